package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import org.junit.jupiter.api.Test;

/** What was known of a sponsorship on a day, of one that somebody typed wrongly too. */
class CourseThenTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 1);

  @Test
  void the_planned_end_before_an_extension_was_known_then() {
    assertThat(then(extendedFrom("2023-02-20")).plannedEnd()).isEqualTo(LocalDate.of(2023, 2, 20));
  }

  /** The match of K-01-1 was confirmed in 2022; it cannot have been planned until 2021. */
  @Test
  void a_planned_end_that_can_never_have_been_was_not() {
    Register wrong = extendedFrom("2021-08-01");

    assertThat(then(wrong).plannedEnd()).isEqualTo(wrong.sponsorships().get(0).plannedEnd());
  }

  private static Sponsorship then(Register register) {
    return KnownThen.on(register, DAY).sponsorships().get(0);
  }

  private static Register extendedFrom(String before) {
    return Edited.of(SyntheticProgramme.pilot(42), Register.class)
        .with(
            "/sponsorships/0/course/extensions",
            List.of(
                Map.of(
                    "on", "2023-01-10",
                    "before", before,
                    "until", "2023-06-01",
                    "householdAgreedOn", "2023-01-09",
                    "groupAgreedOn", "2023-01-10",
                    "recordedBy", "W-GM0034-1")))
        .value();
  }
}
