package nl.communitysponsorship.reporting.derive;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;
import nl.communitysponsorship.reporting.row.Arrival;
import nl.communitysponsorship.reporting.row.Place;

/** A register as it stood at the end of a period, and what every row asks of it. */
final class Moment {
  private final RegisterIndex index;
  private final Policies policies;
  private final ReportingPeriod period;
  private final Map<MunicipalityCode, Place> places = new HashMap<>();

  /**
   * @param register as it was known on the last day of the period
   */
  Moment(Register register, Policies policies, ReportingPeriod period) {
    this.index = new RegisterIndex(register);
    this.policies = requireNonNull(policies, "policies");
    this.period = requireNonNull(period, "period");
    for (Programme.Participation each : register.programme().participations()) {
      places.putIfAbsent(
          each.municipality(), new Place(each.municipality(), each.settlement(), each.approach()));
    }
  }

  RegisterIndex index() {
    return index;
  }

  Register register() {
    return index.register();
  }

  ReportingPeriod period() {
    return period;
  }

  LocalDate lastDay() {
    return period.lastDay();
  }

  /** The policy of a day, or empty when none holds. */
  Optional<PolicyPack> policyOn(LocalDate day) {
    return policies.find(day);
  }

  /** A municipality, and how the programme runs there. */
  Place place(MunicipalityCode municipality) {
    return places.getOrDefault(municipality, new Place(municipality, null, null));
  }

  /** Where a household is on a day. */
  Place place(Optional<Household> household, LocalDate day) {
    return household
        .flatMap(each -> each.municipalityOn(day))
        .map(this::place)
        .orElse(Place.NOT_KNOWN);
  }

  /** Whether a household arrived by the last day; of one that is nowhere found, that is unclear. */
  Arrival arrival(Optional<Household> household) {
    if (household.isEmpty()) {
      return Arrival.UNCLEAR;
    }
    Optional<ArrivalDate> known = household.get().arrivalKnownOn(lastDay());
    return household
        .get()
        .arrivedOn(lastDay())
        .map(Arrival::on)
        .orElseGet(
            () ->
                known
                    .map(ArrivalDate::on)
                    .filter(planned -> planned.isBefore(lastDay()))
                    .map(Arrival::overdue)
                    .orElse(Arrival.NOT_YET));
  }
}
