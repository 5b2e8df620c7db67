package nl.communitysponsorship.core.resettlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That a milestone is planned for a day, or was reached on it. A new plan is a new milestone, and
 * the old one stays.
 *
 * @param on the day for which it is planned, or on which it was reached
 * @param recordedOn the day on which this became known
 */
public record CaseMilestone(
    MilestoneKind kind, MilestoneState state, LocalDate on, LocalDate recordedOn)
    implements Comparable<CaseMilestone> {
  private static final Comparator<CaseMilestone> ORDER =
      Comparator.comparing(CaseMilestone::recordedOn)
          .thenComparing(CaseMilestone::state)
          .thenComparing(CaseMilestone::on)
          .thenComparing(CaseMilestone::kind);

  /** What happens on the way; most of it side by side. */
  public enum MilestoneKind {
    /** UNHCR put the household forward. */
    NOMINATION,
    /** The Netherlands chose to invite it. */
    SELECTION,
    /** COA wrote the resettlement profile. */
    PROFILE,
    /** It was linked to a municipality; told by its placements. */
    LINK,
    CULTURAL_ORIENTATION,
    /** It can count on a home; told by the steps of its dwellings. */
    HOUSING,
    TRAVEL,
    /** It came to live here; told by its arrival dates. */
    ARRIVAL,
    /** The Netherlands chose not to invite it. */
    REJECTION,
    /** It no longer wants to come, or the case was taken back. */
    WITHDRAWAL;

    /** Whether the household itself tells it, so that a case does not. */
    public boolean isToldByHousehold() {
      return this == LINK || this == HOUSING || this == ARRIVAL;
    }
  }

  /** Whether a milestone lies ahead or was reached. */
  public enum MilestoneState {
    PLANNED,
    REACHED
  }

  public CaseMilestone {
    requireNonNull(kind, "kind");
    requireNonNull(state, "state");
    requireNonNull(on, "on");
    requireNonNull(recordedOn, "recordedOn");
    if (state == MilestoneState.REACHED && recordedOn.isBefore(on)) {
      throw new IllegalArgumentException(
          "milestone '%s' on '%s' cannot be recorded as reached on '%s', before it"
              .formatted(kind, on, recordedOn));
    }
  }

  /** By the day on which it became known. */
  @Override
  public int compareTo(CaseMilestone other) {
    return ORDER.compare(this, other);
  }
}
