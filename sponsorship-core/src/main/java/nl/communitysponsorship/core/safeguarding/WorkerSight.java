package nl.communitysponsorship.core.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.calendar.DutchTime;
import nl.communitysponsorship.core.complaint.Complaint;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.protection.Subject.WorkerSubject;

/**
 * What one worker may see at one instant.
 *
 * @param advises whether the worker is a confidential adviser
 * @param glass whom the worker broke the glass for, as far as that holds at the instant
 */
record WorkerSight(WorkerId worker, boolean advises, Instant now, List<Subject> glass) {
  /** Those who are named, and who broke the glass; never a worker whom it concerns. */
  boolean sees(Incident incident) {
    List<Subject> subjects = incident.report().subjects();
    boolean mayKnow =
        incident.isSeenBy(worker, DutchTime.dayOf(now))
            || glass.stream().anyMatch(subjects::contains);
    return mayKnow && !subjects.contains(self());
  }

  /** The advisers, and who sees to it. */
  boolean sees(Complaint complaint) {
    return advises
        || complaint.findHandling().map(Complaint.Handling::handler).equals(Optional.of(worker));
  }

  /** Who took it, and the advisers; not an adviser whom it was about. */
  boolean sees(EmergencyAccess emergency) {
    return emergency.who().equals(worker) || (advises && !emergency.to().equals(self()));
  }

  /** Who said what the number was, and the advisers. */
  boolean sees(SettledNumber trace) {
    return advises || trace.by().equals(worker);
  }

  private Subject self() {
    return new WorkerSubject(worker);
  }
}
