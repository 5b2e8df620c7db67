package nl.communitysponsorship.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import nl.communitysponsorship.core.identity.Resemblance.Agreement;

/**
 * Two people who may be one, for a worker to judge; nothing follows from it by itself.
 *
 * @param one the first of the two in their order
 * @param compared every field that was compared, those of the register first
 * @param isSameHousehold whether both live in one household: perhaps twins, or siblings
 * @param facts a hash of what was compared, by which a verdict is remembered
 */
public record DuplicateCandidate(
    Participant one,
    Participant other,
    Likelihood likelihood,
    List<Compared> compared,
    boolean isSameHousehold,
    String facts)
    implements Comparable<DuplicateCandidate> {
  private static final Comparator<DuplicateCandidate> ORDER =
      Comparator.comparing(DuplicateCandidate::likelihood)
          .thenComparingInt(each -> -each.count(Agreement.AGREE))
          .thenComparingInt(each -> each.count(Agreement.DIFFER))
          .thenComparing(DuplicateCandidate::one)
          .thenComparing(DuplicateCandidate::other)
          .thenComparing(DuplicateCandidate::facts);

  /** How much speaks for one person. */
  public enum Likelihood {
    LIKELY_ONE,
    PERHAPS_ONE
  }

  public DuplicateCandidate {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(likelihood, "likelihood");
    requireNonNull(facts, "facts");
    compared = List.copyOf(compared);
  }

  /** How many fields agree, differ or say nothing. */
  public int count(Agreement agreement) {
    return (int) compared.stream().filter(each -> each.agreement() == agreement).count();
  }

  /**
   * The likely ones first, then by how much agrees, then by how little differs, then by pseudonym.
   */
  @Override
  public int compareTo(DuplicateCandidate next) {
    return ORDER.compare(this, next);
  }
}
