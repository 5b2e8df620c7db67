package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Pause;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What was done at once so that people are safe; it blames nobody and decides nothing.
 *
 * @param forWhom whose contact or matching is paused, or who is helped, in order; at least one
 * @param period open until somebody lifts it
 * @param liftedBy null while it holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InterimMeasure(
    MeasureKind measure,
    List<Subject> forWhom,
    DateRange period,
    WorkerId takenBy,
    @Nullable WorkerId liftedBy)
    implements Comparable<InterimMeasure> {
  private static final Comparator<InterimMeasure> ORDER =
      Comparator.<InterimMeasure, LocalDate>comparing(each -> each.period().from())
          .thenComparing(InterimMeasure::measure)
          .thenComparing(each -> each.forWhom().toString())
          .thenComparing(InterimMeasure::period)
          .thenComparing(InterimMeasure::takenBy)
          .thenComparing(InterimMeasure::liftedBy, Comparator.nullsLast(Comparator.naturalOrder()));

  /** What can be done at once. */
  public enum MeasureKind {
    /** No visits, calls, messages or proposals for these. */
    PAUSE_CONTACT,
    /** No proposals for these. */
    PAUSE_MATCHING,
    /** Nobody of the group visits alone. */
    NEVER_ALONE,
    OTHER_CONTACT_PERSON,
    SAFE_PLACE,
    /** Keys, groups of messages and files are taken back. */
    ACCESS_TAKEN_BACK
  }

  public InterimMeasure {
    requireNonNull(measure, "measure");
    requireNonNull(period, "period");
    requireNonNull(takenBy, "takenBy");
    forWhom = requireNonNull(forWhom, "forWhom").stream().sorted().distinct().toList();
    if (forWhom.isEmpty()) {
      throw new IllegalArgumentException(
          "a measure must say for whom it is; '%s' was given for nobody".formatted(measure));
    }
    if ((period.until() == null) != (liftedBy == null)) {
      throw new IllegalArgumentException(
          "a measure holds until somebody lifts it: give both the day and the worker or neither; it holds for '%s' and was lifted by '%s'"
              .formatted(period, liftedBy));
    }
  }

  /** A measure that holds from a day on. */
  public static InterimMeasure taken(
      MeasureKind measure, List<Subject> forWhom, LocalDate on, WorkerId by) {
    return new InterimMeasure(measure, forWhom, DateRange.from(on), by, null);
  }

  /** This measure, lifted: the day is the first on which it no longer holds. */
  public InterimMeasure lifted(LocalDate on, WorkerId by) {
    return new InterimMeasure(measure, forWhom, period.endedOn(on), takenBy, by);
  }

  /** Who lifted it, or empty while it holds. */
  public Optional<WorkerId> findLiftedBy() {
    return Optional.ofNullable(liftedBy);
  }

  /** What it pauses, for each subject; empty for a measure that pauses nothing. */
  public Stream<Pause> pauses() {
    return switch (measure) {
      case PAUSE_CONTACT -> pauses(Pause.Paused.CONTACT);
      case PAUSE_MATCHING -> pauses(Pause.Paused.MATCHING);
      case NEVER_ALONE, OTHER_CONTACT_PERSON, SAFE_PLACE, ACCESS_TAKEN_BACK -> Stream.of();
    };
  }

  private Stream<Pause> pauses(Pause.Paused what) {
    return forWhom.stream().map(each -> new Pause(what, each, period));
  }

  /** By first day, then by kind and the rest. */
  @Override
  public int compareTo(InterimMeasure other) {
    return ORDER.compare(this, other);
  }
}
