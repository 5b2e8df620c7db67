package nl.communitysponsorship.core.arrival;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.arrival.DerivedDate.DerivedKind;
import nl.communitysponsorship.core.arrival.DerivedDate.Shift;
import nl.communitysponsorship.core.arrival.DerivedDate.ShiftReason;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.TaskTemplate;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Works out what another arrival date does to everything that hangs on it, as a function of the
 * facts, the date and the policy.
 *
 * <p>A day moves along only while it lies ahead and stands where the plan put it. A task that
 * stands on any other day was set by hand, and stays.
 */
public final class ArrivalChange {
  /** In the task plan of the pilot: the furnished home with its keys, and meeting at the home. */
  private static final String KEYS = "PRE-02";

  private static final String WELCOME = "ARR-01";

  private final ArrivalFacts facts;
  private final ArrivalDate next;
  private final PolicyPack policy;
  private final LocalDate today;
  private final Optional<LocalDate> before;

  private ArrivalChange(ArrivalFacts facts, ArrivalDate next, PolicyPack policy) {
    this.facts = facts;
    this.next = next;
    this.policy = policy;
    this.today = next.recordedOn();
    this.before = facts.household().arrivalKnownOn(today).map(ArrivalDate::on);
  }

  /**
   * What follows when a household is to arrive on another day.
   *
   * @param next a planned date; the day on which it became known is the day from which all is seen
   * @throws IllegalArgumentException if the date is not a planned one, or the household is here
   *     already
   */
  public static KnockOn plan(ArrivalFacts facts, ArrivalDate next, PolicyPack policy) {
    requireNonNull(policy, "policy");
    boolean isHere = facts.household().arrivedOn(next.recordedOn()).isPresent();
    if (next.status() != ArrivalDate.Status.PLANNED || isHere) {
      throw new IllegalArgumentException(
          "only a household that still has to arrive can be planned for another day; a date with status '%s' was given%s"
              .formatted(next.status(), isHere ? " for one that arrived" : ""));
    }
    return new ArrivalChange(facts, next, policy).knockOn();
  }

  private KnockOn knockOn() {
    var dates = new ArrayList<DerivedDate>();
    var tasks = new ArrayList<SupportTask>();
    for (SupportTask task : facts.tasks()) {
      DerivedDate date = of(task);
      dates.add(date);
      tasks.add(date.shift() == Shift.MOVED ? task.movedTo(date.becomes()) : task);
    }
    before.ifPresent(
        was -> {
          dates.add(training(was));
          dates.add(
              derived(
                  DerivedKind.FIRST_SURVEY,
                  null,
                  was.plusMonths(Wave.T0.months()),
                  next.on().plusMonths(Wave.T0.months())));
        });
    return new KnockOn(facts.household().arriving(next), dates, tasks, new Findings(warnings()));
  }

  private DerivedDate of(SupportTask task) {
    DerivedKind kind =
        switch (task.template()) {
          case KEYS -> DerivedKind.KEY_HANDOVER;
          case WELCOME -> DerivedKind.FIRST_VISIT;
          default -> DerivedKind.TASK;
        };
    if (task.notNeeded()) {
      return kept(kind, task.template(), task.dueOn(), ShiftReason.NOT_NEEDED);
    }
    if (task.findDoneOn().filter(on -> !on.isAfter(today)).isPresent()) {
      return kept(kind, task.template(), task.dueOn(), ShiftReason.DONE);
    }
    Optional<Integer> offset =
        policy.tasks().stream()
            .filter(each -> each.code().equals(task.template()))
            .findFirst()
            .map(TaskTemplate::day);
    boolean isPlanned =
        before.isPresent()
            && offset.isPresent()
            && before.get().plusDays(offset.get()).equals(task.dueOn());
    return isPlanned
        ? derived(kind, task.template(), task.dueOn(), next.on().plusDays(offset.get()))
        : kept(kind, task.template(), task.dueOn(), ShiftReason.FIXED);
  }

  private DerivedDate derived(
      DerivedKind kind, @Nullable String task, LocalDate was, LocalDate becomes) {
    if (was.isBefore(today)) {
      return kept(kind, task, was, ShiftReason.PAST);
    }
    if (becomes.isBefore(today)) {
      return new DerivedDate(kind, task, was, becomes, Shift.IMPOSSIBLE, ShiftReason.TOO_SOON);
    }
    if (kind == DerivedKind.KEY_HANDOVER && isHomeLate()) {
      return new DerivedDate(
          kind, task, was, becomes, Shift.IMPOSSIBLE, ShiftReason.HOME_NOT_READY);
    }
    return was.equals(becomes)
        ? kept(kind, task, was, ShiftReason.SAME_DAY)
        : new DerivedDate(kind, task, was, becomes, Shift.MOVED, ShiftReason.FOLLOWS_ARRIVAL);
  }

  /** A home of which the day is not known yet is not said to be late. */
  private boolean isHomeLate() {
    return facts
        .household()
        .findDwelling()
        .flatMap(Dwelling::findReadyFrom)
        .filter(ready -> ready.isAfter(next.on()))
        .isPresent();
  }

  /** Every member does the mandatory modules before the household arrives. */
  private DerivedDate training(LocalDate was) {
    List<TrainingModule> open =
        policy.training().mandatory().stream().filter(module -> !isDoneByAll(module)).toList();
    if (open.isEmpty()) {
      return kept(DerivedKind.TRAINING_DEADLINE, null, was, ShiftReason.DONE);
    }
    DerivedDate date = derived(DerivedKind.TRAINING_DEADLINE, null, was, next.on());
    boolean canBeDone = open.stream().allMatch(this::hasSession);
    return date.shift() == Shift.IMPOSSIBLE || canBeDone
        ? date
        : new DerivedDate(
            DerivedKind.TRAINING_DEADLINE,
            null,
            was,
            next.on(),
            Shift.IMPOSSIBLE,
            ShiftReason.NO_SESSION_IN_TIME);
  }

  private boolean isDoneByAll(TrainingModule module) {
    return facts.group().membersOn(next.on()).stream()
        .allMatch(member -> member.hasDone(module, today, policy.training()) == Answer.YES);
  }

  private boolean hasSession(TrainingModule module) {
    return facts.sessions().stream()
        .filter(each -> each.modules().contains(module))
        .anyMatch(each -> !each.on().isBefore(today) && each.on().isBefore(next.on()));
  }

  private static DerivedDate kept(
      DerivedKind kind, @Nullable String task, LocalDate was, ShiftReason reason) {
    return new DerivedDate(kind, task, was, was, Shift.KEPT, reason);
  }

  private List<Finding> warnings() {
    var found = new ArrayList<>(ArrivalWarnings.of(facts, next.on(), policy));
    int most = policy.match().reconfirmDays().value();
    LocalDate agreed =
        facts
            .household()
            .arrivalKnownOn(facts.sponsorship().confirmedOn())
            .map(ArrivalDate::on)
            .orElse(before.orElse(next.on()));
    LocalDate last = before.orElse(agreed);
    boolean crosses =
        next.on().isAfter(agreed.plusDays(most)) && !last.isAfter(agreed.plusDays(most));
    if (crosses || next.on().isAfter(last.plusDays(most))) {
      found.add(
          ProgrammeRule.ARRIVAL_RECONFIRM
              .at(FindingPath.at("sponsorships", facts.sponsorship().id()))
              .with("group", facts.sponsorship().group())
              .with("days", ChronoUnit.DAYS.between(crosses ? agreed : last, next.on()))
              .with("most", most)
              .with("arrival", next.on()));
    }
    return found;
  }
}
