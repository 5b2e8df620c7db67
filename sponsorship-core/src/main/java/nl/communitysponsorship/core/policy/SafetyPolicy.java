package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * The terms of incidents, complaints and emergency access.
 *
 * @param severity1 the terms of the least severe incidents
 * @param severity2 those of the next
 * @param severity3 those of severe incidents
 * @param severity4 those of the most severe
 * @param breachHours hours within which a privacy breach is notified to the authority
 * @param emergencyHours the most hours that an emergency access may last
 * @param complaintDays working days in which a complaint is answered
 */
public record SafetyPolicy(
    SafetyTerms severity1,
    SafetyTerms severity2,
    SafetyTerms severity3,
    SafetyTerms severity4,
    Setting breachHours,
    Setting emergencyHours,
    Setting complaintDays) {
  public SafetyPolicy {
    requireNonNull(severity1, "severity1");
    requireNonNull(severity2, "severity2");
    requireNonNull(severity3, "severity3");
    requireNonNull(severity4, "severity4");
    requireNonNull(breachHours, "breachHours");
    requireNonNull(emergencyHours, "emergencyHours");
    requireNonNull(complaintDays, "complaintDays");
  }

  /**
   * The terms of a severity.
   *
   * @throws IllegalArgumentException if it is not from 1 to 4
   */
  public SafetyTerms of(int severity) {
    return switch (severity) {
      case 1 -> severity1;
      case 2 -> severity2;
      case 3 -> severity3;
      case 4 -> severity4;
      default ->
          throw new IllegalArgumentException(
              "a severity must be from 1 to 4; '%d' was given".formatted(severity));
    };
  }

  /**
   * The terms of one severity, in working days after the report.
   *
   * @param handlerDays until somebody sees to it, and until people are safe or it is said why none
   *     has to be protected
   * @param closeDays until it is closed
   */
  public record SafetyTerms(Setting handlerDays, Setting closeDays) {
    public SafetyTerms {
      requireNonNull(handlerDays, "handlerDays");
      requireNonNull(closeDays, "closeDays");
    }
  }
}
