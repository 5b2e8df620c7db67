package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.training.Attendance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small programme on the day before something happened, and on the day itself. */
class KnownThenTest {
  private static final Register PILOT = SyntheticProgramme.pilot(42);

  @Test
  void on_the_last_day_of_the_programme_everything_is_known() {
    assertThat(then("2023-12-31")).isEqualTo(SmallProgramme.register());
    assertThat(KnownThen.on(PILOT, LocalDate.of(2023, 12, 31))).isEqualTo(PILOT);
  }

  @Test
  void before_the_first_day_there_are_places_and_plans_but_no_people() {
    Register then = then("2021-12-31");

    assertThat(then.organisations()).isEqualTo(SmallProgramme.register().organisations());
    assertThat(then.teams()).isEqualTo(SmallProgramme.register().teams());
    assertThat(then.trainingSessions()).isEqualTo(SmallProgramme.register().trainingSessions());
    assertThat(Stream.of(then.sponsors(), then.groups(), then.attendances(), then.households()))
        .allSatisfy(each -> assertThat(each).isEmpty());
    assertThat(Stream.of(then.proposals(), then.sponsorships(), then.tasks(), then.contacts()))
        .allSatisfy(each -> assertThat(each).isEmpty());
    assertThat(then.surveys()).isEmpty();
  }

  static Stream<LocalDate> monthsEnds() {
    return Stream.iterate(YearMonth.of(2022, 1), month -> month.plusMonths(1))
        .limit(24)
        .map(YearMonth::atEndOfMonth);
  }

  @ParameterizedTest
  @MethodSource("monthsEnds")
  void the_pilot_at_the_end_of_each_month_knows_nothing_later_and_answers_the_same(LocalDate day) {
    Register then = KnownThen.on(PILOT, day);

    assertThat(KnownThenLaws.eventsAfter(day, then)).isEmpty();
    assertThat(KnownThenLaws.errors(PILOT, day)).containsAll(KnownThenLaws.errors(then, day));
    assertThat(KnownThenLaws.factsOfGroups(then, day))
        .isEqualTo(KnownThenLaws.factsOfGroups(PILOT, day));
    assertThat(KnownThenLaws.factsOfHouseholds(then, day))
        .isEqualTo(KnownThenLaws.factsOfHouseholds(PILOT, day));
    assertThat(KnownThenLaws.proposals(then, day)).isEqualTo(KnownThenLaws.proposals(PILOT, day));
  }

  @Test
  void a_member_who_left_later_is_a_member() {
    assertThat(membershipOfTheOneWhoLeft("2022-04-30").period().findUntil()).isEmpty();
    assertThat(membershipOfTheOneWhoLeft("2022-04-30").findLeaveReason()).isEmpty();
    assertThat(membershipOfTheOneWhoLeft("2022-05-01").findLeaveReason())
        .contains(Membership.LeaveReason.TIME);
  }

