package nl.communitysponsorship.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The last day of every term and the first day after it, for group G-1. In the pilot: 28 days of
 * grace, 10 weeks for a certificate, 36 months of validity, renewal from 3 months before its end.
 */
class ReadinessBoundaryTest {
  private static final Policies POLICIES = Policies.vwnPilot();
  private static final Edited<Register> READY = Edited.smallProgramme();

  /** Three of the five leave on 1 February 2023: that is the first day on which they are two. */
  private static final Edited<Register> LEFT_ALONE =
      READY
          .with("/groups/0/memberships/2/period/until", "2023-02-01")
          .with("/groups/0/memberships/3/period/until", "2023-02-01")
          .with("/groups/0/memberships/4/period/until", "2023-02-01");

  @ParameterizedTest
  @CsvSource({
    "2023-02-01, WARNING",
    "2023-03-01, WARNING", // 28 days later
    "2023-03-02, ERROR",
  })
  void a_group_that_became_too_small_is_warned_for_the_days_of_grace(
      LocalDate day, Severity severity) {
    Missing missing = find("group.tooSmall", day, LEFT_ALONE).orElseThrow();

    assertThat(missing.finding().severity()).isEqualTo(severity);
    assertThat(missing.since()).isEqualTo(LocalDate.of(2023, 2, 1));
    assertThat(missing.blocks())
        .isEqualTo(severity == Severity.ERROR ? Blocks.MATCHING : Blocks.NOTHING);
  }

  @Test
  void the_day_before_they_left_they_were_enough() {
    assertThat(find("group.tooSmall", LocalDate.of(2023, 1, 31), LEFT_ALONE)).isEmpty();
    assertThat(find("group.belowTarget", LocalDate.of(2023, 1, 31), LEFT_ALONE)).isEmpty();
  }

  @Test
  void a_group_that_was_never_large_enough_has_no_days_of_grace() {
    Edited<Register> begun =
        READY.with("/groups/0/memberships", List.of(member("S-1", "2023-02-01")));

    assertThat(find("group.tooSmall", LocalDate.of(2023, 2, 1), begun))
        .map(each -> each.finding().severity())
        .contains(Severity.ERROR);
  }

  @Test
  void who_comes_to_help_within_the_days_of_grace_ends_the_count() {
    Edited<Register> helped =
        LEFT_ALONE
            .with("/groups/0/memberships/-", member("S-4", "2023-02-20"))
            .with("/groups/0/memberships/0/period/until", "2023-03-10");

    assertThat(find("group.tooSmall", LocalDate.of(2023, 2, 20), helped)).isEmpty();
    assertThat(find("group.tooSmall", LocalDate.of(2023, 3, 10), helped))
        .map(Missing::since)
        .contains(LocalDate.of(2023, 3, 10));
  }

  @Test
  void a_group_is_too_large_since_the_ninth_joined() {
    Edited<Register> grown =
        READY
            .with("/groups/0/memberships/-", member("S-7", "2022-06-01"))
            .with("/groups/0/memberships/-", member("S-8", "2022-07-01"))
            .with("/groups/0/memberships/-", member("S-9", "2022-08-01"))
            .with("/groups/0/memberships/-", member("S-10", "2022-09-01"));

    assertThat(find("group.tooLarge", LocalDate.of(2022, 8, 31), grown)).isEmpty();
    assertThat(find("group.tooLarge", LocalDate.of(2023, 3, 1), grown))
        .map(Missing::since)
        .contains(LocalDate.of(2022, 9, 1));
  }

  /** 21 December 2022 and ten weeks is 1 March 2023. */
  @ParameterizedTest
  @CsvSource({
    "2022-12-20, screening.certificateNotRequested, 2022-01-10",
    "2022-12-21, screening.certificateWaiting, 2022-12-21",
    "2023-03-01, screening.certificateWaiting, 2022-12-21",
    "2023-03-02, screening.certificateNotShown, 2023-03-02",
  })
  void a_certificate_must_be_shown_within_ten_weeks(LocalDate day, String code, LocalDate since) {
    Edited<Register> requested =
        READY.with(
            "/sponsors/3/screening/certificates",
            List.of(ConductCertificate.requested(LocalDate.of(2022, 12, 21))));

    assertThat(certificates(day, requested)).containsExactly(code);
    assertThat(find(code, day, requested)).map(Missing::since).contains(since);
  }

