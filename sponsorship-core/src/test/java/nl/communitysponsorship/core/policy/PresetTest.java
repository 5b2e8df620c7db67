package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;
import static nl.communitysponsorship.core.check.CheckKind.ACCOMMODATION_SHOWN;
import static nl.communitysponsorship.core.check.CheckKind.FUNDS_SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.source.Sources;
import nl.communitysponsorship.core.training.TrainingModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The policies that ship. The numbers are those of the comparison of programmes. */
class PresetTest {
  @ParameterizedTest
  @EnumSource(Preset.class)
  void every_preset_makes_sense_and_is_the_file_that_ships(Preset preset) throws IOException {
    PolicyPack pack = pack(preset);

    assertThat(PolicyCheck.check(List.of(pack)).all()).isEmpty();
    try (var file = PolicyPack.class.getResourceAsStream(preset.pack() + ".json")) {
      JsonNode shipped = new JsonMapper().readTree(requireNonNull(file));

      assertThat(shipped.toString())
          .isEqualTo(new JsonMapper().readTree(CanonicalJson.write(pack)).toString());
    }
    assertThat(pack.reference().replace('/', '-')).isEqualTo(preset.pack());
  }

  /** Fewest members, and how many months they support. */
  @ParameterizedTest
  @CsvSource({
    "VWN_PILOT, 3, 12",
    "SAMEN_HIER, 5, 12",
    "UK_COMMUNITY_SPONSORSHIP, 5, 12",
    "NEST, 4, 12",
    "WELCOME_CORPS, 5, 3"
  })
  void programmes_differ_in_size_and_in_length(Preset preset, int fewest, int months) {
    assertThat(pack(preset).group().fewestMembers().value()).isEqualTo(fewest);
    assertThat(pack(preset).match().months().value()).isEqualTo(months);
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"VWN_PILOT", "SAMEN_HIER"})
  void in_the_netherlands_sponsors_neither_pay_nor_house(Preset preset) {
    assertThat(checks(pack(preset))).doesNotContain(FUNDS_SHOWN, ACCOMMODATION_SHOWN);
    assertThat(pack(preset).findScreening()).isPresent();
    assertThat(pack(preset).findIntegration()).isPresent();
    assertThat(pack(preset).group().findDutchSpeakers()).map(Setting::value).contains(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"VWN_PILOT", "SAMEN_HIER"},
      mode = EnumSource.Mode.EXCLUDE)
  void elsewhere_they_do_and_dutch_law_plays_no_part(Preset preset) {
    PolicyPack pack = pack(preset);

    assertThat(checks(pack)).contains(FUNDS_SHOWN, ACCOMMODATION_SHOWN);
    assertThat(pack.findScreening()).isEmpty();
    assertThat(pack.findIntegration()).isEmpty();
    assertThat(pack.findTargets()).isEmpty();
    assertThat(pack.group().findDutchSpeakers()).isEmpty();
  }

  @Test
  void british_consent_counts_for_half_a_year() {
    assertThat(pack(Preset.UK_COMMUNITY_SPONSORSHIP).requirements())
        .filteredOn(each -> each.code().equals("local-authority-consent"))
        .extracting(Requirement::validity)
        .containsExactly(new Validity(6, 0, 0));
  }

  @Test
  void in_the_united_states_one_trained_member_is_enough() {
    assertThat(pack(Preset.WELCOME_CORPS).training().mandatory()).isEmpty();
    assertThat(pack(Preset.WELCOME_CORPS).requirements())
        .filteredOn(each -> each.demand().equals(new Demand.Trained(TrainingModule.INTRODUCTION)))
        .extracting(Requirement::scope)
        .containsExactly(new Scope.AtLeast(1));
  }

  @Test
  void what_is_demanded_holds_the_mandatory_modules_too() {
    assertThat(pack(Preset.VWN_PILOT).demanded())
        .extracting(Requirement::code)
        .containsExactly(
            "conduct-certificate",
            "interview",
            "statement",
            "training-introduction",
            "training-practical-first-weeks",
            "training-roles-and-boundaries",
            "training-safety-and-privacy");
  }

  @Test
  void sources_that_a_preset_shares_with_the_library_are_the_same() {
    List<Source> ours = List.of(Sources.ASSUMED, Sources.AVG, Sources.NEST, Sources.WELCOME_CORPS);

    assertThat(pack(Preset.NEST).sources()).isSubsetOf(ours);
    assertThat(pack(Preset.WELCOME_CORPS).sources()).isSubsetOf(ours);
  }

  private static PolicyPack pack(Preset preset) {
    return Policies.preset(preset).packs().get(0);
  }

  private static List<Enum<?>> checks(PolicyPack pack) {
    return pack.requirements().stream().<Enum<?>>map(each -> each.demand().word()).toList();
  }
}
