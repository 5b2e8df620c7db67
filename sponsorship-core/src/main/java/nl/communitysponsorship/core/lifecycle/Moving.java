package nl.communitysponsorship.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.Effect.Notice;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Answering;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Role;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A household moves to another municipality: agreed, accepted by the team there, and carried out.
 * Until it is carried out the team of the old municipality answers for the household.
 */
public final class Moving {
  private Moving() {}

  /**
   * Agrees a move, or agrees it anew for another day.
   *
   * @param on the day on which the household moves
   * @param receiver the team that is asked to answer for it there; null when none has to
   * @throws IllegalArgumentException if the outcome needs a receiver and there is none, or has one
   *     and needs none
   */
  public static SponsorshipStep agree(
      Standing standing,
      LocalDate on,
      MunicipalityCode to,
      MoveOutcome outcome,
      @Nullable TeamId receiver,
      Acting by) {
    Sponsorship sponsorship = standing.sponsorship();
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.AGREE_MOVE, by);
    if (refusal.isEmpty() && on.isBefore(by.on())) {
      refusal = Optional.of(Guard.tooEarly(sponsorship, on, by.on()));
    }
    if (refusal.isPresent()) {
      return new SponsorshipStep.Refused(refusal.get());
    }
    Move move = new Move(by.on(), on, to, outcome, by.worker(), receiver, null, null, null);
    var effects = new ArrayList<Effect>();
    if (outcome.needsReceiver()) {
      effects.add(new Effect.Notify(Notice.MOVE_ASKED, Actor.RECEIVING_TEAM, by.on()));
      effects.add(
          new Effect.OpenTask(
              LifeTask.ANSWER_MOVE,
              Actor.RECEIVING_TEAM,
              by.on().plusDays(standing.terms().acceptDays().value())));
    }
    return new SponsorshipStep.Taken(
        sponsorship.going(sponsorship.course().moving(move)), null, effects);
  }

  /** Lets the team that was asked say yes; refused when nobody is asked any more. */
  public static SponsorshipStep accept(Standing standing, Acting by) {
    Sponsorship sponsorship = standing.sponsorship();
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.ACCEPT_MOVE, by);
    Optional<Move> asked = sponsorship.course().openMove().filter(each -> !each.isSettled());
    if (refusal.isEmpty() && asked.isEmpty()) {
      refusal = Optional.of(Guard.at(ProgrammeRule.MOVE_NOT_AGREED, sponsorship));
    }
    return refusal
        .<SponsorshipStep>map(SponsorshipStep.Refused::new)
        .orElseGet(
            () -> {
              Move accepted = asked.orElseThrow().acceptedBy(by.worker(), by.on());
              return new SponsorshipStep.Taken(
                  sponsorship.going(sponsorship.course().moving(accepted)), null, List.of());
            });
  }

  /**
   * Carries a move out as of the day that was agreed. Refused when nothing was agreed, before that
   * day, when the receiving team has not accepted by then, and when something else was written down
   * since: then the move is agreed anew, for a later day.
   */
  public static SponsorshipStep carryOut(Standing standing, Acting by) {
    Sponsorship sponsorship = standing.sponsorship();
    Optional<Move> open = sponsorship.course().openMove();
    if (open.isEmpty()) {
      return new SponsorshipStep.Refused(Guard.at(ProgrammeRule.MOVE_NOT_AGREED, sponsorship));
    }
    Move move = open.get();
    LifeStep step =
        move.outcome() == MoveOutcome.GROUP_STAYS ? LifeStep.MOVE_WITH_GROUP : LifeStep.MOVE_AWAY;
    Optional<Finding> refusal =
        by.on().isBefore(move.on())
            ? Optional.of(Guard.tooEarly(sponsorship, by.on(), move.on()))
            : Optional.empty();
    if (refusal.isEmpty() && !move.isSettled()) {
      refusal = Optional.of(notAccepted(standing, move));
    }
    if (refusal.isEmpty()) {
      refusal = Guard.refusal(standing, step, new Acting(by.worker(), by.as(), move.on()));
    }
    return refusal
        .<SponsorshipStep>map(SponsorshipStep.Refused::new)
        .orElseGet(() -> carriedOut(standing, move, by.on()));
  }

  /** What a day brings that passes without an answer: the national desk is asked to settle it. */
  public static List<Effect> remind(Standing standing, LocalDate day) {
    int days = standing.terms().acceptDays().value();
    return standing.sponsorship().course().openMove().stream()
        .filter(move -> move.isUnanswered(day, days))
        .<Effect>map(
            move ->
                new Effect.OpenTask(
                    LifeTask.SETTLE_MOVE,
                    Actor.NATIONAL_DESK,
                    Keeping.due(standing, move.agreedOn().plusDays(days))))
        .toList();
  }

  private static SponsorshipStep carriedOut(Standing standing, Move move, LocalDate recorded) {
    Sponsorship before = standing.sponsorship();
    LocalDate day = move.on();
    Sponsorship moved = before.going(before.course().moving(move.doneOn(recorded)));
    var effects = new ArrayList<Effect>();
    effects.add(new Effect.Notify(Notice.MOVED, Actor.HOUSEHOLD, day));
    effects.add(new Effect.Notify(Notice.MOVED, Actor.GROUP, day));
    if (!move.outcome().needsReceiver()) {
      before
          .ownerOn(day)
          .ifPresent(
              owner -> effects.add(new Effect.EndAccess(owner.team(), before.household(), day)));
      effects.addAll(Finishing.followUps(standing, day));
      return ended(moved.releasedOn(day), move, effects);
    }
    var receiver =
        new Answering(move.findReceiver().orElseThrow(), move.findReceivingWorker().orElseThrow());
    effects.addAll(Keeping.handedOver(standing, receiver, day));
    if (move.outcome() == MoveOutcome.GROUP_STAYS) {
      Role role = before.ownerOn(day).map(AccountableOwner::role).orElse(Role.BESIDE_GROUP);
      return new SponsorshipStep.Taken(moved.ownedBy(receiver.in(role, day)), null, effects);
    }
    effects.add(new Effect.AskConsent(before.household(), ConsentPurpose.SHARING_WITH_GROUP, day));
    effects.add(
        new Effect.OpenTask(
            LifeTask.FIND_NEW_GROUP, Actor.RECEIVING_TEAM, Keeping.due(standing, day)));
    Finishing.forget(standing, day).ifPresent(effects::add);
    return ended(moved.ownedBy(receiver.in(Role.BACKSTOP, day)), move, effects);
  }

  private static SponsorshipStep ended(Sponsorship moved, Move move, List<Effect> effects) {
    return new SponsorshipStep.Taken(
        moved
            .going(moved.course().resumedOn(move.on()))
            .endedBy(new Ending.Moved(move.on(), move.to())),
        null,
        effects);
  }

  private static Finding notAccepted(Standing standing, Move move) {
    return Guard.at(ProgrammeRule.MOVE_NOT_ACCEPTED, standing.sponsorship())
        .with("team", move.findReceiver().orElseThrow())
        .with("on", move.on());
  }
}
