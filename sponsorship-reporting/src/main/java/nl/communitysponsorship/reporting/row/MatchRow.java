package nl.communitysponsorship.reporting.row;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A match of a household and a group, from the day the coordinator confirmed it.
 *
 * @param at the municipality of the household on the day of the match
 * @param isFirst whether the household had no match before
 * @param prepares whether the group prepares for a household that still has to arrive
 * @param ending how it ended; null while it lasts
 * @param arrival of the household
 * @param contacts of the period
 */
public record MatchRow(
    SponsorshipId id,
    Place at,
    boolean isFirst,
    Membership prepares,
    LocalDate confirmedOn,
    @Nullable Ending ending,
    Arrival arrival,
    ContactLog contacts)
    implements OfMatch {
  public MatchRow {
    requireNonNull(id, "id");
    requireNonNull(at, "at");
    requireNonNull(prepares, "prepares");
    requireNonNull(confirmedOn, "confirmedOn");
    requireNonNull(arrival, "arrival");
    requireNonNull(contacts, "contacts");
  }

  @Override
  public Place place() {
    return at;
  }

  @Override
  public LocalDate matchedOn() {
    return confirmedOn;
  }

  /** How it ended, or empty while it lasts. */
  public Optional<Ending> findEnding() {
    return Optional.ofNullable(ending);
  }

  /** How it ended before a day, or empty when it lasted at least until then. */
  public Optional<Ending> findEndingBefore(LocalDate day) {
    return findEnding().filter(each -> each.on().isBefore(day));
  }

  /**
   * The day from which the two could meet: that of the arrival or of the match, whichever came
   * last; empty when the match ended by then, and as long as there is no arrival.
   */
  public Optional<LocalDate> findMetOn() {
    return arrival
        .findOn()
        .map(on -> on.isAfter(confirmedOn) ? on : confirmedOn)
        .filter(day -> findEnding().filter(each -> !each.on().isAfter(day)).isEmpty());
  }

  /**
   * Whether the household may have arrived while the match lasted, for all that is written down: a
   * match can end as planned although nobody wrote down the arrival.
   */
  public boolean mayHaveMet() {
    return arrival.findOn().isEmpty()
        ? !(ending instanceof Ending.CancelledBeforeArrival)
        : findMetOn().isPresent();
  }

  /** Whether the two could meet for the first time in the period; unknown as the arrival is. */
  public Membership metIn(ReportingPeriod period) {
    if (arrival.isUnclear()) {
      return Membership.of(mayHaveMet()).and(Membership.UNKNOWN);
    }
    return Membership.of(findMetOn().filter(period::contains).isPresent());
  }

  /** How many days of the period lie between the match and its end. */
  public long daysIn(ReportingPeriod period) {
    long from = Math.max(confirmedOn.toEpochDay(), period.from().toEpochDay());
    long until = period.until().toEpochDay();
    long end = findEnding().map(each -> Math.min(each.on().toEpochDay(), until)).orElse(until);
    return Math.max(0, end - from);
  }
}
