package nl.communitysponsorship.core.lifecycle;

import static nl.communitysponsorship.core.lifecycle.SponsorshipState.ACTIVE;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.AT_RISK;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.BROKEN_DOWN;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.CANCELLED_BEFORE_ARRIVAL;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.ENDED_AS_PLANNED;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.ENDED_EARLY;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.ENDING;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.MOVED;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.PAUSED;
import static nl.communitysponsorship.core.lifecycle.SponsorshipState.PREPARING;
import static nl.communitysponsorship.core.state.Actor.COORDINATOR;
import static nl.communitysponsorship.core.state.Actor.LOCAL_TEAM;
import static nl.communitysponsorship.core.state.Actor.NATIONAL_DESK;
import static nl.communitysponsorship.core.state.Actor.NOBODY;
import static nl.communitysponsorship.core.state.Actor.RECEIVING_TEAM;
import static nl.communitysponsorship.core.state.Line.taken;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.state.Line;
import nl.communitysponsorship.core.state.StateTable;

/** The life cycle of a sponsorship, as the table that every step of it follows. */
public final class SponsorshipLife {
  /** Every step in every state. */
  public static final StateTable<SponsorshipState, LifeStep> TABLE =
      StateTable.of(
          List.of(SponsorshipState.values()),
          List.of(LifeStep.values()),
          steps(),
          SponsorshipLife::refusal);

  private SponsorshipLife() {}

  private static List<Line<SponsorshipState, LifeStep>> steps() {
    var steps = new ArrayList<Line<SponsorshipState, LifeStep>>();
    steps.add(taken(PREPARING, LifeStep.ARRIVAL, ACTIVE, NOBODY));
    steps.add(taken(ACTIVE, LifeStep.GROUP_TOO_SMALL, AT_RISK, NOBODY));
    steps.add(taken(ENDING, LifeStep.GROUP_TOO_SMALL, AT_RISK, NOBODY));
    steps.add(taken(AT_RISK, LifeStep.GROUP_RECOVERED, ACTIVE, NOBODY));
    steps.add(taken(ACTIVE, LifeStep.END_IN_SIGHT, ENDING, NOBODY));
    steps.add(taken(PREPARING, LifeStep.CANCEL, CANCELLED_BEFORE_ARRIVAL, COORDINATOR, LOCAL_TEAM));
    for (SponsorshipState from : List.of(PREPARING, ACTIVE, AT_RISK, ENDING, PAUSED)) {
      steps.add(taken(from, LifeStep.HAND_OVER, from, LOCAL_TEAM, NATIONAL_DESK));
      steps.add(
          taken(from, LifeStep.EXTEND, from == ENDING ? ACTIVE : from, COORDINATOR, LOCAL_TEAM));
      steps.add(taken(from, LifeStep.BREAK_DOWN, BROKEN_DOWN, LOCAL_TEAM, NATIONAL_DESK));
    }
    for (SponsorshipState from : List.of(ACTIVE, AT_RISK, ENDING, PAUSED)) {
      steps.add(taken(from, LifeStep.AGREE_MOVE, from, LOCAL_TEAM));
      steps.add(taken(from, LifeStep.ACCEPT_MOVE, from, RECEIVING_TEAM));
      steps.add(taken(from, LifeStep.MOVE_WITH_GROUP, from, LOCAL_TEAM, RECEIVING_TEAM));
      steps.add(taken(from, LifeStep.MOVE_AWAY, MOVED, LOCAL_TEAM, RECEIVING_TEAM));
    }
    for (SponsorshipState from : List.of(ACTIVE, AT_RISK, ENDING)) {
      steps.add(taken(from, LifeStep.PAUSE, PAUSED, COORDINATOR, LOCAL_TEAM));
    }
    steps.add(taken(PAUSED, LifeStep.RESUME, ACTIVE, COORDINATOR, LOCAL_TEAM));
    for (SponsorshipState from : List.of(AT_RISK, ENDING, PAUSED)) {
      steps.add(taken(from, LifeStep.END_AS_PLANNED, ENDED_AS_PLANNED, COORDINATOR, LOCAL_TEAM));
    }
    for (SponsorshipState from : List.of(ACTIVE, AT_RISK, PAUSED)) {
      steps.add(taken(from, LifeStep.END_EARLY, ENDED_EARLY, COORDINATOR, LOCAL_TEAM));
    }
    steps.add(taken(BROKEN_DOWN, LifeStep.FIND_DEFAULT, BROKEN_DOWN, NATIONAL_DESK));
    for (SponsorshipState from : List.of(BROKEN_DOWN, MOVED)) {
      steps.add(taken(from, LifeStep.HAND_OVER, from, LOCAL_TEAM, NATIONAL_DESK));
      steps.add(taken(from, LifeStep.REMATCH, from, COORDINATOR));
    }
    return List.copyOf(steps);
  }

  private static ProgrammeRule refusal(SponsorshipState state, LifeStep step) {
    if (step == LifeStep.FIND_DEFAULT) {
      return ProgrammeRule.DEFAULT_NOT_BROKEN_DOWN;
    }
    return step == LifeStep.END_AS_PLANNED && state == ACTIVE
        ? ProgrammeRule.SPONSORSHIP_END_NOT_IN_SIGHT
        : ProgrammeRule.SPONSORSHIP_ILLEGAL_STEP;
  }
}
