package nl.communitysponsorship.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenInputTest {
  @ParameterizedTest
  @CsvSource({
    "nationality, NATIONALITY",
    "HouseholdMember.nationality, NATIONALITY",
    "country-of-birth, ORIGIN",
    "landVanHerkomst, ORIGIN",
    "religion, RELIGION",
    "same_religion, RELIGION",
    "geloof, RELIGION",
    "memberEthnicity, ETHNICITY",
    "race, ETHNICITY",
    "diagnosis, HEALTH",
    "mental-health, HEALTH",
    "sexual-orientation, ORIENTATION",
    "political-opinion, POLITICS",
    "politieke-voorkeur, POLITICS",
    "personal-story, STORY",
    "vluchtverhaal, STORY",
    "photo, PHOTO",
    "unhcr-category, SUBMISSION"
  })
  void what_may_never_count_is_found_within_a_name(String name, ForbiddenInput what) {
    assertThat(ForbiddenInput.in(name)).contains(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "piano-at-home",
        "Household.needs",
        "HouseholdMember.languages",
        "Sponsor.hoursPerWeek",
        "GroupOffer.traits",
        "bracelet-club",
        "history-walks"
      })
  void other_names_may_be_used(String name) {
    assertThat(ForbiddenInput.in(name)).isEmpty();
  }

  @Test
  void every_forbidden_input_is_refused_by_its_own_name() {
    assertThat(ForbiddenInput.values())
        .filteredOn(each -> each != ForbiddenInput.SUBMISSION)
        .allSatisfy(
            each ->
                assertThat(ForbiddenInput.in(each.name().toLowerCase(Locale.ROOT)))
                    .isEqualTo(Optional.of(each)));
    assertThat(Arrays.asList(ForbiddenInput.values())).hasSize(10);
  }
}
