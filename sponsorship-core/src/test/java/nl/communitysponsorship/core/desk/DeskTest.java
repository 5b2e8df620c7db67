package nl.communitysponsorship.core.desk;

import static nl.communitysponsorship.core.fixture.SmallSafety.ADVISER;
import static nl.communitysponsorship.core.fixture.SmallSafety.COORDINATOR;
import static nl.communitysponsorship.core.fixture.SmallSafety.DAY;
import static nl.communitysponsorship.core.fixture.SmallSafety.FIRST;
import static nl.communitysponsorship.core.fixture.SmallSafety.G1;
import static nl.communitysponsorship.core.fixture.SmallSafety.H1;
import static nl.communitysponsorship.core.fixture.SmallSafety.HANDLER;
import static nl.communitysponsorship.core.fixture.SmallSafety.OTHER;
import static nl.communitysponsorship.core.fixture.SmallSafety.OUTSIDER;
import static nl.communitysponsorship.core.fixture.SmallSafety.POLICY;
import static nl.communitysponsorship.core.fixture.SmallSafety.S1;
import static nl.communitysponsorship.core.fixture.SmallSafety.SECOND;
import static nl.communitysponsorship.core.fixture.SmallSafety.TIES;
import static nl.communitysponsorship.core.fixture.SmallSafety.assigned;
import static nl.communitysponsorship.core.fixture.SmallSafety.closing;
import static nl.communitysponsorship.core.fixture.SmallSafety.desk;
import static nl.communitysponsorship.core.fixture.SmallSafety.empty;
import static nl.communitysponsorship.core.fixture.SmallSafety.measures;
import static nl.communitysponsorship.core.fixture.SmallSafety.noon;
import static nl.communitysponsorship.core.fixture.SmallSafety.person;
import static nl.communitysponsorship.core.fixture.SmallSafety.refused;
import static nl.communitysponsorship.core.fixture.SmallSafety.report;
import static nl.communitysponsorship.core.fixture.SmallSafety.reported;
import static nl.communitysponsorship.core.fixture.SmallSafety.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentClosing.IncidentOutcome;
import nl.communitysponsorship.core.incident.IncidentDeadline;
import nl.communitysponsorship.core.incident.IncidentDeadline.Aim;
import nl.communitysponsorship.core.incident.IncidentKind;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.incident.InterimMeasure;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.protection.Pause;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.safeguarding.ReportingCode;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What workers do with incidents, step by step. */
class DeskTest {
  private static final String PERSON =
      SmallProgramme.register().households().get(0).members().get(0).id().value();

  /** W-01 leads the team behind G-1 and answers for H-1; S-6 left G-1 long ago. */
  @Test
  void whoever_coordinates_or_was_once_a_member_is_too_close() {
    for (Subject subject : List.of(H1, S1, G1, person(PERSON))) {
      Incident incident = Incident.reported(FIRST, report(1, subject), List.of());

      assertThat(TIES.between(incident, COORDINATOR, List.of())).contains(Ties.Tie.COORDINATOR);
      assertThat(TIES.between(incident, HANDLER, List.of(new SponsorId("S-6"))))
          .contains(Ties.Tie.GROUP_MEMBER);
      assertThat(TIES.between(incident, HANDLER, List.of())).isEmpty();
    }
  }

  @Test
  void a_measure_that_is_lifted_no_longer_pauses_from_that_day() {
    SafeguardingFile paused =
        taken(
            measures(assigned(2, H1), HANDLER, DAY)
                .take(FIRST, MeasureKind.PAUSE_MATCHING, List.of(H1)));
    InterimMeasure measure = paused.incidents().get(0).measures().get(0);
    SafetyStep step = measures(paused, HANDLER, DAY.plusDays(5)).lift(FIRST, measure);
    SafeguardingFile lifted = taken(step);

    assertThat(step.effects())
        .containsExactly(
            new SafetyEffect.PauseEnds(
                new Pause(Pause.Paused.MATCHING, H1, new DateRange(DAY, DAY.plusDays(5)))));
    assertThat(lifted.protections().isMatchingPaused(H1, DAY.plusDays(4))).isTrue();
    assertThat(lifted.protections().isMatchingPaused(H1, DAY.plusDays(5))).isFalse();
    assertThat(refused(measures(lifted, HANDLER, DAY.plusDays(6)).lift(FIRST, measure)))
        .isEqualTo("incident.measureUnknown");
  }

  @Test
  void an_incident_that_is_opened_again_gets_a_new_term() {
    LocalDate friday = LocalDate.of(2023, 4, 14);
    SafeguardingFile closed =
        taken(closing(assigned(1, H1), ADVISER, DAY).close(FIRST, IncidentOutcome.SETTLED));
    SafetyStep step = closing(closed, ADVISER, friday).reopen(FIRST);
    Incident open = taken(step).incidents().get(0);

    assertThat(open.isClosedOn(friday.minusDays(1))).isTrue();
    assertThat(open.isClosedOn(friday)).isFalse();
    assertThat(open.isClosedOn(friday.plusYears(1))).isFalse();
    // 30 working days, without King's Day, 5 May, Ascension Day and Whit Monday
    assertThat(step.effects())
        .contains(new SafetyEffect.TaskDue(FIRST, Aim.CLOSED, LocalDate.of(2023, 6, 1)));
  }

