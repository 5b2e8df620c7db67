package nl.communitysponsorship.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfYearTest {
  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-H1",
    "2023-06-30, 2023-H1",
    "2023-07-01, 2023-H2",
    "2023-12-31, 2023-H2",
    "2024-02-29, 2024-H1",
  })
  void a_day_belongs_to_one_half_year(LocalDate day, String half) {
    assertThat(HalfYear.of(day)).hasToString(half);
    assertThat(HalfYear.of(day).days().contains(day)).isTrue();
  }

  @Test
  void the_halves_meet_without_a_gap() {
    HalfYear first = new HalfYear(2023, 1);

    assertThat(first.days())
        .isEqualTo(DateRange.including(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)));
    assertThat(first.next().days())
        .isEqualTo(DateRange.including(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31)));
    assertThat(first.next().next()).isEqualTo(new HalfYear(2024, 1)).isGreaterThan(first.next());
  }

  @Test
  void there_is_no_third_half() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HalfYear(2023, 3))
        .withMessage("half a year is number 1 or 2; '3' was given");
  }
}
