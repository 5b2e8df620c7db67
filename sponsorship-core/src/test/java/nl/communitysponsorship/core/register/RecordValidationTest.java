package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.RandomRecords;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.history.RecordList;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.rule.RuleProfile;
import nl.communitysponsorship.core.rule.RuleSet;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.text.Texts;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record at a time: an engine, the library itself and the whole register say the same. */
class RecordValidationTest {
  private static final LocalDate DAY = SmallProgramme.DAY;
  private static final RecordRules RULES = new RecordRules(Policies.vwnPilot());
  private static final Edited<Household> EDITED =
      Edited.of(SmallProgramme.register().households().get(0), Household.class);
  private static final Household SPOILED =
      EDITED.with("/expectedSize", 4).with("/dwellings/0/mostPeople", 2).value();

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "nl-BE"})
  void an_engine_says_of_one_record_what_we_say_in_the_language_of_the_reader(String tag) {
    Locale reader = Locale.forLanguageTag(tag);
    Findings ours = RULES.validate(SPOILED, RuleProfile.SUBMIT, DAY);

    Set<ConstraintViolation<Household>> theirs = validate(RULES, reader, SPOILED);

    assertThat(ours.codes()).contains("household.sizeMismatch", "dwelling.tooSmall");
    assertThat(theirs.stream().map(RuleValidation::finding).collect(Findings.gather()))
        .isEqualTo(ours);
    assertThat(theirs)
        .extracting(each -> each.getPropertyPath() + ": " + each.getMessage())
        .containsExactlyInAnyOrderElementsOf(
            ours.all().stream()
                .map(each -> each.path() + ": " + Texts.in(reader).text(each.message()))
                .toList());
  }

  @Test
  void an_engine_for_drafts_asks_what_a_draft_is_asked() {
    assertThat(validate(RULES.as(RuleProfile.DRAFT), Locale.ENGLISH, SPOILED))
        .extracting(each -> RuleValidation.finding(each).code())
        .containsExactlyElementsOf(RULES.validate(SPOILED, RuleProfile.DRAFT, DAY).codes())
        .doesNotContain("household.sizeMismatch");
  }

  @Test
  void one_engine_judges_records_and_registers() {
    Register register = Edited.smallProgramme().with("/households/0/expectedSize", 4).value();

    assertThat(validate(RULES, Locale.ENGLISH, register))
        .extracting(RuleValidation::finding)
        .containsExactlyElementsOf(
            new RegisterRules(Policies.vwnPilot()).check(register, DAY).all());
  }

  @Test
  void every_kind_of_record_follows_the_rules() {
    assertThat(RecordList.ALL)
        .allSatisfy(each -> assertThat(each.type()).hasAnnotation(FollowsTheRules.class));
    assertThat(RegisterLists.TYPES.values())
        .allSatisfy(each -> assertThat(each).hasAnnotation(FollowsTheRules.class));
  }

  /**
   * Records of anything, out of parts of the pilot: nothing is thrown, what is found of one alone
   * is found in the whole register too, no free text is repeated, and every sentence resolves.
   */
  @Test
  void whatever_can_be_made_can_be_judged_alone() {
    Map<Class<?>, List<Object>> parts = RandomRecords.partsOf(SyntheticProgramme.pilot(42));
    LocalDate day = LocalDate.of(2023, 12, 31);
    RegisterRules whole = new RegisterRules(Policies.vwnPilot());
    for (long seed = 0; seed < 40; seed++) {
      Register register = new RandomRecords(seed, parts).draw(Register.class);
      Set<Finding> known = new HashSet<>(whole.check(register, day).all());
      for (Record each : ValidateAnythingStoryTest.records(register)) {
        Findings alone = RULES.validate(each, RuleProfile.SUBMIT, day);

        assertThat(known.containsAll(alone.all())).as("seed %d, %s", seed, each).isTrue();
        assertThat(alone.all()).containsAll(RULES.validate(each, RuleProfile.DRAFT, day).all());
        for (Finding finding : alone.all()) {
          assertThat(Texts.in(Locale.ENGLISH).text(finding.message()))
              .doesNotContain("reason enough", "123456782", "1234.56.782");
          assertThat(Texts.in(Locale.forLanguageTag("nl")).text(finding.message())).isNotBlank();
        }
      }
    }
  }

  private static <T> Set<ConstraintViolation<T>> validate(RuleSet rules, Locale reader, T record) {
    try (ValidatorFactory engine =
        RuleValidation.engine(
            Validation.byProvider(HibernateValidator.class).configure(), rules, DAY, reader)) {
      Validator validator = engine.getValidator();
      return validator.validate(record);
    }
  }
}
