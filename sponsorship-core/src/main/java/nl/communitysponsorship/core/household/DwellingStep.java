package nl.communitysponsorship.core.household;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That a home came one step further, or was left.
 *
 * @param on the day on which it did
 * @param recordedOn the day on which this became known
 */
public record DwellingStep(DwellingStatus status, LocalDate on, LocalDate recordedOn)
    implements Comparable<DwellingStep> {
  private static final Comparator<DwellingStep> ORDER =
      Comparator.comparing(DwellingStep::on)
          .thenComparing(DwellingStep::status)
          .thenComparing(DwellingStep::recordedOn);

  /** How far a home is, from looking for it to leaving it. */
  public enum DwellingStatus {
    SOUGHT,
    OFFERED,
    ACCEPTED,
    READY,
    MOVED_IN,
    LEFT;

    /** Whether the household can count on the home. */
    public boolean isSecured() {
      return this == ACCEPTED || this == READY || this == MOVED_IN;
    }
  }

  public DwellingStep {
    requireNonNull(status, "status");
    requireNonNull(on, "on");
    requireNonNull(recordedOn, "recordedOn");
    if (recordedOn.isBefore(on)) {
      throw new IllegalArgumentException(
          "a step of a dwelling on '%s' cannot be recorded as a fact on '%s', before it"
              .formatted(on, recordedOn));
    }
  }

  /** By the day on which it happened. */
  @Override
  public int compareTo(DwellingStep other) {
    return ORDER.compare(this, other);
  }
}
