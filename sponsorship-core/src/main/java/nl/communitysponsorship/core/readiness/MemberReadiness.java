package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.ScreeningPolicy;
import nl.communitysponsorship.core.readiness.Lacking.Lack;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.standing.CertificateStanding;
import nl.communitysponsorship.core.standing.CertificateTerms;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.DateRange;

/** What one member lacks of age and of the certificate of conduct, and who counts as a member. */
final class MemberReadiness {
  private final int adult;
  private final List<Terms> inForce;
  private final List<Terms> earlier;

  MemberReadiness(PolicyPack policy, List<PolicyPack> before) {
    this.adult = policy.group().adultAge().value();
    this.inForce = terms(policy).toList();
    this.earlier = before.stream().flatMap(MemberReadiness::terms).toList();
  }

  private static Stream<Terms> terms(PolicyPack pack) {
    return pack.findScreening().stream().map(each -> new Terms(each, pack.validity()));
  }

  void age(MemberDossier member, LocalDate day, Lacking lacking) {
    var about = new Member(member, lacking.place(member.sponsor().id()), new ArrayList<>());
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
    inForce.forEach(terms -> longest(terms, member.sponsor().screening(), day).tell(about));
    return about.lacks;
  }

  /**
   * Whether a member is one for what is asked of the group by number; everybody is when the policy
   * has no terms for the certificate of conduct.
   */
  boolean counts(MemberDossier member, LocalDate day) {
    return inForce.stream()
        .allMatch(terms -> terms.counts(longest(terms, member.sponsor().screening(), day)));
  }

  /** The days on which a member may begin or cease to count, in no order. */
  Stream<LocalDate> changes(MemberDossier member) {
    return Stream.concat(inForce.stream(), earlier.stream())
        .flatMap(terms -> terms.changes(member.sponsor().screening()));
  }

  /**
   * By the terms in force, or by those of the pack under which a certificate was seen, where they
   * let it count longer.
   */
  private Judged longest(Terms terms, Screening screening, LocalDate day) {
    Judged now = terms.judge(screening, day);
    return earlier.stream()
        .map(each -> each.judge(each.seenThen(screening), day))
        .filter(then -> then.isLongerThan(now))
        .max(Comparator.comparing(Judged::until))
        .orElse(now);
  }

  /** The terms of a pack, and the days on which they held. */
  private record Terms(ScreeningPolicy policy, DateRange period) {
    Judged judge(Screening screening, LocalDate day) {
      return new Judged(policy, new CertificateTerms(policy).on(day, screening));
    }

    boolean counts(Judged judged) {
      return !policy.uncounted().contains(judged.standing().standing());
    }

    Stream<LocalDate> changes(Screening screening) {
      return new CertificateTerms(policy).changes(screening);
    }

    Screening seenThen(Screening screening) {
      return new Screening(
          null,
          null,
          screening.certificates().stream()
              .filter(each -> each.findSeenOn().filter(period::contains).isPresent())
              .toList());
    }
  }

  /** How somebody stands by the terms of one pack. */
  private record Judged(ScreeningPolicy policy, CertificateStanding standing) {
    boolean isLongerThan(Judged other) {
      return standing.isDone() && (!other.standing.isDone() || until().isAfter(other.until()));
    }

    LocalDate until() {
      return standing.findUntil().orElse(LocalDate.MAX);
    }

    void tell(Member about) {
      LocalDate since = standing.findSince().orElse(about.joined());
      new CertificateFindings(policy)
          .of(standing, about.place)
          .forEach(each -> about.lacks(each, since));
    }
  }

  /** Whom the findings are about, and where they go. */
  private record Member(MemberDossier member, FindingPath place, List<Lack> lacks) {
    LocalDate joined() {
      return member.membership().period().from();
    }

    void lacks(Finding finding) {
      lacks(finding, joined());
    }

    void lacks(Finding finding, LocalDate since) {
      lacks.add(Lack.of(finding.with("member", member.sponsor().id()), since));
    }
  }
}
