package nl.communitysponsorship.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import org.jspecify.annotations.Nullable;

/**
 * A sponsorship with the facts from outside on which its state depends.
 *
 * @param terms the policy of the day that is asked about
 * @param arrivedOn the day on which the household arrived; null as long as it has not
 * @param isGroupAtRisk whether the group is below its fewest members on the day that is asked about
 */
public record Standing(
    Sponsorship sponsorship,
    LifePolicy terms,
    @Nullable LocalDate arrivedOn,
    boolean isGroupAtRisk) {
  public Standing {
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(terms, "terms");
  }

  /** When the household arrived, or empty as long as it has not. */
  public Optional<LocalDate> findArrivedOn() {
    return Optional.ofNullable(arrivedOn);
  }

  /**
   * Where the sponsorship stands on a day.
   *
   * <p>What hides what: an ending before a pause, a pause before the wait for the arrival, a group
   * at risk before an end in sight.
   *
   * @throws IllegalArgumentException if the day lies before the sponsorship was confirmed
   */
  public SponsorshipState stateOn(LocalDate day) {
    if (day.isBefore(sponsorship.confirmedOn())) {
      throw new IllegalArgumentException(
          "sponsorship '%s' was confirmed on '%s' and has no state on '%s'"
              .formatted(sponsorship.id(), sponsorship.confirmedOn(), day));
    }
    Optional<Ending> ended = sponsorship.findEnding().filter(each -> !each.on().isAfter(day));
    if (ended.isPresent()) {
      return over(ended.get());
    }
    if (sponsorship.course().pauseOn(day).isPresent()) {
      return SponsorshipState.PAUSED;
    }
    if (arrivedOn == null || arrivedOn.isAfter(day)) {
      return SponsorshipState.PREPARING;
    }
    if (isGroupAtRisk) {
      return SponsorshipState.AT_RISK;
    }
    return isEndInSightOn(day) ? SponsorshipState.ENDING : SponsorshipState.ACTIVE;
  }

  /** Whether the planned end is at most so many days away as the policy says. */
  public boolean isEndInSightOn(LocalDate day) {
    return !day.isBefore(sponsorship.plannedEnd().minusDays(terms.endingDays().value()));
  }

  /** The same facts about the sponsorship as it is after a step. */
  public Standing after(Sponsorship now) {
    return new Standing(now, terms, arrivedOn, isGroupAtRisk);
  }

  private static SponsorshipState over(Ending ending) {
    if (ending instanceof Ending.AsPlanned) {
      return SponsorshipState.ENDED_AS_PLANNED;
    }
    if (ending instanceof Ending.Early) {
      return SponsorshipState.ENDED_EARLY;
    }
    if (ending instanceof Ending.Moved) {
      return SponsorshipState.MOVED;
    }
    return ending.isBreakdown()
        ? SponsorshipState.BROKEN_DOWN
        : SponsorshipState.CANCELLED_BEFORE_ARRIVAL;
  }
}
