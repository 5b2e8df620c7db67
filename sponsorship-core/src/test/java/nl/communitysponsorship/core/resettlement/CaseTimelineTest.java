package nl.communitysponsorship.core.resettlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.resettlement.CaseMilestone.MilestoneKind;
import nl.communitysponsorship.core.resettlement.CaseMilestone.MilestoneState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case C-1 of household H-1, from its nomination in September 2021 to its arrival in June 2022. */
class CaseTimelineTest {
  private static final Register REGISTER = SmallProgramme.register();

  @ParameterizedTest
  @CsvSource({
    "2021-08-31, NOT_NOMINATED",
    "2021-09-01, NOMINATED",
    "2021-12-09, NOMINATED",
    "2021-12-10, SELECTED",
    "2022-02-14, SELECTED",
    "2022-02-15, LINKED",
    "2022-04-19, LINKED",
    "2022-04-20, TRAVEL_PLANNED",
    "2022-05-31, TRAVEL_PLANNED",
    "2022-06-01, ARRIVED",
  })
  void the_state_follows_from_what_was_known_that_day(LocalDate day, CaseState state) {
    assertThat(timeline(REGISTER, day).state()).isEqualTo(state);
  }

  @Test
  void milestones_run_side_by_side() {
    CaseTimeline march = timeline(REGISTER, LocalDate.of(2022, 3, 24));

    assertThat(march.open())
        .containsExactly(
            MilestoneKind.CULTURAL_ORIENTATION, MilestoneKind.TRAVEL, MilestoneKind.ARRIVAL);
    assertThat(march.reachedOn(MilestoneKind.HOUSING)).contains(LocalDate.of(2022, 3, 24));
    assertThat(timeline(REGISTER, LocalDate.of(2022, 3, 23)).reachedOn(MilestoneKind.HOUSING))
        .isEmpty();
    assertThat(timeline(REGISTER, SmallProgramme.DAY).open()).isEmpty();
  }

  @Test
  void a_plan_counts_until_the_day_it_was_planned_for_is_reached() {
    LocalDate may = LocalDate.of(2022, 5, 1);
    LocalDate june = LocalDate.of(2022, 6, 1);

    assertThat(timeline(REGISTER, may).plannedFor(MilestoneKind.TRAVEL)).contains(june);
    assertThat(timeline(REGISTER, may).plannedFor(MilestoneKind.ARRIVAL)).contains(june);
    assertThat(timeline(REGISTER, june).plannedFor(MilestoneKind.TRAVEL)).isEmpty();
    assertThat(timeline(REGISTER, june).reachedOn(MilestoneKind.TRAVEL)).contains(june);
  }

  @Test
  void several_milestones_of_one_day_are_in_order_and_gaps_accuse_nobody() {
    Edited<Register> small = Edited.smallProgramme();
    Register oneDay =
        small
            .with("/cases/0/milestones/0", reached(MilestoneKind.NOMINATION, "2022-02-15"))
            .with("/cases/0/milestones/1", reached(MilestoneKind.SELECTION, "2022-02-15"))
            .value();
    Register gaps = small.with("/cases/0/milestones", List.of()).value();

    assertThat(timeline(oneDay, SmallProgramme.DAY).findings()).isEmpty();
    assertThat(timeline(gaps, SmallProgramme.DAY).findings()).isEmpty();
  }

  @Test
  void cultural_orientation_after_travel_is_no_matter_of_order() {
    Register late =
        Edited.smallProgramme()
            .with(
                "/cases/0/milestones/3", reached(MilestoneKind.CULTURAL_ORIENTATION, "2022-07-01"))
            .value();

    assertThat(timeline(late, SmallProgramme.DAY).findings()).isEmpty();
  }

  @Test
  void a_link_before_the_selection_is_told_and_only_once_it_is_known() {
    Register late =
        Edited.smallProgramme()
            .with("/cases/0/milestones/1", reached(MilestoneKind.SELECTION, "2022-02-16"))
            .value();

    assertThat(timeline(late, LocalDate.of(2022, 2, 15)).findings()).isEmpty();
    assertThat(timeline(late, LocalDate.of(2022, 2, 16)).findings())
        .extracting(each -> each.parameters().get("later"))
        .containsExactly(MilestoneKind.LINK);
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAWAL, WITHDRAWN", "REJECTION, REJECTED"})
  void a_case_that_ends_waits_for_nothing(MilestoneKind kind, CaseState state) {
    Register ended =
        Edited.smallProgramme().with("/cases/0/milestones/-", reached(kind, "2022-03-01")).value();
    CaseTimeline timeline = timeline(ended, LocalDate.of(2022, 3, 1));

    assertThat(timeline.state()).isEqualTo(state);
    assertThat(timeline.open()).isEmpty();
  }

  @Test
  void what_is_known_then_gives_the_same_answers() {
    for (LocalDate day = LocalDate.of(2022, 2, 15);
        day.isBefore(SmallProgramme.DAY);
        day = day.plusDays(13)) {
      Register then = KnownThen.on(REGISTER, day);

      assertThat(timeline(then, day).state()).isEqualTo(timeline(REGISTER, day).state());
      assertThat(timeline(then, day).open()).isEqualTo(timeline(REGISTER, day).open());
    }
  }

  @Test
  void what_the_household_tells_is_not_told_twice() {
    assertThatThrownBy(
            () ->
                Edited.of(REGISTER.cases().get(0), ResettlementCase.class)
                    .with("/milestones/-", reached(MilestoneKind.ARRIVAL, "2022-06-01"))
                    .value())
        .hasMessageContaining(
            "milestone 'ARRIVAL' is told by the household and not by its case: record a placement, a step of a dwelling or an arrival date");
    assertThatThrownBy(
            () ->
                new CaseTimeline(
                    REGISTER.cases().get(0), REGISTER.households().get(1), SmallProgramme.DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("case 'C-1' is about household 'H-1'; 'H-2' was given");
    assertThatThrownBy(
            () ->
                new CaseMilestone(
                    MilestoneKind.SELECTION,
                    MilestoneState.REACHED,
                    LocalDate.of(2022, 1, 2),
                    LocalDate.of(2022, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "milestone 'SELECTION' on '2022-01-02' cannot be recorded as reached on '2022-01-01', before it");
  }

  private static CaseTimeline timeline(Register register, LocalDate day) {
    Household household = register.households().get(0);
    return new CaseTimeline(register.cases().get(0), household, day);
  }

  private static CaseMilestone reached(MilestoneKind kind, String day) {
    return new CaseMilestone(
        kind, MilestoneState.REACHED, LocalDate.parse(day), LocalDate.parse(day));
  }
}
