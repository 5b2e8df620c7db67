package nl.communitysponsorship.server.web.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotTest {
  private static final Register PILOT = SyntheticProgramme.pilot(1);

  static Stream<LocalDate> days() {
    return LocalDate.of(2022, 1, 1)
        .datesUntil(LocalDate.of(2024, 1, 1), java.time.Period.ofDays(17));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_household_is_with_a_group_exactly_while_it_is_in_a_sponsorship(LocalDate day) {
    Snapshot snapshot = on(day);

    assertThat(snapshot.households())
        .allSatisfy(
            each ->
                assertThat(each.state().isWithGroup())
                    .isEqualTo(snapshot.index().activeOf(each.household().id(), day).isPresent()));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_group_and_its_household_stand_alike(LocalDate day) {
    Snapshot snapshot = on(day);

    assertThat(snapshot.groups())
        .filteredOn(each -> each.state() == GroupState.WITH_HOUSEHOLD)
        .allSatisfy(
            each ->
                assertThat(
                        snapshot
                            .household(each.findSponsorship().orElseThrow().household())
                            .orElseThrow()
                            .state()
                            .isWithGroup())
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("days")
  void nothing_stands_so_since_a_day_to_come(LocalDate day) {
    assertThat(on(day).households())
        .allSatisfy(each -> assertThat(each.since()).isBeforeOrEqualTo(day));
    assertThat(on(day).proposals())
        .allSatisfy(each -> assertThat(each.proposedOn()).isBeforeOrEqualTo(day));
  }

  @Test
  void a_household_whose_group_fell_away_is_with_the_backstop_until_it_has_another() {
    Sponsorship broken =
        PILOT.sponsorships().stream()
            .filter(each -> each.findEnding().filter(Ending::isBreakdown).isPresent())
            .findFirst()
            .orElseThrow();
    LocalDate end = broken.findEnding().orElseThrow().on();

    assertThat(state(broken.household(), end.minusDays(1)).isWithGroup()).isTrue();
    assertThat(state(broken.household(), end)).isEqualTo(HouseholdState.WITH_BACKSTOP);
  }

  @Test
  void in_the_end_every_way_that_a_sponsorship_can_go_is_told_apart() {
    assertThat(on(LocalDate.of(2023, 12, 31)).households())
        .extracting(HouseholdStanding::state)
        .contains(HouseholdState.COMPLETED, HouseholdState.MOVED, HouseholdState.WELCOMED);
  }

  @Test
  void who_looks_for_a_group_comes_first() {
    List<HouseholdState> states =
        on(LocalDate.of(2022, 12, 15)).households().stream().map(HouseholdStanding::state).toList();

    assertThat(states).isSorted();
  }

  @Test
  void a_team_is_called_by_its_organisation_and_its_place() {
    Snapshot snapshot = on(LocalDate.of(2023, 3, 15));
    var texts = nl.communitysponsorship.server.web.frame.PageTexts.in(java.util.Locale.ENGLISH);

    assertThat(snapshot.team(PILOT.teams().get(0).id(), texts))
        .startsWith("VluchtelingenWerk Nederland, ");
  }

  private static HouseholdState state(HouseholdId household, LocalDate day) {
    return on(day).household(household).orElseThrow().state();
  }

  private static Snapshot on(LocalDate day) {
    return new Snapshot(
        KnownThen.on(PILOT, day), day, Policies.vwnPilot(), Municipalities.of2023());
  }
}
