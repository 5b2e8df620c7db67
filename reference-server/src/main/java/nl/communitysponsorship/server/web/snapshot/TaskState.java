package nl.communitysponsorship.server.web.snapshot;

import java.time.LocalDate;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;

/**
 * How a task stands on a day, as people are told.
 *
 * <p>A plan counts some of its days back from the arrival, so that a task may have had to be done
 * before there was a match. Nobody was late with it then: it is to be done as soon as possible. The
 * indicator of tasks done in time leaves the same tasks out.
 */
public enum TaskState {
  OPEN,
  /** To do, and its day lies before the day of the match. */
  AS_SOON_AS_POSSIBLE,
  OVERDUE,
  DONE_IN_TIME,
  DONE_LATE,
  NOT_NEEDED;

  /** How a task of a sponsorship stands. */
  public static TaskState of(SupportTask task, Sponsorship sponsorship, LocalDate day) {
    boolean couldBeLate = !task.dueOn().isBefore(sponsorship.confirmedOn());
    return switch (task.stateOn(day)) {
      case OPEN -> couldBeLate ? OPEN : AS_SOON_AS_POSSIBLE;
      case OVERDUE -> couldBeLate ? OVERDUE : AS_SOON_AS_POSSIBLE;
      case DONE_IN_TIME -> DONE_IN_TIME;
      case DONE_LATE -> couldBeLate ? DONE_LATE : DONE_IN_TIME;
      case NOT_NEEDED -> NOT_NEEDED;
    };
  }

  /** Whether it still has to be done. */
  public boolean isToDo() {
    return this == OPEN || this == AS_SOON_AS_POSSIBLE || this == OVERDUE;
  }

  /** Whether it was done. */
  public boolean isDone() {
    return this == DONE_IN_TIME || this == DONE_LATE;
  }
}
