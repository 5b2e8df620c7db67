package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.InsideView.Preparation;
import nl.communitysponsorship.core.readiness.InsideView.Seat;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.Answer;

/** Works out who of a group may meet a household on a day. */
public final class MeetingPermission {
  private final GroupReadiness readiness;

  /**
   * @param policy the pack that holds on all days that will be asked about
   */
  public MeetingPermission(PolicyPack policy) {
    this.readiness = new GroupReadiness(policy);
  }

  /**
   * @param policies the packs, each of which is asked for its own days
   */
  public MeetingPermission(Policies policies) {
    this.readiness = new GroupReadiness(policies);
  }

  /**
   * Whether somebody may be invited to meet a household on a day: a member on that day of whom
   * nothing lacks that stands in the way. Unknown when all that lacks may turn out not to lack,
   * because nobody wrote down who was at a training. What the member is exempt from does not lack.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public Answer mayMeet(SponsorId sponsor, LocalDate day, GroupDossier dossier) {
    boolean isMember =
        dossier.membersOn(day).stream().anyMatch(each -> each.sponsor().id().equals(sponsor));
    return isMember ? mayMeet(sponsor, readiness.on(day, dossier)) : Answer.NO;
  }

  /**
   * What the members of a group may see of each other on a day.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public InsideView inside(LocalDate day, GroupDossier dossier) {
    Readiness now = readiness.on(day, dossier);
    List<Seat> seats =
        dossier.membersOn(day).stream()
            .map(each -> each.sponsor().id())
            .sorted()
            .map(each -> new Seat(each, preparation(each, now)))
            .toList();
    return new InsideView(dossier.group().id(), day, seats);
  }

  private static Preparation preparation(SponsorId member, Readiness now) {
    return mayMeet(member, now) == Answer.YES ? Preparation.COMPLETE : Preparation.NOT_YET_COMPLETE;
  }

  private static Answer mayMeet(SponsorId member, Readiness now) {
    return now.missing().stream()
        .filter(each -> each.findWho().filter(member::equals).isPresent())
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
