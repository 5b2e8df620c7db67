package nl.communitysponsorship.core.measurement;

import static nl.communitysponsorship.core.measurement.SurveyCalendar.SurveyStanding.ANSWERED;
import static nl.communitysponsorship.core.measurement.SurveyCalendar.SurveyStanding.ANSWERED_IN_PART;
import static nl.communitysponsorship.core.measurement.SurveyCalendar.SurveyStanding.DUE;
import static nl.communitysponsorship.core.measurement.SurveyCalendar.SurveyStanding.NOBODY_REACHED;
import static nl.communitysponsorship.core.measurement.SurveyCalendar.SurveyStanding.NOT_DUE;
import static nl.communitysponsorship.core.measurement.SurveyCalendar.SurveyStanding.NOT_REPORTED;
import static nl.communitysponsorship.core.measurement.SurveyCalendar.SurveyStanding.NOT_WANTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.measurement.SurveyResponse.Collector;
import nl.communitysponsorship.core.measurement.SurveyResponse.Status;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyCalendarTest {
  private static final SurveyCalendar ARRIVED_IN_JUNE =
      new SurveyCalendar(
          day("2022-06-01"), Policies.vwnPilot().on(day("2022-06-01")).measurement());

  /** By hand: 60 days before 1 June and 28 after; six months later, 30 days on either side. */
  @ParameterizedTest
  @CsvSource({
    "T0, 2022-04-02, 2022-06-29",
    "T3, 2022-08-02, 2022-10-01",
    "T6, 2022-11-01, 2022-12-31",
    "T12, 2023-05-02, 2023-07-01",
    "T18, 2023-11-01, 2023-12-31",
    "T24, 2024-05-02, 2024-07-01"
  })
  void a_wave_is_asked_around_its_day(Wave wave, LocalDate first, LocalDate last) {
    DateRange window = ARRIVED_IN_JUNE.window(wave);

    assertThat(window).isEqualTo(new DateRange(first, last.plusDays(1)));
  }

  /** 29 February 2024 less 12 months, and 31 August plus six months, do not exist. */
  @Test
  void the_last_day_of_a_shorter_month_stands_in_for_a_day_that_does_not_exist() {
    assertThat(arrivedOn("2024-02-29").window(Wave.T12).from()).isEqualTo(day("2025-01-29"));
    assertThat(arrivedOn("2023-08-31").window(Wave.T6).from()).isEqualTo(day("2024-01-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-31, NOT_DUE",
    "2022-11-01, DUE",
    "2022-12-31, DUE",
    "2023-01-01, NOT_REPORTED"
  })
  void what_was_not_recorded_is_not_due_then_due_then_not_reported(
      LocalDate day, SurveyCalendar.SurveyStanding standing) {
    assertThat(ARRIVED_IN_JUNE.standing(Wave.T6, Optional.empty(), day)).isEqualTo(standing);
  }

  @Test
  void what_was_recorded_says_what_came_of_it() {
    assertThat(on("2022-12-20", answered(Status.COMPLETE, "2022-12-01"))).isEqualTo(ANSWERED);
    assertThat(on("2022-12-20", answered(Status.PARTIAL, "2022-12-01")))
        .isEqualTo(ANSWERED_IN_PART);
    assertThat(on("2022-12-20", answered(Status.REFUSED, null))).isEqualTo(NOT_WANTED);
    assertThat(on("2022-12-20", answered(Status.NOT_REACHED, null))).isEqualTo(NOBODY_REACHED);
  }

  @Test
  void an_answer_of_a_later_day_does_not_count_yet() {
    SurveyResponse inDecember = answered(Status.COMPLETE, "2022-12-01");

    assertThat(on("2022-10-01", inDecember)).isEqualTo(NOT_DUE);
    assertThat(on("2022-11-30", inDecember)).isEqualTo(DUE);
    assertThat(on("2022-12-01", inDecember)).isEqualTo(ANSWERED);
    assertThat(on("2023-06-01", inDecember)).isEqualTo(ANSWERED);
    assertThat(on("2023-06-01", answered(Status.COMPLETE, "2023-07-01"))).isEqualTo(NOT_REPORTED);
  }

  private static SurveyCalendar.SurveyStanding on(String day, SurveyResponse response) {
    return ARRIVED_IN_JUNE.standing(Wave.T6, Optional.of(response), day(day));
  }

  private static SurveyCalendar arrivedOn(String day) {
    return new SurveyCalendar(day(day), ARRIVED_IN_JUNE.terms());
  }

  private static SurveyResponse answered(Status status, @Nullable String on) {
    return new SurveyResponse(
        new Respondent.Newcomer(new HouseholdId("H-1"), new PersonId("P-1-1")),
        Wave.T6,
        Instrument.WHO_5,
        status,
        Collector.EVALUATOR,
        null,
        null,
        on == null ? null : day(on),
        List.of());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
