package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.policy.ScreeningPolicy;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.Standing;
import nl.communitysponsorship.core.standing.CertificateStanding;
import nl.communitysponsorship.core.value.Answer;

/**
 * What is to be said of a member's standing with the certificate of conduct (VOG). That an
 * objection runs is not said: the member is waited for, as before.
 */
final class CertificateFindings {
  private final ScreeningPolicy policy;

  CertificateFindings(ScreeningPolicy policy) {
    this.policy = policy;
  }

  /** Nothing when a certificate of the right profile holds for a good while. */
  List<Finding> of(CertificateStanding now, FindingPath place) {
    var findings = new ArrayList<Finding>();
    standing(now, place).ifPresent(findings::add);
    boolean holds = now.standing() == Standing.VALID || now.standing() == Standing.EXPIRES_SOON;
    if (holds && covers(now) == Answer.UNKNOWN) {
      findings.add(
          ProgrammeRule.CERTIFICATE_PROFILE_UNKNOWN.at(place).with("areas", policy.riskAreas()));
    }
    return findings;
  }

  private Optional<Finding> standing(CertificateStanding now, FindingPath place) {
    return switch (now.standing()) {
      case VALID -> Optional.empty();
      case EXPIRES_SOON ->
          Optional.of(ProgrammeRule.CERTIFICATE_EXPIRES_SOON.at(place).with("ends", until(now)));
      case ALTERNATIVE_ROUTE ->
          Optional.of(ProgrammeRule.CERTIFICATE_OTHER_ROUTE.at(place).with("ends", until(now)));
      case WAITING, OBJECTING ->
          Optional.of(
              ProgrammeRule.CERTIFICATE_WAITING
                  .at(place)
                  .with("deadline", until(now).minusDays(1)));
      case NOT_SHOWN ->
          Optional.of(
              ProgrammeRule.CERTIFICATE_NOT_SHOWN.at(place).with("deadline", deadline(now)));
      case WRONG_PROFILE ->
          Optional.of(
              ProgrammeRule.CERTIFICATE_WRONG_PROFILE.at(place).with("areas", policy.riskAreas()));
      case EXPIRED ->
          Optional.of(ProgrammeRule.CERTIFICATE_EXPIRED.at(place).with("ended", ended(now)));
      case SET_ASIDE -> Optional.of(ProgrammeRule.CERTIFICATE_SET_ASIDE.at(place));
      case NOT_POSSIBLE -> Optional.of(ProgrammeRule.CERTIFICATE_NOT_POSSIBLE.at(place));
      case WITHDRAWN, NOT_REQUESTED ->
          Optional.of(ProgrammeRule.CERTIFICATE_NOT_REQUESTED.at(place));
    };
  }

  private Answer covers(CertificateStanding now) {
    return now.findCertificate().map(it -> it.covers(policy.riskAreas())).orElse(Answer.UNKNOWN);
  }

  private static LocalDate until(CertificateStanding now) {
    return now.findUntil().orElseThrow();
  }

  private LocalDate deadline(CertificateStanding now) {
    return now.findCertificate()
        .flatMap(ConductCertificate::findRequestedOn)
        .orElseThrow()
        .plusWeeks(policy.certificateWeeks().value());
  }

  private LocalDate ended(CertificateStanding now) {
    return now.findCertificate()
        .flatMap(ConductCertificate::findIssuedOn)
        .orElseThrow()
        .plusMonths(policy.certificateMonths().value());
  }
}
