package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.desk.SafetyEffect.SafetyNotice;
import nl.communitysponsorship.core.desk.SafetyStep.Refused;
import nl.communitysponsorship.core.desk.SafetyStep.Taken;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.incident.BreachClock;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.Incident.Assignment;
import nl.communitysponsorship.core.incident.Incident.Sight;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.incident.IncidentReport;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.SafetyPolicy;
import nl.communitysponsorship.core.protection.Subject.WorkerSubject;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;

/**
 * What a worker may do on a day with incidents: report one, name who sees to it, name who may know,
 * and say that two belong together.
 *
 * <p>An incident of which the worker may not know is refused with the same words as one that does
 * not exist.
 *
 * @param file as it is
 * @param actor who acts
 * @param day on which the worker acts
 * @param policy of that day
 * @param ties who is too close to an incident to see to it
 */
public record IncidentDesk(
    SafeguardingFile file, WorkerId actor, LocalDate day, SafetyPolicy policy, Ties ties) {
  private static final FindingPath INCIDENTS = FindingPath.ROOT.field("incidents");

  public IncidentDesk {
    requireNonNull(file, "file");
    requireNonNull(actor, "actor");
    requireNonNull(day, "day");
    requireNonNull(policy, "policy");
    requireNonNull(ties, "ties");
  }

  /**
   * Reports an incident. Everybody may; a reporter who is not named does not see it afterwards.
   *
   * <p>Refused when it is reported for a later day, when nobody may know of it, and when somebody
   * may whom it concerns.
   *
   * @param id made of chance; nobody types one
   * @param visibleTo who may know of it from this day on, and nobody else
   * @throws IllegalArgumentException if the file has the id already, which chance does not give
   */
  public SafetyStep report(IncidentId id, IncidentReport report, List<WorkerId> visibleTo) {
    if (file.find(id).isPresent()) {
      throw new IllegalArgumentException("an incident id must be new; draw another");
    }
    if (report.reportedOn().isAfter(day)) {
      return refused(
          ProgrammeRule.INCIDENT_DAY_TOO_EARLY
              .at(INCIDENTS)
              .with("on", day)
              .with("earliest", report.reportedOn()));
    }
    if (visibleTo.isEmpty()) {
      return refused(ProgrammeRule.INCIDENT_NOBODY_SEES.at(INCIDENTS));
    }
    Optional<WorkerId> concerned =
        visibleTo.stream().filter(each -> concerns(report, each)).findFirst();
    if (concerned.isPresent()) {
      return refused(sightConflict(INCIDENTS, concerned.get()));
    }
    Incident incident =
        Incident.reported(
            id, report, visibleTo.stream().map(each -> new Sight(each, day, actor)).toList());
    var effects = new ArrayList<SafetyEffect>();
    effects.addAll(SafetyEffect.tasks(incident, policy, day));
    BreachClock.of(incident, policy)
        .ifPresent(clock -> effects.add(new SafetyEffect.ClockRuns(id, clock.until())));
    effects.addAll(SafetyEffect.notices(SafetyNotice.INCIDENT_REPORTED, incident, day));
    return new Taken(file.with(incident), effects);
  }

  /**
   * Names who sees to an incident, who may know of it from then on. Refused when something ties
   * that worker to it, and when it is closed.
   *
   * @param asSponsor the pseudonyms under which the handler is a sponsor; empty for most
   */
  public SafetyStep assign(IncidentId id, WorkerId handler, Collection<SponsorId> asSponsor) {
    Incident incident = seen(id).orElse(null);
    if (incident == null) {
      return unknown();
    }
    FindingPath place = FindingPath.at("incidents", id);
    if (incident.isClosedOn(day)) {
      return refused(ProgrammeRule.INCIDENT_CLOSED.at(place));
    }
    Optional<Finding> conflict = ties.conflict(incident, handler, asSponsor);
    if (conflict.isPresent()) {
      return refused(conflict.get());
    }
    Incident assigned =
        Changed.assigned(
            Changed.seen(incident, new Sight(handler, day, actor)),
            new Assignment(handler, day, actor));
    return new Taken(
        file.with(assigned),
        List.of(new SafetyEffect.Notice(SafetyNotice.INCIDENT_ASSIGNED, handler)));
  }

  /** Lets one more worker know of an incident. Refused when it concerns that worker. */
  public SafetyStep grantSight(IncidentId id, WorkerId worker) {
    Incident incident = seen(id).orElse(null);
    if (incident == null) {
      return unknown();
    }
    if (concerns(incident.report(), worker)) {
      return refused(sightConflict(FindingPath.at("incidents", id), worker));
    }
    return new Taken(
        file.with(Changed.seen(incident, new Sight(worker, day, actor))),
        List.of(new SafetyEffect.Notice(SafetyNotice.SIGHT_GRANTED, worker)));
  }

  /** Says that two incidents belong together; the worker must know of both. */
  public SafetyStep link(IncidentId id, IncidentId other) {
    Incident one = seen(id).orElse(null);
    Incident two = seen(other).orElse(null);
    if (one == null || two == null || id.equals(other)) {
      return unknown();
    }
    return new Taken(
        file.with(Changed.linked(one, other)).with(Changed.linked(two, id)), List.of());
  }

  private Optional<Incident> seen(IncidentId id) {
    return SeenIncident.find(file, id, actor, day);
  }

  private static SafetyStep unknown() {
    return refused(SeenIncident.UNKNOWN);
  }

  private static boolean concerns(IncidentReport report, WorkerId worker) {
    return report.subjects().contains(new WorkerSubject(worker));
  }

  private static Finding sightConflict(FindingPath place, WorkerId worker) {
    return ProgrammeRule.INCIDENT_SIGHT_CONFLICT.at(place).with("worker", worker);
  }

  private static SafetyStep refused(Finding why) {
    return new Refused(why);
  }
}
