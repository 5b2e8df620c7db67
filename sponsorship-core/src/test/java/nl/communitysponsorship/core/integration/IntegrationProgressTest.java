package nl.communitysponsorship.core.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.AttendedHours.HoursKind;
import nl.communitysponsorship.core.integration.IntegrationProgress.IntegrationComponent;
import nl.communitysponsorship.core.integration.IntegrationStep.StepKind;
import nl.communitysponsorship.core.integration.LevelResult.ExamPart;
import nl.communitysponsorship.core.integration.LevelResult.LevelSource;
import nl.communitysponsorship.core.integration.PlanVersion.LearningRoute;
import nl.communitysponsorship.core.policy.IntegrationPolicy;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.LanguageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The road of one person whom DUO wrote to on 15 January 2024. */
class IntegrationProgressTest {
  private static final IntegrationPolicy POLICY =
      Policies.vwnPilot().on(LocalDate.of(2024, 1, 1)).integration();
  private static final IntegrationTrack NOTHING =
      new IntegrationTrack(new PersonId("P-1"), List.of(), List.of(), List.of(), List.of());
  private static final IntegrationTrack NOTICED =
      with(with(NOTHING, StepKind.REGISTERED, "2024-01-10"), StepKind.DUO_NOTICE, "2024-01-15");

  /** Ten weeks after the notice is 25 March. */
  @Test
  void a_plan_of_the_last_day_is_in_time_and_one_of_the_next_is_late() {
    assertThat(codes(NOTICED, "2024-03-25")).isEmpty();
    assertThat(codes(NOTICED, "2024-03-26")).containsExactly("integration.planLate");
    assertThat(codes(planned(NOTICED, "2024-03-25", LearningRoute.B1), "2025-01-01")).isEmpty();
    assertThat(codes(planned(NOTICED, "2024-03-26", LearningRoute.B1), "2025-01-01"))
        .containsExactly("integration.planLate");
  }

  @Test
  void the_clock_runs_from_registration_when_that_came_later() {
    IntegrationTrack unregistered = with(NOTHING, StepKind.DUO_NOTICE, "2024-01-15");
    IntegrationTrack later = with(unregistered, StepKind.REGISTERED, "2024-02-01");

    assertThat(at(unregistered, "2024-12-31").planDue()).isEmpty();
    assertThat(at(later, "2024-12-31").planDue()).contains(LocalDate.of(2024, 4, 11));
  }

  @Test
  void while_others_are_waited_for_nothing_is_late_and_then_two_weeks_are_left() {
    IntegrationTrack waits = with(NOTICED, StepKind.WAITS_FOR_OTHERS, "2024-03-01");
    IntegrationTrack informed = with(waits, StepKind.INFORMED_BY_OTHERS, "2024-04-10");

    assertThat(codes(waits, "2024-06-01")).isEmpty();
    assertThat(at(informed, "2024-06-01").planDue()).contains(LocalDate.of(2024, 4, 24));
    assertThat(codes(informed, "2024-04-24")).isEmpty();
    assertThat(codes(informed, "2024-04-25")).containsExactly("integration.planLate");
  }

  @Test
  void what_was_recorded_later_was_not_known() {
    var track =
        new IntegrationTrack(
            NOTICED.person(),
            NOTICED.steps(),
            List.of(new PlanVersion(day("2024-03-20"), day("2024-04-02"), LearningRoute.B1)),
            List.of(),
            List.of());

    assertThat(codes(track, "2024-04-01")).containsExactly("integration.planLate");
    assertThat(codes(track, "2024-04-02")).isEmpty();
  }

  /** The domain table: a plan of 29 February 2024 begins a term on 1 March, to 28 February 2027. */
  @Test
  void the_first_plan_begins_the_term_and_a_revision_moves_nothing() {
    IntegrationTrack planned = planned(NOTICED, "2024-02-29", LearningRoute.B1);
    IntegrationTrack revised = planned(planned, "2025-02-01", LearningRoute.SELF_RELIANCE);
    DateRange term = DateRange.including(day("2024-03-01"), day("2027-02-28"));

    assertThat(at(planned, "2024-12-31").term()).contains(term);
    assertThat(at(revised, "2025-12-31").term()).contains(term);
    assertThat(revised.routeOn(day("2025-01-31"))).contains(LearningRoute.B1);
    assertThat(revised.routeOn(day("2025-02-01"))).contains(LearningRoute.SELF_RELIANCE);
    assertThat(at(NOTICED, "2024-12-31").term()).isEmpty();
  }

