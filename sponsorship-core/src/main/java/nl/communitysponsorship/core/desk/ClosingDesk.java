package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.desk.SafetyEffect.SafetyNotice;
import nl.communitysponsorship.core.desk.SafetyStep.Refused;
import nl.communitysponsorship.core.desk.SafetyStep.Taken;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.Incident.Assignment;
import nl.communitysponsorship.core.incident.IncidentClosing;
import nl.communitysponsorship.core.incident.IncidentClosing.IncidentOutcome;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.SafetyPolicy;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import org.jspecify.annotations.Nullable;

/**
 * How a worker closes an incident on a day, as the second person who looks at it, and opens it
 * again.
 *
 * <p>An incident of which the worker may not know is refused with the same words as one that does
 * not exist.
 *
 * @param policy of that day
 * @param ties who is too close to an incident
 */
public record ClosingDesk(
    SafeguardingFile file, WorkerId actor, LocalDate day, SafetyPolicy policy, Ties ties) {
  public ClosingDesk {
    requireNonNull(file, "file");
    requireNonNull(actor, "actor");
    requireNonNull(day, "day");
    requireNonNull(policy, "policy");
    requireNonNull(ties, "ties");
  }

  /**
   * Closes an incident, by somebody other than who saw to it.
   *
   * <p>Refused when it is closed, when nobody saw to it, when the worker ever did or is tied to it,
   * when it is severe and nobody was protected nor was said why not, when a measure still holds,
   * and when something lies after the day.
   */
  public SafetyStep close(IncidentId id, IncidentOutcome outcome) {
    Incident incident = seen(id).orElse(null);
    if (incident == null) {
      return new Refused(SeenIncident.UNKNOWN);
    }
    FindingPath place = FindingPath.at("incidents", id);
    Finding inTheWay = whyNotClosed(incident, place);
    return inTheWay != null
        ? new Refused(inTheWay)
        : new Taken(
            file.with(Changed.closed(incident, IncidentClosing.closed(day, actor, outcome))),
            SafetyEffect.notices(SafetyNotice.INCIDENT_CLOSED, incident, day));
  }

  /** Opens a closed incident again, with a new term to close. Refused when it is not closed. */
  public SafetyStep reopen(IncidentId id) {
    Incident incident = seen(id).orElse(null);
    if (incident == null) {
      return new Refused(SeenIncident.UNKNOWN);
    }
    Optional<IncidentClosing> closing =
        incident.closings().stream().filter(each -> each.holdsOn(day)).findFirst();
    if (closing.isEmpty()) {
      return new Refused(ProgrammeRule.INCIDENT_NOT_CLOSED.at(FindingPath.at("incidents", id)));
    }
    Incident open = Changed.reopened(incident, closing.get(), closing.get().reopened(day, actor));
    return new Taken(
        file.with(open),
        Stream.concat(
                SafetyEffect.tasks(open, policy, day).stream(),
                SafetyEffect.notices(SafetyNotice.INCIDENT_REOPENED, open, day).stream())
            .toList());
  }

  private @Nullable Finding whyNotClosed(Incident incident, FindingPath place) {
    if (incident.isClosedOn(day)) {
      return ProgrammeRule.INCIDENT_CLOSED.at(place);
    }
    if (incident.handlerOn(day).isEmpty()) {
      return ProgrammeRule.INCIDENT_NO_HANDLER.at(place);
    }
    if (incident.assignments().stream().map(Assignment::handler).anyMatch(actor::equals)) {
      return ProgrammeRule.INCIDENT_SAME_PERSON.at(place).with("worker", actor);
    }
    Optional<Finding> conflict = ties.conflict(incident, actor, List.of());
    if (conflict.isPresent()) {
      return conflict.get();
    }
    if (incident.report().asksForMeasure() && !incident.hasAnswerBy(day)) {
      return ProgrammeRule.INCIDENT_NO_INTERIM_MEASURE
          .at(place)
          .with("severity", incident.report().severity());
    }
    if (!incident.measuresFrom(day).isEmpty()) {
      return ProgrammeRule.INCIDENT_MEASURE_HOLDS.at(place);
    }
    return day.isBefore(incident.lastRecordedOn())
        ? ProgrammeRule.INCIDENT_DAY_TOO_EARLY
            .at(place)
            .with("on", day)
            .with("earliest", incident.lastRecordedOn())
        : null;
  }

  private Optional<Incident> seen(IncidentId id) {
    return SeenIncident.find(file, id, actor, day);
  }
}
