package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * The terms of the civic integration act (Wet inburgering 2021) and of relief (ontzorgen).
 *
 * @param planWeeks weeks in which a municipality makes the personal plan (PIP)
 * @param informationWeeks weeks that are left for the plan once information of others has come
 * @param termYears years in which a person has to have integrated
 * @param reliefMonths months in which the municipality pays the fixed costs from the benefit
 * @param reliefWarningDays days before the end of relief from which it is told
 * @param declarationHours hours of the module on the participation declaration (PVT), at least
 * @param downscalingHours course hours before somebody may go on at A2 in the B1 route
 * @param courseHours course hours of the self-reliance route
 * @param participationHours hours of taking part in the self-reliance route
 */
public record IntegrationPolicy(
    Setting planWeeks,
    Setting informationWeeks,
    Setting termYears,
    Setting reliefMonths,
    Setting reliefWarningDays,
    Setting declarationHours,
    Setting downscalingHours,
    Setting courseHours,
    Setting participationHours) {
  public IntegrationPolicy {
    requireNonNull(planWeeks, "planWeeks");
    requireNonNull(informationWeeks, "informationWeeks");
    requireNonNull(termYears, "termYears");
    requireNonNull(reliefMonths, "reliefMonths");
    requireNonNull(reliefWarningDays, "reliefWarningDays");
    requireNonNull(declarationHours, "declarationHours");
    requireNonNull(downscalingHours, "downscalingHours");
    requireNonNull(courseHours, "courseHours");
    requireNonNull(participationHours, "participationHours");
  }
}
