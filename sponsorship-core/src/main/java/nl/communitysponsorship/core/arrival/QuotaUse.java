package nl.communitysponsorship.core.arrival;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.Quota;

/**
 * How far the places of a quota are taken, as known on a day.
 *
 * @param arrived how many people arrived in its days
 * @param planned how many people more are planned to arrive in its days
 */
public record QuotaUse(Quota quota, int arrived, int planned) {
  public QuotaUse {
    requireNonNull(quota, "quota");
  }

  /**
   * The use of every quota of a policy, in the order of their days; empty when the programme has
   * none. A household that has no day of arrival yet, or whose arrival was called off, takes no
   * place. Who is planned counts as many as are expected, who arrived as many as came.
   */
  public static List<QuotaUse> of(PolicyPack policy, List<Household> households, LocalDate day) {
    return policy.quota().stream().map(each -> of(each, households, day)).toList();
  }

  private static QuotaUse of(Quota quota, List<Household> households, LocalDate day) {
    int arrived = 0;
    int planned = 0;
    for (Household each : households) {
      boolean isWithin =
          each.arrivalKnownOn(day)
              .map(ArrivalDate::on)
              .filter(quota.period()::contains)
              .isPresent();
      if (isWithin && each.arrivedOn(day).isPresent()) {
        arrived += each.members().size();
      } else if (isWithin) {
        planned += each.expectedSize();
      }
    }
    return new QuotaUse(quota, arrived, planned);
  }

  /** How many places are left; below 0 when more people are to come than there are places for. */
  public int left() {
    return quota.places().value() - arrived - planned;
  }
}
