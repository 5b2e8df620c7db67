package nl.communitysponsorship.core.integration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The personal plan (PIP) as it was dated on some day; a revision is a new version, and moves no
 * term.
 *
 * @param datedOn the date of the plan
 * @param recordedOn the day on which this became known
 */
public record PlanVersion(LocalDate datedOn, LocalDate recordedOn, LearningRoute route)
    implements Comparable<PlanVersion> {
  private static final Comparator<PlanVersion> ORDER =
      Comparator.comparing(PlanVersion::datedOn)
          .thenComparing(PlanVersion::recordedOn)
          .thenComparing(PlanVersion::route);

  /** The three roads of the act. */
  public enum LearningRoute {
    B1,
    EDUCATION,
    SELF_RELIANCE
  }

  public PlanVersion {
    requireNonNull(datedOn, "datedOn");
    requireNonNull(recordedOn, "recordedOn");
    requireNonNull(route, "route");
    if (recordedOn.isBefore(datedOn)) {
      throw new IllegalArgumentException(
          "a plan dated '%s' cannot be recorded on '%s', before it".formatted(datedOn, recordedOn));
    }
  }

  /** By the date of the plan. */
  @Override
  public int compareTo(PlanVersion other) {
    return ORDER.compare(this, other);
  }
}