  /** Working days after Wednesday 1 March 2023, by hand. */
  @ParameterizedTest
  @CsvSource({"1, 2023-03-15", "2, 2023-03-08", "3, 2023-03-03", "4, 2023-03-02"})
  void the_more_severe_the_sooner_somebody_sees_to_it(int severity, LocalDate last) {
    IncidentDeadline deadline =
        IncidentDeadline.of(reported(severity, H1).incidents().get(0), POLICY, DAY).get(0);

    assertThat(deadline).isEqualTo(new IncidentDeadline(Aim.HANDLER_NAMED, last, null));
    assertThat(deadline.isPassedOn(last)).isFalse();
    assertThat(deadline.isPassedOn(last.plusDays(1))).isTrue();
  }

  @Test
  void who_ever_saw_to_it_cannot_close_it() {
    SafeguardingFile passedOn =
        taken(desk(assigned(1, H1), ADVISER, DAY.plusDays(1)).assign(FIRST, SECOND, List.of()));

    assertThat(passedOn.incidents().get(0).handlerOn(DAY)).contains(HANDLER);
    assertThat(passedOn.incidents().get(0).handlerOn(DAY.plusDays(1))).contains(SECOND);
    assertThat(
            refused(
                closing(passedOn, HANDLER, DAY.plusDays(2)).close(FIRST, IncidentOutcome.SETTLED)))
        .isEqualTo("incident.samePerson");
    assertThat(
            refused(
                closing(passedOn, ADVISER, DAY.plusDays(2)).close(FIRST, IncidentOutcome.SETTLED)))
        .isEqualTo("taken");
  }

  @Test
  void two_incidents_are_linked_by_who_knows_of_both_and_the_link_hides_with_either() {
    SafeguardingFile two =
        taken(desk(assigned(1, H1), OUTSIDER, DAY).report(OTHER, report(1, S1), List.of(ADVISER)));

    assertThat(refused(desk(two, HANDLER, DAY).link(FIRST, OTHER))).isEqualTo("incident.unknown");
    SafeguardingFile linked = taken(desk(two, ADVISER, DAY).link(FIRST, OTHER));
    assertThat(linked.asSeenBy(ADVISER, noon(DAY)).find(FIRST).orElseThrow().linkedTo())
        .containsExactly(OTHER);
    assertThat(linked.asSeenBy(HANDLER, noon(DAY)).find(FIRST).orElseThrow().linkedTo()).isEmpty();
  }

  @Test
  void a_worry_about_a_child_shows_the_five_steps_of_the_reporting_code() {
    SafeguardingFile file =
        taken(
            desk(empty(), OUTSIDER, DAY)
                .report(FIRST, report(IncidentKind.CHILD_CONCERN, 2, H1), List.of(ADVISER)));
    SafeguardingFile begun =
        taken(measures(file, ADVISER, DAY).record(FIRST, StepCode.SIGNALS_GATHERED));

    assertThat(ReportingCode.of(begun.incidents().get(0), DAY).orElseThrow().open())
        .containsExactly(
            StepCode.COLLEAGUE_CONSULTED,
            StepCode.TALKED_WITH_FAMILY,
            StepCode.WEIGHED,
            StepCode.DECIDED_ON_REPORT);
    assertThat(ReportingCode.of(reported(2, H1).incidents().get(0), DAY)).isEmpty();
    assertThat(ReportingCode.SOURCE.title()).contains("for an expert to confirm");
  }

  @Test
  void erasure_waits_while_an_incident_is_open() {
    SafeguardingFile closed =
        taken(closing(assigned(1, H1), ADVISER, DAY).close(FIRST, IncidentOutcome.SETTLED));

    assertThat(closed.holdsErasureOf(H1, DAY.minusDays(1))).isTrue();
    assertThat(closed.holdsErasureOf(H1, DAY)).isFalse();
    assertThat(closed.holdsErasureOf(S1, DAY.minusDays(1))).isFalse();
  }

  @Test
  void whom_an_incident_concerns_is_never_let_in() {
    Subject self = new Subject.WorkerSubject(SECOND);

    assertThat(
            refused(desk(empty(), OUTSIDER, DAY).report(FIRST, report(1, self), List.of(SECOND))))
        .isEqualTo("incident.sightConflict");
    assertThat(refused(desk(reported(1, self), ADVISER, DAY).assign(FIRST, SECOND, List.of())))
        .isEqualTo("incident.handlerConflict");
  }
}
