package nl.communitysponsorship.core.desk;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Subject.WorkerSubject;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;

/** Finds an incident for a worker who acts; whoever broke the glass may look and not act. */
final class SeenIncident {
  /** The one answer for what does not exist and for what may not be known. */
  static final Finding UNKNOWN =
      ProgrammeRule.INCIDENT_UNKNOWN.at(FindingPath.ROOT.field("incidents"));

  private SeenIncident() {}

  /** Empty when there is none by that id, and just so when the worker may not know of it. */
  static Optional<Incident> find(
      SafeguardingFile file, IncidentId id, WorkerId actor, LocalDate day) {
    return file.find(id)
        .filter(each -> each.isSeenBy(actor, day))
        .filter(each -> !each.report().subjects().contains(new WorkerSubject(actor)));
  }
}