  @Test
  void the_declaration_belongs_to_every_route_and_the_labour_module_to_two() {
    assertThat(missing(LearningRoute.B1))
        .containsExactly(
            IntegrationComponent.DECLARATION,
            IntegrationComponent.LABOUR_MODULE,
            IntegrationComponent.LANGUAGE_EXAMS,
            IntegrationComponent.SOCIETY_EXAM);
    assertThat(missing(LearningRoute.EDUCATION))
        .containsExactly(
            IntegrationComponent.DECLARATION,
            IntegrationComponent.LANGUAGE_EXAMS,
            IntegrationComponent.SOCIETY_EXAM);
    assertThat(missing(LearningRoute.SELF_RELIANCE))
        .containsExactly(
            IntegrationComponent.DECLARATION,
            IntegrationComponent.LABOUR_MODULE,
            IntegrationComponent.COURSE_HOURS,
            IntegrationComponent.PARTICIPATION_HOURS,
            IntegrationComponent.CLOSING_INTERVIEW);
  }

  @ParameterizedTest
  @CsvSource({"11, true", "12, false"})
  void a_signature_needs_twelve_hours(int hours, boolean isMissing) {
    IntegrationTrack signed =
        with(
            planned(NOTICED, "2024-03-01", LearningRoute.B1),
            StepKind.PARTICIPATION_DECLARED,
            "2024-05-01");
    IntegrationTrack attended = attended(signed, HoursKind.DECLARATION_MODULE, hours);

    assertThat(at(attended, "2024-12-31").missing().contains(IntegrationComponent.DECLARATION))
        .isEqualTo(isMissing);
  }

  @ParameterizedTest
  @CsvSource({
    "800, 800, ''",
    "799, 800, COURSE_HOURS",
    "800, 799, PARTICIPATION_HOURS",
  })
  void the_self_reliance_route_is_complete_with_both_hours(
      int course, int participation, String missing) {
    IntegrationTrack track = planned(NOTICED, "2024-03-01", LearningRoute.SELF_RELIANCE);
    track = with(track, StepKind.PARTICIPATION_DECLARED, "2024-05-01");
    track = with(track, StepKind.LABOUR_MODULE_DONE, "2024-05-01");
    track = with(track, StepKind.FINAL_INTERVIEW, "2024-11-01");
    track = attended(track, HoursKind.DECLARATION_MODULE, 12);
    track = attended(track, HoursKind.COURSE, course);
    track = attended(track, HoursKind.PARTICIPATION, participation);
    IntegrationTrack completed = with(track, StepKind.COMPLETED, "2024-12-01");

    assertThat(at(track, "2024-12-31").missing().stream().map(Enum::name))
        .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
    assertThat(codes(completed, "2024-12-31"))
        .isEqualTo(missing.isEmpty() ? List.of() : List.of("integration.incomplete"));
  }

