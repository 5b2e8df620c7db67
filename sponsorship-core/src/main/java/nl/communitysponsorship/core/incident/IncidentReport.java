package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.calendar.DutchTime;
import nl.communitysponsorship.core.protection.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, in coded facts; there is no place for the story.
 *
 * @param severity from 1, a misunderstanding, to 4, danger
 * @param knownSince the instant at which a privacy breach became known, from which its hours run,
 *     in whole seconds; null for any other kind
 * @param subjects whom it concerns, in order, at least one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentReport(
    IncidentKind kind,
    int severity,
    Occurred occurred,
    LocalDate reportedOn,
    @Nullable Instant knownSince,
    Reporter reporter,
    List<Subject> subjects) {
  public static final int LEAST_SEVERE = 1;
  public static final int MOST_SEVERE = 4;

  /** From here on somebody must be protected at once, or it is said why nobody is. */
  public static final int SEVERE = 3;

  public IncidentReport {
    requireNonNull(kind, "kind");
    requireNonNull(occurred, "occurred");
    requireNonNull(reportedOn, "reportedOn");
    requireNonNull(reporter, "reporter");
    knownSince = knownSince == null ? null : knownSince.truncatedTo(ChronoUnit.SECONDS);
    subjects = requireNonNull(subjects, "subjects").stream().sorted().distinct().toList();
    if (severity < LEAST_SEVERE || severity > MOST_SEVERE) {
      throw new IllegalArgumentException(
          "the severity of an incident must be from %d to %d; '%d' was given"
              .formatted(LEAST_SEVERE, MOST_SEVERE, severity));
    }
    if (!occurred.canBeBy(reportedOn)) {
      throw new IllegalArgumentException(
          "an incident cannot be reported before it happened; it was reported on '%s'"
              .formatted(reportedOn));
    }
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException(
          "an incident must concern at least one sponsor, person, household, group or worker");
    }
    if ((kind == IncidentKind.PRIVACY_BREACH) != (knownSince != null)) {
      throw new IllegalArgumentException(
          "a privacy breach has the instant since which it is known, and no other kind has; '%s' was given with '%s'"
              .formatted(kind, knownSince));
    }
    if (knownSince != null && DutchTime.dayOf(knownSince).isAfter(reportedOn)) {
      throw new IllegalArgumentException(
          "a breach cannot become known after it was reported: known since '%s', reported on '%s'"
              .formatted(knownSince, reportedOn));
    }
  }

  /** The instant since which a privacy breach is known, or empty for any other kind. */
  public Optional<Instant> findKnownSince() {
    return Optional.ofNullable(knownSince);
  }

  /** Whether somebody must be protected at once, or it must be said why nobody is. */
  public boolean asksForMeasure() {
    return severity >= SEVERE;
  }
}
