package nl.communitysponsorship.core.readiness;

import static nl.communitysponsorship.core.readiness.Asking.checked;
import static nl.communitysponsorship.core.readiness.Asking.readiness;
import static nl.communitysponsorship.core.readiness.Asking.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last day of everything that has one. All days were counted by hand. */
class RequirementBoundaryTest {
  /** Consent of 15 June 2022 for six months, to be renewed from a month before, ten days' grace. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-06-14 | requirement.missing group since 2022-01-10, MATCHING",
        "2022-06-15 | ",
        "2022-11-14 | ",
        "2022-11-15 | requirement.expiresSoon group since 2022-11-15, NOTHING",
        "2022-12-14 | requirement.expiresSoon group since 2022-11-15, NOTHING",
        "2022-12-15 | requirement.inGrace group since 2022-12-15, NOTHING",
        "2022-12-24 | requirement.inGrace group since 2022-12-15, NOTHING",
        "2022-12-25 | requirement.expired group since 2022-12-15, MATCHING"
      })
  void consent_counts_is_renewed_has_its_grace_and_ends(LocalDate day, String told) {
    assertThat(String.join("", consent(day, new Validity(6, 1, 10), "2022-06-15")))
        .isEqualTo(told == null ? "" : told);
  }

  /** Months are those of the calendar: a month without that day has its last day instead. */
  @ParameterizedTest
  @CsvSource({
    "2022-02-28, 12, 2023-02-28",
    "2022-01-31, 1, 2022-02-28",
    "2022-03-31, 6, 2022-09-30",
    "2022-08-31, 6, 2023-02-28",
    "2022-12-31, 2, 2023-02-28",
    "2020-02-29, 36, 2023-02-28",
    "2020-02-29, 48, 2024-02-29"
  })
  void the_end_of_a_month_stays_within_its_month(String done, int months, LocalDate ends) {
    var validity = new Validity(months, 0, 0);

    assertThat(consent(ends.minusDays(1), validity, done)).isEmpty();
    assertThat(consent(ends, validity, done)).hasSize(1);
  }

  @Test
  void what_was_done_anew_counts_from_the_last_time() {
    var validity = new Validity(6, 1, 0);

    assertThat(consent(LocalDate.of(2023, 1, 10), validity, "2022-06-15")).hasSize(1);
    assertThat(consent(LocalDate.of(2023, 1, 10), validity, "2022-06-15", "2022-12-01")).isEmpty();
    assertThat(consent(LocalDate.of(2022, 11, 30), validity, "2022-06-15", "2022-12-01"))
        .as("nobody knew of it then")
        .hasSize(1);
  }

  /** S-1 joined on 10 January 2022, and what ended before that lacks since that day. */
  @Test
  void nobody_lacks_anything_before_joining() {
    Readiness readiness =
        readiness(
            LocalDate.of(2022, 6, 1),
            checked(
                Edited.smallProgramme(),
                1,
                Check.done(CheckKind.POLICE_CHECK, LocalDate.of(2020, 5, 1))),
            Asking.pack(
                    Asking.of(
                        CheckKind.POLICE_CHECK,
                        new Scope.AtLeast(1),
                        Severity.ERROR,
                        new Validity(12, 0, 0)),
                    new Requirement(
                        "of-the-coordinator",
                        new Demand.Checked(CheckKind.POLICE_CHECK),
                        new Scope.InRole(GroupRole.COORDINATOR),
                        Severity.ERROR,
                        new Validity(12, 0, 0),
                        "ASSUMED"))
                .value());

    assertThat(told(readiness))
        .containsExactlyInAnyOrder(
            "requirement.tooFew group since 2022-01-10, MATCHING",
            "requirement.expired S-1 since 2022-01-10, CONTACT");
  }

  private static List<String> consent(LocalDate day, Validity validity, String... days) {
    Edited<Register> register = Edited.smallProgramme();
    for (String each : days) {
      register =
          checked(register, Check.done(CheckKind.LOCAL_AUTHORITY_CONSENT, LocalDate.parse(each)));
    }
    Readiness readiness =
        readiness(
            day,
            register,
            Asking.pack(
                    Asking.of(
                        CheckKind.LOCAL_AUTHORITY_CONSENT,
                        new Scope.WholeGroup(),
                        Severity.ERROR,
                        validity))
                .with("/validity/from", "2020-01-01")
                .value());
    return told(readiness).stream().filter(each -> each.startsWith("requirement.")).toList();
  }
}
