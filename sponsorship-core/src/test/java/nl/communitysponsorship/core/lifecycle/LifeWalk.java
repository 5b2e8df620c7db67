package nl.communitysponsorship.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import nl.communitysponsorship.core.course.BothSides;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Answering;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.state.Line;

/**
 * A household on its way through steps that are drawn: some make sense, some are taken by the wrong
 * people, on the wrong day or in the wrong state. What contradicts the table or the promise about
 * owners is written down.
 */
final class LifeWalk {
  private static final LifeStep[] STEPS = LifeStep.values();
  private static final int STEPS_IN_A_WALK = 18;

  private final SplittableRandom dice;
  private final List<Sponsorship> history = new ArrayList<>();
  private final List<String> surprises = new ArrayList<>();
  private LocalDate day = Begun.CONFIRMED;
  private LocalDate arrivedOn;
  private boolean isGroupAtRisk;
  private int taken;
  private final Set<SponsorshipState> reached = EnumSet.noneOf(SponsorshipState.class);

  LifeWalk(long seed) {
    dice = new SplittableRandom(seed);
    history.add(Begun.sponsorship());
  }

  /** What went wrong on the way; empty when nothing did. */
  List<String> surprises() {
    for (int i = 0; i < STEPS_IN_A_WALK; i++) {
      day = day.plusDays(dice.nextInt(0, dice.nextBoolean() ? 3 : 90));
      step(meant(STEPS[dice.nextInt(STEPS.length)]));
      reached.add(standing().stateOn(day));
      checkOwners();
    }
    return surprises;
  }

  int taken() {
    return taken;
  }

  Set<SponsorshipState> reached() {
    return reached;
  }

  private Sponsorship last() {
    return history.get(history.size() - 1);
  }

  private void step(LifeStep step) {
    SponsorshipState before = standing().stateOn(day);
    if (isFact(step)) {
      happen(step);
      return;
    }
    Acting by = new Acting(Begun.COLLEAGUE, actor(step), day);
    SponsorshipStep came = take(step, by);
    Line<SponsorshipState, LifeStep> line = SponsorshipLife.TABLE.line(before, step);
    if (came instanceof SponsorshipStep.Refused refused) {
      checkRefusal(line, by, refused.why());
      return;
    }
    taken++;
    if (line.findRefusal().isPresent() || !line.who().contains(by.as())) {
      surprises.add("%s was taken in %s by %s".formatted(step, before, by.as()));
    }
    var now = (SponsorshipStep.Taken) came;
    if (step == LifeStep.REMATCH) {
      history.set(history.size() - 1, now.findEarlier().orElseThrow());
      history.add(now.now());
    } else {
      history.set(history.size() - 1, now.now());
      SponsorshipState after = standing().stateOn(day);
      if (!after.refines(line.to())) {
        surprises.add("%s in %s led to %s".formatted(step, before, after));
      }
    }
  }

  /** Which of the two ways to move it is follows from what was agreed. */
  private LifeStep meant(LifeStep step) {
    boolean isMove = step == LifeStep.MOVE_WITH_GROUP || step == LifeStep.MOVE_AWAY;
    return last()
        .course()
        .openMove()
        .filter(move -> isMove)
        .map(
            move ->
                move.outcome() == MoveOutcome.GROUP_STAYS
                    ? LifeStep.MOVE_WITH_GROUP
                    : LifeStep.MOVE_AWAY)
        .orElse(step);
  }

  private void happen(LifeStep fact) {
    if (fact == LifeStep.ARRIVAL && arrivedOn == null) {
      arrivedOn = day;
    }
    isGroupAtRisk =
        fact == LifeStep.GROUP_TOO_SMALL || (isGroupAtRisk && fact != LifeStep.GROUP_RECOVERED);
  }

