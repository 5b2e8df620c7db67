package nl.communitysponsorship.core.readiness;

import static nl.communitysponsorship.core.readiness.Asking.checked;
import static nl.communitysponsorship.core.readiness.Asking.readiness;
import static nl.communitysponsorship.core.readiness.Asking.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The policy changes on 1 January 2023. Group G-1 has the approval of 1 June 2022. */
class EffectiveDatingTest {
  private static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);
  private static final Edited<Register> APPROVED =
      checked(
          Edited.smallProgramme(),
          Check.done(CheckKind.PROGRAMME_APPROVAL, LocalDate.of(2022, 6, 1)));
  private static final Demand APPROVAL = new Demand.Checked(CheckKind.PROGRAMME_APPROVAL);

  @Test
  void what_the_new_policy_asks_first_lacks_since_its_first_day() {
    PolicyPack old = old();
    PolicyPack recent = recent(requirement(new Demand.Checked(CheckKind.FUNDS_SHOWN), null));

    assertThat(told(readiness(CHANGE.minusDays(1), APPROVED, old, recent))).isEmpty();
    assertThat(told(readiness(CHANGE, APPROVED, old, recent)))
        .containsExactly("requirement.missing group since 2023-01-01, MATCHING");
  }

  @Test
  void what_the_old_policy_asked_is_asked_no_more() {
    PolicyPack old = old(requirement(new Demand.Checked(CheckKind.FUNDS_SHOWN), null));

    assertThat(told(readiness(CHANGE.minusDays(1), APPROVED, old, recent())))
        .containsExactly("requirement.missing group since 2022-01-10, MATCHING");
    assertThat(told(readiness(CHANGE, APPROVED, old, recent()))).isEmpty();
  }

  /** Under the old policy an approval counted for two years, under the new one for six months. */
  @Test
  void an_approval_counts_as_long_as_the_policy_said_under_which_it_was_given() {
    PolicyPack old = old(requirement(APPROVAL, new Validity(24, 0, 0)));
    PolicyPack recent = recent(requirement(APPROVAL, new Validity(6, 0, 0)));

    assertThat(told(readiness(LocalDate.of(2024, 5, 31), APPROVED, old, recent))).isEmpty();
    assertThat(told(readiness(LocalDate.of(2024, 6, 1), APPROVED, old, recent)))
        .containsExactly("requirement.expired group since 2024-06-01, MATCHING");
    assertThat(told(readiness(CHANGE, APPROVED, recent("2020-01-01", recent))))
        .as("had the new one always held")
        .containsExactly("requirement.expired group since 2022-12-01, MATCHING");
  }

  /** The other way round: the new policy is milder, and is the one in force. */
  @Test
  void a_milder_policy_lets_an_old_approval_count_longer() {
    PolicyPack old = old(requirement(APPROVAL, new Validity(6, 0, 0)));
    PolicyPack recent = recent(requirement(APPROVAL, new Validity(24, 0, 0)));

    assertThat(told(readiness(CHANGE.minusDays(1), APPROVED, old, recent)))
        .containsExactly("requirement.expired group since 2022-12-01, MATCHING");
    assertThat(told(readiness(CHANGE, APPROVED, old, recent))).isEmpty();
  }

  @Test
  void what_met_the_requirement_in_its_earlier_version_still_meets_it() {
    PolicyPack old = old(requirement(APPROVAL, null));
    PolicyPack recent =
        recent(requirement(new Demand.Checked(CheckKind.LOCAL_AUTHORITY_CONSENT), null));
    Edited<Register> tooLate =
        checked(Edited.smallProgramme(), Check.done(CheckKind.PROGRAMME_APPROVAL, CHANGE));

    assertThat(told(readiness(CHANGE, APPROVED, old, recent))).isEmpty();
    assertThat(told(readiness(CHANGE, tooLate, old, recent)))
        .as("by then another proof was asked")
        .containsExactly("requirement.missing group since 2022-01-10, MATCHING");
  }

  /** All five certificates were issued on 1 February 2022, and seen under the old policy. */
  @Test
  void a_certificate_counts_as_long_as_the_policy_said_under_which_it_was_seen() {
    PolicyPack old = old();
    PolicyPack recent =
        Asking.PILOT
            .with("/version", "2023.1")
            .with("/validity/from", CHANGE)
            .with("/screening/certificateMonths/value", 6)
            .value();

    assertThat(readiness(LocalDate.of(2024, 10, 31), APPROVED, old, recent).missing()).isEmpty();
    assertThat(readiness(LocalDate.of(2024, 11, 1), APPROVED, old, recent).codes())
        .hasSize(5)
        .containsOnly("screening.certificateExpiresSoon");
    assertThat(readiness(LocalDate.of(2025, 2, 1), APPROVED, old, recent).codes())
        .hasSize(5)
        .containsOnly("screening.certificateExpired");
    assertThat(readiness(CHANGE, APPROVED, recent).isReady()).isFalse();
  }

  @Test
  void a_day_without_a_policy_has_no_answer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> readiness(LocalDate.of(2021, 12, 31), APPROVED, old(), recent()))
        .withMessage("no policy holds on '2021-12-31'");
  }

  private static Requirement requirement(Demand demand, @Nullable Validity validity) {
    return new Requirement(
        "approval", demand, new Scope.WholeGroup(), Severity.ERROR, validity, "ASSUMED");
  }

  private static PolicyPack old(Requirement... requirements) {
    return Asking.pack(requirements).with("/validity/until", CHANGE).value();
  }

  private static PolicyPack recent(Requirement... requirements) {
    return Asking.pack(requirements)
        .with("/version", "2023.1")
        .with("/validity/from", CHANGE)
        .value();
  }

  private static PolicyPack recent(String from, PolicyPack pack) {
    return Edited.of(pack, PolicyPack.class).with("/validity/from", from).value();
  }
}
