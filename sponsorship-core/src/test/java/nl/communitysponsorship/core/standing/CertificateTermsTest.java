package nl.communitysponsorship.core.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.screening.AlternativeRoute;
import nl.communitysponsorship.core.screening.Closing;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.screening.Standing;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In the pilot: ten weeks for a certificate, 36 months of validity, renewal from three months
 * before its end. All days were counted by hand on a calendar.
 */
class CertificateTermsTest {
  private static final PolicyPack PILOT = Policies.vwnPilot().packs().get(0);
  private static final CertificateTerms TERMS = new CertificateTerms(PILOT.screening());

  @Test
  void who_was_never_asked_stands_nowhere() {
    assertThat(on("2023-03-01").standing()).isEqualTo(Standing.NOT_REQUESTED);
    assertThat(on("2023-03-01").findSince()).isEmpty();
    assertThat(TERMS.renewal(day("2023-03-01"), Screening.NOT_STARTED)).isEmpty();
  }

  /** 21 December 2022 and ten weeks is 1 March 2023. */
  @ParameterizedTest
  @CsvSource({
    "2022-12-20, NOT_REQUESTED",
    "2022-12-21, WAITING",
    "2023-03-01, WAITING",
    "2023-03-02, NOT_SHOWN",
    "2029-01-01, NOT_SHOWN",
  })
  void a_term_that_passes_makes_it_not_shown_by_the_day_alone(LocalDate day, Standing standing) {
    assertThat(TERMS.on(day, of(asked("2022-12-21"))).standing()).isEqualTo(standing);
  }

  /** Six weeks after 1 March 2023 is 12 April. */
  @ParameterizedTest
  @CsvSource({
    "2023-03-01, WAITING, 2022-12-21",
    "2023-03-02, OBJECTING, 2023-03-02",
    "2023-04-11, OBJECTING, 2023-03-02",
    "2023-04-12, NOT_SHOWN, 2023-04-12",
  })
  void an_objection_keeps_the_door_open_until_its_day(
      LocalDate day, Standing standing, LocalDate since) {
    var objecting = asked("2022-12-21").objectingUntil(day("2023-04-12"));

    CertificateStanding now = TERMS.on(day, of(objecting));

    assertThat(now.standing()).isEqualTo(standing);
    assertThat(now.findSince()).contains(since);
  }

  @Test
  void an_objection_within_the_term_changes_nothing() {
    var objecting = asked("2022-12-21").objectingUntil(day("2023-02-01"));

    assertThat(on("2023-02-15", objecting).standing()).isEqualTo(Standing.WAITING);
    assertThat(on("2023-03-02", objecting).findSince()).contains(day("2023-03-02"));
  }

  /** The first was issued on 29 February 2020 and ends on 28 February 2023. */
  @ParameterizedTest
  @CsvSource({
    "2022-11-27, VALID",
    "2022-11-28, EXPIRES_SOON",
    "2023-02-26, EXPIRES_SOON",
    "2023-02-27, VALID", // the last day of the first, on which the next one is seen
    "2023-02-28, VALID",
    "2025-11-09, VALID",
    "2025-11-10, EXPIRES_SOON",
    "2026-02-09, EXPIRES_SOON",
    "2026-02-10, EXPIRED",
  })
  void a_renewal_that_is_seen_on_the_last_day_leaves_no_day_uncovered(
      LocalDate day, Standing standing) {
    Screening renewed =
        of(
            seen("2020-01-20", "2020-02-29", "2020-03-05"),
            seen("2022-12-01", "2023-02-10", "2023-02-27"));

    assertThat(TERMS.on(day, renewed).standing()).isEqualTo(standing);
  }

  @Test
  void a_renewal_that_is_seen_a_day_late_leaves_one_day_uncovered() {
    Screening late =
        of(
            seen("2020-01-20", "2020-02-29", "2020-03-05"),
            seen("2022-12-30", "2023-02-10", "2023-03-01"));

    assertThat(TERMS.on(day("2023-02-27"), late).isDone()).isTrue();
    assertThat(TERMS.on(day("2023-02-28"), late))
        .returns(Standing.WAITING, CertificateStanding::standing)
        .returns(Optional.of(day("2023-02-28")), CertificateStanding::findSince);
    assertThat(TERMS.on(day("2023-03-01"), late).isDone()).isTrue();
  }

  @Test
  void a_request_that_runs_or_is_not_shown_takes_nothing_away_from_one_that_counts() {
    var old = seen("2021-01-10", "2021-02-01", "2021-02-03");

    assertThat(on("2023-12-10", old, asked("2023-11-05")).standing())
        .isEqualTo(Standing.EXPIRES_SOON);
    assertThat(on("2024-01-31", old, asked("2023-11-05")).standing()) // asked 12 weeks ago
        .isEqualTo(Standing.EXPIRES_SOON);
    assertThat(on("2024-02-01", old, asked("2023-11-05")).standing()).isEqualTo(Standing.EXPIRED);
    assertThat(on("2024-02-01", old, asked("2024-01-20")))
        .returns(Standing.WAITING, CertificateStanding::standing)
        .returns(Optional.of(day("2024-02-01")), CertificateStanding::findSince);
  }

