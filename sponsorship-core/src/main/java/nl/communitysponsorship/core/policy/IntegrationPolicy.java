package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * The terms of the civic integration act (Wet inburgering 2021) and of relief (ontzorgen).
 *
 * @param planWeeks weeks in which a municipality makes the personal plan (PIP)
 * @param informationWeeks weeks that are left for the plan once information of others has come
 * @param termYears years in which a person has to have integrated
 * @param reliefMonths months in which the municipality pays the fixed costs from the benefit
 */
public record IntegrationPolicy(
    Setting planWeeks, Setting informationWeeks, Setting termYears, Setting reliefMonths) {
  public IntegrationPolicy {
    requireNonNull(planWeeks, "planWeeks");
    requireNonNull(informationWeeks, "informationWeeks");
    requireNonNull(termYears, "termYears");
    requireNonNull(reliefMonths, "reliefMonths");
  }
}
