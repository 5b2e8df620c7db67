package nl.communitysponsorship.reporting.derive;

import static nl.communitysponsorship.reporting.fixture.Records.day;
import static nl.communitysponsorship.reporting.fixture.Records.survey;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.SurveyResponse.ItemAnswer;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.reporting.fixture.Edited;
import nl.communitysponsorship.reporting.fixture.Records;
import nl.communitysponsorship.reporting.fixture.TwoTowns;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;
import nl.communitysponsorship.reporting.row.Arrival;
import nl.communitysponsorship.reporting.row.MatchRow;
import nl.communitysponsorship.reporting.row.MemberRow;
import nl.communitysponsorship.reporting.row.PersonRow;
import nl.communitysponsorship.reporting.row.ProposalRow;
import nl.communitysponsorship.reporting.row.ProposalRow.Closing;
import nl.communitysponsorship.reporting.row.TaskRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
  private static final Register REGISTER = TwoTowns.register();

  @Test
  void a_match_is_where_its_household_was_on_that_day() {
    assertThat(match(REGISTER, "K-1").at().findMunicipality()).contains(Records.place("GM0034"));
    assertThat(match(REGISTER, "K-3").arrival()).isEqualTo(Arrival.NOT_YET);
    assertThat(match(REGISTER, "K-5").arrival())
        .isEqualTo(Arrival.overdue(LocalDate.of(2022, 11, 15)));
  }

  @Test
  void a_match_of_records_that_are_nowhere_found_is_there_with_what_is_not_known() {
    MatchRow orphan =
        match(Edited.of(REGISTER).households(List.of()).groups(List.of()).register(), "K-1");

    assertThat(orphan.at().findMunicipality()).isEmpty();
    assertThat(orphan.prepares()).isEqualTo(Membership.UNKNOWN);
    assertThat(orphan.arrival()).isEqualTo(Arrival.UNCLEAR);
  }

  @Test
  void contacts_count_between_arrival_and_end() {
    var log = match(REGISTER, "K-1").contacts();

    assertThat(List.of(log.days(), log.written(), log.held(), log.inPerson()))
        .containsExactly(275L, 5L, 4L, 3L);
    assertThat(match(REGISTER, "K-2").contacts().isKept()).isFalse();
  }

  @Test
  void a_sponsor_who_left_and_came_back_is_one_member() {
    MemberRow row = member("K-1", "S-3");

    assertThat(row.isMemberOn(day("2022-05-31"))).isTrue();
    assertThat(row.isMemberOn(day("2022-06-01"))).isFalse();
    assertThat(rows(REGISTER).members().filter(each -> each.sponsor().value().equals("S-1")))
        .hasSize(1);
  }

  /**
   * The match was on 1 March 2022 and a certificate counts for 36 months: one of 1 March 2019 ended
   * that day, one of the day after had a day left.
   */
  @ParameterizedTest
  @CsvSource({"2019-03-01, OUT", "2019-03-02, IN", "2022-03-01, IN"})
  void a_certificate_counts_for_the_months_of_the_policy(LocalDate issued, Membership screened) {
    Register edited =
        Edited.of(REGISTER).sponsors(List.of(sponsor(issued, issued.plusDays(0)))).register();

    assertThat(
            rows(edited)
                .members()
                .filter(each -> each.sponsor().value().equals("S-1"))
                .map(MemberRow::screened))
        .containsExactly(screened);
  }

  @Test
  void a_certificate_that_was_seen_after_the_match_was_not_there_when_it_was_made() {
    Register edited =
        Edited.of(REGISTER)
            .sponsors(List.of(sponsor(day("2022-02-01"), day("2022-03-02"))))
            .register();

    assertThat(member(edited, "K-1", "S-1").screened()).isEqualTo(Membership.OUT);
  }

  @Test
  void where_no_policy_holds_it_is_not_known_what_counts() {
    var later = new Policies(List.of());
    Rows rows = Rows.of(REGISTER, later, YEAR);

    assertThat(
            rows.members()
                .filter(each -> each.sponsor().value().equals("S-1"))
                .flatMap(each -> List.of(each.screened(), each.trained()).stream()))
        .containsOnly(Membership.UNKNOWN);
    assertThat(rows.proposals().filter(each -> each.closing() == Closing.DECIDED))
        .allMatch(each -> each.inTime() == Membership.UNKNOWN);
  }

  @Test
  void a_proposal_is_open_decided_expired_or_taken_back() {
    assertThat(proposal("V-9").closing()).isEqualTo(Closing.DECIDED);
    assertThat(proposal("V-9").findClosedOn()).contains(day("2022-11-16"));
    assertThat(proposal("V-8").closing()).isEqualTo(Closing.EXPIRED);
    assertThat(proposal("V-8").findClosedOn()).contains(day("2022-12-09"));
    assertThat(proposal("V-7").closing()).isEqualTo(Closing.WITHDRAWN);
    assertThat(proposal("V-7").findClosedOn()).isEmpty();
    assertThat(rows(REGISTER).proposals()).noneMatch(each -> each.id().value().equals("V-6"));
  }

  @Test
  void tasks_that_do_not_apply_are_not_there() {
    assertThat(rows(REGISTER).tasks().filter(task -> task.match().id().value().equals("K-1")))
        .extracting(TaskRow::dueOn)
        .containsExactly(
            day("2022-03-10"),
            day("2022-04-10"),
            day("2022-12-20"),
            day("2022-12-31"),
            day("2023-02-01"));
  }

  /**
   * Of two complete answers the nearest to the day of the wave counts; six months are 1 October.
   */
  @Test
  void the_answer_nearest_to_its_wave_counts() {
    List<SurveyResponse> more = new ArrayList<>(REGISTER.surveys());
    more.add(survey("H-1", "P-11", Wave.T6, "2022-09-30", 5, 5, 5, 5, 5));
    more.add(survey("H-1", "P-11", Wave.T6, "2022-09-01", 0, 0, 0, 0, 0));

    assertThat(person(Edited.of(REGISTER).surveys(more).register(), "P-11").findPoints(Wave.T6))
        .hasValue(100);
  }

  @Test
  void an_answer_off_the_scale_or_given_twice_is_no_answer() {
    assertThat(person(answered(item("W5", 6)), "P-11").findPoints(Wave.T0)).isEmpty();
    assertThat(person(answered(item("W4", 1)), "P-11").findPoints(Wave.T0)).isEmpty();
    assertThat(person(answered(item("Q5", 1)), "P-11").findPoints(Wave.T0)).isEmpty();
    assertThat(person(answered(item("W5", 1)), "P-11").findPoints(Wave.T0)).hasValue(20);
  }

  /** Four ones, and one answer more. */
  private static Register answered(ItemAnswer last) {
    var answers =
        new ArrayList<>(List.of(item("W1", 1), item("W2", 1), item("W3", 1), item("W4", 1)));
    answers.add(last);
    SurveyResponse some = REGISTER.surveys().get(0);
    return Edited.of(REGISTER)
        .surveys(
            List.of(
                new SurveyResponse(
                    some.respondent(),
                    Wave.T0,
                    Instrument.WHO_5,
                    SurveyResponse.Status.COMPLETE,
                    some.collectedBy(),
                    null,
                    null,
                    day("2022-04-15"),
                    answers)))
        .register();
  }

  private static ItemAnswer item(String code, int value) {
    return new ItemAnswer(code, value);
  }

  private static Sponsor sponsor(LocalDate issued, LocalDate seen) {
    LocalDate on = day("2022-01-20");
    return Records.sponsor(
        "S-1",
        new Screening(on, on, List.of(ConductCertificate.requested(issued).seen(issued, seen))));
  }

  private static MatchRow match(Register register, String id) {
    return one(rows(register).matches().filter(each -> each.id().value().equals(id)).findFirst());
  }

  private static MemberRow member(String match, String sponsor) {
    return member(REGISTER, match, sponsor);
  }

  private static MemberRow member(Register register, String match, String sponsor) {
    return one(
        rows(register)
            .members()
            .filter(each -> each.match().id().value().equals(match))
            .filter(each -> each.sponsor().value().equals(sponsor))
            .findFirst());
  }

  private static ProposalRow proposal(String id) {
    return one(rows(REGISTER).proposals().filter(each -> each.id().value().equals(id)).findFirst());
  }

  private static PersonRow person(Register register, String id) {
    return one(rows(register).people().filter(each -> each.id().value().equals(id)).findFirst());
  }

  private static <T> T one(Optional<T> found) {
    return found.orElseThrow();
  }

  private static Rows rows(Register register) {
    return Rows.of(register, Policies.vwnPilot(), YEAR);
  }
}
