package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.standing.CertificateStanding;
import nl.communitysponsorship.core.standing.CertificateTerms;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;

/** What one member still lacks: age, checks and training. */
final class MemberReadiness {
  private final PolicyPack policy;
  private final CertificateTerms certificates;
  private final CertificateFindings findings;

  MemberReadiness(PolicyPack policy) {
    this.policy = policy;
    this.certificates = new CertificateTerms(policy.screening());
    this.findings = new CertificateFindings(policy.screening());
  }

  void check(MemberDossier member, LocalDate day, FindingPath group, List<Missing> missing) {
    SponsorId who = member.sponsor().id();
    FindingPath place = group.entry("memberships", who);
    LocalDate joined = member.membership().period().from();
    Member about = new Member(who, place, joined, missing);
    age(member, day, about);
    screening(member.sponsor().screening(), day, about);
    for (TrainingModule module : policy.training().mandatory()) {
      training(module, member.hasDone(module, day, policy.training()), about);
    }
  }

  private void age(MemberDossier member, LocalDate day, Member about) {
    int adult = policy.group().adultAge().value();
    Answer isAdult = member.sponsor().birth().hasReached(adult, day);
    if (isAdult == Answer.NO) {
      about.lacks(ProgrammeRule.MEMBER_UNDERAGE.at(about.place).with("minimum", adult));
    } else if (isAdult == Answer.UNKNOWN) {
      about.lacks(ProgrammeRule.MEMBER_AGE_UNKNOWN.at(about.place).with("minimum", adult));
    }
  }

  private void screening(Screening screening, LocalDate day, Member about) {
    if (screening.findInterviewOn().filter(on -> !on.isAfter(day)).isEmpty()) {
      about.lacks(ProgrammeRule.INTERVIEW_MISSING.at(about.place));
    }
    if (screening.findStatementOn().filter(on -> !on.isAfter(day)).isEmpty()) {
      about.lacks(ProgrammeRule.STATEMENT_MISSING.at(about.place));
    }
    certificate(certificates.on(day, screening), about);
  }

  private void certificate(CertificateStanding now, Member about) {
    LocalDate since = now.findSince().orElse(about.joined);
    findings.of(now, about.place).forEach(each -> about.lacks(each, since));
  }

  private static void training(TrainingModule module, Answer done, Member about) {
    if (done == Answer.NO) {
      about.lacks(ProgrammeRule.TRAINING_MISSING.at(about.place).with("module", module));
    } else if (done == Answer.UNKNOWN) {
      about.lacks(ProgrammeRule.TRAINING_UNKNOWN.at(about.place).with("module", module));
    }
  }

  /** Whom the findings are about, and where they go. */
  private record Member(SponsorId who, FindingPath place, LocalDate joined, List<Missing> missing) {
    void lacks(Finding finding) {
      lacks(finding, joined);
    }

    void lacks(Finding finding, LocalDate since) {
      Blocks blocks = finding.severity() == Severity.ERROR ? Blocks.CONTACT : Blocks.NOTHING;
      missing.add(new Missing(finding.with("member", who), who, since, blocks));
    }
  }
}
