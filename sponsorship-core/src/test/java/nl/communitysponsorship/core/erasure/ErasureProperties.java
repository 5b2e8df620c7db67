package nl.communitysponsorship.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.erasure.ErasureItem.Treatment;
import nl.communitysponsorship.core.erasure.Hold.HoldReason;
import nl.communitysponsorship.core.fixture.DrawnRegisters;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PrivacyPolicy;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;

class ErasureProperties {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
  private static final PrivacyPolicy POLICY = Policies.vwnPilot().on(DAY).privacy();
  private static final Pseudonyms MARKS = new Pseudonyms(new byte[32], "erasures");

  @Property(tries = 300)
  void erasing_twice_is_erasing_once(
      @ForAll("registers") Register register,
      @ForAll("people") Pseudonym somebody,
      @ForAll("holds") List<Hold> holds) {
    Register once = erased(register, somebody, holds);

    assertThat(erased(once, somebody, holds)).isEqualTo(once);
  }

  /** What it said would go is gone, what would stay is there, and nothing else is left to do. */
  @Property(tries = 300)
  void the_plan_says_exactly_what_is_done(
      @ForAll("registers") Register register,
      @ForAll("people") Pseudonym somebody,
      @ForAll("holds") List<Hold> holds) {
    ErasurePlan plan = ErasurePlan.of(register, somebody, DAY, holds, POLICY);
    ErasurePlan rest =
        ErasurePlan.of(erased(register, somebody, holds), somebody, DAY, holds, POLICY);

    assertThat(rest.items())
        .extracting(each -> each.field() + " " + each.treatment() + " " + each.because())
        .containsExactlyInAnyOrderElementsOf(
            plan.items().stream()
                .filter(
                    each ->
                        each.treatment() == Treatment.KEEP || each.treatment() == Treatment.ON_HOLD)
                .map(each -> each.field() + " " + each.treatment() + " " + each.because())
                .toList());
  }

  @Property(tries = 300)
  void a_complete_plan_leaves_no_byte_of_the_pseudonym(
      @ForAll("registers") Register register, @ForAll("people") Pseudonym somebody) {
    ErasurePlan plan = ErasurePlan.of(register, somebody, DAY, List.of(), POLICY);
    String after = RegisterJson.write(erased(register, somebody, List.of()));

    if (plan.isComplete()) {
      assertThat(after).doesNotContain("\"" + somebody.value() + "\"");
    }
  }

  @Property(tries = 300)
  void no_record_is_lost_or_added(
      @ForAll("registers") Register register, @ForAll("people") Pseudonym somebody) {
    Register after = erased(register, somebody, List.of());

    assertThat(after.sponsors()).hasSameSizeAs(register.sponsors());
    assertThat(after.households()).hasSameSizeAs(register.households());
    assertThat(after.groups()).hasSameSizeAs(register.groups());
    assertThat(after.attendances()).hasSameSizeAs(register.attendances());
    assertThat(after.sponsorships()).hasSameSizeAs(register.sponsorships());
    assertThat(after.proposals()).hasSameSizeAs(register.proposals());
    assertThat(after.tasks()).hasSameSizeAs(register.tasks());
    assertThat(after.contacts()).hasSameSizeAs(register.contacts());
    assertThat(after.surveys()).hasSameSizeAs(register.surveys());
  }

  private static Register erased(Register register, Pseudonym somebody, List<Hold> holds) {
    ErasurePlan plan = ErasurePlan.of(register, somebody, DAY, holds, POLICY);
    return ErasureStep.carryOut(register, plan, new WorkerId("W-98"), new WorkerId("W-99"), MARKS)
        .register()
        .orElseThrow();
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }

  @Provide
  Arbitrary<Pseudonym> people() {
    return Arbitraries.oneOf(
        people("SponsorId", "S-"),
        people("HouseholdId", "H-"),
        people("PersonId", "P-"),
        people("WorkerId", "W-"));
  }

  @Provide
  Arbitrary<List<Hold>> holds() {
    return Combinators.combine(
            people(),
            Arbitraries.of(HoldReason.class),
            Arbitraries.of("Sponsor", "Membership", "Household", "SurveyResponse", "Decision")
                .list()
                .ofMaxSize(2),
            Arbitraries.of(DAY.minusDays(1), DAY.plusDays(1)).injectNull(0.3))
        .as(Hold::new)
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<Pseudonym> people(String type, String prefix) {
    return Arbitraries.integers()
        .between(1, 12)
        .map(number -> new Pseudonym(type, prefix + number));
  }
}
