package nl.communitysponsorship.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.partner.Programme.Participation;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {
  private static final Register THOUSAND = SyntheticProgramme.ofSize(1000, 42);

  /** By hand: so many pilots of 18 households, rounded up, with 20 groups and 80 sponsors each. */
  @ParameterizedTest
  @CsvSource({
    "1, 20, 80, 8, 4",
    "18, 20, 80, 8, 4",
    "19, 40, 160, 16, 8",
    "1000, 1120, 4480, 448, 224" // 56 pilots
  })
  void a_programme_grows_by_whole_pilots(
      int households, int groups, int sponsors, int trainings, int municipalities) {
    Register programme = ofSize(households);

    assertThat(programme.households()).hasSize(households);
    assertThat(programme.groups()).hasSize(groups);
    assertThat(programme.sponsors()).hasSize(sponsors);
    assertThat(programme.trainingSessions()).hasSize(trainings);
    assertThat(programme.teams()).hasSize(municipalities);
    assertThat(programme.programme().participations()).hasSize(municipalities);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 19, 1000})
  void every_reference_leads_somewhere_and_no_rule_finds_an_error(int households) {
    Register programme = ofSize(households);

    var findings =
        new RegisterRules(Policies.vwnPilot())
            .check(programme, SyntheticProgramme.END.minusDays(1));

    assertThat(findings.of(Severity.ERROR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 18, 19, 200})
  void all_numbers_have_the_same_length(int households) {
    Register programme = ofSize(households);

    assertThat(programme.sponsors())
        .extracting(each -> each.id().value().length())
        .containsOnly(programme.sponsors().get(0).id().value().length());
    assertThat(programme.households())
        .extracting(each -> each.id().value().length())
        .containsOnly(programme.households().get(0).id().value().length());
  }

  /** There are 342 municipalities: 85 times four, for 85 pilots of 18 households. */
  @Test
  void where_places_run_out_the_first_ones_return() {
    Register programme = SyntheticProgramme.ofSize(85 * 18 + 1, 42);

    assertThat(programme.teams()).hasSize(85 * 4);
    assertThat(programme.households().get(85 * 18).placements().get(0).municipality())
        .isEqualTo(programme.households().get(0).placements().get(0).municipality());
  }

  @Test
  void places_are_real_and_stand_there_once() {
    Municipalities list = Municipalities.of2023();

    assertThat(THOUSAND.programme().participations())
        .extracting(Participation::municipality)
        .doesNotHaveDuplicates()
        .allMatch(each -> list.find(each).isPresent());
    assertThat(THOUSAND.teams()).extracting(LocalTeam::municipality).doesNotHaveDuplicates();
  }

  /** A programme of 100 households writes its numbers with one digit more. */
  @Test
  void the_first_pilot_of_a_larger_programme_has_the_same_people() {
    Register pilot = SyntheticProgramme.pilot(42);
    Register larger = SyntheticProgramme.ofSize(100, 42);

    List<Function<Register, List<?>>> lists =
        List.of(
            Register::sponsors,
            Register::groups,
            Register::trainingSessions,
            Register::attendances,
            Register::households,
            Register::proposals,
            Register::sponsorships,
            Register::tasks,
            Register::contacts,
            register -> surveysOf(Respondent.SponsorVoice.class, register),
            register -> surveysOf(Respondent.Newcomer.class, register));
    assertThat(lists)
        .allSatisfy(
            list -> {
              List<?> own = list.apply(pilot);
              List<?> first = list.apply(larger).subList(0, own.size());
              assertThat(withShortNumbers(first)).isEqualTo(CanonicalJson.write(own));
            });
  }

  @Test
  void a_smaller_programme_has_the_first_households_of_the_pilot() {
    Register pilot = SyntheticProgramme.pilot(42);
    Register smaller = SyntheticProgramme.ofSize(5, 42);

    assertThat(smaller.households()).isEqualTo(pilot.households().subList(0, 5));
    assertThat(smaller.sponsors()).isEqualTo(pilot.sponsors());
    assertThat(smaller.sponsorships()).isEqualTo(pilot.sponsorships().subList(0, 6));
    assertThat(smaller.tasks()).isEqualTo(pilot.tasks().subList(0, smaller.tasks().size()));
  }

  @Test
  void a_programme_without_households_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticProgramme.ofSize(0, 42))
        .withMessage("a synthetic programme needs 1 household or more; '0' was given");
  }

  private static List<SurveyResponse> surveysOf(
      Class<? extends Respondent> kind, Register register) {
    return register.surveys().stream().filter(each -> kind.isInstance(each.respondent())).toList();
  }

  private static Register ofSize(int households) {
    return households == 1000 ? THOUSAND : SyntheticProgramme.ofSize(households, 42);
  }

  private static String withShortNumbers(List<?> records) {
    return CanonicalJson.write(records).replaceAll("\"(G|H|K|P|S|TR|V)-0([0-9]{2})", "\"$1-$2");
  }
}
