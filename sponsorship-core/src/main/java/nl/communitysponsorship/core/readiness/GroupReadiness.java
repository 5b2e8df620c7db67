package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.standing.CertificateTerms;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;

/** Works out the readiness of a group on a day, as a function of its dossier and the policy. */
public final class GroupReadiness {
  private final PolicyPack policy;
  private final MemberReadiness members;
  private final CertificateTerms certificates;

  /**
   * @param policy the pack that holds on the days that will be asked about
   */
  public GroupReadiness(PolicyPack policy) {
    this.policy = requireNonNull(policy, "policy");
    this.members = new MemberReadiness(policy);
    this.certificates = new CertificateTerms(policy.screening());
  }

  /** What the group lacks on a day; facts of a later day do not count yet. */
  public Readiness on(LocalDate day, GroupDossier dossier) {
    var group = new Group(dossier, new GroupHistory(dossier, certificates), day, new ArrayList<>());
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
    if (group.inRole(GroupRole.DEPUTY, day) == 0) {
      group.lacks(
          ProgrammeRule.GROUP_NO_DEPUTY.at(group.place()),
          group.since(each -> group.inRole(GroupRole.DEPUTY, each) == 0));
    }
    contactPersons(group);
    dutchSpeakers(group);
    if (dossier.group().findBackstop().isEmpty()) {
      group.lacks(ProgrammeRule.GROUP_NO_BACKSTOP.at(group.place()), dossier.group().formedOn());
    }
    dossier
        .membersOn(day)
        .forEach(each -> members.check(each, day, group.place(), group.missing()));
    return new Readiness(dossier.group().id(), day, policy.reference(), group.missing());
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
    }
    int all = group.all(group.day());
    if (all > most) {
      group.lacks(
          ProgrammeRule.GROUP_TOO_LARGE.at(group.place()).with("count", all).with("maximum", most),
          group.since(each -> group.all(each) > most));
    }
  }

  /** Days of grace are for a group that became too small, not for one that still has to grow. */
  private void tooSmall(Group group, int fewest) {
    LocalDate since = group.since(each -> group.size(each) < fewest);
    boolean inGrace =
        group.wasOnce(each -> group.size(each) >= fewest)
            && !group.day().isAfter(since.plusDays(policy.group().graceDays().value()));
    Finding finding =
        ProgrammeRule.GROUP_TOO_SMALL
            .at(group.place())
            .with("count", group.size(group.day()))
            .with("minimum", fewest);
    group.lacks(inGrace ? finding.as(Severity.WARNING) : finding, since);
  }

  private void coordinator(Group group) {
    int count = group.inRole(GroupRole.COORDINATOR, group.day());
    if (count == 0) {
      noCoordinator(group, policy.group().coordinatorDays().value());
    } else if (count > 1) {
      group.lacks(
          ProgrammeRule.GROUP_SEVERAL_COORDINATORS.at(group.place()).with("count", count),
          group.since(each -> group.inRole(GroupRole.COORDINATOR, each) > 1));
    }
  }

  /** Days of grace are for a group that lost its coordinator, not for one that never had one. */
  private static void noCoordinator(Group group, int days) {
    LocalDate since = group.since(each -> group.inRole(GroupRole.COORDINATOR, each) == 0);
    boolean isGap = group.wasOnce(each -> group.inRole(GroupRole.COORDINATOR, each) > 0);
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
    int count = group.contactPersons(group.day());
    int wanted = policy.group().contactPersons().value();
    if (count < wanted) {
      group.lacks(
          ProgrammeRule.GROUP_FEW_CONTACT_PERSONS
              .at(group.place())
              .with("count", count)
              .with("wanted", wanted),
          group.since(each -> group.contactPersons(each) < wanted));
    }
  }

  private void dutchSpeakers(Group group) {
    int wanted = policy.group().dutchSpeakers().value();
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
  private record Group(
      GroupDossier dossier, GroupHistory history, LocalDate day, List<Missing> missing) {
    FindingPath place() {
      return FindingPath.at("groups", dossier.group().id());
    }

    int all(LocalDate on) {
      return dossier.group().membershipsOn(on).size();
    }

    int size(LocalDate on) {
      return history.size(on);
    }

    int inRole(GroupRole role, LocalDate on) {
      return dossier.group().inRole(role, on).size();
    }

    /** Without those who do not count. */
    int contactPersons(LocalDate on) {
      return inRole(GroupRole.CONTACT_PERSON, on)
          - history.uncountedIn(GroupRole.CONTACT_PERSON, on);
    }

    long speakDutch(Answer answer, LocalDate on) {
      return history.counted(on).stream()
          .filter(each -> each.sponsor().speaks(Language.DUTCH, LanguageLevel.B1) == answer)
          .count();
    }

    LocalDate since(Predicate<LocalDate> lacks) {
      return history.since(day, lacks);
    }

    boolean wasOnce(Predicate<LocalDate> so) {
      return history.wasOnce(day, so);
    }

    void lacks(Finding finding, LocalDate since) {
      Blocks blocks = finding.severity() == Severity.ERROR ? Blocks.MATCHING : Blocks.NOTHING;
      missing.add(new Missing(finding, null, since.isAfter(day) ? day : since, blocks));
    }
  }
}
