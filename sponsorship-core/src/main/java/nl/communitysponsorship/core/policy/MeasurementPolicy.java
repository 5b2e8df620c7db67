package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * When surveys are in time.
 *
 * @param windowDays how many days before and after its nominal day a wave may be answered
 * @param intakeDaysBefore how many days before arrival the first wave may be answered
 * @param intakeDaysAfter how many days after arrival the first wave may be answered
 */
public record MeasurementPolicy(
    Setting windowDays, Setting intakeDaysBefore, Setting intakeDaysAfter) {
  public MeasurementPolicy {
    requireNonNull(windowDays, "windowDays");
    requireNonNull(intakeDaysBefore, "intakeDaysBefore");
    requireNonNull(intakeDaysAfter, "intakeDaysAfter");
  }
}
