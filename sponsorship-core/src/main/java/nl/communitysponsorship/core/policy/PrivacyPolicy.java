package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * How long data of people is kept.
 *
 * @param keptMonths months after the last match ended
 * @param monitoringMonths months after the end of the programme, in which the monitoring is
 *     published
 */
public record PrivacyPolicy(Setting keptMonths, Setting monitoringMonths) {
  public PrivacyPolicy {
    requireNonNull(keptMonths, "keptMonths");
    requireNonNull(monitoringMonths, "monitoringMonths");
  }
}
