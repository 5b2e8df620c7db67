package nl.communitysponsorship.core.sponsorship;

import static nl.communitysponsorship.core.state.Line.taken;

import java.util.List;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.state.Line;
import nl.communitysponsorship.core.state.StateTable;

/** The life cycle of a proposal, as the table that {@link ProposalStep} follows. */
public final class ProposalLife {
  /** Every step in every state. */
  public static final StateTable<ProposalState, ProposalEvent> TABLE =
      StateTable.of(
          List.of(ProposalState.values()),
          List.of(ProposalEvent.values()),
          steps(),
          ProposalLife::refusal);

  private ProposalLife() {}

  /** What can happen to a proposal. */
  public enum ProposalEvent {
    HOUSEHOLD_YES,
    HOUSEHOLD_NO,
    GROUP_YES,
    GROUP_NO,
    COLLEAGUE_YES,
    PROPOSER_YES,
    COORDINATOR_NO,
    TAKEN_BACK,
    SILENCE
  }

  /** What a decision is to a proposal; a yes of a coordinator depends on who it was. */
  static ProposalEvent event(Decision decision, Proposal proposal) {
    boolean isYes = decision.isYes();
    return switch (decision.party()) {
      case HOUSEHOLD -> isYes ? ProposalEvent.HOUSEHOLD_YES : ProposalEvent.HOUSEHOLD_NO;
      case GROUP -> isYes ? ProposalEvent.GROUP_YES : ProposalEvent.GROUP_NO;
      case COORDINATOR -> {
        boolean isOwn = decision.recordedBy().equals(proposal.proposedBy());
        ProposalEvent yes = isOwn ? ProposalEvent.PROPOSER_YES : ProposalEvent.COLLEAGUE_YES;
        yield isYes ? yes : ProposalEvent.COORDINATOR_NO;
      }
    };
  }

  private static List<Line<ProposalState, ProposalEvent>> steps() {
    return List.of(
        taken(
            ProposalState.PROPOSED,
            ProposalEvent.HOUSEHOLD_YES,
            ProposalState.HOUSEHOLD_ACCEPTED,
            Actor.HOUSEHOLD),
        taken(
            ProposalState.PROPOSED,
            ProposalEvent.HOUSEHOLD_NO,
            ProposalState.DECLINED,
            Actor.HOUSEHOLD),
        takenBack(ProposalState.PROPOSED),
        expired(ProposalState.PROPOSED),
        taken(
            ProposalState.HOUSEHOLD_ACCEPTED,
            ProposalEvent.GROUP_YES,
            ProposalState.GROUP_ACCEPTED,
            Actor.GROUP),
        taken(
            ProposalState.HOUSEHOLD_ACCEPTED,
            ProposalEvent.GROUP_NO,
            ProposalState.DECLINED,
            Actor.GROUP),
        takenBack(ProposalState.HOUSEHOLD_ACCEPTED),
        expired(ProposalState.HOUSEHOLD_ACCEPTED),
        taken(
            ProposalState.GROUP_ACCEPTED,
            ProposalEvent.COLLEAGUE_YES,
            ProposalState.CONFIRMED,
            Actor.COLLEAGUE),
        taken(
            ProposalState.GROUP_ACCEPTED,
            ProposalEvent.COORDINATOR_NO,
            ProposalState.DECLINED,
            Actor.PROPOSER,
            Actor.COLLEAGUE),
        takenBack(ProposalState.GROUP_ACCEPTED),
        expired(ProposalState.GROUP_ACCEPTED));
  }

  private static Line<ProposalState, ProposalEvent> takenBack(ProposalState from) {
    return taken(from, ProposalEvent.TAKEN_BACK, ProposalState.WITHDRAWN, Actor.PROPOSER);
  }

  private static Line<ProposalState, ProposalEvent> expired(ProposalState from) {
    return taken(from, ProposalEvent.SILENCE, ProposalState.EXPIRED, Actor.NOBODY);
  }

  private static ProgrammeRule refusal(ProposalState state, ProposalEvent event) {
    if (state == ProposalState.EXPIRED) {
      return ProgrammeRule.PROPOSAL_EXPIRED;
    }
    if (!state.isOpen()) {
      return ProgrammeRule.PROPOSAL_CLOSED;
    }
    return state == ProposalState.GROUP_ACCEPTED && event == ProposalEvent.PROPOSER_YES
        ? ProgrammeRule.PROPOSAL_SAME_PERSON
        : ProgrammeRule.PROPOSAL_DECISION_OUT_OF_ORDER;
  }
}