  private SponsorshipStep take(LifeStep step, Acting by) {
    Standing standing = standing();
    Answering someone =
        new Answering(dice.nextBoolean() ? Begun.ALMERE : Begun.ZEEWOLDE, by.worker());
    BothSides both = dice.nextInt(4) > 0 ? BothSides.on(day) : new BothSides(day, null);
    return switch (step) {
      case HAND_OVER -> Keeping.handOver(standing, someone, by);
      case PAUSE -> Keeping.pause(standing, PauseReason.NOT_SAID, someone, by);
      case RESUME -> Keeping.resume(standing, someone, by);
      case EXTEND ->
          Keeping.extend(standing, standing.sponsorship().plannedEnd().plusDays(40), both, by);
      case AGREE_MOVE -> agree(standing, by);
      case ACCEPT_MOVE -> Moving.accept(standing, by);
      case MOVE_WITH_GROUP, MOVE_AWAY -> Moving.carryOut(standing, by);
      case END_AS_PLANNED -> Finishing.asPlanned(standing, by);
      case END_EARLY -> Finishing.early(standing, both, by);
      case CANCEL -> Finishing.cancel(standing, by);
      case BREAK_DOWN ->
          Finishing.breakDown(
              standing,
              Ending.BrokenDown.Reason.NOT_SAID,
              dice.nextInt(3) > 0 ? someone : null,
              by);
      case FIND_DEFAULT -> Finishing.findDefault(standing, Fault.NONE, both, by);
      case REMATCH ->
          Beginning.rematch(
              standing,
              new SponsorshipId("K-" + (history.size() + 1)),
              Begun.match("V-" + (history.size() + 1), "G-" + (history.size() + 1), day),
              Begun.TEAM,
              12,
              by);
      default -> throw new IllegalArgumentException("'%s' is no step of people".formatted(step));
    };
  }

  private SponsorshipStep agree(Standing standing, Acting by) {
    MoveOutcome outcome = MoveOutcome.values()[dice.nextInt(MoveOutcome.values().length)];
    return Moving.agree(
        standing,
        day.plusDays(dice.nextInt(0, 20)),
        Begun.IN_ZEEWOLDE,
        outcome,
        outcome.needsReceiver() ? Begun.ZEEWOLDE : null,
        by);
  }

  /** A refusal is the one of the table, or one that only the facts of the step can give. */
  private void checkRefusal(Line<SponsorshipState, LifeStep> line, Acting by, Finding why) {
    boolean ofFacts =
        List.of(
                "sponsorship.dayTooEarly",
                "sponsorship.backstopRequired",
                "sponsorship.notAgreed",
                "sponsorship.endNotInSight",
                "sponsorship.noOwner",
                "default.notHeard",
                "move.notAgreed",
                "move.notAccepted")
            .contains(why.code());
    boolean ofTable = line.findRefusal().filter(rule -> rule.code().equals(why.code())).isPresent();
    boolean ofRole = why.code().equals("sponsorship.notYourStep") && !line.who().contains(by.as());
    boolean ofMove = line.step() == LifeStep.REMATCH || line.step().name().startsWith("MOVE");
    if (!ofFacts && !ofTable && !ofRole && !ofMove) {
      surprises.add("%s in %s was refused: %s".formatted(line.step(), line.from(), why.code()));
    }
  }

  /** From the first match to the end, and after a breakdown to the next match, on every day. */
  private void checkOwners() {
    for (int i = 0; i < history.size(); i++) {
      Sponsorship each = history.get(i);
      LocalDate until = i + 1 < history.size() ? history.get(i + 1).confirmedOn() : lastDay(each);
      for (LocalDate on = each.confirmedOn(); on.isBefore(until); on = next(each, on, until)) {
        if (each.ownerOn(on).isEmpty()) {
          surprises.add("nobody answers for the household on '%s' in %s".formatted(on, each));
        }
      }
    }
  }

  private LocalDate lastDay(Sponsorship each) {
    Optional<LocalDate> over =
        each.callsForAnotherBy(day) ? Optional.empty() : each.findEnding().map(Ending::on);
    return over.orElse(day.plusDays(1));
  }

  /** The next day on which the owner can be another one. */
  private static LocalDate next(Sponsorship each, LocalDate on, LocalDate until) {
    return each.ownerOn(on)
        .flatMap(owner -> owner.period().findUntil())
        .filter(end -> end.isAfter(on))
        .orElse(each.ownerOn(on).isPresent() ? until : on.plusDays(1));
  }

  private Standing standing() {
    return new Standing(last(), Begun.TERMS, arrivedOn, isGroupAtRisk);
  }

  private Actor actor(LifeStep step) {
    List<Actor> who =
        SponsorshipLife.TABLE.taken().stream()
            .filter(line -> line.step() == step)
            .map(line -> line.who().get(0))
            .toList();
    return dice.nextInt(8) > 0
        ? who.get(dice.nextInt(who.size()))
        : Actor.values()[dice.nextInt(Actor.values().length)];
  }

  private static boolean isFact(LifeStep step) {
    return step.compareTo(LifeStep.HAND_OVER) < 0;
  }
}
