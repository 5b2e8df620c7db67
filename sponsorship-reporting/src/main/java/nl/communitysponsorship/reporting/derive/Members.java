package nl.communitysponsorship.reporting.derive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.GroupDossier;
import nl.communitysponsorship.core.readiness.MemberDossier;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.standing.CertificateTerms;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.row.MatchRow;
import nl.communitysponsorship.reporting.row.MemberRow;

/** One row for each sponsor who was a member of a group during a match, for each match. */
final class Members {
  private final Moment moment;

  Members(Moment moment) {
    this.moment = moment;
  }

  Stream<MemberRow> rows(Sponsorship sponsorship, MatchRow match) {
    return moment.index().group(sponsorship.group()).stream()
        .flatMap(group -> rows(group, sponsorship.period(), match));
  }

  private Stream<MemberRow> rows(SponsorGroup group, DateRange lasted, MatchRow match) {
    GroupDossier dossier = moment.index().dossier(group);
    Map<SponsorId, List<DateRange>> days =
        group.memberships().stream()
            .collect(
                groupingBy(
                    each -> each.sponsor(),
                    TreeMap::new,
                    mapping(each -> each.period(), toList())));
    return days.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(lasted::overlaps))
        .map(each -> row(match, each.getKey(), each.getValue(), dossier));
  }

  private MemberRow row(
      MatchRow match, SponsorId sponsor, List<DateRange> days, GroupDossier dossier) {
    Optional<MemberDossier> known =
        dossier.members().stream().filter(each -> each.sponsor().id().equals(sponsor)).findFirst();
    return new MemberRow(
        match,
        sponsor,
        days,
        known
            .map(each -> screened(each.sponsor().screening(), match.confirmedOn()))
            .orElse(Membership.UNKNOWN),
        known
            .flatMap(each -> match.findMetOn().map(day -> trained(each, day)))
            .orElse(Membership.UNKNOWN));
  }

  private Membership screened(Screening screening, LocalDate day) {
    boolean spoken = screening.findInterviewOn().filter(on -> !on.isAfter(day)).isPresent();
    boolean signed = screening.findStatementOn().filter(on -> !on.isAfter(day)).isPresent();
    return Membership.of(spoken && signed).and(certified(screening, day));
  }

  /** Covered on that day by a certificate, or another route, by the policy of that day. */
  private Membership certified(Screening screening, LocalDate day) {
    return moment
        .policyOn(day)
        .flatMap(PolicyPack::findScreening)
        .map(terms -> new CertificateTerms(terms).on(day, screening))
        .map(standing -> Membership.of(standing.isDone()))
        .orElseGet(() -> wasNeverSeen(screening, day) ? Membership.OUT : Membership.UNKNOWN);
  }

  private static boolean wasNeverSeen(Screening screening, LocalDate day) {
    return screening.knownOn(day).certificates().stream()
        .allMatch(each -> each.findSeenOn().isEmpty() && each.findClosing().isEmpty());
  }

  private Membership trained(MemberDossier member, LocalDate day) {
    return moment
        .policyOn(day)
        .map(policy -> doneAll(member, policy, day))
        .orElse(Membership.UNKNOWN);
  }

  private static Membership doneAll(MemberDossier member, PolicyPack policy, LocalDate day) {
    return policy.training().mandatory().stream()
        .map(module -> member.hasDone(module, day, policy.training()))
        .map(Members::membership)
        .reduce(Membership.IN, Membership::and);
  }

  private static Membership membership(Answer answer) {
    return switch (answer) {
      case YES -> Membership.IN;
      case NO -> Membership.OUT;
      case UNKNOWN -> Membership.UNKNOWN;
    };
  }
}
