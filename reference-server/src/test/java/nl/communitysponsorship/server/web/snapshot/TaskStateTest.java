package nl.communitysponsorship.server.web.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.server.web.Pilot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStateTest {
  private static final Sponsorship MATCH = Pilot.WHOLE.sponsorships().get(0);

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
      int due, Integer done, int looked, TaskState expected) {
    LocalDate confirmed = MATCH.confirmedOn();
    var task =
        new SupportTask(
            MATCH.id(),
            "PRE-01",
            Pilot.WHOLE.tasks().get(0).owner(),
            confirmed.plusDays(due),
            done == null ? null : confirmed.plusDays(done),
            null,
            false);

    assertThat(TaskState.of(task, MATCH, confirmed.plusDays(looked))).isEqualTo(expected);
  }
}
