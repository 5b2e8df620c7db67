package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.RuleSet;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.training.TrainingModule;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate Validator, as an engine like any other, says what the library says by itself. */
class RuleValidationTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
  private static final Policies POLICIES = Policies.vwnPilot();
  private static final RegisterRules RULES = new RegisterRules(POLICIES);

  private static final Register PILOT = SyntheticProgramme.pilot(42);

  /** Where the answers of newcomers begin: those of sponsors, teams and partners stand before. */
  private static final String ANSWERS =
      "/surveys/"
          + PILOT.surveys().stream()
              .takeWhile(each -> !(each.respondent() instanceof Respondent.Newcomer))
              .count();

  /** The pilot with faults of every kind in it: in references, people, matches, answers, texts. */
  private static final Register SPOILED =
      Edited.of(PILOT, Register.class)
          .copying("/sponsors/0", "/sponsors/-")
          .copying("/groups/0/memberships/0", "/groups/0/memberships/-")
          .with("/groups/1/backstop", "T-NOWHERE")
          .with("/households/0/consents", List.of())
          .with("/households/1/expectedSize", 12)
          .with("/households/2/placements", List.of())
          .with("/sponsorships/0/match/proposedBy", "W-GM0034-2")
          .with("/sponsorships/1/match/group", "G-01")
          .with("/sponsorships/2/owners", List.of())
          .with("/sponsorships/11/owners/1/role", "BESIDE_GROUP")
          .with("/contacts/0/on", "2021-12-31")
          .with(ANSWERS + "/answers/0/value", 6)
          .with(ANSWERS + "/answers/1/item", "a, b & c = {d}?")
          .with(ANSWERS + "/collectedBy", "SPONSOR")
          .with("/proposals/0/reason", "dossier 123456782")
          .value();

  @Test
  void the_engine_reports_the_same_findings() {
    Findings expected = RULES.check(SPOILED, DAY);

    Findings reported =
        validate(SPOILED, RULES, Locale.ENGLISH).stream()
            .map(RuleValidation::finding)
            .collect(Findings.gather());

    assertThat(reported).isEqualTo(expected);
    assertThat(Set.copyOf(expected.codes())).hasSizeGreaterThan(12);
    assertThat(expected.of(Severity.WARNING)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "nl-BE", "ja"})
  void the_engine_says_them_in_the_language_of_the_reader(String tag) {
    Locale reader = Locale.forLanguageTag(tag);
    Texts texts = Texts.in(reader);

    assertThat(validate(SPOILED, RULES, reader))
        .extracting(each -> each.getPropertyPath() + ": " + each.getMessage())
        .containsExactlyInAnyOrderElementsOf(
            RULES.check(SPOILED, DAY).all().stream()
                .map(each -> each.path() + ": " + texts.text(each.message()))
                .toList());
  }

  @Test
  void where_nothing_is_wrong_the_engine_says_nothing() {
    assertThat(
            engine(RULES, SmallProgramme.DAY, Locale.ENGLISH)
                .getValidator()
                .validate(SmallProgramme.register()))
        .isEmpty();
  }

  /** Readiness has words of enumerations among its facts; they come back as their message. */
  @Test
  void rules_of_an_embedders_own_read_the_same_through_the_engine() {
    RuleSet readiness = (record, day) -> readiness((Register) record, day);
    Register register = SyntheticProgramme.pilot(42);
    Texts dutch = Texts.in(Locale.forLanguageTag("nl"));

    List<String> reported =
        validate(register, readiness, Locale.ENGLISH).stream()
            .map(RuleValidation::finding)
            .map(each -> sentence(each, dutch))
            .toList();

    assertThat(reported)
        .containsExactlyInAnyOrderElementsOf(
            readiness(register, DAY).all().stream().map(each -> sentence(each, dutch)).toList())
        .anySatisfy(
            each ->
                assertThat(each)
                    .startsWith("training.missing ERROR groups[G-19].memberships[S-77]: ")
                    .contains(dutch.word(TrainingModule.ROLES_AND_BOUNDARIES)));
  }

  @Test
  void a_finding_about_the_register_as_a_whole_has_no_path() {
    Finding whole = new Finding("list.none", Severity.WARNING, FindingPath.ROOT, Map.of());

    Set<ConstraintViolation<Register>> violations =
        validate(SmallProgramme.register(), (record, day) -> findings(whole), Locale.ENGLISH);

    assertThat(violations).extracting(RuleValidation::finding).containsExactly(whole);
    assertThat(violations).extracting(ConstraintViolation::getMessage).containsExactly("none");
  }

  @Test
  void the_rules_are_asked_about_the_day_that_was_given_wherever_the_machine_stands() {
    List<LocalDate> asked = new ArrayList<>();
    RuleSet asking =
        (record, day) -> {
          asked.add(day);
          return Findings.NONE;
        };

    validate(SmallProgramme.register(), asking, Locale.ENGLISH);

    assertThat(asked).containsExactly(DAY);
  }

  @Test
  void an_engine_without_rules_refuses_and_says_how_to_build_one() {
    try (ValidatorFactory bare =
        Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory()) {
      assertThatThrownBy(() -> bare.getValidator().validate(SmallProgramme.register()))
          .isInstanceOf(ValidationException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the rules need a policy and a day: build the validator with RuleValidation");
    }
  }

  @Test
  void constraints_of_others_keep_their_own_words_and_are_no_findings() {
    try (ValidatorFactory engine = engine(RULES, DAY, Locale.ENGLISH)) {
      ConstraintViolation<Note> violation =
          engine.getValidator().validate(new Note(" ")).iterator().next();

      assertThat(violation.getMessage()).isNotBlank().doesNotContain("{");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RuleValidation.finding(violation))
          .withMessageEndingWith("'{jakarta.validation.constraints.NotBlank.message}' was given");
    }
  }

  private static Set<ConstraintViolation<Register>> validate(
      Register register, RuleSet rules, Locale reader) {
    try (ValidatorFactory engine = engine(rules, DAY, reader)) {
      return engine.getValidator().validate(register);
    }
  }

  private static ValidatorFactory engine(RuleSet rules, LocalDate day, Locale reader) {
    return RuleValidation.engine(
        Validation.byProvider(HibernateValidator.class).configure(), rules, day, reader);
  }

  private static Findings readiness(Register register, LocalDate day) {
    var index = new RegisterIndex(register);
    var groups = new GroupReadiness(POLICIES.on(day));
    return register.groups().stream()
        .flatMap(group -> groups.on(day, index.dossier(group)).missing().stream())
        .map(each -> each.finding())
        .collect(Findings.gather());
  }

  private static String sentence(Finding finding, Texts texts) {
    return "%s %s %s: %s"
        .formatted(
            finding.code(), finding.severity(), finding.path(), texts.text(finding.message()));
  }

  private static Findings findings(Finding finding) {
    return new Findings(List.of(finding));
  }

  /** A record that carries a constraint of Jakarta's own. */
  record Note(@NotBlank String text) {}
}
