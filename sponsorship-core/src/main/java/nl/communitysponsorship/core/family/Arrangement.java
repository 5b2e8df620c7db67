package nl.communitysponsorship.core.family;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * What must be arranged, and never why. A home without steps is asked of the household itself.
 *
 * @param what must be arranged
 */
public record Arrangement(ToArrange what, Noted noted)
    implements FamilyFact, Comparable<Arrangement> {
  private static final Comparator<Arrangement> ORDER =
      Comparator.comparing(Arrangement::what).thenComparing(Arrangement::noted);

  /** What can be arranged for somebody. */
  public enum ToArrange {
    GROUND_FLOOR,
    LIFT,
    ADAPTED_BATHROOM,
    ROOM_OF_ONES_OWN,
    QUIET_PLACE,
    NEAR_HOSPITAL,
    NEAR_PUBLIC_TRANSPORT,
    NEAR_SCHOOL,
    TRANSPORT_TO_APPOINTMENTS,
    AID_AT_ARRIVAL
  }

  public Arrangement {
    requireNonNull(what, "what");
    requireNonNull(noted, "noted");
  }

  /** By what must be arranged. */
  @Override
  public int compareTo(Arrangement other) {
    return ORDER.compare(this, other);
  }
}
