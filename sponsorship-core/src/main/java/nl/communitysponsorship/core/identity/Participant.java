package nl.communitysponsorship.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.value.Identifier;

/**
 * The pseudonym of somebody of whom there may be two by mistake.
 *
 * @param value as in the register, such as {@code S-031} or {@code P-12-1}
 */
public record Participant(PersonKind kind, String value) implements Comparable<Participant> {
  private static final Comparator<Participant> ORDER =
      Comparator.comparing(Participant::kind).thenComparing(Participant::value, Identifier.ORDER);

  /** As whom somebody takes part. */
  public enum PersonKind {
    SPONSOR,
    NEWCOMER
  }

  public Participant {
    requireNonNull(kind, "kind");
    Identifier.check("person", value, "S-031");
  }

  /** The pseudonym of a sponsor. */
  public static Participant of(SponsorId sponsor) {
    return new Participant(PersonKind.SPONSOR, sponsor.value());
  }

  /** The pseudonym of one of the people of a household. */
  public static Participant of(PersonId person) {
    return new Participant(PersonKind.NEWCOMER, person.value());
  }

  /** By kind, then in the order of {@link Identifier#ORDER}. */
  @Override
  public int compareTo(Participant other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return value;
  }
}
