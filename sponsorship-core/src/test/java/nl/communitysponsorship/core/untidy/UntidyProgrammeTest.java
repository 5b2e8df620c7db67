package nl.communitysponsorship.core.untidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.communitysponsorship.core.fixture.EverythingFound;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.tree.FieldTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntidyProgrammeTest {
  private static final Policies POLICIES = Policies.vwnPilot();
  private static final Register UNTIDY = UntidyProgramme.pilot(42);
  private static final Findings FOUND = found(UNTIDY);

  /** Those of a file as a whole have no record of their own. */
  private static final List<ProgrammeRule> OF_THE_FILE =
      List.of(ProgrammeRule.PROGRAMME_POLICY_UNKNOWN);

  @ParameterizedTest
  @MethodSource("rules")
  void one_register_breaks_every_rule_that_a_register_can_break(ProgrammeRule rule) {
    assertThat(placesOf(rule, FOUND)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("oneOfEachArea")
  void whoever_wants_to_try_one_rule_takes_the_pilot_with_that_one_mishap(ProgrammeRule rule) {
    Register one = UntidyProgramme.pilot(42, rule);

    assertThat(placesOf(rule, found(one))).isNotEmpty();
    assertThat(one.sponsors().size())
        .isLessThan(SyntheticProgramme.pilot(42).sponsors().size() + 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "household", "sponsorship", "coming"})
  void without_its_mishap_a_situation_is_tidy(String kind) {
    Supplier<Situation> situation =
        switch (kind) {
          case "group" -> Situation::group;
          case "household" -> Situation::household;
          case "sponsorship" -> Situation::sponsorship;
          default -> Situation::coming;
        };
    Register pilot = SyntheticProgramme.pilot(42);
    var tree = FieldTree.of(pilot);
    situation.get().addTo(tree, "tidy", pilot.teams().get(0), pilot.teams().get(1));

    assertThat(found(FieldTree.register(tree)).all())
        .containsExactlyInAnyOrderElementsOf(found(pilot).all());
  }

  @Test
  void a_rule_that_a_register_alone_cannot_break_is_refused_with_those_that_it_can() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UntidyProgramme.pilot(42, ProgrammeRule.POLICY_OVERLAP))
        .withMessageStartingWith("a register alone cannot break 'policy.overlap'; those it can")
        .withMessageContaining("group.tooSmall");
  }

  @Test
  void the_pilot_stands_in_it_as_it_is_but_for_the_name_of_its_policy() {
    Register pilot = SyntheticProgramme.pilot(42);

    assertThat(UNTIDY.sponsors()).containsAll(pilot.sponsors());
    assertThat(UNTIDY.households()).containsAll(pilot.households());
    assertThat(UNTIDY.sponsorships()).containsAll(pilot.sponsorships());
    assertThat(UNTIDY.surveys()).containsAll(pilot.surveys());
    assertThat(UNTIDY.programme().code()).isEqualTo(pilot.programme().code());
    assertThat(UNTIDY.programme().policy()).isEqualTo("vwn-pliot");
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, 0, Long.MAX_VALUE})
  void whatever_the_seed_it_breaks_the_same_rules_and_can_be_written_and_read(long seed) {
    Register register = UntidyProgramme.pilot(seed);

    assertThat(found(register).codes()).containsAll(codes());
    assertThat(RegisterJson.read(RegisterJson.write(register)).orThrow()).isEqualTo(register);
    assertThat(RegisterJson.write(UntidyProgramme.pilot(seed)))
        .isEqualTo(RegisterJson.write(register));
  }

  @Test
  void neither_the_language_nor_the_place_of_the_machine_changes_a_byte() {
    String here = RegisterJson.write(UNTIDY);
    Locale language = Locale.getDefault();
    TimeZone place = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

      assertThat(RegisterJson.write(UntidyProgramme.pilot(42))).isEqualTo(here);
    } finally {
      Locale.setDefault(language);
      TimeZone.setDefault(place);
    }
  }

  @Test
  void the_mishaps_go_round_the_four_municipalities_of_the_pilot() {
    assertThat(UNTIDY.groups())
        .filteredOn(each -> each.id().value().length() > 4)
        .extracting(each -> each.homeBase())
        .containsAll(
            UNTIDY.programme().participations().stream().map(each -> each.municipality()).toList());
  }

  @Test
  void everything_that_is_found_is_told_whole_in_both_languages() {
    for (Locale language : Texts.LANGUAGES) {
      var texts = Texts.in(language);

      assertThat(FOUND.all())
          .flatExtracting(each -> List.of(texts.text(each.message()), texts.text(each.remedy())))
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }
  }

  static List<ProgrammeRule> rules() {
    return UntidyProgramme.rules();
  }

  /** The area is the first word of the code. */
  static Collection<ProgrammeRule> oneOfEachArea() {
    var first = new TreeMap<String, ProgrammeRule>();
    rules().forEach(each -> first.putIfAbsent(each.code().replaceAll("[.].*", ""), each));
    return first.values();
  }

  private static List<String> codes() {
    return rules().stream().map(ProgrammeRule::code).toList();
  }

  private static List<String> placesOf(ProgrammeRule rule, Findings findings) {
    String name = UntidyProgramme.nameOf(rule);
    return findings.all().stream()
        .filter(each -> each.code().equals(rule.code()))
        .map(Finding::path)
        .map(path -> path.text())
        .filter(path -> OF_THE_FILE.contains(rule) || path.contains(name))
        .toList();
  }

  private static Findings found(Register register) {
    return EverythingFound.in(register, POLICIES, UntidyProgramme.DAY);
  }
}
