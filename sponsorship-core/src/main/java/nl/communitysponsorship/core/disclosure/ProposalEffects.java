package nl.communitysponsorship.core.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.Effect.Notice;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.state.Actor;

/** What the state of a proposal brings with it; a no needs no reason, and nobody is told one. */
public final class ProposalEffects {
  private ProposalEffects() {}

  /**
   * What is to be done about a proposal as it stands on a day. While somebody may answer: a
   * reminder for the worker who proposed, so many working days after the last step. After a no, a
   * withdrawal or silence: a word without a reason, and the group forgets what leads to people.
   * After a yes of all three: nothing, since the sponsorship says what follows.
   */
  public static List<Effect> of(Proposal proposal, LifePolicy terms, LocalDate day) {
    ProposalState state = proposal.stateOn(day);
    Optional<Party> turn = state.turn();
    if (turn.isPresent()) {
      return List.of(
          new Effect.OpenTask(LifeTask.REMIND, Actor.PROPOSER, remindOn(proposal, terms)));
    }
    return state == ProposalState.CONFIRMED ? List.of() : over(proposal, terms, day);
  }

  /** The day on which the party whose turn it is is reminded; always within the term to answer. */
  public static LocalDate remindOn(Proposal proposal, LifePolicy terms) {
    LocalDate lastStep = proposal.lastDecidedOn().orElse(proposal.proposedOn());
    LocalDate day = WorkingDays.after(lastStep, terms.reminderDays().value());
    return day.isAfter(proposal.answerBy()) ? proposal.answerBy() : day;
  }

  private static List<Effect> over(Proposal proposal, LifePolicy terms, LocalDate day) {
    boolean isSilence = proposal.stateOn(day) == ProposalState.EXPIRED;
    Notice notice = isSilence ? Notice.NOT_ANSWERED : Notice.NO_MATCH;
    LocalDate on = over(proposal);
    var effects = new ArrayList<Effect>();
    effects.add(new Effect.Notify(notice, Actor.HOUSEHOLD, on));
    proposal
        .toldBy(day)
        .ifPresent(
            told -> {
              effects.add(new Effect.Notify(notice, Actor.GROUP, on));
              if (told.isAboutPeople()) {
                effects.add(forget(proposal, told, on.plusDays(terms.taskDays().value())));
              }
            });
    return List.copyOf(effects);
  }

  private static Effect forget(Proposal proposal, DisclosureStage told, LocalDate on) {
    return new Effect.Forget(proposal.group(), proposal.household(), told, on);
  }

  /** The day on which it was declined or taken back, or the first day after its term. */
  private static LocalDate over(Proposal proposal) {
    return proposal
        .findWithdrawnOn()
        .or(
            () ->
                proposal.decisions().stream()
                    .filter(decision -> !decision.isYes())
                    .map(decision -> decision.on())
                    .findFirst())
        .orElse(proposal.answerBy().plusDays(1));
  }
}
