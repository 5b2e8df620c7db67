package nl.communitysponsorship.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  /** From the calendars of 2022, 2023 and 2024, listed by hand; only those on a weekday. */
  private static final List<String> HOLIDAYS_ON_WEEKDAYS =
      List.of(
          "2022-04-15", // Good Friday
          "2022-04-18", // Easter Monday
          "2022-04-27", // King's Day
          "2022-05-05", // Liberation Day
          "2022-05-26", // Ascension Day
          "2022-06-06", // Whit Monday
          "2022-12-26", // second day of Christmas
          "2023-04-07", // Good Friday
          "2023-04-10", // Easter Monday
          "2023-04-27", // King's Day
          "2023-05-05", // Liberation Day
          "2023-05-18", // Ascension Day
          "2023-05-29", // Whit Monday
          "2023-12-25", // Christmas
          "2023-12-26", // second day of Christmas
          "2024-01-01", // New Year's Day
          "2024-03-29", // Good Friday
          "2024-04-01", // Easter Monday
          "2024-05-09", // Ascension Day
          "2024-05-20", // Whit Monday
          "2024-12-25", // Christmas
          "2024-12-26"); // second day of Christmas

  @Test
  void offices_are_closed_on_weekends_and_on_the_holidays_of_three_years_and_on_no_other_day() {
    Stream<LocalDate> closed =
        LocalDate.of(2022, 1, 1)
            .datesUntil(LocalDate.of(2025, 1, 1))
            .filter(day -> !WorkingDays.isWorkingDay(day))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);

    assertThat(closed)
        .containsExactlyElementsOf(HOLIDAYS_ON_WEEKDAYS.stream().map(LocalDate::parse).toList());
  }

  /** 27 April 2025 was a Sunday, so King's Day was kept on Saturday the 26th. */
  @Test
  void kings_day_moves_to_the_day_before_when_it_falls_on_a_sunday() {
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2025, 4, 26))).isFalse();
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2025, 4, 28))).isTrue();
  }

  /** Terms counted by hand on a calendar. */
  @ParameterizedTest
  @CsvSource({
    "2022-03-07, 5, 2022-03-14", // Monday to Monday, over a weekend
    "2022-03-11, 1, 2022-03-14", // Friday to Monday
    "2022-03-12, 1, 2022-03-14", // Saturday to Monday
    "2022-04-13, 5, 2022-04-22", // over Good Friday, Easter and a weekend
    "2022-04-25, 5, 2022-05-03", // over King's Day
    "2022-05-25, 1, 2022-05-27", // over Ascension Day
    "2023-12-22, 3, 2023-12-29", // over Christmas
    "2023-12-29, 1, 2024-01-02", // over New Year's Day
    "2022-03-12, 0, 2022-03-12", // no days: the day itself
  })
  void a_term_ends_after_so_many_working_days(LocalDate from, int days, LocalDate end) {
    assertThat(WorkingDays.after(from, days)).isEqualTo(end);
  }

  @Test
  void a_term_does_not_run_backwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingDays.after(LocalDate.of(2022, 3, 7), -1))
        .withMessage("a term has 0 working days or more; '-1' was given");
  }

  /** Sundays of Easter as published for these years. */
  @ParameterizedTest
  @CsvSource({"1943-04-25", "1954-04-18", "2000-04-23", "2011-04-24", "2038-04-25", "2049-04-18"})
  void easter_monday_and_ascension_day_are_found_in_years_in_which_simple_methods_fail(
      LocalDate easter) {
    assertThat(WorkingDays.isWorkingDay(easter.plusDays(1))).isFalse();
    assertThat(WorkingDays.isWorkingDay(easter.plusDays(38))).isTrue();
    assertThat(WorkingDays.isWorkingDay(easter.plusDays(39))).isFalse();
  }
}
