package nl.communitysponsorship.core.family;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import nl.communitysponsorship.core.household.PersonId;

/**
 * What one person is to another: {@code from} is the parent, partner, sibling or guardian of {@code
 * to}.
 */
public record Relation(PersonId from, PersonId to, RelationKind kind, Noted noted)
    implements FamilyFact, Comparable<Relation> {
  private static final Comparator<Relation> ORDER =
      Comparator.comparing(Relation::from)
          .thenComparing(Relation::to)
          .thenComparing(Relation::kind)
          .thenComparing(Relation::noted);

  /** What somebody is to another. */
  public enum RelationKind {
    PARENT,
    PARTNER,
    SIBLING,
    GUARDIAN,
    OTHER
  }

  public Relation {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(kind, "kind");
    requireNonNull(noted, "noted");
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "nobody is a relation of themselves; '%s' was given twice".formatted(from));
    }
  }

  /** Whether it says of the first person what this kind is to the second. */
  boolean says(PersonId one, RelationKind what, PersonId other) {
    return from.equals(one) && kind == what && to.equals(other);
  }

  @Override
  public boolean names(PersonId person) {
    return from.equals(person) || to.equals(person);
  }

  /** By person, then by the other. */
  @Override
  public int compareTo(Relation other) {
    return ORDER.compare(this, other);
  }
}
