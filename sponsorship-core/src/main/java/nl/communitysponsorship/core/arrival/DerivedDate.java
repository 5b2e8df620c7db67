package nl.communitysponsorship.core.arrival;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day that follows from the arrival, and what a change of the arrival does to it.
 *
 * @param task the code of the task; null when it is no task
 * @param was the day as it stood
 * @param becomes the day after the change; the same when it was kept, and the day that it would
 *     have to be when that is impossible
 */
public record DerivedDate(
    DerivedKind kind,
    @Nullable String task,
    LocalDate was,
    LocalDate becomes,
    Shift shift,
    ShiftReason reason)
    implements Comparable<DerivedDate> {
  private static final Comparator<DerivedDate> ORDER =
      Comparator.comparing(DerivedDate::becomes)
          .thenComparing(DerivedDate::kind)
          .thenComparing(DerivedDate::task, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(DerivedDate::was)
          .thenComparing(DerivedDate::shift)
          .thenComparing(DerivedDate::reason);

  /** What the day is for. */
  public enum DerivedKind {
    KEY_HANDOVER,
    FIRST_VISIT,
    TASK,
    TRAINING_DEADLINE,
    FIRST_SURVEY
  }

  /** What becomes of the day. */
  public enum Shift {
    MOVED,
    KEPT,
    IMPOSSIBLE
  }

  /** Why. */
  public enum ShiftReason {
    FOLLOWS_ARRIVAL,
    SAME_DAY,
    DONE,
    NOT_NEEDED,
    /** Somebody set it by hand. */
    FIXED,
    /** It lies behind us. */
    PAST,
    /** It would have to lie behind us. */
    TOO_SOON,
    HOME_NOT_READY,
    NO_SESSION_IN_TIME
  }

  public DerivedDate {
    requireNonNull(kind, "kind");
    requireNonNull(was, "was");
    requireNonNull(becomes, "becomes");
    requireNonNull(shift, "shift");
    requireNonNull(reason, "reason");
  }

  /** The code of the task, or empty when it is no task. */
  public Optional<String> findTask() {
    return Optional.ofNullable(task);
  }

  /** By the day after the change, then by kind and task. */
  @Override
  public int compareTo(DerivedDate other) {
    return ORDER.compare(this, other);
  }
}
