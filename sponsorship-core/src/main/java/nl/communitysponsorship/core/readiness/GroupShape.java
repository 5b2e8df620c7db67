package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.function.Predicate;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.Setting;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;

/** What a group lacks as a whole: its size, its roles, its language and its backstop. */
final class GroupShape {
  private final PolicyPack policy;

  GroupShape(PolicyPack policy) {
    this.policy = policy;
  }

  void check(GroupDossier dossier, LocalDate day, Lacking lacking) {
    var group = new Group(dossier, day, lacking);
    if (!dossier.group().takesPartOn(day)) {
      group.lacks(
          ProgrammeRule.GROUP_WITHDRAWN.at(group.place()),
          dossier.group().findWithdrawnOn().orElse(day));
    }
    size(group);
    coordinator(group);
    contactPersons(group);
    dutchSpeakers(group);
    if (dossier.group().findBackstop().isEmpty()) {
      group.lacks(ProgrammeRule.GROUP_NO_BACKSTOP.at(group.place()), dossier.group().formedOn());
    }
  }

  private void size(Group group) {
    int size = group.size(group.day());
    int fewest = policy.group().fewestMembers().value();
    int target = policy.group().targetMembers().value();
    int most = policy.group().mostMembers().value();
    if (size < fewest) {
      tooSmall(group, fewest);
    } else if (size < target) {
      group.lacks(
          ProgrammeRule.GROUP_BELOW_TARGET
              .at(group.place())
              .with("count", size)
              .with("target", target),
          group.since(each -> group.size(each) < target));
    } else if (size > most) {
      group.lacks(
          ProgrammeRule.GROUP_TOO_LARGE.at(group.place()).with("count", size).with("maximum", most),
          group.since(each -> group.size(each) > most));
    }
  }

  /** Days of grace are for a group that became too small, not for one that still has to grow. */
  private void tooSmall(Group group, int fewest) {
    LocalDate since = group.since(each -> group.size(each) < fewest);
    boolean inGrace =
        group.dossier().wasOnceAtLeast(fewest, group.day())
            && !group.day().isAfter(since.plusDays(policy.group().graceDays().value()));
    Finding finding =
        ProgrammeRule.GROUP_TOO_SMALL
            .at(group.place())
            .with("count", group.size(group.day()))
            .with("minimum", fewest);
    group.lacks(inGrace ? finding.as(Severity.WARNING) : finding, since);
  }

  private static void coordinator(Group group) {
    int count = group.inRole(GroupRole.COORDINATOR, group.day());
    if (count == 0) {
      group.lacks(
          ProgrammeRule.GROUP_NO_COORDINATOR.at(group.place()),
          group.since(each -> group.inRole(GroupRole.COORDINATOR, each) == 0));
    } else if (count > 1) {
      group.lacks(
          ProgrammeRule.GROUP_SEVERAL_COORDINATORS.at(group.place()).with("count", count),
          group.since(each -> group.inRole(GroupRole.COORDINATOR, each) > 1));
    }
  }

  private void contactPersons(Group group) {
    int count = group.inRole(GroupRole.CONTACT_PERSON, group.day());
    int wanted = policy.group().contactPersons().value();
    if (count < wanted) {
      group.lacks(
          ProgrammeRule.GROUP_FEW_CONTACT_PERSONS
              .at(group.place())
              .with("count", count)
              .with("wanted", wanted),
          group.since(each -> group.inRole(GroupRole.CONTACT_PERSON, each) < wanted));
    }
  }

  private void dutchSpeakers(Group group) {
    int wanted = policy.group().findDutchSpeakers().map(Setting::value).orElse(0);
    long speakers = group.speakDutch(Answer.YES, group.day());
    if (speakers < wanted) {
      group.lacks(
          ProgrammeRule.GROUP_FEW_DUTCH_SPEAKERS
              .at(group.place())
              .with("count", speakers)
              .with("unknown", group.speakDutch(Answer.UNKNOWN, group.day()))
              .with("wanted", wanted),
          group.since(each -> group.speakDutch(Answer.YES, each) < wanted));
    }
  }

  /** The group that is asked about, the day, and where the findings go. */
  private record Group(GroupDossier dossier, LocalDate day, Lacking lacking) {
    FindingPath place() {
      return lacking.place();
    }

    int size(LocalDate on) {
      return dossier.group().membershipsOn(on).size();
    }

    int inRole(GroupRole role, LocalDate on) {
      return dossier.group().inRole(role, on).size();
    }

    long speakDutch(Answer answer, LocalDate on) {
      return dossier.membersOn(on).stream()
          .filter(each -> each.sponsor().speaks(Language.DUTCH, LanguageLevel.B1) == answer)
          .count();
    }

    LocalDate since(Predicate<LocalDate> lacks) {
      return dossier.lackingSince(day, lacks);
    }

    void lacks(Finding finding, LocalDate since) {
      lacking.add(Lacking.Lack.of(finding, since));
    }
  }
}
