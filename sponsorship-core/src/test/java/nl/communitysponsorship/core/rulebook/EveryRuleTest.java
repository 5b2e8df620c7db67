package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyCheck;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the book is reported by something, and by nothing when all is well. */
class EveryRuleTest {
  /** Told by whoever puts a proposal forward, because only there the ranking is known. */
  private static final Set<ProgrammeRule> TOLD_ELSEWHERE =
      EnumSet.of(
          ProgrammeRule.PROPOSAL_REASON_TOO_SHORT,
          ProgrammeRule.PROPOSAL_NOT_FEASIBLE,
          ProgrammeRule.PROPOSAL_ALREADY_OPEN);

  @Test
  void a_programme_in_which_all_is_well_breaks_no_rule() {
    assertThat(RegisterProvocations.findings(SmallProgramme.register(), DAY).all()).isEmpty();
    assertThat(ReadinessProvocations.findings(SmallProgramme.register()).all()).isEmpty();
    assertThat(PolicyCheck.check(Policies.vwnPilot().packs()).all()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("provocations")
  void a_broken_rule_is_reported_at_its_place_with_its_facts(Provocation provocation) {
    assertThat(provocation.found().all()).contains(provocation.expected());
  }

  @ParameterizedTest
  @MethodSource("provocations")
  void what_is_reported_has_a_sentence_and_a_remedy_in_every_language(Provocation provocation) {
    for (Locale language : Texts.LANGUAGES) {
      var texts = Texts.in(language);

      assertThat(texts.text(provocation.expected().message())).isNotBlank().doesNotContain("{");
      assertThat(texts.text(provocation.expected().remedy())).isNotBlank().doesNotContain("{");
    }
  }

  @Test
  void no_rule_is_left_without_a_provocation() {
    Set<ProgrammeRule> silent = EnumSet.allOf(ProgrammeRule.class);
    provocations().map(Provocation::rule).forEach(silent::remove);

    assertThat(silent).isEqualTo(TOLD_ELSEWHERE);
  }

  @Test
  void a_code_belongs_to_one_rule() {
    assertThat(Arrays.stream(ProgrammeRule.values()).map(ProgrammeRule::code))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z]+\\.[a-z]+([A-Z][a-z]+)*"));
  }

  static Stream<Provocation> provocations() {
    return Stream.of(
            ReadinessProvocations.all(),
            RequirementProvocations.all(),
            RegisterProvocations.all(),
            HouseholdProvocations.all(),
            ArrivalProvocations.all(),
            RegroupProvocations.all(),
            OtherProvocations.steps(),
            LifeProvocations.all(),
            LifeProvocations.others(),
            CourseProvocations.all(),
            OtherProvocations.policies(),
            OtherProvocations.erasures(),
            IdentityProvocations.all(),
            SafetyProvocations.all(),
            LateProvocations.all())
        .flatMap(List::stream);
  }
}
