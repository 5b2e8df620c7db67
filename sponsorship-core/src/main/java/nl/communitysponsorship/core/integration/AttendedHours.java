package nl.communitysponsorship.core.integration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Hours that a person attended since the report before.
 *
 * @param on the last day that they are about
 * @param recordedOn the day on which this became known
 * @param hours from 1 to 2000
 */
public record AttendedHours(HoursKind kind, LocalDate on, LocalDate recordedOn, int hours)
    implements Comparable<AttendedHours> {
  private static final int MOST = 2000;
  private static final Comparator<AttendedHours> ORDER =
      Comparator.comparing(AttendedHours::on)
          .thenComparing(AttendedHours::kind)
          .thenComparing(AttendedHours::recordedOn)
          .thenComparingInt(AttendedHours::hours);

  /** What was attended. */
  public enum HoursKind {
    /** Dutch and knowledge of society, at a certified school. */
    COURSE,
    PARTICIPATION,
    /** The module on the participation declaration (PVT). */
    DECLARATION_MODULE
  }

  public AttendedHours {
    requireNonNull(kind, "kind");
    requireNonNull(on, "on");
    requireNonNull(recordedOn, "recordedOn");
    if (recordedOn.isBefore(on)) {
      throw new IllegalArgumentException(
          "hours until '%s' cannot be recorded on '%s', before it".formatted(on, recordedOn));
    }
    if (hours < 1 || hours > MOST) {
      throw new IllegalArgumentException(
          "attended hours must be from 1 to %d; '%d' was given".formatted(MOST, hours));
    }
  }

  /** By day. */
  @Override
  public int compareTo(AttendedHours other) {
    return ORDER.compare(this, other);
  }
}
