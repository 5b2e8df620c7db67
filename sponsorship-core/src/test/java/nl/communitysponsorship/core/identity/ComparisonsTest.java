package nl.communitysponsorship.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.value.Birth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {
  @ParameterizedTest
  @CsvSource({
    "Mohammed, Muhamad, SAME_SOUND",
    "Yusuf, Youssef, SAME_SOUND",
    "Ghebremedhin, Gebremedin, SAME_SOUND",
    "José Nuñez, nunez jose, SAME",
    "Ahmed Hassan, Hasan Ahmad, SAME_SOUND",
    "Mona, Mina, OTHERWISE",
    "Fatima, Samira, OTHERWISE",
    "ትግርኛ, ትግርኛ, SAME"
  })
  void names_are_compared_by_sound(String one, String other, Resemblance expected) {
    assertThat(Comparisons.text(one, other)).isEqualTo(expected);
    assertThat(Comparisons.text(other, one)).isEqualTo(expected);
  }

  @Test
  void what_nobody_said_says_nothing() {
    assertThat(Comparisons.text(null, "Yusuf")).isEqualTo(Resemblance.NOT_SAID);
    assertThat(Comparisons.text("Yusuf", " ")).isEqualTo(Resemblance.NOT_SAID);
    assertThat(Comparisons.day(null, LocalDate.EPOCH)).isEqualTo(Resemblance.NOT_SAID);
    assertThat(Comparisons.lists(List.of(), List.of(1))).isEqualTo(Resemblance.NOT_SAID);
    assertThat(Comparisons.birth(new Birth.Unknown(), new Birth.Year(1980), 2))
        .isEqualTo(Resemblance.NOT_SAID);
  }

  @ParameterizedTest
  @CsvSource({
    "1987-03-04, 1987-03-04, SAME",
    "1987-03-04, 1987-04-03, DAY_AND_MONTH_SWAPPED",
    "1987-03-04, 1987-01-01, WITHIN_ESTIMATE",
    "1987-03-04, 1988-04-03, OTHERWISE",
    "1987-03-04, 1988-01-01, OTHERWISE",
    "1987-03-04, 1987-03-05, OTHERWISE"
  })
  void days_may_be_swapped_or_stand_for_a_year(
      LocalDate one, LocalDate other, Resemblance expected) {
    assertThat(Comparisons.day(one, other)).isEqualTo(expected);
    assertThat(Comparisons.day(other, one)).isEqualTo(expected);
    assertThat(Comparisons.birth(new Birth.Exact(one), new Birth.Exact(other), 9))
        .isEqualTo(expected);
  }

  /** Aged 30 on 1 June 2020: born from 2 June 1989 to 1 June 1990. */
  @ParameterizedTest
  @CsvSource({
    "1990, 0, WITHIN_ESTIMATE",
    "1991, 0, OTHERWISE",
    "1991, 1, WITHIN_ESTIMATE",
    "1992, 1, OTHERWISE",
    "1988, 0, OTHERWISE",
    "1988, 1, WITHIN_ESTIMATE"
  })
  void an_age_that_was_told_leaves_room(int year, int room, Resemblance expected) {
    Birth told = new Birth.AgeAt(30, LocalDate.of(2020, 6, 1));

    assertThat(Comparisons.birth(told, new Birth.Year(year), room)).isEqualTo(expected);
    assertThat(Comparisons.birth(new Birth.Year(year), told, room)).isEqualTo(expected);
  }

  @Test
  void a_year_has_no_room_of_its_own() {
    assertThat(Comparisons.birth(new Birth.Year(1990), new Birth.Year(1991), 5))
        .isEqualTo(Resemblance.OTHERWISE);
    assertThat(
            Comparisons.birth(new Birth.Year(1990), new Birth.Exact(LocalDate.of(1990, 12, 31)), 0))
        .isEqualTo(Resemblance.WITHIN_ESTIMATE);
  }

  @Test
  void a_list_may_be_a_part_of_the_other() {
    assertThat(Comparisons.lists(List.of(1, 2), List.of(2, 1))).isEqualTo(Resemblance.SAME);
    assertThat(Comparisons.lists(List.of(1), List.of(2, 1)))
        .isEqualTo(Resemblance.PART_OF_THE_OTHER);
    assertThat(Comparisons.lists(List.of(1, 3), List.of(2, 1))).isEqualTo(Resemblance.OTHERWISE);
  }

  @Test
  void a_field_has_a_short_name() {
    assertThatThrownBy(() -> new Compared("First name", Resemblance.SAME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a compared field must be a small letter and at most 39 letters or digits, such as 'birth'; 10 characters were given");
  }
}
