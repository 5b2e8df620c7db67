package nl.communitysponsorship.reporting.row;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Whether a household arrived: it did, it did not yet, or nobody wrote it down.
 *
 * @param on the day of arrival; null as long as none is written down
 * @param isUnclear whether the day for which the arrival was planned passed, and nobody wrote down
 *     what came of it
 * @param plannedOn that day, while the arrival is unclear; null when not even that is known
 */
public record Arrival(@Nullable LocalDate on, boolean isUnclear, @Nullable LocalDate plannedOn) {
  /** Not arrived yet. */
  public static final Arrival NOT_YET = new Arrival(null, false, null);

  /** Nothing is written down, not even for which day it was planned. */
  public static final Arrival UNCLEAR = new Arrival(null, true, null);

  public Arrival {
    if (plannedOn != null && !isUnclear) {
      throw new IllegalArgumentException(
          "a planned day is kept only while the arrival is unclear: '%s' was given"
              .formatted(plannedOn));
    }
    if (on != null && isUnclear) {
      throw new IllegalArgumentException(
          "an arrival is unclear only as long as no day is known: '%s' was given".formatted(on));
    }
  }

  /** An arrival on a day. */
  public static Arrival on(LocalDate day) {
    return new Arrival(day, false, null);
  }

  /** Planned for a day that has passed, and nothing was written down since. */
  public static Arrival overdue(LocalDate plannedOn) {
    return new Arrival(null, true, plannedOn);
  }

  /** The day before which it cannot have been, while it is unclear; empty when nobody knows. */
  public Optional<LocalDate> findPlannedOn() {
    return Optional.ofNullable(plannedOn);
  }

  /** The day of arrival, or empty as long as none is written down. */
  public Optional<LocalDate> findOn() {
    return Optional.ofNullable(on);
  }

  /** Whether it fell in the period; unknown while it is unclear. */
  public Membership fellIn(ReportingPeriod period) {
    return isUnclear
        ? Membership.UNKNOWN
        : Membership.of(findOn().filter(period::contains).isPresent());
  }
}
