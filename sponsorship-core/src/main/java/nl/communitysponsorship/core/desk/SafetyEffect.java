package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentDeadline;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.SafetyPolicy;
import nl.communitysponsorship.core.protection.Pause;

/** What has to happen outside the file because of a step: data, which a server carries out. */
public sealed interface SafetyEffect {
  /** A task for each deadline of an incident that is not met by a day. */
  static List<SafetyEffect> tasks(Incident incident, SafetyPolicy policy, LocalDate day) {
    return IncidentDeadline.of(incident, policy, day).stream()
        .filter(each -> each.findMetOn().isEmpty())
        .<SafetyEffect>map(each -> new TaskDue(incident.id(), each.aim(), each.dueOn()))
        .toList();
  }

  /** A notice to everybody who may know of an incident on a day. */
  static List<SafetyEffect> notices(SafetyNotice what, Incident incident, LocalDate day) {
    return incident.sights().stream()
        .filter(each -> !each.from().isAfter(day))
        .map(Incident.Sight::worker)
        .distinct()
        .<SafetyEffect>map(each -> new Notice(what, each))
        .toList();
  }

  /** What somebody is told. */
  enum SafetyNotice {
    INCIDENT_REPORTED,
    INCIDENT_ASSIGNED,
    SIGHT_GRANTED,
    INCIDENT_CLOSED,
    INCIDENT_REOPENED,
    EMERGENCY_ACCESS_TAKEN
  }

  /** A task for who sees to an incident. */
  record TaskDue(IncidentId incident, IncidentDeadline.Aim aim, LocalDate dueOn)
      implements SafetyEffect {
    public TaskDue {
      requireNonNull(incident, "incident");
      requireNonNull(aim, "aim");
      requireNonNull(dueOn, "dueOn");
    }
  }

  /** A term of hours that runs: the authority must be notified of a breach by an instant. */
  record ClockRuns(IncidentId incident, Instant until) implements SafetyEffect {
    public ClockRuns {
      requireNonNull(incident, "incident");
      requireNonNull(until, "until");
    }
  }

  /** A notice to one named person, who may look in the file for what it is about. */
  record Notice(SafetyNotice what, WorkerId to) implements SafetyEffect {
    public Notice {
      requireNonNull(what, "what");
      requireNonNull(to, "to");
    }
  }

  /** Something is paused from now on: planned visits, messages and proposals are held back. */
  record PauseBegins(Pause pause) implements SafetyEffect {
    public PauseBegins {
      requireNonNull(pause, "pause");
    }
  }

  /** A pause came to its end. */
  record PauseEnds(Pause pause) implements SafetyEffect {
    public PauseEnds {
      requireNonNull(pause, "pause");
    }
  }
}
