package nl.communitysponsorship.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.course.Lifting;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.state.Acting;

/**
 * Whether a pair may be proposed again. A no of household or group holds, however often others say
 * yes, until a worker lifts it and says what changed.
 */
public final class ProposingAgain {
  private ProposingAgain() {}

  /** The noes that keep a pair from being proposed on a day; empty when it may be. */
  public static List<Finding> against(
      List<Proposal> earlier, HouseholdId household, GroupId group, LocalDate day) {
    return earlier.stream()
        .filter(each -> each.household().equals(household) && each.group().equals(group))
        .flatMap(each -> standingNo(each, day).stream())
        .sorted()
        .toList();
  }

  /** The no that still holds on a day, or empty when there is none or a worker lifted it. */
  public static Optional<Finding> standingNo(Proposal proposal, LocalDate day) {
    if (proposal.findLifted().filter(lifted -> !lifted.on().isAfter(day)).isPresent()) {
      return Optional.empty();
    }
    return proposal.decisions().stream()
        .filter(decision -> !decision.isYes() && !decision.on().isAfter(day))
        .map(Decision::on)
        .map(
            on ->
                ProgrammeRule.PROPOSAL_DECLINED_BEFORE
                    .at(FindingPath.at("proposals", proposal.id()))
                    .with("on", on))
        .findFirst();
  }

  /**
   * Why a no cannot be lifted, or empty when it can: nobody said no, or the reason is too short.
   *
   * @param reasonLength the fewest characters of a reason, from the policy
   */
  public static Optional<Finding> againstLifting(
      Proposal proposal, String reason, int reasonLength, LocalDate day) {
    FindingPath place = FindingPath.at("proposals", proposal.id());
    if (proposal.stateOn(day) != ProposalState.DECLINED) {
      return Optional.of(ProgrammeRule.PROPOSAL_NOT_DECLINED.at(place));
    }
    int given = reason.strip().length();
    return given >= reasonLength
        ? Optional.empty()
        : Optional.of(
            ProgrammeRule.LIFTING_REASON_TOO_SHORT
                .at(place.field("lifted"))
                .with("count", given)
                .with("minimum", reasonLength));
  }

  /**
   * Lifts a no, once nothing is against it.
   *
   * @throws IllegalArgumentException if nobody had said no by then, or no reason is given
   */
  public static Proposal lift(Proposal proposal, String reason, Acting by) {
    return proposal.liftedBy(new Lifting(by.on(), by.worker(), reason.strip()));
  }
}
