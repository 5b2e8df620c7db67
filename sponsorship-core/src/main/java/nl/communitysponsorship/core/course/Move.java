package nl.communitysponsorship.core.course;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * That a household goes to live in another municipality, and what that means for its group.
 *
 * @param on the day that was agreed: from then on the team of the old municipality has no access,
 *     and the team of the new one has
 * @param receiver the team that is asked to answer for the household there; null when the household
 *     goes on by itself or the sponsorship ends
 * @param acceptedOn the day on which the receiver said yes; null as long as it did not
 * @param doneOn the day on which the household moved; null as long as it has not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Move(
    LocalDate agreedOn,
    LocalDate on,
    MunicipalityCode to,
    MoveOutcome outcome,
    WorkerId agreedBy,
    @Nullable TeamId receiver,
    @Nullable WorkerId receivingWorker,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate doneOn)
    implements Comparable<Move> {
  private static final Comparator<LocalDate> ABSENT_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());
  private static final Comparator<Move> ORDER =
      Comparator.comparing(Move::agreedOn)
          .thenComparing(Move::on)
          .thenComparing(Move::to)
          .thenComparing(Move::outcome)
          .thenComparing(Move::agreedBy)
          .thenComparing(Move::receiver, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Move::receivingWorker, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Move::acceptedOn, ABSENT_LAST)
          .thenComparing(Move::doneOn, ABSENT_LAST);

  /** What a move means for household and group; each is counted by itself. */
  public enum MoveOutcome {
    /** The household goes on without a group. */
    SELF_RELIANT(false),
    /** The group stays with it, as far as the distance allows. */
    GROUP_STAYS(true),
    /** Another group, near the new home, takes over. */
    TRANSFER(true),
    /** The sponsorship ends, and regular guidance goes on. */
    ENDS(false);

    private final boolean needsReceiver;

    MoveOutcome(boolean needsReceiver) {
      this.needsReceiver = needsReceiver;
    }

    /** Whether a team in the new municipality must say that it will answer for the household. */
    public boolean needsReceiver() {
      return needsReceiver;
    }
  }

  public Move {
    requireNonNull(agreedOn, "agreedOn");
    requireNonNull(on, "on");
    requireNonNull(to, "to");
    requireNonNull(outcome, "outcome");
    requireNonNull(agreedBy, "agreedBy");
    if ((receiver != null) != outcome.needsReceiver()) {
      throw new IllegalArgumentException(
          "a move with outcome '%s' %s a receiving team; '%s' was given"
              .formatted(outcome, outcome.needsReceiver() ? "needs" : "has not", receiver));
    }
    if ((acceptedOn == null) != (receivingWorker == null)
        || (acceptedOn != null && receiver == null)) {
      throw new IllegalArgumentException(
          "a receiving team accepts through a worker, on a day: team '%s', worker '%s', day '%s'"
              .formatted(receiver, receivingWorker, acceptedOn));
    }
    if ((acceptedOn != null && acceptedOn.isBefore(agreedOn))
        || (doneOn != null && doneOn.isBefore(agreedOn))) {
      throw new IllegalArgumentException(
          "a move cannot be accepted or done before it is agreed: agreed on '%s', accepted on '%s', done on '%s'"
              .formatted(agreedOn, acceptedOn, doneOn));
    }
  }

  /** The team that is asked to answer for the household, or empty when none has to. */
  public Optional<TeamId> findReceiver() {
    return Optional.ofNullable(receiver);
  }

  /** The worker who will answer for the household, or empty as long as none said yes. */
  public Optional<WorkerId> findReceivingWorker() {
    return Optional.ofNullable(receivingWorker);
  }

  /** When the receiver said yes, or empty as long as it did not. */
  public Optional<LocalDate> findAcceptedOn() {
    return Optional.ofNullable(acceptedOn);
  }

  /** When the household moved, or empty as long as it has not. */
  public Optional<LocalDate> findDoneOn() {
    return Optional.ofNullable(doneOn);
  }

  /** Whether nobody in the new municipality has to say yes any more. */
  @JsonIgnore
  public boolean isSettled() {
    return !outcome.needsReceiver() || acceptedOn != null;
  }

  /**
   * Whether the receiver has not said yes on a day, and had to by {@code days} after it was asked.
   */
  public boolean isUnanswered(LocalDate day, int days) {
    boolean isAnswered = acceptedOn != null && !acceptedOn.isAfter(day);
    return outcome.needsReceiver() && !isAnswered && day.isAfter(agreedOn.plusDays(days));
  }

  /** This move, to which the receiving team said yes. */
  public Move acceptedBy(WorkerId worker, LocalDate day) {
    return new Move(agreedOn, on, to, outcome, agreedBy, receiver, worker, day, doneOn);
  }

  /** This move, carried out. */
  public Move doneOn(LocalDate day) {
    return new Move(
        agreedOn, on, to, outcome, agreedBy, receiver, receivingWorker, acceptedOn, day);
  }

  /** By the day on which it was agreed. */
  @Override
  public int compareTo(Move other) {
    return ORDER.compare(this, other);
  }
}
