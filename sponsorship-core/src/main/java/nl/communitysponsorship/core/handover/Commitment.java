package nl.communitysponsorship.core.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.support.TaskDomain;
import nl.communitysponsorship.core.support.TaskOwner;

/**
 * An appointment of the household, or something that somebody promised it. It comes from the
 * calendar of whoever embeds this library and is not kept in the register.
 *
 * @param by who goes along, or who promised
 * @param on the day of the appointment, or the day by which the promise is to be kept
 */
public record Commitment(CommitmentKind kind, TaskDomain about, TaskOwner by, LocalDate on)
    implements Comparable<Commitment> {
  private static final Comparator<Commitment> ORDER =
      Comparator.comparing(Commitment::on)
          .thenComparing(Commitment::kind)
          .thenComparing(Commitment::about)
          .thenComparing(Commitment::by);

  /** Whether a day is fixed or something was promised. */
  public enum CommitmentKind {
    APPOINTMENT,
    PROMISE
  }

  public Commitment {
    requireNonNull(kind, "kind");
    requireNonNull(about, "about");
    requireNonNull(by, "by");
    requireNonNull(on, "on");
  }

  /** By day, then by kind, subject and owner. */
  @Override
  public int compareTo(Commitment other) {
    return ORDER.compare(this, other);
  }
}
