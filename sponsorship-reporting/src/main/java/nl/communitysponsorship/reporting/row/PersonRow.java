package nl.communitysponsorship.reporting.row;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;

/**
 * One of the people of a household, and the WHO-5 score at every wave at which all five items were
 * answered.
 *
 * @param place the municipality of the household on its day of arrival
 */
public record PersonRow(
    PersonId id,
    Place place,
    Arrival arrival,
    Birth birth,
    FamilyRole role,
    Map<Wave, Integer> points)
    implements Placed {
  /** The age of majority (Burgerlijk Wetboek, book 1, article 233). */
  static final int ADULT_AGE = 18;

  /** How many days after its nominal day an answer still belongs to a wave. */
  static final int DAYS_OF_A_WAVE = 30;

  public PersonRow {
    requireNonNull(id, "id");
    requireNonNull(place, "place");
    requireNonNull(arrival, "arrival");
    requireNonNull(birth, "birth");
    requireNonNull(role, "role");
    var ordered = new EnumMap<Wave, Integer>(Wave.class);
    ordered.putAll(points);
    points = Collections.unmodifiableMap(ordered);
  }

  /** The score at a wave, or empty when the register holds no complete answer. */
  public OptionalLong findPoints(Wave wave) {
    Integer found = points.get(wave);
    return found == null ? OptionalLong.empty() : OptionalLong.of(found);
  }

  /**
   * Whether the wave closed for this adult in the period: thirty days after so many months since
   * the arrival. Unknown when the arrival is, unless the wave cannot have closed yet even if they
   * came as planned; and when it is not known whether this is an adult.
   */
  public Membership isDueIn(Wave wave, ReportingPeriod period) {
    return arrival
        .findOn()
        .map(on -> closes(wave, on))
        .map(closes -> Membership.of(period.contains(closes)).and(isAdultOn(closes)))
        .orElseGet(() -> mayBeDueIn(wave, period).and(isAdultOn(period.lastDay())));
  }

  /** A change of plan would have been written down, so nobody came earlier than planned. */
  private Membership mayBeDueIn(Wave wave, ReportingPeriod period) {
    boolean isTooSoon =
        arrival
            .findPlannedOn()
            .filter(planned -> !closes(wave, planned).isBefore(period.until()))
            .isPresent();
    return isTooSoon ? Membership.OUT : arrival.fellIn(period);
  }

  private static LocalDate closes(Wave wave, LocalDate arrivedOn) {
    return arrivedOn.plusMonths(wave.months()).plusDays(DAYS_OF_A_WAVE);
  }

  /** By age where it is known well enough, else by the place in the household. */
  private Membership isAdultOn(LocalDate day) {
    return switch (birth.hasReached(ADULT_AGE, day)) {
      case YES -> Membership.IN;
      case NO -> Membership.OUT;
      case UNKNOWN -> byRole();
    };
  }

  private Membership byRole() {
    return switch (role) {
      case ADULT -> Membership.IN;
      case CHILD -> Membership.OUT;
      case OTHER_RELATIVE, NOT_RECORDED -> Membership.UNKNOWN;
    };
  }
}
