package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.fixture.SmallSafety.ADVISER;
import static nl.communitysponsorship.core.fixture.SmallSafety.COORDINATOR;
import static nl.communitysponsorship.core.fixture.SmallSafety.DAY;
import static nl.communitysponsorship.core.fixture.SmallSafety.FIRST;
import static nl.communitysponsorship.core.fixture.SmallSafety.H1;
import static nl.communitysponsorship.core.fixture.SmallSafety.OUTSIDER;
import static nl.communitysponsorship.core.fixture.SmallSafety.POLICY;
import static nl.communitysponsorship.core.fixture.SmallSafety.TIES;
import static nl.communitysponsorship.core.fixture.SmallSafety.desk;
import static nl.communitysponsorship.core.fixture.SmallSafety.empty;
import static nl.communitysponsorship.core.fixture.SmallSafety.noon;
import static nl.communitysponsorship.core.fixture.SmallSafety.report;
import static nl.communitysponsorship.core.fixture.SmallSafety.reported;
import static nl.communitysponsorship.core.fixture.SmallSafety.taken;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.complaint.Complaint;
import nl.communitysponsorship.core.complaint.ComplaintCode;
import nl.communitysponsorship.core.desk.ComplaintDesk;
import nl.communitysponsorship.core.desk.Ties.Tie;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.incident.IncidentDeadline.Aim;
import nl.communitysponsorship.core.incident.IncidentKind;
import nl.communitysponsorship.core.incident.IncidentReport;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.incident.Occurred;
import nl.communitysponsorship.core.incident.Reporter;
import nl.communitysponsorship.core.incident.Reporter.ReporterRole;
import nl.communitysponsorship.core.protection.Subject.WorkerSubject;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import nl.communitysponsorship.core.safeguarding.SafeguardingRules;
import nl.communitysponsorship.core.value.Language;

/** What is late in a safeguarding file, and a complaint in the hands of somebody too close. */
final class LateProvocations {
  private static final String PLACE = "incidents[" + FIRST + "]";

  private LateProvocations() {}

  static List<Provocation> all() {
    Complaint complaint =
        Complaint.received(
            ComplaintCode.ofBits(BigInteger.TEN),
            DAY,
            Complaint.ComplaintChannel.PHONE,
            new Language("tir"),
            new GroupId("G-1"),
            false);
    String place = "complaints[" + complaint.code() + "]";
    SafeguardingFile worry =
        taken(
            desk(empty(), OUTSIDER, DAY)
                .report(FIRST, report(IncidentKind.CHILD_CONCERN, 2, H1), List.of(ADVISER)));
    return List.of(
        SafetyProvocations.step(
            ProgrammeRule.COMPLAINT_HANDLER_CONFLICT,
            place,
            Map.of("worker", COORDINATOR, "tie", Tie.COORDINATOR),
            new ComplaintDesk(empty(), TIES).takeUp(complaint, COORDINATOR, List.of(), DAY)),
        // 30 working days after 1 March 2023, over Good Friday and Easter Monday: by hand
        late(
            ProgrammeRule.COMPLAINT_LATE,
            place,
            Map.of("due", LocalDate.of(2023, 4, 14)),
            empty().with(complaint),
            noon(LocalDate.of(2023, 4, 15))),
        late(
            ProgrammeRule.INCIDENT_DEADLINE_PASSED,
            PLACE,
            Map.of("aim", Aim.HANDLER_NAMED, "due", LocalDate.of(2023, 3, 2)),
            reported(4, H1),
            noon(LocalDate.of(2023, 3, 3))),
        late(
            ProgrammeRule.INCIDENT_REPORTING_CODE_OPEN,
            PLACE,
            Map.of(
                "open",
                List.of(
                    StepCode.SIGNALS_GATHERED,
                    StepCode.COLLEAGUE_CONSULTED,
                    StepCode.TALKED_WITH_FAMILY,
                    StepCode.WEIGHED,
                    StepCode.DECIDED_ON_REPORT)),
            worry,
            noon(DAY)),
        late(
            ProgrammeRule.INCIDENT_BREACH_CLOCK_PASSED,
            PLACE,
            Map.of("hours", 72),
            breach(),
            noon(DAY).plus(Duration.ofHours(73))));
  }

  private static SafeguardingFile breach() {
    return taken(
        desk(empty(), OUTSIDER, DAY)
            .report(
                FIRST,
                new IncidentReport(
                    IncidentKind.PRIVACY_BREACH,
                    2,
                    new Occurred.NotKnown(),
                    DAY,
                    noon(DAY),
                    new Reporter(ReporterRole.WORKER, new WorkerSubject(OUTSIDER)),
                    List.of(H1)),
                List.of(ADVISER)));
  }

  private static Provocation late(
      ProgrammeRule rule,
      String path,
      Map<String, Object> facts,
      SafeguardingFile file,
      Instant now) {
    return Provocation.of(rule, path, facts, new SafeguardingRules(POLICY).check(file, now));
  }
}
