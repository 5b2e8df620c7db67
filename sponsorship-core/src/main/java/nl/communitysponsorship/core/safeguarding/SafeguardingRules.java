package nl.communitysponsorship.core.safeguarding;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.calendar.DutchTime;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.complaint.Complaint;
import nl.communitysponsorship.core.complaint.Complaint.ComplaintState;
import nl.communitysponsorship.core.incident.BreachClock;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentDeadline;
import nl.communitysponsorship.core.policy.SafetyPolicy;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/**
 * What is late or lacks in a safeguarding file at an instant. It judges the file that it is given:
 * give it what a worker may see, and it finds what that worker may know.
 */
public final class SafeguardingRules {
  private final SafetyPolicy policy;

  public SafeguardingRules(SafetyPolicy policy) {
    this.policy = requireNonNull(policy, "policy");
  }

  /** Everything that is late or lacks, all at once. */
  public Findings check(SafeguardingFile file, Instant now) {
    var found = new ArrayList<Finding>();
    file.incidents().forEach(each -> check(each, now, found));
    file.complaints().forEach(each -> check(each, DutchTime.dayOf(now), found));
    return new Findings(found);
  }

  private void check(Incident incident, Instant now, List<Finding> found) {
    LocalDate day = DutchTime.dayOf(now);
    FindingPath place = FindingPath.at("incidents", incident.id());
    BreachClock.of(incident, policy)
        .filter(each -> each.isPassedAt(now))
        .ifPresent(
            each ->
                found.add(
                    ProgrammeRule.INCIDENT_BREACH_CLOCK_PASSED
                        .at(place)
                        .with("hours", policy.breachHours().value())));
    if (incident.isClosedOn(day)) {
      return;
    }
    if (incident.report().asksForMeasure() && !incident.hasAnswerBy(day)) {
      found.add(
          ProgrammeRule.INCIDENT_NO_INTERIM_MEASURE
              .at(place)
              .with("severity", incident.report().severity()));
    }
    IncidentDeadline.of(incident, policy, day).stream()
        .filter(each -> each.isPassedOn(day))
        .map(
            each ->
                ProgrammeRule.INCIDENT_DEADLINE_PASSED
                    .at(place)
                    .with("aim", each.aim())
                    .with("due", each.dueOn()))
        .forEach(found::add);
    ReportingCode.of(incident, day)
        .map(ReportingCode::open)
        .filter(open -> !open.isEmpty())
        .ifPresent(
            open ->
                found.add(ProgrammeRule.INCIDENT_REPORTING_CODE_OPEN.at(place).with("open", open)));
  }

  private void check(Complaint complaint, LocalDate day, List<Finding> found) {
    LocalDate due = WorkingDays.after(complaint.receivedOn(), policy.complaintDays().value());
    if (complaint.stateOn(day) != ComplaintState.ANSWERED && day.isAfter(due)) {
      found.add(
          ProgrammeRule.COMPLAINT_LATE
              .at(FindingPath.at("complaints", complaint.code()))
              .with("due", due));
    }
  }
}
