package nl.communitysponsorship.core.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks and months counted on a paper calendar. */
class IntegrationClocksTest {
  private static final IntegrationClocks CLOCKS =
      new IntegrationClocks(Policies.vwnPilot().on(LocalDate.of(2023, 1, 1)).integration());

  @ParameterizedTest
  @CsvSource({
    "2024-01-15, 2023-11-01, 2024-03-25", // over 29 February
    "2024-01-15, 2024-01-15, 2024-03-25",
    "2024-01-15, 2024-01-16, 2024-03-26", // registered later: from then on
    "2023-10-23, 2023-10-01, 2024-01-01", // a public holiday is no excuse: weeks, not working days
  })
  void the_plan_is_due_ten_weeks_after_the_notice_or_a_later_registration(
      LocalDate notice, LocalDate registered, LocalDate due) {
    assertThat(CLOCKS.planDue(notice, registered)).contains(due);
  }

  @Test
  void who_is_not_registered_has_no_due_day_yet() {
    assertThat(CLOCKS.planDue(LocalDate.of(2024, 1, 15), null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-25, 2024-03-20, 2024-04-03",
    "2024-03-25, 2024-03-11, 2024-03-25",
    "2024-03-25, 2024-02-01, 2024-03-25", // early information shortens nothing
  })
  void waiting_for_others_gives_two_weeks_after_they_answered(
      LocalDate due, LocalDate informed, LocalDate expected) {
    assertThat(CLOCKS.planDueAfterInformation(due, informed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-03-01, 2027-02-28",
    "2024-02-28, 2024-02-29, 2027-02-27", // no 29 February in 2027: the first day outside is the
    // 28th
    "2021-12-31, 2022-01-01, 2024-12-31",
    "2023-06-30, 2023-07-01, 2026-06-30",
  })
  void the_term_runs_three_years_from_the_day_after_the_plan(
      LocalDate plan, LocalDate first, LocalDate last) {
    assertThat(CLOCKS.term(plan)).isEqualTo(DateRange.including(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-31, 2025-02-28", // no 31 February: the first day without relief is the last of the
    // month
    "2024-02-29, 2024-08-29",
    "2023-08-31, 2024-02-29", // a leap year
    "2023-01-01, 2023-07-01",
  })
  void relief_ends_before_the_same_day_six_months_later(LocalDate from, LocalDate firstWithout) {
    DateRange relief = CLOCKS.relief(from);

    assertThat(relief.contains(from)).isTrue();
    assertThat(relief.contains(firstWithout.minusDays(1))).isTrue();
    assertThat(relief.contains(firstWithout)).isFalse();
  }
}
