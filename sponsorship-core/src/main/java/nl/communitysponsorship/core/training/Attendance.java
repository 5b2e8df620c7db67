package nl.communitysponsorship.core.training;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import org.jspecify.annotations.Nullable;

/**
 * That a sponsor was registered for a session, or waits for a place in it, and what came of it.
 *
 * @param minutes how long somebody who was there partly was there, 1 or more; null for others, and
 *     when nobody wrote it down
 * @param waitingNumber the place on the waiting list, 1 or more, lower first, and never renumbered;
 *     null for who does not wait, and when nobody gave one
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attendance(
    SessionId session,
    SponsorId sponsor,
    Outcome outcome,
    @Nullable Integer minutes,
    @Nullable Integer waitingNumber)
    implements Comparable<Attendance> {
  private static final Comparator<Integer> NUMBERS =
      Comparator.nullsLast(Comparator.<Integer>naturalOrder());
  private static final Comparator<Attendance> ORDER =
      Comparator.comparing(Attendance::session)
          .thenComparing(Attendance::sponsor)
          .thenComparing(Attendance::outcome)
          .thenComparing(Attendance::minutes, NUMBERS)
          .thenComparing(Attendance::waitingNumber, NUMBERS);

  /** What came of a registration. */
  public enum Outcome {
    /** Waits for a place that becomes free. */
    WAITING,
    REGISTERED,
    ATTENDED,
    /** Was there for a part of the time. */
    PARTLY,
    EXCUSED,
    NO_SHOW,
    /** The session was held, and nobody wrote down who was there. */
    NOT_RECORDED;

    /** Whether it takes, or took, one of the places. */
    public boolean takesPlace() {
      return this != WAITING && this != EXCUSED;
    }
  }

  public Attendance {
    requireNonNull(session, "session");
    requireNonNull(sponsor, "sponsor");
    requireNonNull(outcome, "outcome");
    if (minutes != null && (outcome != Outcome.PARTLY || minutes < 1)) {
      throw new IllegalArgumentException(
          "minutes are those of somebody who was there partly, 1 or more; '%d' was given with outcome '%s'"
              .formatted(minutes, outcome));
    }
    if (waitingNumber != null && (outcome != Outcome.WAITING || waitingNumber < 1)) {
      throw new IllegalArgumentException(
          "a waiting number is that of somebody who waits, 1 or more; '%d' was given with outcome '%s'"
              .formatted(waitingNumber, outcome));
    }
  }

  /** An attendance without minutes or a waiting number. */
  public Attendance(SessionId session, SponsorId sponsor, Outcome outcome) {
    this(session, sponsor, outcome, null, null);
  }

  /** How long somebody who was there partly was there, or empty when nobody wrote it down. */
  public Optional<Integer> findMinutes() {
    return Optional.ofNullable(minutes);
  }

  /** The place on the waiting list, or empty for who does not wait or was given none. */
  public Optional<Integer> findWaitingNumber() {
    return Optional.ofNullable(waitingNumber);
  }

  /** By session, then by sponsor, then by what came of it. */
  @Override
  public int compareTo(Attendance other) {
    return ORDER.compare(this, other);
  }
}
