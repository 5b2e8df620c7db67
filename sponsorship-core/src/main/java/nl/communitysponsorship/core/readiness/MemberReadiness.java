package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.ConductCertificate;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.ScreeningPolicy;
import nl.communitysponsorship.core.readiness.Lacking.Lack;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.Answer;

/** What one member lacks of age and of the certificate of conduct. */
final class MemberReadiness {
  private final PolicyPack policy;

  MemberReadiness(PolicyPack policy) {
    this.policy = policy;
  }

  void age(MemberDossier member, LocalDate day, Lacking lacking) {
    var about = new Member(member, lacking.place(member.sponsor().id()), new ArrayList<>());
    int adult = policy.group().adultAge().value();
    Answer isAdult = member.sponsor().birth().hasReached(adult, day);
    if (isAdult == Answer.NO) {
      about.lacks(ProgrammeRule.MEMBER_UNDERAGE.at(about.place).with("minimum", adult));
    } else if (isAdult == Answer.UNKNOWN) {
      about.lacks(ProgrammeRule.MEMBER_AGE_UNKNOWN.at(about.place).with("minimum", adult));
    }
    about.lacks.forEach(each -> lacking.add(each, member.sponsor().id()));
  }

  /** What lacks of the certificate of conduct; nothing when the policy has no terms for it. */
  List<Lack> certificate(MemberDossier member, LocalDate day, FindingPath place) {
    var about = new Member(member, place, new ArrayList<>());
    policy.findScreening().ifPresent(terms -> certificate(terms, member, day, about));
    return about.lacks;
  }

  private static void certificate(
      ScreeningPolicy terms, MemberDossier member, LocalDate day, Member about) {
    ConductCertificate certificate = member.sponsor().screening().certificate();
    if (certificate.findSeenOn().filter(on -> !on.isAfter(day)).isPresent()) {
      certificate.findIssuedOn().ifPresent(issued -> validity(terms, issued, day, about));
    } else {
      notSeen(terms, certificate.findRequestedOn().filter(on -> !on.isAfter(day)), day, about);
    }
  }

  private static void validity(
      ScreeningPolicy terms, LocalDate issued, LocalDate day, Member about) {
    LocalDate ends = issued.plusMonths(terms.certificateMonths().value());
    LocalDate renew = ends.minusMonths(terms.renewalMonths().value());
    if (!day.isBefore(ends)) {
      about.lacks(ProgrammeRule.CERTIFICATE_EXPIRED.at(about.place).with("ended", ends), ends);
    } else if (!day.isBefore(renew)) {
      about.lacks(ProgrammeRule.CERTIFICATE_EXPIRES_SOON.at(about.place).with("ends", ends), renew);
    }
  }

  private static void notSeen(
      ScreeningPolicy terms, Optional<LocalDate> requested, LocalDate day, Member about) {
    if (requested.isEmpty()) {
      about.lacks(ProgrammeRule.CERTIFICATE_NOT_REQUESTED.at(about.place));
      return;
    }
    LocalDate deadline = requested.get().plusWeeks(terms.certificateWeeks().value());
    if (day.isAfter(deadline)) {
      about.lacks(
          ProgrammeRule.CERTIFICATE_NOT_SHOWN.at(about.place).with("deadline", deadline),
          deadline.plusDays(1));
    } else {
      about.lacks(
          ProgrammeRule.CERTIFICATE_WAITING.at(about.place).with("deadline", deadline),
          requested.get());
    }
  }

  /** Whom the findings are about, and where they go. */
  private record Member(MemberDossier member, FindingPath place, List<Lack> lacks) {
    void lacks(Finding finding) {
      lacks(finding, member.membership().period().from());
    }

    void lacks(Finding finding, LocalDate since) {
      lacks.add(Lack.of(finding.with("member", member.sponsor().id()), since));
    }
  }
}
