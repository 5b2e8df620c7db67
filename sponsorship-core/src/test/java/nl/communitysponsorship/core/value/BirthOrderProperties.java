package nl.communitysponsorship.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnValues;

/** Who was born before whom, when births are not known to the day. */
class BirthOrderProperties {
  /** By brute force: every day of a birth is held beside the first and the last of the other. */
  @Property(tries = 300)
  void the_answer_is_that_of_all_who_may_be_meant(
      @ForAll("births") Birth one, @ForAll("births") Birth other) {
    if (one.possible().isEmpty() || other.possible().isEmpty()) {
      assertThat(one.isBefore(other)).isEqualTo(Answer.UNKNOWN);
      return;
    }
    List<LocalDate> ends = List.of(first(other), last(other));
    List<Answer> answers =
        first(one)
            .datesUntil(last(one).plusDays(1))
            .flatMap(born -> ends.stream().map(end -> Answer.of(born.isBefore(end))))
            .distinct()
            .toList();

    assertThat(one.isBefore(other))
        .isEqualTo(answers.size() == 1 ? answers.get(0) : Answer.UNKNOWN);
  }

  @Property(tries = 200)
  void nobody_is_born_before_the_other_and_after(
      @ForAll("births") Birth one, @ForAll("births") Birth other) {
    assertThat(one.isBefore(other).and(other.isBefore(one))).isNotEqualTo(Answer.YES);
  }

  @Property(tries = 200)
  void who_may_be_meant_has_the_age_or_may_have_it(
      @ForAll("births") Birth birth, @ForAll("days") LocalDate day) {
    birth
        .possible()
        .ifPresent(
            days ->
                assertThat(
                        new Birth.Exact(days.from())
                            .hasReached(18, day)
                            .and(new Birth.Exact(last(birth)).hasReached(18, day)))
                    .isIn(birth.hasReached(18, day), Answer.NO));
  }

  @Example
  void a_day_a_year_an_age_and_nothing() {
    var day = new Birth.Exact(LocalDate.of(1990, 12, 31));
    var year = new Birth.Year(1991);
    var age = new Birth.AgeAt(30, LocalDate.of(2022, 2, 15));

    assertThat(day.isBefore(year)).isEqualTo(Answer.YES);
    assertThat(year.isBefore(day)).isEqualTo(Answer.NO);
    assertThat(year.isBefore(age)).isEqualTo(Answer.UNKNOWN);
    assertThat(age.possible())
        .contains(DateRange.including(LocalDate.of(1991, 2, 16), LocalDate.of(1992, 2, 15)));
    assertThat(day.isBefore(day)).isEqualTo(Answer.NO);
    assertThat(day.isBefore(new Birth.Unknown())).isEqualTo(Answer.UNKNOWN);
  }

  private static LocalDate first(Birth birth) {
    return birth.possible().orElseThrow().from();
  }

  private static LocalDate last(Birth birth) {
    return birth.possible().flatMap(DateRange::findUntil).orElseThrow().minusDays(1);
  }

  @Provide
  Arbitrary<Birth> births() {
    return Arbitraries.oneOf(
        DrawnValues.births(),
        Arbitraries.integers().between(1989, 1993).map(Birth.Year::new),
        Arbitraries.integers()
            .between(0, 1500)
            .map(LocalDate.of(1989, 6, 1)::plusDays)
            .map(Birth.Exact::new));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return DrawnValues.days();
  }
}
