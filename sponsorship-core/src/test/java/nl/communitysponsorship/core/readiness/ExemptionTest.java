package nl.communitysponsorship.core.readiness;

import static nl.communitysponsorship.core.readiness.Asking.readiness;
import static nl.communitysponsorship.core.readiness.Asking.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S-5 has not done the training, and need not before the end of March. */
class ExemptionTest {
  private static final PolicyPack PILOT = Asking.PILOT.value();
  private static final DateRange MARCH =
      DateRange.including(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));
  private static final Edited<Register> UNTRAINED =
      Edited.smallProgramme().with("/attendances/4/outcome", "NO_SHOW");
  private static final Edited<Register> EXEMPT = exempt(UNTRAINED, "S-5", "training.missing");

  @Test
  void it_takes_the_items_away_on_each_of_its_days_and_never_longer() {
    assertThat(codes(MARCH.from().minusDays(1), EXEMPT)).containsOnly("training.missing");
    assertThat(codes(MARCH.from(), EXEMPT)).isEmpty();
    assertThat(codes(LocalDate.of(2023, 3, 31), EXEMPT)).isEmpty();
    assertThat(codes(LocalDate.of(2023, 4, 1), EXEMPT)).contains("training.missing");
  }

  @Test
  void once_it_has_ended_while_it_was_needed_that_is_told_too() {
    Readiness after = readiness(LocalDate.of(2023, 4, 10), EXEMPT, PILOT);
    Missing ended = after.missing().get(after.missing().size() - 1);

    assertThat(told(after))
        .hasSize(8)
        .contains(
            "training.missing S-5 since 2022-01-10, CONTACT",
            "requirement.exemptionEnded S-5 since 2023-04-01, NOTHING");
    assertThat(Texts.in(Locale.ENGLISH).text(ended.finding().message()))
        .isEqualTo(
            "The exemption of S-5 ended (1 April 2023 was the first day without it), and what it"
                + " was for is still lacking: \"training.missing\".");
  }

  @Test
  void one_module_can_be_lifted_and_the_others_stay() {
    Edited<Register> one = exempt(UNTRAINED, "S-5", "training-introduction");

    assertThat(readiness(MARCH.from(), one, PILOT).missing())
        .hasSize(3)
        .noneMatch(each -> each.finding().parameters().toString().contains("INTRODUCTION"));
  }

  @Test
  void it_is_for_one_member_and_not_for_the_next() {
    assertThat(codes(MARCH.from(), EXEMPT.with("/attendances/3/outcome", "NO_SHOW")))
        .containsOnly("training.missing");
    assertThat(codes(MARCH.from(), exempt(UNTRAINED, null, "training.missing")))
        .as("the group as a whole is another subject")
        .containsOnly("training.missing");
    assertThat(codes(MARCH.from(), exempt(UNTRAINED, "S-4", "training.missing")))
        .containsOnly("training.missing");
  }

  @Test
  void a_group_can_be_exempt_too() {
    PolicyPack pack =
        Asking.pack(Asking.of(CheckKind.FUNDS_SHOWN, new Scope.WholeGroup(), Severity.ERROR, null))
            .value();
    Edited<Register> ready = Edited.smallProgramme();

    assertThat(readiness(MARCH.from(), ready, pack).isReady()).isFalse();
    assertThat(readiness(MARCH.from(), exempt(ready, null, "funds-shown"), pack).missing())
        .isEmpty();
  }

  /** The certificate is asked for, and everything about it follows from that one requirement. */
  @Test
  void the_certificate_can_be_lifted_whatever_it_is_that_lacks_of_it() {
    Edited<Register> expired =
        Edited.smallProgramme().with("/sponsors/3/screening/certificates/0/issuedOn", "2019-01-01");

    assertThat(codes(MARCH.from(), expired)).containsExactly("screening.certificateExpired");
    assertThat(codes(MARCH.from(), exempt(expired, "S-4", "conduct-certificate"))).isEmpty();
    assertThat(codes(MARCH.from(), exempt(expired, "S-4", "screening.certificateExpired")))
        .isEmpty();
    assertThat(codes(MARCH.from(), exempt(expired, "S-4", "screening.certificateWaiting")))
        .hasSize(1);
  }

  @Test
  void what_keeps_people_safe_is_never_lifted() {
    Edited<Register> alone = Edited.smallProgramme().without("/groups/0/backstop");

    assertThat(codes(MARCH.from(), exempt(alone, null, "group.noBackstop")))
        .containsExactly("group.noBackstop");
    assertThat(Exemption.rules())
        .doesNotContain("group.noBackstop", "group.noCoordinator", "member.underage")
        .isSorted();
  }

  /** The exemption of a certificate that was shown in time, and expired much later. */
  @Test
  void an_exemption_that_was_not_needed_any_more_is_not_told() {
    Edited<Register> later =
        exempt(Edited.smallProgramme(), "S-4", "conduct-certificate")
            .with("/sponsors/3/screening/certificates/0/issuedOn", "2020-05-01");

    assertThat(codes(LocalDate.of(2023, 6, 1), later))
        .containsExactly("screening.certificateExpired");
  }

  @Test
  void it_has_an_end_and_a_reason_and_names_what_is_lifted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exemption(null, "funds-shown", DateRange.from(MARCH.from())))
        .withMessage("an exemption must have an end; the one from '2023-03-01' has none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exemption(null, "123456782", MARCH))
        .withMessage(
            "an exemption must name a requirement, such as 'police-check', or a rule, such as"
                + " 'training.missing'; '123456782' was given");
    assertThat(exemption(null, "funds-shown", MARCH))
        .hasToString("Exemption of G-1 from funds-shown");
    assertThat(exemption("S-5", "training.missing", MARCH))
        .hasToString("Exemption of G-1/S-5 from training.missing");
  }

  private static List<String> codes(LocalDate day, Edited<Register> register) {
    return readiness(day, register, PILOT).codes();
  }

  private static Edited<Register> exempt(
      Edited<Register> register, @Nullable String member, String code) {
    return register.with("/exemptions/-", exemption(member, code, MARCH));
  }

  private static Exemption exemption(@Nullable String member, String code, DateRange period) {
    return new Exemption(
        new GroupId("G-1"),
        member == null ? null : new SponsorId(member),
        code,
        "Volgt de training in april.",
        new WorkerId("W-01"),
        period);
  }
}
