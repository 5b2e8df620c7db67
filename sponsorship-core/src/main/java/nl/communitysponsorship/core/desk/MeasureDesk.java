package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.desk.SafetyStep.Refused;
import nl.communitysponsorship.core.desk.SafetyStep.Taken;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.Incident.NoneNeeded;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.incident.IncidentStep;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.incident.InterimMeasure;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;

/**
 * What a worker may do on a day about an open incident: protect people at once, or say why nobody
 * has to be; lift what is no longer needed; and write down what was done.
 *
 * <p>An incident of which the worker may not know is refused with the same words as one that does
 * not exist.
 */
public record MeasureDesk(SafeguardingFile file, WorkerId actor, LocalDate day) {
  public MeasureDesk {
    requireNonNull(file, "file");
    requireNonNull(actor, "actor");
    requireNonNull(day, "day");
  }

  /** Protects people from this day on, until somebody lifts it. */
  public SafetyStep take(IncidentId id, MeasureKind kind, List<Subject> forWhom) {
    return onOpen(
        id,
        incident -> {
          InterimMeasure measure = InterimMeasure.taken(kind, forWhom, day, actor);
          return new Taken(
              file.with(Changed.protecting(incident, measure)),
              measure.pauses().<SafetyEffect>map(SafetyEffect.PauseBegins::new).toList());
        });
  }

  /**
   * Lifts a measure; this day is the first on which it no longer holds. Refused when the incident
   * has no such measure that holds, and on the day on which it was taken.
   */
  public SafetyStep lift(IncidentId id, InterimMeasure measure) {
    return onOpen(
        id,
        incident -> {
          FindingPath place = FindingPath.at("incidents", id);
          boolean holds = incident.measures().contains(measure) && measure.findLiftedBy().isEmpty();
          if (!holds) {
            return new Refused(ProgrammeRule.INCIDENT_MEASURE_UNKNOWN.at(place));
          }
          LocalDate earliest = measure.period().from().plusDays(1);
          if (day.isBefore(earliest)) {
            return new Refused(tooEarly(place, earliest));
          }
          InterimMeasure lifted = measure.lifted(day, actor);
          return new Taken(
              file.with(Changed.lifted(incident, measure, lifted)),
              lifted.pauses().<SafetyEffect>map(SafetyEffect.PauseEnds::new).toList());
        });
  }

  /** Says why nobody has to be protected, in a reason that went through {@link ReasonEntry}. */
  public SafetyStep noneNeeded(IncidentId id, ReasonEntry because) {
    return onOpen(
        id,
        incident ->
            because
                .question()
                .<SafetyStep>map(Refused::new)
                .orElseGet(() -> excused(incident, because)));
  }

  /**
   * Writes down what was done.
   *
   * @throws IllegalArgumentException for {@code AUTHORITY_NOTIFIED}, which has an instant
   */
  public SafetyStep record(IncidentId id, StepCode step) {
    return record(id, IncidentStep.done(step, day, actor));
  }

  /** Writes down that the authority was notified of a breach at an instant. */
  public SafetyStep notified(IncidentId id, Instant at) {
    return record(id, IncidentStep.notified(at, actor));
  }

  private SafetyStep record(IncidentId id, IncidentStep step) {
    return onOpen(
        id,
        incident ->
            step.on().isAfter(day)
                ? new Refused(tooEarly(FindingPath.at("incidents", id), step.on()))
                : new Taken(file.with(Changed.stepped(incident, step)), List.of()));
  }

  private Taken excused(Incident incident, ReasonEntry because) {
    SafeguardingFile traced = because.trace().map(file::with).orElse(file);
    var reason = new NoneNeeded(because.text().orElseThrow(), day, actor);
    return new Taken(traced.with(Changed.excused(incident, reason)), List.of());
  }

  private SafetyStep onOpen(IncidentId id, Doing doing) {
    Optional<Incident> incident = SeenIncident.find(file, id, actor, day);
    if (incident.isEmpty()) {
      return new Refused(SeenIncident.UNKNOWN);
    }
    FindingPath place = FindingPath.at("incidents", id);
    if (incident.get().isClosedOn(day)) {
      return new Refused(ProgrammeRule.INCIDENT_CLOSED.at(place));
    }
    LocalDate reportedOn = incident.get().report().reportedOn();
    return day.isBefore(reportedOn)
        ? new Refused(tooEarly(place, reportedOn))
        : doing.with(incident.get());
  }

  private Finding tooEarly(FindingPath place, LocalDate earliest) {
    return ProgrammeRule.INCIDENT_DAY_TOO_EARLY
        .at(place)
        .with("on", day)
        .with("earliest", earliest);
  }

  /** What is done with an incident that is open. */
  @FunctionalInterface
  private interface Doing {
    SafetyStep with(Incident incident);
  }
}
