package nl.communitysponsorship.core.safeguarding;

import static nl.communitysponsorship.core.fixture.SmallSafety.ADVISER;
import static nl.communitysponsorship.core.fixture.SmallSafety.COORDINATOR;
import static nl.communitysponsorship.core.fixture.SmallSafety.DAY;
import static nl.communitysponsorship.core.fixture.SmallSafety.FIRST;
import static nl.communitysponsorship.core.fixture.SmallSafety.H1;
import static nl.communitysponsorship.core.fixture.SmallSafety.HANDLER;
import static nl.communitysponsorship.core.fixture.SmallSafety.OUTSIDER;
import static nl.communitysponsorship.core.fixture.SmallSafety.POLICY;
import static nl.communitysponsorship.core.fixture.SmallSafety.S1;
import static nl.communitysponsorship.core.fixture.SmallSafety.SECOND;
import static nl.communitysponsorship.core.fixture.SmallSafety.assigned;
import static nl.communitysponsorship.core.fixture.SmallSafety.closing;
import static nl.communitysponsorship.core.fixture.SmallSafety.desk;
import static nl.communitysponsorship.core.fixture.SmallSafety.empty;
import static nl.communitysponsorship.core.fixture.SmallSafety.measures;
import static nl.communitysponsorship.core.fixture.SmallSafety.noon;
import static nl.communitysponsorship.core.fixture.SmallSafety.refused;
import static nl.communitysponsorship.core.fixture.SmallSafety.report;
import static nl.communitysponsorship.core.fixture.SmallSafety.reported;
import static nl.communitysponsorship.core.fixture.SmallSafety.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.desk.EmergencyDesk;
import nl.communitysponsorship.core.desk.ReasonEntry;
import nl.communitysponsorship.core.desk.SafetyEffect;
import nl.communitysponsorship.core.desk.SafetyEffect.SafetyNotice;
import nl.communitysponsorship.core.desk.SafetyStep;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.incident.IncidentClosing.IncidentOutcome;
import nl.communitysponsorship.core.incident.IncidentDeadline.Aim;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.PauseGuard;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import org.junit.jupiter.api.Test;

/**
 * As confidential adviser I want a record only I and named people can see, and immediate
 * protection.
 */
class SafeguardingStoryTest {
  private static final Household HOUSEHOLD = SmallProgramme.register().households().get(0);
  private static final SponsorGroup GROUP = SmallProgramme.register().groups().get(0);

  /** Severity 3 from Wednesday 1 March 2023: two working days, then ten. By hand. */
  @Test
  void a_reporter_may_stay_anonymous_and_the_deadlines_appear_as_tasks() {
    SafetyStep step = desk(empty(), OUTSIDER, DAY).report(FIRST, report(3, H1), List.of(ADVISER));

    assertThat(step.effects())
        .containsExactly(
            new SafetyEffect.TaskDue(FIRST, Aim.HANDLER_NAMED, LocalDate.of(2023, 3, 3)),
            new SafetyEffect.TaskDue(FIRST, Aim.PEOPLE_SAFE, LocalDate.of(2023, 3, 3)),
            new SafetyEffect.TaskDue(FIRST, Aim.CLOSED, LocalDate.of(2023, 3, 15)),
            new SafetyEffect.Notice(SafetyNotice.INCIDENT_REPORTED, ADVISER));
    assertThat(taken(step).incidents().get(0).report().reporter().isAnonymous()).isTrue();
  }

  @Test
  void the_handler_is_not_a_member_of_the_group_or_its_coordinator_or_the_subject() {
    SafeguardingFile file = reported(2, H1, S1);
    var asMember = List.of(new SponsorId("S-3"));
    var asSubject = List.of(new SponsorId("S-1"));

    assertThat(refused(desk(file, ADVISER, DAY).assign(FIRST, COORDINATOR, List.of())))
        .isEqualTo("incident.handlerConflict");
    assertThat(refused(desk(file, ADVISER, DAY).assign(FIRST, HANDLER, asMember)))
        .isEqualTo("incident.handlerConflict");
    assertThat(refused(desk(file, ADVISER, DAY).assign(FIRST, HANDLER, asSubject)))
        .isEqualTo("incident.handlerConflict");
    assertThat(refused(desk(file, ADVISER, DAY).assign(FIRST, HANDLER, List.of())))
        .isEqualTo("taken");
  }

  @Test
  void with_contact_paused_visits_and_proposals_are_refused_without_a_reason() {
    SafeguardingFile file =
        taken(
            measures(assigned(3, H1), HANDLER, DAY)
                .take(FIRST, MeasureKind.PAUSE_CONTACT, List.of(H1)));
    var guard = new PauseGuard(file.protections());

    assertThat(guard.contact(GROUP, HOUSEHOLD, List.of(), DAY))
        .contains(ProgrammeRule.CONTACT_PAUSED.at(new FindingPath("contacts")));
    assertThat(guard.proposal(GROUP, HOUSEHOLD, DAY))
        .contains(ProgrammeRule.PROPOSAL_PAUSED.at(new FindingPath("proposals")));
    assertThat(guard.contact(GROUP, HOUSEHOLD, List.of(), DAY.minusDays(1))).isEmpty();
    assertThat(new PauseGuard(Protections.NONE).proposal(GROUP, HOUSEHOLD, DAY)).isEmpty();
  }

