package nl.communitysponsorship.core.arrival;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;

/**
 * What follows when a household will not arrive: the sponsorship ends without having failed, and
 * the group is free at once.
 *
 * @param household with the cancellation behind all earlier dates
 * @param sponsorship as it ended
 * @param groupFreeFrom the first day on which the group can welcome another; nothing is waited for
 */
public record ArrivalCancelled(
    Household household, Sponsorship sponsorship, LocalDate groupFreeFrom) {
  public ArrivalCancelled {
    requireNonNull(household, "household");
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(groupFreeFrom, "groupFreeFrom");
  }

  /**
   * Ends what had been agreed, on the day on which the cancellation became known.
   *
   * @throws IllegalArgumentException if the date is no cancellation, the household is here already,
   *     or the sponsorship has ended
   */
  public static ArrivalCancelled of(ArrivalFacts facts, ArrivalDate cancelled) {
    LocalDate on = cancelled.recordedOn();
    Sponsorship lasting = facts.sponsorship();
    boolean isHere = facts.household().arrivedOn(on).isPresent();
    if (cancelled.status() != ArrivalDate.Status.CANCELLED
        || isHere
        || lasting.findEnding().isPresent()) {
      throw new IllegalArgumentException(
          "only the arrival of a household that still has to arrive, in a sponsorship that lasts, can be cancelled; a date with status '%s' was given for '%s' in '%s'"
              .formatted(cancelled.status(), facts.household().id(), lasting.id()));
    }
    Sponsorship ended = lasting.endedBy(new Ending.CancelledBeforeArrival(on));
    return new ArrivalCancelled(
        facts.household().arriving(cancelled), ended, ended.period().findUntil().orElse(on));
  }
}
