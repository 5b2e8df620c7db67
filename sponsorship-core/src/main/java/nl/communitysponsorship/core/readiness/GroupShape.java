package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.policy.GroupPolicy;
import nl.communitysponsorship.core.policy.Setting;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.Answer;

/**
 * What a group lacks as a whole: its size, its roles, its language and its backstop. Members who
 * did not show their certificate are no part of any number that is asked, only of the largest.
 */
final class GroupShape {
  private final GroupPolicy policy;
  private final MemberReadiness members;

  GroupShape(GroupPolicy policy, MemberReadiness members) {
    this.policy = policy;
    this.members = members;
  }

  void check(GroupDossier dossier, LocalDate day, Lacking lacking) {
    var group = new Group(dossier, members, new Headcount(dossier, members), day, lacking);
    if (!dossier.group().takesPartOn(day)) {
      group.lacks(
          ProgrammeRule.GROUP_WITHDRAWN.at(group.place()),
          dossier.group().findWithdrawnOn().orElse(day));
    }
    dossier
        .group()
        .suspendedOn(day)
        .ifPresent(it -> group.lacks(ProgrammeRule.GROUP_SUSPENDED.at(group.place()), it.from()));
    size(group);
    coordinator(group);
    if (group.count().inRole(GroupRole.DEPUTY, day) == 0) {
      group.lacks(
          ProgrammeRule.GROUP_NO_DEPUTY.at(group.place()),
          group.since(each -> group.count().inRole(GroupRole.DEPUTY, each) == 0));
    }
    contactPersons(group);
    dutchSpeakers(group);
    if (dossier.group().findBackstop().isEmpty()) {
      group.lacks(ProgrammeRule.GROUP_NO_BACKSTOP.at(group.place()), dossier.group().formedOn());
    }
  }

  private void size(Group group) {
    int size = group.count().size(group.day());
    int fewest = policy.fewestMembers().value();
    int target = policy.targetMembers().value();
    int most = policy.mostMembers().value();
    if (size < fewest) {
      tooSmall(group, fewest);
    } else if (size < target) {
      group.lacks(
          ProgrammeRule.GROUP_BELOW_TARGET
              .at(group.place())
              .with("count", size)
              .with("target", target),
          group.since(each -> group.count().size(each) < target));
    }
    int all = group.count().all(group.day());
    if (all > most) {
      group.lacks(
          ProgrammeRule.GROUP_TOO_LARGE.at(group.place()).with("count", all).with("maximum", most),
          group.since(each -> group.count().all(each) > most));
    }
  }

  /** Days of grace are for a group that became too small, not for one that still has to grow. */
  private void tooSmall(Group group, int fewest) {
    LocalDate since = group.since(each -> group.count().size(each) < fewest);
    boolean inGrace =
        group.wasOnce(each -> group.count().size(each) >= fewest)
            && !group.day().isAfter(since.plusDays(policy.graceDays().value()));
    Finding finding =
        ProgrammeRule.GROUP_TOO_SMALL
            .at(group.place())
            .with("count", group.count().size(group.day()))
            .with("minimum", fewest);
    group.lacks(inGrace ? finding.as(Severity.WARNING) : finding, since);
  }

  private void coordinator(Group group) {
    int count = group.count().inRole(GroupRole.COORDINATOR, group.day());
    if (count == 0) {
      noCoordinator(group, policy.coordinatorDays().value());
    } else if (count > 1) {
      group.lacks(
          ProgrammeRule.GROUP_SEVERAL_COORDINATORS.at(group.place()).with("count", count),
          group.since(each -> group.count().inRole(GroupRole.COORDINATOR, each) > 1));
    }
  }

  /** Days of grace are for a group that lost its coordinator, not for one that never had one. */
  private static void noCoordinator(Group group, int days) {
    LocalDate since = group.since(each -> group.count().inRole(GroupRole.COORDINATOR, each) == 0);
    boolean isGap = group.wasOnce(each -> group.count().inRole(GroupRole.COORDINATOR, each) > 0);
    Finding finding = ProgrammeRule.GROUP_NO_COORDINATOR.at(group.place());
    if (!isGap) {
      group.lacks(finding, since);
    } else if (group.day().isAfter(since.plusDays(days))) {
      group.lacks(
          ProgrammeRule.GROUP_COORDINATOR_GAP
              .at(group.place())
              .with("from", since)
              .with("days", days),
          since);
    } else {
      group.lacks(finding.as(Severity.WARNING), since);
    }
  }

  private void contactPersons(Group group) {
    int count = group.count().contactPersons(group.day());
    int wanted = policy.contactPersons().value();
    if (count < wanted) {
      group.lacks(
          ProgrammeRule.GROUP_FEW_CONTACT_PERSONS
              .at(group.place())
              .with("count", count)
              .with("wanted", wanted),
          group.since(each -> group.count().contactPersons(each) < wanted));
    }
    if (count > wanted) {
      group.lacks(
          ProgrammeRule.GROUP_MANY_CONTACT_PERSONS
              .at(group.place())
              .with("count", count)
              .with("wanted", wanted),
          group.since(each -> group.count().contactPersons(each) > wanted));
    }
  }

  private void dutchSpeakers(Group group) {
    int wanted = policy.findDutchSpeakers().map(Setting::value).orElse(0);
    long speakers = group.count().speakDutch(Answer.YES, group.day());
    if (speakers < wanted) {
      group.lacks(
          ProgrammeRule.GROUP_FEW_DUTCH_SPEAKERS
              .at(group.place())
              .with("count", speakers)
              .with("unknown", group.count().speakDutch(Answer.UNKNOWN, group.day()))
              .with("wanted", wanted),
          group.since(each -> group.count().speakDutch(Answer.YES, each) < wanted));
    }
  }

  /** The group that is asked about, the day, and where the findings go. */
  private record Group(
      GroupDossier dossier,
      MemberReadiness members,
      Headcount count,
      LocalDate day,
      Lacking lacking) {
    FindingPath place() {
      return lacking.place();
    }

    LocalDate since(Predicate<LocalDate> lacks) {
      return dossier.lackingSince(day, turns(), lacks);
    }

    boolean wasOnce(Predicate<LocalDate> so) {
      return dossier.wasOnce(day, turns(), so);
    }

    private Stream<LocalDate> turns() {
      return dossier.members().stream().flatMap(members::changes);
    }

    void lacks(Finding finding, LocalDate since) {
      lacking.add(Lacking.Lack.of(finding, since));
    }
  }
}
