package nl.communitysponsorship.core.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.source.Sources;
import nl.communitysponsorship.core.training.TrainingModule;
import org.junit.jupiter.api.Test;

/** The policy pack that ships: what the pilot set out to do, and where every number is written. */
class VwnPilotTest {
  private static final PolicyPack PACK = Policies.vwnPilot().on(LocalDate.of(2022, 1, 1));

  /** As the project page says: 18 households, at most 80 sponsors, 3 or 4 places, 8 trainings. */
  @Test
  void the_targets_are_those_of_the_pilot() {
    Targets targets = PACK.targets();

    assertThat(targets.households()).isEqualTo(new Setting(18, "VWN_PROJECT"));
    assertThat(targets.mostSponsors()).isEqualTo(new Setting(80, "VWN_PROJECT"));
    assertThat(targets.fewestMunicipalities()).isEqualTo(new Setting(3, "VWN_PROJECT"));
    assertThat(targets.mostMunicipalities()).isEqualTo(new Setting(4, "VWN_PROJECT"));
    assertThat(targets.trainings()).isEqualTo(new Setting(8, "VWN_PROJECT"));
  }

  @Test
  void a_group_is_three_to_eight_and_eight_is_marked_as_assumed() {
    assertThat(PACK.group().fewestMembers().value()).isEqualTo(3);
    assertThat(PACK.group().targetMembers().value()).isEqualTo(5);
    assertThat(PACK.group().mostMembers()).isEqualTo(new Setting(8, "ASSUMED"));
  }

  @Test
  void it_holds_from_the_first_day_of_the_pilot_and_before_that_nothing_does() {
    assertThat(PACK.reference()).isEqualTo("vwn-pilot/2022.1");
    assertThat(Policies.vwnPilot().find(LocalDate.of(2021, 12, 31))).isEmpty();
    assertThat(Policies.vwnPilot().find(LocalDate.of(2023, 12, 31))).contains(PACK);
  }

  @Test
  void every_number_stands_beside_its_source() {
    JsonNode pack = tree(CanonicalJson.write(PACK));
    Set<String> known = PACK.sources().stream().map(Source::key).collect(Collectors.toSet());

    List<JsonNode> values = pack.findParents("value");
    assertThat(values).hasSize(61);
    assertThat(values).allSatisfy(each -> assertThat(known).contains(each.path("source").asText()));
    assertThat(PACK.tasks()).extracting(TaskTemplate::source).isSubsetOf(known);
    assertThat(known).contains(PACK.training().source());
  }

  @Test
  void its_sources_are_those_of_the_library() {
    List<Source> ours =
        List.of(
            Sources.ASSUMED,
            Sources.AVG,
            Sources.COA_RESETTLEMENT,
            Sources.GRATIS_VOG,
            Sources.INTEGRATION_ACT,
            Sources.INTEGRATION_DECREE,
            Sources.JUSTIS_VOG,
            Sources.PARTICIPATION_ACT,
            Sources.RESET_UK,
            Sources.SAMEN_HIER,
            Sources.SAMEN_HIER_ROTTERDAM,
            Sources.VWN_PROJECT);

    assertThat(PACK.sources()).isEqualTo(ours);
    assertThat(PACK.sources()).filteredOn(Source::isAssumption).containsExactly(Sources.ASSUMED);
  }

  @Test
  void what_is_not_assumed_can_be_looked_up() {
    assertThat(PACK.sources())
        .filteredOn(each -> !each.isAssumption())
        .allSatisfy(each -> assertThat(each.findLocation().orElse("")).startsWith("https://"));
  }

  @Test
  void every_member_does_the_same_four_modules_before_arrival() {
    assertThat(PACK.training().mandatory())
        .containsExactly(
            TrainingModule.INTRODUCTION,
            TrainingModule.ROLES_AND_BOUNDARIES,
            TrainingModule.PRACTICAL_FIRST_WEEKS,
            TrainingModule.SAFETY_AND_PRIVACY);
  }

  @Test
  void tasks_stand_in_the_order_in_which_they_fall_due() {
    assertThat(PACK.tasks()).isSorted().doesNotHaveDuplicates();
    assertThat(PACK.tasks().get(0).day()).isNegative();
    assertThat(PACK.tasks())
        .allSatisfy(each -> assertThat(each.code()).matches("[A-Z]{3}-[0-9]{2}"));
  }

  @Test
  void titles_are_told_in_the_language_of_the_reader() {
    assertThat(PACK.title().in(Locale.forLanguageTag("nl-BE")))
        .isEqualTo("Pilot VluchtelingenWerk, community sponsorship voor hervestigers");
    assertThat(PACK.title().in(Locale.JAPAN))
        .isEqualTo("VluchtelingenWerk pilot, community sponsorship for resettled refugees");
    assertThat(PACK.tasks())
        .allSatisfy(
            each -> {
              assertThat(each.title().en()).isNotBlank();
              assertThat(each.title().nl()).isNotBlank().isNotEqualTo(each.title().en());
            });
  }

  @Test
  void it_goes_to_json_and_back_without_loss() {
    String text = CanonicalJson.write(PACK);

    PolicyPack back = CanonicalJson.read(text, PolicyPack.class).orThrow();
    assertThat(back).isEqualTo(PACK);
    assertThat(CanonicalJson.write(back)).isEqualTo(text);
  }

  @Test
  void the_shipped_file_says_everything_in_canonical_order() throws IOException {
    try (var file = PolicyPack.class.getResourceAsStream("vwn-pilot-2022.1.json")) {
      String shipped = new String(requireNonNull(file).readAllBytes(), UTF_8);

      assertThat(tree(shipped)).hasToString(tree(CanonicalJson.write(PACK)).toString());
    }
  }

  @Test
  void a_pack_with_an_unknown_or_a_missing_number_is_not_read() {
    Edited<PolicyPack> pack = Edited.of(PACK, PolicyPack.class);

    assertThat(
            CanonicalJson.read(pack.without("/match/months").text(), PolicyPack.class).problems())
        .containsExactly(new JsonProblem("/match", "'months' is required and missing"));
    assertThat(CanonicalJson.read(pack.with("/match/years", 1).text(), PolicyPack.class).problems())
        .containsExactly(
            new JsonProblem(
                "/match/years",
                "property 'years' is not known here; known are [answerDays, months,"
                    + " preparationDays, reasonLength, reconfirmDays]"));
  }

  private static JsonNode tree(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