  @Test
  void the_next_one_is_to_be_asked_for_from_the_renewal_window_on() {
    var old = seen("2021-01-10", "2021-02-01", "2021-02-03");
    LocalDate from = day("2023-11-01");
    LocalDate until = day("2024-02-01");

    assertThat(renewal("2023-10-31", old)).isEmpty();
    assertThat(renewal("2023-11-01", old)).contains(new Renewal(from, until, null));
    assertThat(renewal("2024-01-31", old, asked("2023-11-20")))
        .contains(new Renewal(from, until, day("2023-11-20")));
    assertThat(renewal("2024-02-01", old)).isEmpty();
    assertThat(renewal("2023-12-01", old, seen("2023-11-02", "2023-11-20", "2023-12-01")))
        .isEmpty();
  }

  @Test
  void a_wrong_profile_does_not_count_and_an_unknown_one_does() {
    ConductCertificate certificate = asked("2022-01-10");
    LocalDate on = day("2022-02-01");

    assertThat(on("2022-02-01", certificate.seen(on, on, RiskArea.MONEY)).standing())
        .isEqualTo(Standing.WRONG_PROFILE);
    assertThat(on("2022-02-01", certificate.seen(on, on, RiskArea.MONEY, RiskArea.PERSONS)))
        .matches(CertificateStanding::isDone);
    assertThat(on("2022-02-01", certificate.seen(on, on, RiskArea.CARE_AND_WELFARE)))
        .matches(CertificateStanding::isDone);
    assertThat(on("2022-02-01", certificate.seen(on, on))).matches(CertificateStanding::isDone);
  }

  @Test
  void one_that_is_set_aside_or_taken_back_counts_until_the_day_before() {
    var seen = seen("2022-01-10", "2022-02-01", "2022-02-03");
    var aside = seen.closedBy(new Closing.SetAside(day("2022-06-01")));
    var back = seen.closedBy(new Closing.WithdrawnByPerson(day("2022-06-01")));

    assertThat(on("2022-05-31", aside).standing()).isEqualTo(Standing.VALID);
    assertThat(on("2022-06-01", aside).standing()).isEqualTo(Standing.SET_ASIDE);
    assertThat(on("2022-06-01", back).standing()).isEqualTo(Standing.WITHDRAWN);
    assertThat(on("2022-06-20", aside, asked("2022-06-10")).standing()).isEqualTo(Standing.WAITING);
  }

  @Test
  void another_route_holds_from_the_decision_up_to_its_end() {
    var route =
        new AlternativeRoute(
            AlternativeRoute.Way.EXTRA_REFERENCES,
            new WorkerId("W-1"),
            new DateRange(day("2022-03-10"), day("2023-03-10")));
    var impossible =
        asked("2022-01-10").closedBy(new Closing.NotPossible(day("2022-03-01"), route));

    assertThat(on("2022-02-28", impossible).standing()).isEqualTo(Standing.WAITING);
    assertThat(on("2022-03-09", impossible).standing()).isEqualTo(Standing.NOT_POSSIBLE);
    assertThat(on("2022-03-10", impossible).standing()).isEqualTo(Standing.ALTERNATIVE_ROUTE);
    assertThat(renewal("2022-12-09", impossible)).isEmpty();
    assertThat(renewal("2022-12-10", impossible)).map(Renewal::until).contains(day("2023-03-10"));
    assertThat(on("2023-03-09", impossible)).matches(CertificateStanding::isDone);
    assertThat(on("2023-03-10", impossible).standing()).isEqualTo(Standing.NOT_POSSIBLE);
  }

  @Test
  void another_validity_in_the_policy_changes_every_standing_at_once() {
    var twoYears =
        new CertificateTerms(
            Edited.of(PILOT, PolicyPack.class)
                .with("/screening/certificateMonths/value", 24)
                .value()
                .screening());
    Screening screening = of(seen("2021-01-10", "2021-02-01", "2021-02-03"));

    assertThat(TERMS.on(day("2023-02-01"), screening).standing()).isEqualTo(Standing.VALID);
    assertThat(twoYears.on(day("2023-02-01"), screening).standing()).isEqualTo(Standing.EXPIRED);
  }

  private static Screening of(ConductCertificate... certificates) {
    return new Screening(null, null, List.of(certificates));
  }

  private static CertificateStanding on(String day, ConductCertificate... certificates) {
    return TERMS.on(day(day), of(certificates));
  }

  private static Optional<Renewal> renewal(String day, ConductCertificate... certificates) {
    return TERMS.renewal(day(day), of(certificates));
  }

  private static ConductCertificate asked(String on) {
    return ConductCertificate.requested(day(on));
  }

  private static ConductCertificate seen(String asked, String issued, String seen) {
    return asked(asked).seen(day(issued), day(seen), RiskArea.PERSONS);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
