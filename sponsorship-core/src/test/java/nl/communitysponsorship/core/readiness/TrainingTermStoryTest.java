package nl.communitysponsorship.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.simulation.PolicySimulation;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The training of the small group was on 12 February 2022. Where a training counts for two years
 * and is asked for anew three months before, it ends on 12 February 2024 and the window opens on 12
 * November 2023; ten days of grace end on 22 February.
 */
class TrainingTermStoryTest {
  private static final Edited<PolicyPack> TWO_YEARS = counting(24, 3, 0);
  private static final Edited<Register> TRAINED = Edited.smallProgramme();

  /** Everybody did the start training of a partner in the place of the introduction. */
  private static final Edited<Register> STARTED_ELSEWHERE =
      TRAINED.with(
          "/trainingSessions/0/modules",
          List.of(
              "ROLES_AND_BOUNDARIES",
              "PRACTICAL_FIRST_WEEKS",
              "SAFETY_AND_PRIVACY",
              "PARTNER_START"));

  @ParameterizedTest
  @CsvSource({
    "2023-11-11, ''",
    "2023-11-12, requirement.expiresSoon",
    "2024-02-11, requirement.expiresSoon",
    "2024-02-12, requirement.expired"
  })
  void a_training_is_asked_for_anew_before_it_ends(LocalDate day, String code) {
    assertThat(aboutTraining(day, TWO_YEARS, TRAINED))
        .extracting(Finding::code)
        .allMatch(code::equals)
        .hasSize(code.isEmpty() ? 0 : 20);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-12, requirement.inGrace",
    "2024-02-21, requirement.inGrace",
    "2024-02-22, requirement.expired"
  })
  void in_the_days_of_grace_it_still_counts(LocalDate day, String code) {
    assertThat(aboutTraining(day, counting(24, 3, 10), TRAINED))
        .extracting(Finding::code)
        .containsOnly(code);
  }

  /**
   * Two years after 29 February 2020 is 28 February 2022, and one year after 31 December is too.
   */
  @ParameterizedTest
  @CsvSource({"2020-02-29, 24, 2022-02-28", "2021-12-31, 12, 2022-12-31"})
  void months_are_those_of_the_calendar(LocalDate on, int months, LocalDate end) {
    Edited<Register> old = TRAINED.with("/trainingSessions/0/on", on);
    MemberDossier member = Asking.dossier(old).membersOn(end).get(0);
    var policy = counting(months, 0, 0).value().training();

    assertThat(member.hasDone(TrainingModule.INTRODUCTION, end.minusDays(1), policy))
        .isEqualTo(Answer.YES);
    assertThat(member.hasDone(TrainingModule.INTRODUCTION, end, policy)).isEqualTo(Answer.NO);
  }

  @Test
  void where_no_term_is_set_a_training_counts_for_good() {
    assertThat(aboutTraining(LocalDate.of(2040, 1, 1), Asking.PILOT, TRAINED)).isEmpty();
  }

  @Test
  void done_anew_before_the_end_there_is_no_day_between() {
    LocalDate last = LocalDate.of(2024, 2, 11);
    Edited<Register> again =
        TRAINED
            .copying("/trainingSessions/0", "/trainingSessions/-")
            .with("/trainingSessions/1/id", "TR-2")
            .with("/trainingSessions/1/on", last);
    for (int i = 0; i < 5; i++) {
      again =
          again.with(
              "/attendances/-",
              Map.of("session", "TR-2", "sponsor", "S-" + (i + 1), "outcome", "ATTENDED"));
    }

    for (LocalDate day = last; day.isBefore(last.plusMonths(3)); day = day.plusDays(1)) {
      assertThat(aboutTraining(day, TWO_YEARS, again)).as("%s", day).isEmpty();
    }
  }

  @Test
  void the_start_training_of_a_partner_counts_and_the_dossier_says_as_what() {
    LocalDate day = LocalDate.of(2022, 6, 1);
    MemberDossier member = Asking.dossier(STARTED_ELSEWHERE).membersOn(day).get(0);

    assertThat(aboutTraining(day, Asking.PILOT, STARTED_ELSEWHERE)).isEmpty();
    assertThat(member.counted(TrainingModule.INTRODUCTION, Asking.PILOT.value().training()))
        .containsExactly(
            new CountedTraining(
                LocalDate.of(2022, 2, 12),
                new SessionId("TR-1"),
                TrainingModule.PARTNER_START,
                TrainingModule.INTRODUCTION));
  }

  @Test
  void where_the_table_is_empty_it_counts_as_nothing_else() {
    Edited<PolicyPack> without = Asking.PILOT.with("/training/equivalences", List.of());

    assertThat(aboutTraining(LocalDate.of(2022, 6, 1), without, STARTED_ELSEWHERE))
        .hasSize(5)
        .allSatisfy(
            each -> {
              assertThat(each.code()).isEqualTo("training.missing");
              assertThat(each.parameters()).containsEntry("module", TrainingModule.INTRODUCTION);
            });
  }

  @Test
  void what_counts_as_a_module_counts_as_all_that_the_module_counts_as() {
    Edited<PolicyPack> chain =
        Asking.PILOT.with(
            "/training/equivalences",
            List.of(
                equivalence("PARTNER_START", "CULTURE_AND_COMMUNICATION"),
                equivalence("CULTURE_AND_COMMUNICATION", "INTRODUCTION")));

    assertThat(aboutTraining(LocalDate.of(2022, 6, 1), chain, STARTED_ELSEWHERE)).isEmpty();
  }

  @Test
  void what_counted_when_it_was_done_counts_when_the_table_shrinks() {
    PolicyPack old = Asking.PILOT.with("/validity/until", "2022-05-01").value();
    PolicyPack strict =
        Asking.PILOT
            .with("/version", "2022.2")
            .with("/validity/from", "2022-05-01")
            .with("/training/equivalences", List.of())
            .value();

    assertThat(Asking.readiness(LocalDate.of(2022, 6, 1), STARTED_ELSEWHERE, old, strict).codes())
        .doesNotContain("training.missing");
  }

  @Test
  void a_reader_is_told_as_what_it_counted_when_it_ends() {
    Finding finding =
        aboutTraining(LocalDate.of(2024, 1, 1), TWO_YEARS, STARTED_ELSEWHERE).stream()
            .filter(each -> each.parameters().get("requirement").equals("training-introduction"))
            .findFirst()
            .orElseThrow();

    assertThat(Texts.in(Locale.ENGLISH).text(finding.message()))
        .isEqualTo(
            "This counts until 12 February 2024, of S-1: Start training of a partner organisation,"
                + " which counted as Introduction to resettlement.");
    assertThat(Texts.in(Locale.forLanguageTag("nl")).text(finding.message()))
        .isEqualTo(
            "Dit geldt tot 12 februari 2024, van S-1: Starttraining van een partnerorganisatie, die"
                + " telde als Inleiding hervestiging.");
  }

  /** With a term of six months in force on the day of the training it ended on 12 August. */
  @Test
  void a_term_is_tried_out_before_it_holds() {
    LocalDate day = LocalDate.of(2022, 10, 1);
    PolicyPack shorter =
        counting(6, 1, 0).with("/version", "2022.2").with("/validity/from", "2022-02-01").value();

    var simulation =
        new PolicySimulation(new Policies(List.of(Asking.PILOT.value())))
            .simulate(shorter, TRAINED.value(), day);

    assertThat(simulation.groups().get(0).losesReadiness()).isTrue();
    assertThat(simulation.groups().get(0).appearing())
        .hasSize(20)
        .allSatisfy(
            each -> {
              assertThat(each.finding().code()).isEqualTo("requirement.expired");
              assertThat(each.since()).isEqualTo("2022-08-12");
            });
  }

  private static Edited<PolicyPack> counting(int months, int renewal, int grace) {
    return Asking.PILOT.with(
        "/training/expiry",
        Map.of(
            "months", setting(months),
            "renewalMonths", setting(renewal),
            "graceDays", setting(grace)));
  }

  private static Map<String, Object> setting(int value) {
    return Map.of("value", value, "source", "ASSUMED");
  }

  private static Map<String, Object> equivalence(String done, String countsAs) {
    return Map.of("done", done, "countsAs", countsAs, "source", "ASSUMED");
  }

  private static List<Finding> aboutTraining(
      LocalDate day, Edited<PolicyPack> policy, Edited<Register> register) {
    return Asking.readiness(day, register, policy.value()).missing().stream()
        .map(Missing::finding)
        .filter(
            each ->
                each.code().startsWith("training.")
                    || String.valueOf(each.parameters().get("requirement")).startsWith("training"))
        .toList();
  }
}
