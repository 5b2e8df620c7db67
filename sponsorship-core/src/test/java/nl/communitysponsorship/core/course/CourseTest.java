package nl.communitysponsorship.core.course;

import static nl.communitysponsorship.core.lifecycle.Begun.LEADER;
import static nl.communitysponsorship.core.lifecycle.Begun.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.lifecycle.Begun;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;

/** What can never be on the way from a proposal to an ending, and what the course remembers. */
class CourseTest {
  @Test
  void a_default_is_found_after_both_sides_were_heard() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DefaultFinding(
                    Fault.GROUP, day("2022-10-02"), day("2022-10-01"), day("2022-10-01"), LEADER))
        .withMessage(
            "a default is found after both sides were heard: the group on '2022-10-02', the household on '2022-10-01', found on '2022-10-01'");
  }

  @Test
  void a_default_belongs_to_a_breakdown() {
    var finding =
        new DefaultFinding(
            Fault.NONE, day("2022-10-01"), day("2022-10-01"), day("2022-10-01"), LEADER);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Begun.sponsorship().going(Course.EVEN.failedBy(finding)))
        .withMessage(
            "a default is found only after a sponsorship broke down; sponsorship 'K-1' did not");
  }

  @Test
  void an_extension_is_longer_and_both_agreed_before_it_was_written_down() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> extension("2023-03-10", "2023-03-10", "2023-03-01"))
        .withMessage(
            "an extension must end after the end that was planned: planned until '2023-03-10', extended until '2023-03-10'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> extension("2023-03-10", "2023-06-10", "2023-03-02"))
        .withMessage(
            "an extension is written down when both have agreed: the household on '2023-03-02', the group on '2023-03-01', written down on '2023-03-01'");
  }

  @Test
  void a_team_accepts_through_a_worker_and_not_before_it_is_asked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> move().acceptedBy(LEADER, day("2022-08-31")))
        .withMessage(
            "a move cannot be accepted or done before it is agreed: agreed on '2022-09-01', accepted on '2022-08-31', done on 'null'");
    assertThat(move().isSettled()).isFalse();
    assertThat(move().acceptedBy(LEADER, day("2022-09-02")).isSettled()).isTrue();
  }

  @Test
  void a_no_is_lifted_for_a_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Lifting(day("2022-09-01"), LEADER, " "))
        .withMessage("a pair is proposed again for a reason; none was given");
    assertThat(new Lifting(day("2022-09-01"), LEADER, "Zij wonen nu dichterbij."))
        .hasToString("Lifting on 2022-09-01 by W-01");
  }

  @Test
  void a_pause_that_lasted_no_day_was_none() {
    var pause = new Pause(DateRange.from(day("2022-09-01")), PauseReason.HOUSEHOLD_ASKED, LEADER);
    Course paused = Course.EVEN.pausedBy(pause);

    assertThat(paused.resumedOn(day("2022-09-01"))).isEqualTo(Course.EVEN);
    assertThat(paused.resumedOn(day("2022-09-02")).pauseOn(day("2022-09-01"))).isPresent();
    assertThat(paused.resumedOn(day("2022-09-02")).pauseOn(day("2022-09-02"))).isEmpty();
  }

  @Test
  void a_move_agreed_for_another_day_the_same_day_is_a_correction() {
    Course agreed = Course.EVEN.moving(move());

    assertThat(agreed.moving(move()).moves()).isEqualTo(List.of(move()));
    assertThat(agreed.moving(move().doneOn(day("2022-10-01"))).openMove()).isEmpty();
  }

  @Test
  void both_sides_count_from_the_day_of_the_later_one() {
    var both = new BothSides(day("2022-09-01"), day("2022-09-03"));

    assertThat(both.isCompleteBy(day("2022-09-02"))).isFalse();
    assertThat(both.isCompleteBy(day("2022-09-03"))).isTrue();
    assertThat(BothSides.NEITHER.isCompleteBy(day("2022-09-03"))).isFalse();
  }

  private static Extension extension(String before, String until, String householdAgreed) {
    return new Extension(
        day("2023-03-01"),
        day(before),
        day(until),
        day(householdAgreed),
        day("2023-03-01"),
        LEADER);
  }

  private static Move move() {
    return new Move(
        day("2022-09-01"),
        day("2022-10-01"),
        Begun.IN_ZEEWOLDE,
        MoveOutcome.TRANSFER,
        LEADER,
        Begun.ZEEWOLDE,
        null,
        null,
        null);
  }
}
