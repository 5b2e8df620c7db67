package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.calendar.DutchTime;
import nl.communitysponsorship.core.partner.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about an incident, as a code; what was said is not kept.
 *
 * @param at the instant at which the authority was notified of a breach, in whole seconds; null for
 *     any other step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentStep(StepCode step, LocalDate on, @Nullable Instant at, WorkerId by)
    implements Comparable<IncidentStep> {
  private static final Comparator<IncidentStep> ORDER =
      Comparator.comparing(IncidentStep::on)
          .thenComparing(IncidentStep::step)
          .thenComparing(IncidentStep::at, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(IncidentStep::by);

  /** What can be done about an incident. */
  public enum StepCode {
    SAFETY_CHECKED,
    REPORTER_HEARD,
    OTHER_SIDE_HEARD,
    HELP_OFFERED,
    ADVICE_ASKED,
    POLICE_INFORMED,
    MUNICIPALITY_INFORMED,
    REPORTER_TOLD,
    /** The Dutch data protection authority was notified of a breach. */
    AUTHORITY_NOTIFIED,
    /** Those whose data it was were told. */
    PEOPLE_NOTIFIED,
    /** Reporting code, step 1. */
    SIGNALS_GATHERED,
    /** Reporting code, step 2. */
    COLLEAGUE_CONSULTED,
    /** Reporting code, step 3. */
    TALKED_WITH_FAMILY,
    /** Reporting code, step 4. */
    WEIGHED,
    /** Reporting code, step 5. */
    DECIDED_ON_REPORT
  }

  public IncidentStep {
    requireNonNull(step, "step");
    requireNonNull(on, "on");
    requireNonNull(by, "by");
    at = at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
    if ((step == StepCode.AUTHORITY_NOTIFIED) != (at != null)) {
      throw new IllegalArgumentException(
          "a notification to the authority has its instant, and no other step has; '%s' was given with '%s'"
              .formatted(step, at));
    }
    if (at != null && !DutchTime.dayOf(at).equals(on)) {
      throw new IllegalArgumentException(
          "the instant '%s' must lie on the day of the step, '%s' in the Netherlands"
              .formatted(at, on));
    }
  }

  /** A step on a day. */
  public static IncidentStep done(StepCode step, LocalDate on, WorkerId by) {
    return new IncidentStep(step, on, null, by);
  }

  /** That the authority was notified at an instant. */
  public static IncidentStep notified(Instant at, WorkerId by) {
    return new IncidentStep(StepCode.AUTHORITY_NOTIFIED, DutchTime.dayOf(at), at, by);
  }

  /** The instant of a notification, or empty for any other step. */
  public Optional<Instant> findAt() {
    return Optional.ofNullable(at);
  }

  /** By day, then by code. */
  @Override
  public int compareTo(IncidentStep other) {
    return ORDER.compare(this, other);
  }
}
