package nl.communitysponsorship.core.support;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import org.jspecify.annotations.Nullable;

/**
 * A task in the support plan of a sponsorship.
 *
 * @param template the code of the task in the policy's task plan, such as {@code REG-02}
 * @param dueOn the last day on which it is in time
 * @param doneOn null while it is open
 * @param doneHow who did it in the end; null while it is open, and when nobody said
 * @param notNeeded whether it turned out not to apply to this household
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportTask(
    SponsorshipId sponsorship,
    String template,
    TaskOwner owner,
    LocalDate dueOn,
    @Nullable LocalDate doneOn,
    @Nullable How doneHow,
    boolean notNeeded)
    implements Comparable<SupportTask> {
  private static final Comparator<SupportTask> ORDER =
      Comparator.comparing(SupportTask::sponsorship)
          .thenComparing(SupportTask::dueOn)
          .thenComparing(SupportTask::template);

  /** How a task was done: the household doing it by itself is what it is all for. */
  public enum How {
    FOR_HOUSEHOLD,
    TOGETHER,
    INDEPENDENTLY
  }

  /** Where a task stands on a day. */
  public enum State {
    OPEN,
    /** To do, and its day lies before the match: nobody was late with it then. */
    AS_SOON_AS_POSSIBLE,
    OVERDUE,
    DONE_IN_TIME,
    DONE_LATE,
    NOT_NEEDED;

    /** Whether it still has to be done. */
    public boolean isToDo() {
      return this == OPEN || this == AS_SOON_AS_POSSIBLE || this == OVERDUE;
    }

    /** Whether it was done. */
    public boolean isDone() {
      return this == DONE_IN_TIME || this == DONE_LATE;
    }
  }

  public SupportTask {
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(template, "template");
    requireNonNull(owner, "owner");
    requireNonNull(dueOn, "dueOn");
    if (!template.matches("[A-Z]{3}-\\d{2}")) {
      throw new IllegalArgumentException(
          "a task code must be three capitals, a hyphen and two digits, such as 'REG-02'; '%s' was given"
              .formatted(template));
    }
    if (notNeeded && doneOn != null) {
      throw new IllegalArgumentException(
          "task '%s' cannot be both done (on '%s') and not needed".formatted(template, doneOn));
    }
    if (doneHow != null && doneOn == null) {
      throw new IllegalArgumentException(
          "task '%s' says how it was done ('%s') and not when".formatted(template, doneHow));
    }
  }

  /** This task, due on another day. */
  public SupportTask movedTo(LocalDate day) {
    return new SupportTask(sponsorship, template, owner, day, doneOn, doneHow, notNeeded);
  }

  /** When it was done, or empty while it is open. */
  public Optional<LocalDate> findDoneOn() {
    return Optional.ofNullable(doneOn);
  }

  /** How it was done, or empty while it is open and when nobody said. */
  public Optional<How> findDoneHow() {
    return Optional.ofNullable(doneHow);
  }

  /**
   * Where it stands on a day; what was done later does not count yet.
   *
   * <p>A plan counts some of its days back from the arrival, so that a task may have been due
   * before there was a match. Such a task is never late.
   *
   * @param match the sponsorship to which the task belongs
   * @throws IllegalArgumentException if it belongs to another
   */
  public State stateOn(LocalDate day, Sponsorship match) {
    if (!match.id().equals(sponsorship)) {
      throw new IllegalArgumentException(
          "task '%s' is one of sponsorship '%s'; '%s' was given"
              .formatted(template, sponsorship, match.id()));
    }
    if (notNeeded) {
      return State.NOT_NEEDED;
    }
    boolean canBeLate = !dueOn.isBefore(match.confirmedOn());
    if (doneOn != null && !doneOn.isAfter(day)) {
      return canBeLate && doneOn.isAfter(dueOn) ? State.DONE_LATE : State.DONE_IN_TIME;
    }
    if (!canBeLate) {
      return State.AS_SOON_AS_POSSIBLE;
    }
    return day.isAfter(dueOn) ? State.OVERDUE : State.OPEN;
  }

  /** By sponsorship, then by due day, then by code. */
  @Override
  public int compareTo(SupportTask other) {
    return ORDER.compare(this, other);
  }
}