  @Test
  void only_an_exam_at_the_level_of_the_route_counts() {
    IntegrationTrack b1 = planned(NOTICED, "2024-03-01", LearningRoute.B1);
    IntegrationTrack lowered =
        attended(with(b1, StepKind.DOWNSCALED, "2024-12-01"), HoursKind.COURSE, 600);

    assertThat(isLanguageOpen(tested(b1, LanguageLevel.B1, LevelSource.EXAM))).isFalse();
    assertThat(isLanguageOpen(tested(b1, LanguageLevel.B1, LevelSource.SCHOOL))).isTrue();
    assertThat(isLanguageOpen(tested(b1, LanguageLevel.A2, LevelSource.EXAM))).isTrue();
    assertThat(isLanguageOpen(tested(lowered, LanguageLevel.A2, LevelSource.EXAM))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "B1, 600, ''",
    "B1, 599, integration.downscaledEarly",
    "EDUCATION, 600, integration.downscaledOutsideRoute",
    "SELF_RELIANCE, 600, integration.downscaledOutsideRoute",
  })
  void the_level_is_lowered_in_the_b1_route_alone_after_six_hundred_hours(
      LearningRoute route, int hours, String code) {
    IntegrationTrack track =
        attended(
            with(planned(NOTICED, "2024-03-01", route), StepKind.DOWNSCALED, "2024-12-01"),
            HoursKind.COURSE,
            hours);

    assertThat(codes(track, "2024-12-31")).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @EnumSource(
      value = StepKind.class,
      names = {"EXEMPT", "DISPENSED"})
  void who_need_not_or_cannot_misses_nothing(StepKind kind) {
    IntegrationTrack track =
        with(planned(NOTICED, "2024-03-01", LearningRoute.B1), kind, "2024-06-01");

    assertThat(at(track, "2024-05-31").missing()).isNotEmpty();
    assertThat(at(track, "2024-06-01").missing()).isEmpty();
  }

  /** Benefit from 31 August 2024: the last day of relief is 27 February 2025, 30 days before 28. */
  @Test
  void the_end_of_relief_is_told_thirty_days_before() {
    IntegrationTrack track = with(NOTHING, StepKind.BENEFIT_FROM, "2024-08-31");

    assertThat(codes(track, "2025-01-28")).isEmpty();
    assertThat(codes(track, "2025-01-29")).containsExactly("integration.reliefEnds");
    assertThat(codes(track, "2025-02-27")).containsExactly("integration.reliefEnds");
    assertThat(codes(track, "2025-02-28")).isEmpty();
    assertThat(at(track, "2025-01-29").findings().get(0).parameters())
        .containsEntry("last", day("2025-02-27"));
  }

  @Test
  void what_can_never_be_is_refused() {
    assertThatThrownBy(() -> result(ExamPart.SOCIETY, LanguageLevel.A2, LevelSource.EXAM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a result must have a level from 'A1' to 'C2', and none for 'SOCIETY'; 'A2' was given for 'SOCIETY'");
    assertThatThrownBy(() -> result(ExamPart.READING, LanguageLevel.NATIVE, LevelSource.EXAM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("'NATIVE' was given for 'READING'");
    assertThatThrownBy(
            () -> new AttendedHours(HoursKind.COURSE, day("2024-01-01"), day("2024-01-01"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("attended hours must be from 1 to 2000; '0' was given");
    assertThatThrownBy(
            () -> new PlanVersion(day("2024-01-02"), day("2024-01-01"), LearningRoute.B1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a plan dated '2024-01-02' cannot be recorded on '2024-01-01', before it");
    assertThatThrownBy(
            () -> new IntegrationStep(StepKind.EXEMPT, day("2024-01-02"), day("2024-01-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "step 'EXEMPT' on '2024-01-02' cannot be recorded as a fact on '2024-01-01', before it");
  }

  private static List<IntegrationComponent> missing(LearningRoute route) {
    return at(planned(NOTICED, "2024-03-01", route), "2024-12-31").missing();
  }

  private static boolean isLanguageOpen(IntegrationTrack track) {
    return at(track, "2024-12-31").missing().contains(IntegrationComponent.LANGUAGE_EXAMS);
  }

  private static IntegrationProgress at(IntegrationTrack track, String day) {
    return new IntegrationProgress(track, POLICY, day(day));
  }

  private static List<String> codes(IntegrationTrack track, String day) {
    return at(track, day).findings().stream().map(Finding::code).toList();
  }

  private static IntegrationTrack with(IntegrationTrack track, StepKind kind, String day) {
    var steps = new ArrayList<>(track.steps());
    steps.add(new IntegrationStep(kind, day(day), day(day)));
    return new IntegrationTrack(
        track.person(), steps, track.plans(), track.hours(), track.results());
  }

  private static IntegrationTrack planned(IntegrationTrack track, String day, LearningRoute route) {
    var plans = new ArrayList<>(track.plans());
    plans.add(new PlanVersion(day(day), day(day), route));
    return new IntegrationTrack(
        track.person(), track.steps(), plans, track.hours(), track.results());
  }

  private static IntegrationTrack attended(IntegrationTrack track, HoursKind kind, int hours) {
    var all = new ArrayList<>(track.hours());
    all.add(new AttendedHours(kind, day("2024-10-01"), day("2024-10-01"), hours));
    return new IntegrationTrack(track.person(), track.steps(), track.plans(), all, track.results());
  }

  private static IntegrationTrack tested(
      IntegrationTrack track, LanguageLevel level, LevelSource source) {
    return new IntegrationTrack(
        track.person(),
        track.steps(),
        track.plans(),
        track.hours(),
        List.of(
            result(ExamPart.READING, level, source),
            result(ExamPart.LISTENING, level, source),
            result(ExamPart.WRITING, level, source),
            result(ExamPart.SPEAKING, level, source)));
  }

  private static LevelResult result(ExamPart part, LanguageLevel level, LevelSource source) {
    return new LevelResult(part, level, source, day("2024-12-05"), day("2024-12-05"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
