package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.InsideView.Preparation;
import nl.communitysponsorship.core.readiness.InsideView.Seat;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.Answer;

/** Works out who of a group may meet a household on a day. */
public final class MeetingPermission {
  private final MemberReadiness members;

  /**
   * @param policy the pack that holds on the days that will be asked about
   */
  public MeetingPermission(PolicyPack policy) {
    this.members = new MemberReadiness(requireNonNull(policy, "policy"));
  }

  /**
   * Whether somebody may be invited to meet a household on a day: a member on that day of whom
   * nothing lacks that stands in the way. Unknown when all that lacks may turn out not to lack,
   * because nobody wrote down who was at a training.
   */
  public Answer mayMeet(SponsorId sponsor, LocalDate day, GroupDossier dossier) {
    return dossier.membersOn(day).stream()
        .filter(each -> each.sponsor().id().equals(sponsor))
        .map(each -> mayMeet(each, day))
        .findFirst()
        .orElse(Answer.NO);
  }

  /** What the members of a group may see of each other on a day. */
  public InsideView inside(LocalDate day, GroupDossier dossier) {
    List<Seat> seats =
        dossier.membersOn(day).stream()
            .map(each -> new Seat(each.sponsor().id(), preparation(each, day)))
            .sorted((one, other) -> one.member().compareTo(other.member()))
            .toList();
    return new InsideView(dossier.group().id(), day, seats);
  }

  private Preparation preparation(MemberDossier member, LocalDate day) {
    return mayMeet(member, day) == Answer.YES ? Preparation.COMPLETE : Preparation.NOT_YET_COMPLETE;
  }

  private Answer mayMeet(MemberDossier member, LocalDate day) {
    var missing = new ArrayList<Missing>();
    members.check(member, day, FindingPath.ROOT, missing);
    return missing.stream()
        .filter(each -> each.finding().severity() == Severity.ERROR)
        .map(MeetingPermission::answer)
        .reduce(Answer.YES, Answer::and);
  }

  private static Answer answer(Missing error) {
    return error.finding().code().equals(ProgrammeRule.TRAINING_UNKNOWN.code())
        ? Answer.UNKNOWN
        : Answer.NO;
  }
}
