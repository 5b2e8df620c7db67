package nl.communitysponsorship.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.untidy.UntidyProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of the book can be seen broken, in the untidy pilot or by what it is judged over. */
class WhereRulesBreakTest {
  private static final String UNTIDY = "the untidy pilot";

  /** By what they are judged over; a rule that is not in a register stands in one of these. */
  private static final Map<String, List<Provocation>> ELSEWHERE =
      Map.of(
          "a policy that demands more",
          RequirementProvocations.all(),
          "a new day of arrival",
          ArrivalProvocations.all(),
          "households that part and join",
          RegroupProvocations.all(),
          "a step of a proposal",
          OtherProvocations.steps(),
          "a step of a sponsorship",
          concat(LifeProvocations.all(), LifeProvocations.others()),
          "policy packs",
          OtherProvocations.policies(),
          "a text that no reader takes in",
          RegisterProvocations.all(),
          "an erasure",
          OtherProvocations.erasures(),
          "the history and the store",
          IdentityProvocations.all(),
          "a safeguarding file",
          concat(SafetyProvocations.all(), LateProvocations.all()));

  /** Only whoever ranks the groups knows these: ProposingTest of the reference server. */
  private static final List<ProgrammeRule> WHERE_GROUPS_ARE_RANKED =
      List.of(
          ProgrammeRule.PROPOSAL_REASON_TOO_SHORT,
          ProgrammeRule.PROPOSAL_NOT_FEASIBLE,
          ProgrammeRule.PROPOSAL_ALREADY_OPEN);

  @ParameterizedTest
  @EnumSource(ProgrammeRule.class)
  void every_rule_breaks_somewhere(ProgrammeRule rule) {
    assertThat(placesOf(rule)).isNotEmpty();
  }

  @Test
  void the_untidy_pilot_breaks_a_rule_once_on_purpose() {
    assertThat(UntidyProgramme.rules()).doesNotHaveDuplicates();
  }

  private static List<String> placesOf(ProgrammeRule rule) {
    var places = new TreeSet<String>();
    ELSEWHERE.forEach(
        (place, provocations) ->
            provocations.stream()
                .filter(each -> each.rule() == rule)
                .filter(each -> each.found().all().contains(each.expected()))
                .forEach(each -> places.add(place)));
    if (WHERE_GROUPS_ARE_RANKED.contains(rule)) {
      places.add("the ranking of groups");
    }
    Stream<String> untidy =
        UntidyProgramme.rules().contains(rule) ? Stream.of(UNTIDY) : Stream.of();
    return Stream.concat(untidy, places.stream()).toList();
  }

  private static List<Provocation> concat(List<Provocation> one, List<Provocation> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