  @Test
  void who_has_no_right_sees_a_file_in_which_the_incident_never_was() {
    SafeguardingFile file = assigned(4, H1, S1);

    assertThat(file.asSeenBy(OUTSIDER, noon(DAY)))
        .isEqualTo(empty())
        .hasToString(empty().toString());
    assertThat(desk(file, OUTSIDER, DAY).grantSight(FIRST, OUTSIDER))
        .isEqualTo(desk(empty(), OUTSIDER, DAY).grantSight(FIRST, OUTSIDER));
    assertThat(file.asSeenBy(ADVISER, noon(DAY)).incidents()).hasSize(1);
    assertThat(file.asSeenBy(HANDLER, noon(DAY.minusDays(1))).incidents()).isEmpty();
  }

  @Test
  void a_severe_incident_without_a_measure_needs_a_written_reason() {
    SafeguardingFile file = assigned(3, H1);
    SafeguardingFile seen = taken(desk(file, ADVISER, DAY).grantSight(FIRST, SECOND));
    var rules = new SafeguardingRules(POLICY);

    assertThat(rules.check(file, noon(DAY)).codes()).containsExactly("incident.noInterimMeasure");
    assertThat(refused(closing(seen, SECOND, DAY).close(FIRST, IncidentOutcome.SETTLED)))
        .isEqualTo("incident.noInterimMeasure");

    ReasonEntry reason = ReasonEntry.of("Zij zien elkaar niet meer.", new FindingPath("because"));
    SafeguardingFile excused = taken(measures(seen, HANDLER, DAY).noneNeeded(FIRST, reason));
    assertThat(rules.check(excused, noon(DAY)).all()).isEmpty();
    assertThat(refused(closing(excused, SECOND, DAY).close(FIRST, IncidentOutcome.SETTLED)))
        .isEqualTo("taken");
  }

  @Test
  void closing_needs_a_second_person() {
    SafeguardingFile file = assigned(1, H1);

    assertThat(refused(closing(file, HANDLER, DAY).close(FIRST, IncidentOutcome.SETTLED)))
        .isEqualTo("incident.samePerson");
    SafeguardingFile closed =
        taken(closing(file, ADVISER, DAY).close(FIRST, IncidentOutcome.AGREEMENTS_MADE));
    assertThat(closed.incidents().get(0).isClosedOn(DAY)).isTrue();
    assertThat(closed.incidents().get(0).isClosedOn(DAY.minusDays(1))).isFalse();
  }

  @Test
  void breaking_the_glass_gives_three_hours_with_a_reason_and_the_adviser_hears_of_it() {
    SafeguardingFile file = assigned(4, H1);
    Instant night = Instant.parse("2023-03-04T01:30:00Z");
    var desk = new EmergencyDesk(file, OUTSIDER, POLICY);

    assertThat(refused(desk.take(H1, "  ", night, Duration.ofHours(3))))
        .isEqualTo("emergency.reasonMissing");
    assertThat(refused(desk.take(H1, "Politie belt.", night, Duration.ofHours(3).plusSeconds(1))))
        .isEqualTo("emergency.tooLong");

    SafetyStep step = desk.take(H1, "Politie belt.", night, Duration.ofHours(3));
    assertThat(step.effects())
        .containsExactly(new SafetyEffect.Notice(SafetyNotice.EMERGENCY_ACCESS_TAKEN, ADVISER));
    SafeguardingFile open = taken(step);
    assertThat(seenBy(open, OUTSIDER, night.minusSeconds(1))).isEmpty();
    assertThat(seenBy(open, OUTSIDER, night)).containsExactly(FIRST);
    assertThat(seenBy(open, OUTSIDER, Instant.parse("2023-03-04T04:29:59Z")))
        .containsExactly(FIRST);
    assertThat(seenBy(open, OUTSIDER, Instant.parse("2023-03-04T04:30:00Z"))).isEmpty();
    assertThat(open.asSeenBy(ADVISER, night).emergencies()).hasSize(1);
    assertThat(
            refused(
                measures(open, OUTSIDER, LocalDate.of(2023, 3, 4))
                    .record(FIRST, StepCode.HELP_OFFERED)))
        .isEqualTo("incident.unknown");
  }

  @Test
  void breaking_the_glass_answers_the_same_when_there_is_nothing_to_see() {
    Instant night = Instant.parse("2023-03-04T01:30:00Z");
    SafetyStep something =
        new EmergencyDesk(assigned(4, H1), OUTSIDER, POLICY)
            .take(H1, "Politie belt.", night, Duration.ofHours(1));
    SafetyStep nothing =
        new EmergencyDesk(empty(), OUTSIDER, POLICY)
            .take(H1, "Politie belt.", night, Duration.ofHours(1));

    assertThat(something.effects()).isEqualTo(nothing.effects());
    assertThat(something.refusal()).isEmpty();
    assertThat(nothing.refusal()).isEmpty();
    assertThat(taken(something).asSeenBy(OUTSIDER, night.plus(Duration.ofHours(1))))
        .isEqualTo(taken(nothing).asSeenBy(OUTSIDER, night.plus(Duration.ofHours(1))));
  }

  private static List<IncidentId> seenBy(SafeguardingFile file, WorkerId worker, Instant now) {
    return file.asSeenBy(worker, now).incidents().stream().map(each -> each.id()).toList();
  }
}
