package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.Identifier;

/**
 * The pseudonym of somebody, with its kind: the same text under two kinds is two people.
 *
 * @param type the simple name of the type of the id, such as {@code SponsorId}
 */
public record Pseudonym(String type, String value) implements Comparable<Pseudonym> {
  private static final Comparator<Pseudonym> ORDER =
      Comparator.comparing(Pseudonym::type).thenComparing(Pseudonym::value, Identifier.ORDER);

  public Pseudonym {
    requireNonNull(type, "type");
    Identifier.check(type, value, "S-031");
  }

  /** A sponsor. */
  public static Pseudonym of(SponsorId id) {
    return new Pseudonym("SponsorId", id.value());
  }

  /** A household, with all its people. */
  public static Pseudonym of(HouseholdId id) {
    return new Pseudonym("HouseholdId", id.value());
  }

  /** One of the people of a household. */
  public static Pseudonym of(PersonId id) {
    return new Pseudonym("PersonId", id.value());
  }

  /** A worker. */
  public static Pseudonym of(WorkerId id) {
    return new Pseudonym("WorkerId", id.value());
  }

  /** By type, then by pseudonym. */
  @Override
  public int compareTo(Pseudonym other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return value;
  }
}
