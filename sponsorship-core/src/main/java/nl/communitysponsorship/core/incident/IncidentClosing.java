package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.partner.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * That an incident was closed, by somebody other than its handler, and perhaps opened again.
 *
 * @param closedOn the first day on which it is closed
 * @param reopenedOn the first day on which it is open again; null while it stays closed
 * @param reopenedBy null while it stays closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentClosing(
    LocalDate closedOn,
    WorkerId closedBy,
    IncidentOutcome outcome,
    @Nullable LocalDate reopenedOn,
    @Nullable WorkerId reopenedBy)
    implements Comparable<IncidentClosing> {
  private static final Comparator<IncidentClosing> ORDER =
      Comparator.comparing(IncidentClosing::closedOn)
          .thenComparing(
              IncidentClosing::reopenedOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(IncidentClosing::outcome)
          .thenComparing(IncidentClosing::closedBy)
          .thenComparing(
              IncidentClosing::reopenedBy, Comparator.nullsLast(Comparator.naturalOrder()));

  /** What came of an incident; it says what was done and never who was guilty. */
  public enum IncidentOutcome {
    SETTLED,
    AGREEMENTS_MADE,
    PASSED_ON,
    PEOPLE_PARTED,
    NOT_ESTABLISHED
  }

  public IncidentClosing {
    requireNonNull(closedOn, "closedOn");
    requireNonNull(closedBy, "closedBy");
    requireNonNull(outcome, "outcome");
    if ((reopenedOn == null) != (reopenedBy == null)
        || (reopenedOn != null && reopenedOn.isBefore(closedOn))) {
      throw new IllegalArgumentException(
          "an incident is opened again on a day from that of its closing, by a worker: closed on '%s', opened again on '%s' by '%s'"
              .formatted(closedOn, reopenedOn, reopenedBy));
    }
  }

  /** That it was closed. */
  public static IncidentClosing closed(LocalDate on, WorkerId by, IncidentOutcome outcome) {
    return new IncidentClosing(on, by, outcome, null, null);
  }

  /** This closing, undone from a day on. */
  public IncidentClosing reopened(LocalDate on, WorkerId by) {
    return new IncidentClosing(closedOn, closedBy, outcome, on, by);
  }

  /** The first day on which it is open again, or empty while it stays closed. */
  public Optional<LocalDate> findReopenedOn() {
    return Optional.ofNullable(reopenedOn);
  }

  /** Who opened it again, or empty while it stays closed. */
  public Optional<WorkerId> findReopenedBy() {
    return Optional.ofNullable(reopenedBy);
  }

  /** Whether it keeps the incident closed on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(closedOn) && (reopenedOn == null || day.isBefore(reopenedOn));
  }

  /** By the day of closing. */
  @Override
  public int compareTo(IncidentClosing other) {
    return ORDER.compare(this, other);
  }
}
