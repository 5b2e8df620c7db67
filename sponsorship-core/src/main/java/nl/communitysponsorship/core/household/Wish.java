package nl.communitysponsorship.core.household;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.value.Trait;

/**
 * A trait that a household asks of its group. Why it asks is its own affair.
 *
 * @param strength how much it matters
 */
public record Wish(Trait trait, Strength strength) implements Comparable<Wish> {
  /** How much a wish matters. */
  public enum Strength {
    /** Without it there is no match. */
    MUST,
    STRONG,
    NICE,
    /** Asked, and all the same to the household. */
    NO_PREFERENCE,
    /** With it there is no match. */
    MUST_NOT;

    /** Whether a match hangs on it. */
    public boolean isRequired() {
      return this == MUST || this == MUST_NOT;
    }
  }

  public Wish {
    requireNonNull(trait, "trait");
    requireNonNull(strength, "strength");
  }

  /** By trait, then by strength. */
  @Override
  public int compareTo(Wish other) {
    int byTrait = trait.compareTo(other.trait);
    return byTrait != 0 ? byTrait : strength.compareTo(other.strength);
  }
}