  /** 29 February 2020 and 36 months is 28 February 2023; three months before is 28 November. */
  @ParameterizedTest
  @CsvSource({
    "2020-02-29, 2022-11-27, ",
    "2020-02-29, 2022-11-28, screening.certificateExpiresSoon",
    "2020-02-29, 2023-02-27, screening.certificateExpiresSoon",
    "2020-02-29, 2023-02-28, screening.certificateExpired",
    "2021-02-28, 2024-02-27, screening.certificateExpiresSoon",
    "2021-02-28, 2024-02-28, screening.certificateExpired", // and not on the 29th
    "2020-05-31, 2023-02-27, ",
    "2020-05-31, 2023-02-28, screening.certificateExpiresSoon", // no 31 February
    "2020-05-31, 2023-05-31, screening.certificateExpired",
  })
  void a_certificate_counts_for_36_months_from_its_issue(
      LocalDate issued, LocalDate day, String code) {
    Edited<Register> shown = READY.with("/sponsors/3/screening/certificates/0/issuedOn", issued);

    assertThat(certificates(day, shown)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void a_certificate_does_not_count_before_it_was_seen() {
    Edited<Register> seenLater =
        READY.with("/sponsors/3/screening/certificates/0/seenOn", "2022-02-20");

    assertThat(certificates(LocalDate.of(2022, 2, 19), seenLater))
        .containsExactly("screening.certificateWaiting");
    assertThat(certificates(LocalDate.of(2022, 2, 20), seenLater)).isEmpty();
  }

  /**
   * One of two contact persons left in March, another came in April: there never were two since.
   */
  @Test
  void too_few_contact_persons_lacked_since_there_were_last_enough() {
    Edited<Register> changed =
        READY
            .with("/groups/0/memberships/0/period/until", "2022-03-01")
            .with("/groups/0/memberships/2/period/until", "2022-06-01")
            .with("/groups/0/memberships/3/roles", List.of("CONTACT_PERSON"))
            .with("/groups/0/memberships/3/period/from", "2022-07-01");

    assertThat(find("group.fewContactPersons", LocalDate.of(2023, 3, 1), changed))
        .map(Missing::since)
        .contains(LocalDate.of(2022, 3, 1));
  }

  @Test
  void a_group_that_is_not_formed_yet_or_has_withdrawn_does_not_take_part() {
    Edited<Register> withdrawn = READY.with("/groups/0/withdrawnOn", "2023-02-10");

    assertThat(find("group.withdrawn", LocalDate.of(2022, 1, 9), withdrawn)).isPresent();
    assertThat(find("group.withdrawn", LocalDate.of(2022, 1, 10), withdrawn)).isEmpty();
    assertThat(find("group.withdrawn", LocalDate.of(2023, 2, 9), withdrawn)).isEmpty();
    assertThat(find("group.withdrawn", LocalDate.of(2023, 3, 1), withdrawn))
        .map(Missing::since)
        .contains(LocalDate.of(2023, 2, 10));
  }

  @Test
  void a_session_counts_from_the_day_on_which_it_was_held() {
    assertThat(ofMember(LocalDate.of(2022, 2, 11), READY)).contains("training.missing");
    assertThat(ofMember(LocalDate.of(2022, 2, 12), READY)).isEmpty();
  }

  /** The session is on 12 February 2022. */
  @Test
  void who_is_only_registered_after_the_session_is_not_said_to_have_missed_it() {
    Edited<Register> noList = READY.with("/attendances/3/outcome", "REGISTERED");

    assertThat(ofMember(LocalDate.of(2022, 2, 12), noList)).contains("training.missing");
    assertThat(ofMember(LocalDate.of(2022, 2, 13), noList))
        .contains("training.unknown")
        .doesNotContain("training.missing");
  }

  @Test
  void one_who_was_there_makes_up_for_a_list_that_nobody_kept() {
    Edited<Register> twice =
        READY
            .copying("/trainingSessions/0", "/trainingSessions/-")
            .with("/trainingSessions/1/id", "TR-2")
            .copying("/attendances/3", "/attendances/-")
            .with("/attendances/6/session", "TR-2")
            .with("/attendances/3/outcome", "NOT_RECORDED");

    assertThat(readiness(LocalDate.of(2023, 3, 1), twice).state()).isEqualTo(Readiness.State.READY);
  }

  private static List<String> certificates(LocalDate day, Edited<Register> register) {
    return ofMember(day, register).stream()
        .filter(code -> code.startsWith("screening.certificate"))
        .toList();
  }

  /** What is said of S-4. */
  private static List<String> ofMember(LocalDate day, Edited<Register> register) {
    return readiness(day, register).missing().stream()
        .filter(each -> each.findWho().equals(Optional.of(new SponsorId("S-4"))))
        .map(each -> each.finding().code())
        .toList();
  }

  private static Optional<Missing> find(String code, LocalDate day, Edited<Register> register) {
    return readiness(day, register).missing().stream()
        .filter(each -> each.finding().code().equals(code))
        .findFirst();
  }

  private static Readiness readiness(LocalDate day, Edited<Register> register) {
    var index = new RegisterIndex(register.value());
    return new GroupReadiness(POLICIES.on(day))
        .on(day, index.dossier(index.register().groups().get(0)));
  }

  private static Membership member(String sponsor, String from) {
    return new Membership(
        new SponsorId(sponsor), DateRange.from(LocalDate.parse(from)), List.of(), null);
  }
}
