package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.fixture.SmallSafety.ADVISER;
import static nl.communitysponsorship.core.fixture.SmallSafety.COORDINATOR;
import static nl.communitysponsorship.core.fixture.SmallSafety.DAY;
import static nl.communitysponsorship.core.fixture.SmallSafety.FIRST;
import static nl.communitysponsorship.core.fixture.SmallSafety.G1;
import static nl.communitysponsorship.core.fixture.SmallSafety.H1;
import static nl.communitysponsorship.core.fixture.SmallSafety.HANDLER;
import static nl.communitysponsorship.core.fixture.SmallSafety.OUTSIDER;
import static nl.communitysponsorship.core.fixture.SmallSafety.POLICY;
import static nl.communitysponsorship.core.fixture.SmallSafety.assigned;
import static nl.communitysponsorship.core.fixture.SmallSafety.closing;
import static nl.communitysponsorship.core.fixture.SmallSafety.desk;
import static nl.communitysponsorship.core.fixture.SmallSafety.empty;
import static nl.communitysponsorship.core.fixture.SmallSafety.measures;
import static nl.communitysponsorship.core.fixture.SmallSafety.noon;
import static nl.communitysponsorship.core.fixture.SmallSafety.report;
import static nl.communitysponsorship.core.fixture.SmallSafety.reported;
import static nl.communitysponsorship.core.fixture.SmallSafety.taken;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.desk.EmergencyDesk;
import nl.communitysponsorship.core.desk.ReasonEntry;
import nl.communitysponsorship.core.desk.SafetyStep;
import nl.communitysponsorship.core.desk.Ties.Tie;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.incident.IncidentClosing.IncidentOutcome;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.incident.InterimMeasure;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.privacy.GuardedText;
import nl.communitysponsorship.core.privacy.TextGuard.Suspicion;
import nl.communitysponsorship.core.protection.PauseGuard;
import nl.communitysponsorship.core.protection.Subject.WorkerSubject;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;

/** What is refused around incidents. */
final class SafetyProvocations {
  private static final String PLACE = "incidents[" + FIRST + "]";
  private static final Register SMALL = SmallProgramme.register();

  private SafetyProvocations() {}

  static List<Provocation> all() {
    SafeguardingFile paused =
        taken(
            measures(assigned(1, H1), HANDLER, DAY)
                .take(FIRST, MeasureKind.PAUSE_CONTACT, List.of(H1)));
    SafeguardingFile closed =
        taken(closing(assigned(1, H1), ADVISER, DAY).close(FIRST, IncidentOutcome.SETTLED));
    var guard = new PauseGuard(paused.protections());
    var emergency = new EmergencyDesk(empty(), OUTSIDER, POLICY);
    InterimMeasure never = InterimMeasure.taken(MeasureKind.SAFE_PLACE, List.of(H1), DAY, HANDLER);
    return List.of(
        found(
            ProgrammeRule.CONTACT_PAUSED,
            "contacts",
            Map.of(),
            guard.contact(SMALL.groups().get(0), SMALL.households().get(0), List.of(), DAY)),
        found(
            ProgrammeRule.PROPOSAL_PAUSED,
            "proposals",
            Map.of(),
            guard.proposal(SMALL.groups().get(0), SMALL.households().get(0), DAY)),
        step(
            ProgrammeRule.INCIDENT_UNKNOWN,
            "incidents",
            Map.of(),
            desk(closed, OUTSIDER, DAY).grantSight(FIRST, OUTSIDER)),
        step(
            ProgrammeRule.INCIDENT_NOBODY_SEES,
            "incidents",
            Map.of(),
            desk(empty(), OUTSIDER, DAY).report(FIRST, report(1, H1), List.of())),
        step(
            ProgrammeRule.INCIDENT_SIGHT_CONFLICT,
            PLACE,
            Map.of("worker", HANDLER),
            desk(reported(1, new WorkerSubject(HANDLER)), ADVISER, DAY).grantSight(FIRST, HANDLER)),
        step(
            ProgrammeRule.INCIDENT_HANDLER_CONFLICT,
            PLACE,
            Map.of("worker", COORDINATOR, "tie", Tie.COORDINATOR),
            desk(reported(1, G1), ADVISER, DAY).assign(FIRST, COORDINATOR, List.of())),
        step(
            ProgrammeRule.INCIDENT_NO_HANDLER,
            PLACE,
            Map.of(),
            closing(reported(1, H1), ADVISER, DAY).close(FIRST, IncidentOutcome.SETTLED)),
        step(
            ProgrammeRule.INCIDENT_NO_INTERIM_MEASURE,
            PLACE,
            Map.of("severity", 3),
            closing(assigned(3, H1), ADVISER, DAY).close(FIRST, IncidentOutcome.SETTLED)),
        step(
            ProgrammeRule.INCIDENT_MEASURE_HOLDS,
            PLACE,
            Map.of(),
            closing(paused, ADVISER, DAY).close(FIRST, IncidentOutcome.SETTLED)),
        step(
            ProgrammeRule.INCIDENT_MEASURE_UNKNOWN,
            PLACE,
            Map.of(),
            measures(paused, HANDLER, DAY).lift(FIRST, never)),
        step(
            ProgrammeRule.INCIDENT_SAME_PERSON,
            PLACE,
            Map.of("worker", HANDLER),
            closing(assigned(1, H1), HANDLER, DAY).close(FIRST, IncidentOutcome.SETTLED)),
        step(
            ProgrammeRule.INCIDENT_CLOSED,
            PLACE,
            Map.of(),
            measures(closed, HANDLER, DAY).record(FIRST, StepCode.HELP_OFFERED)),
        step(
            ProgrammeRule.INCIDENT_NOT_CLOSED,
            PLACE,
            Map.of(),
            closing(paused, ADVISER, DAY).reopen(FIRST)),
        step(
            ProgrammeRule.INCIDENT_DAY_TOO_EARLY,
            PLACE,
            Map.of("on", DAY, "earliest", DAY.plusDays(1)),
            measures(paused, HANDLER, DAY)
                .lift(FIRST, paused.incidents().get(0).measures().get(0))),
        step(
            ProgrammeRule.EMERGENCY_REASON_MISSING,
            "emergencies",
            Map.of(),
            emergency.take(H1, " ", noon(DAY), Duration.ofHours(1))),
        step(
            ProgrammeRule.EMERGENCY_TOO_LONG,
            "emergencies",
            Map.of("most", 3),
            emergency.take(H1, "Brand.", noon(DAY), Duration.ofHours(4))),
        found(
            ProgrammeRule.TEXT_CONTACT_SUSPECTED,
            "reason",
            Map.of("suspicions", List.of(Suspicion.EMAIL_ADDRESS)),
            ReasonEntry.of("Mail a@example.org.", new FindingPath("reason")).question()),
        found(
            ProgrammeRule.TEXT_WRONG_LENGTH,
            "reason",
            Map.of("most", GuardedText.LONGEST),
            ReasonEntry.of("", new FindingPath("reason")).question()));
  }

  static Provocation step(
      ProgrammeRule rule, String path, Map<String, Object> facts, SafetyStep step) {
    return found(rule, path, facts, step.refusal());
  }

  private static Provocation found(
      ProgrammeRule rule, String path, Map<String, Object> facts, Optional<Finding> found) {
    return Provocation.of(rule, path, facts, new Findings(found.map(List::of).orElse(List.of())));
  }
}