  @Test
  void checks_are_known_from_the_day_on_which_they_were_done() {
    var requested = ConductCertificate.requested(LocalDate.of(2022, 1, 11));

    assertThat(screening("2022-01-10")).isEqualTo(Screening.NOT_STARTED);
    assertThat(screening("2022-01-20"))
        .isEqualTo(new Screening(LocalDate.of(2022, 1, 20), null, List.of(requested)));
    assertThat(screening("2022-02-09").certificates()).containsExactly(requested);
    assertThat(screening("2022-02-10").certificates())
        .containsExactly(
            requested.seen(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 10), RiskArea.PERSONS));
  }

  @Test
  void who_will_be_at_a_session_is_registered_for_it() {
    assertThat(then("2022-02-11").attendances())
        .extracting(Attendance::outcome)
        .containsOnly(Attendance.Outcome.REGISTERED);
    assertThat(then("2022-02-12").attendances()).isEqualTo(SmallProgramme.register().attendances());
  }

  @Test
  void a_sponsor_of_no_group_stays_and_nothing_later_is_known_of_them() {
    Register register = Edited.smallProgramme().without("/groups/0/memberships/0").value();

    assertThat(KnownThen.on(register, LocalDate.of(2022, 1, 5)).sponsors())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.id()).hasToString("S-1");
              assertThat(each.screening()).isEqualTo(Screening.NOT_STARTED);
            });
  }

  @Test
  void a_household_is_known_from_its_referral_with_the_arrival_dates_set_by_then() {
    assertThat(then("2022-02-14").households()).isEmpty();
    assertThat(then("2022-02-15").households()).hasToString("[Household H-1]");
    assertThat(household("H-1", "2022-04-19").arrivals()).hasSize(1);
    assertThat(household("H-1", "2022-04-20").arrivals()).hasSize(2);
    assertThat(household("H-1", "2022-06-01").arrivals()).hasSize(3);
  }

  @Test
  void a_consent_that_was_withdrawn_later_holds() {
    assertThat(household("H-1", "2022-11-30").consents().get(2).findWithdrawnOn()).isEmpty();
    assertThat(household("H-1", "2022-12-01").consents().get(2).findWithdrawnOn())
        .contains(LocalDate.of(2022, 12, 1));
  }

  /** The new home would give the move away. */
  @Test
  void a_household_that_moves_later_has_neither_the_new_place_nor_the_new_home_yet() {
    assertThat(household("H-3", "2023-01-31").placements())
        .singleElement()
        .satisfies(each -> assertThat(each.period().findUntil()).isEmpty());
    assertThat(household("H-3", "2023-01-31").findDwelling()).isEmpty();
    assertThat(household("H-3", "2023-02-01").placements()).hasSize(2);
    assertThat(household("H-3", "2023-02-01").findDwelling()).isPresent();
  }

  @Test
  void a_match_that_was_not_confirmed_yet_is_the_proposal_that_it_was() {
    LocalDate dayBefore = LocalDate.of(2022, 3, 9);

    assertThat(then("2022-03-06").proposals()).isEmpty();
    assertThat(then("2022-03-09").sponsorships()).isEmpty();
    assertThat(then("2022-03-09").proposals())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.id()).hasToString("V-1");
              assertThat(each.stateOn(dayBefore)).isEqualTo(ProposalState.GROUP_ACCEPTED);
            });
    assertThat(then("2022-03-10").proposals()).isEmpty();
    assertThat(then("2022-03-10").sponsorships()).hasToString("[Sponsorship K-1]");
  }

  @Test
  void a_proposal_that_was_taken_back_later_waits() {
    assertThat(proposalStates("2023-01-31")).isEmpty();
    assertThat(proposalStates("2023-02-02")).containsExactly(ProposalState.PROPOSED);
    assertThat(proposalStates("2023-02-03")).containsExactly(ProposalState.WITHDRAWN);
  }

  @Test
  void a_breakdown_shows_first_as_a_hand_over_and_then_as_an_ending() {
    assertThat(second("2022-08-14").owners()).hasSize(1);
    assertThat(second("2022-08-14").owners().get(0).period().findUntil()).isEmpty();
    assertThat(second("2022-08-15").owners()).hasSize(2);
    assertThat(second("2022-08-31").findEnding()).isEmpty();
    assertThat(second("2022-09-01").findEnding()).isPresent();
  }

  @Test
  void a_task_that_was_done_later_is_open_and_keeps_its_day() {
    SupportTask before = then("2022-06-02").tasks().get(0);
    SupportTask after = then("2022-06-03").tasks().get(0);

    assertThat(before.findDoneOn()).isEmpty();
    assertThat(before.findDoneHow()).isEmpty();
    assertThat(before.dueOn()).isEqualTo(after.dueOn());
    assertThat(after.findDoneHow()).contains(SupportTask.How.TOGETHER);
  }

  @Test
  void contacts_and_answers_are_known_from_their_own_day() {
    assertThat(then("2022-06-02").contacts()).isEmpty();
    assertThat(then("2022-06-03").contacts()).hasSize(1);
    assertThat(then("2022-06-19").surveys()).isEmpty();
    assertThat(then("2022-06-20").surveys()).hasSize(2);
  }

  /** H-1 arrived on 1 June 2022: six months and thirty days later is the end of that year. */
  @Test
  void a_newcomer_who_did_not_answer_is_known_once_the_wave_has_passed() {
    Register register =
        Edited.smallProgramme()
            .copying("/surveys/2", "/surveys/-")
            .with("/surveys/4/wave", "T6")
            .with("/surveys/4/status", "REFUSED")
            .without("/surveys/4/answeredOn")
            .with("/surveys/4/answers", List.of())
            .value();

    assertThat(KnownThen.on(register, LocalDate.of(2022, 12, 31)).surveys()).hasSize(2);
    assertThat(KnownThen.on(register, LocalDate.of(2023, 1, 1)).surveys()).hasSize(3);
  }

  @Test
  void anybody_else_who_did_not_answer_is_known_once_the_programme_is_over() {
    assertThat(then("2023-12-30").surveys())
        .extracting(SurveyResponse::status)
        .doesNotContain(SurveyResponse.Status.REFUSED, SurveyResponse.Status.NOT_REACHED);
    assertThat(then("2023-12-31").surveys()).hasSize(4);
  }

  private static Register then(String day) {
    return KnownThen.on(SmallProgramme.register(), LocalDate.parse(day));
  }

  private static Screening screening(String day) {
    return then(day).sponsors().stream().findFirst().map(Sponsor::screening).orElseThrow();
  }

  private static Membership membershipOfTheOneWhoLeft(String day) {
    return then(day).groups().get(0).memberships().stream()
        .filter(each -> each.sponsor().value().equals("S-6"))
        .findFirst()
        .orElseThrow();
  }

  private static Household household(String id, String day) {
    return then(day).households().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Sponsorship second(String day) {
    return then(day).sponsorships().get(1);
  }

  private static List<ProposalState> proposalStates(String day) {
    return then(day).proposals().stream().map(each -> each.stateOn(LocalDate.parse(day))).toList();
  }
}
