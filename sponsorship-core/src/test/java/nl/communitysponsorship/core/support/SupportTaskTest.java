package nl.communitysponsorship.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportTaskTest {
  private static final Register PILOT = SyntheticProgramme.pilot(42);
  private static final Sponsorship MATCH = PILOT.sponsorships().get(0);

  @ParameterizedTest
  @CsvSource({
    // Days from the confirmation to the due day, the day it was done, and the day of looking.
    "-3, , 0, AS_SOON_AS_POSSIBLE",
    "-3, , 200, AS_SOON_AS_POSSIBLE",
    "-3, 4, 5, DONE_IN_TIME",
    "0, , 0, OPEN",
    "0, , 1, OVERDUE",
    "7, , 7, OPEN",
    "7, , 8, OVERDUE",
    "7, 7, 9, DONE_IN_TIME",
    "7, 8, 9, DONE_LATE",
    "7, 9, 8, OVERDUE"
  })
  void a_task_of_before_the_match_is_never_late(
      int due, Integer done, int looked, SupportTask.State expected) {
    LocalDate confirmed = MATCH.confirmedOn();
    var task =
        new SupportTask(
            MATCH.id(),
            "PRE-01",
            PILOT.tasks().get(0).owner(),
            confirmed.plusDays(due),
            done == null ? null : confirmed.plusDays(done),
            null,
            false);

    assertThat(task.stateOn(confirmed.plusDays(looked), MATCH)).isEqualTo(expected);
  }

  @Test
  void a_task_is_not_judged_by_a_match_of_others() {
    SupportTask task = PILOT.tasks().get(0);
    Sponsorship other = PILOT.sponsorships().get(3);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> task.stateOn(MATCH.confirmedOn(), other))
        .withMessage(
            "task '%s' is one of sponsorship 'K-01-1'; 'K-04-1' was given", task.template());
  }
}
