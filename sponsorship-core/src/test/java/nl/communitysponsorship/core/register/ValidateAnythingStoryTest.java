package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.history.RegisterRecords;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.RuleProfile;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.value.Answer;
import org.junit.jupiter.api.Test;

/**
 * Validate anything in one call: a developer wants all problems of an object at once, with stable
 * codes and paths, so that a screen can show them next to the field.
 */
class ValidateAnythingStoryTest {
  private static final LocalDate DAY = SmallProgramme.DAY;
  private static final RecordRules RULES = new RecordRules(Policies.vwnPilot());
  private static final Register REGISTER = SmallProgramme.register();

  /** A name that is in no list yet, six people expected, and nothing else. */
  private static final Household ALMOST_EMPTY =
      new Household(
          new HouseholdId("H-99"),
          DAY.minusDays(1),
          6,
          List.of(),
          List.of(),
          null,
          null,
          List.of(),
          Answer.UNKNOWN,
          List.of(),
          List.of(),
          List.of());

  @Test
  void all_findings_come_at_once_each_with_code_severity_path_facts_and_key() {
    Findings findings = RULES.validate(ALMOST_EMPTY, RuleProfile.SUBMIT, DAY);

    assertThat(findings.all())
        .extracting(
            each ->
                "%s %s %s %s"
                    .formatted(each.code(), each.severity(), each.path(), each.parameters()))
        .containsExactly(
            "household.consentMissing ERROR households[H-99] {}",
            "household.noMunicipality WARNING households[H-99] {}",
            "household.sizeMismatch WARNING households[H-99] {count=0, expected=6}");
    assertThat(findings.all()).allMatch(each -> each.message().key().equals(each.code()));
  }

  @Test
  void a_draft_may_be_almost_empty() {
    assertThat(RULES.validate(ALMOST_EMPTY, RuleProfile.DRAFT, DAY).all()).isEmpty();
  }

  @Test
  void a_draft_is_still_told_what_can_never_be_completed() {
    Household twice =
        Edited.of(REGISTER.households().get(0), Household.class)
            .with("/dwellings/0/municipality", "GM0050")
            .value();

    assertThat(RULES.validate(twice, RuleProfile.DRAFT, DAY).codes())
        .containsExactly("dwelling.elsewhere");
  }

  @Test
  void every_record_of_a_sound_register_passes_by_itself() {
    assertThat(records(REGISTER))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            each -> assertThat(RULES.validate(each, RuleProfile.SUBMIT, DAY).all()).isEmpty());
  }

  @Test
  void what_a_record_refers_to_is_asked_only_where_the_register_is_known() {
    SponsorGroup group =
        Edited.of(REGISTER.groups().get(0), SponsorGroup.class)
            .with("/backstop", "T-NOWHERE")
            .value();

    assertThat(RULES.validate(group, RuleProfile.SUBMIT, DAY).all()).isEmpty();
    assertThat(RULES.validate(group, RuleProfile.SUBMIT, DAY, REGISTER).all())
        .extracting(each -> each.code() + " " + each.path())
        .containsExactly("reference.unknown groups[G-1].backstop");
  }

  @Test
  void in_a_register_it_stands_in_the_place_of_the_one_that_was_there() {
    assertThat(records(REGISTER))
        .allSatisfy(
            each -> {
              if (!(each instanceof Programme)) {
                assertThat(RULES.validate(each, RuleProfile.SUBMIT, DAY, REGISTER).all()).isEmpty();
              }
            });
  }

  @Test
  void every_sentence_resolves_in_both_languages_and_repeats_no_free_text() {
    Proposal spoiled =
        Edited.of(REGISTER.proposals().get(0), Proposal.class)
            .with("/reason", "zie dossier 1234.56.782 over haar moeder")
            .value();
    List<Finding> findings = RULES.validate(spoiled, RuleProfile.SUBMIT, DAY).all();

    assertThat(findings).extracting(Finding::code).containsExactly("text.bsnSuspected");
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      assertThat(findings)
          .allSatisfy(
              each ->
                  assertThat(Texts.in(language).text(each.message()))
                      .doesNotContain("{", "moeder", "1234"));
    }
  }

  @Test
  void only_the_mistakes_of_a_caller_are_exceptions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.validate(ALMOST_EMPTY, RuleProfile.DRAFT, LocalDate.of(2021, 1, 1)))
        .withMessageStartingWith("no policy holds on '2021-01-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.validate(new HouseholdId("H-1"), RuleProfile.DRAFT, DAY))
        .withMessage(
            "these rules judge a register, a programme and what stands in the lists of a register;"
                + " a 'HouseholdId' was given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.check("H-1", DAY))
        .withMessage("these rules judge records; a 'String' was given");
  }

  /** Everything in a register, the register itself first. */
  static List<Record> records(Register register) {
    return RegisterRecords.of(register).values().stream().toList();
  }
}
