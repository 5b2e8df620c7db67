package nl.communitysponsorship.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.register.Register;
import org.junit.jupiter.api.Test;

/** A record that ends up in a log by accident tells its pseudonym and nothing about anybody. */
class TextFormsTest {
  private static final Register PILOT = SyntheticProgramme.pilot(42);
  private static final String PLACE = "GM[0-9]{4}";

  @Test
  void people_and_matches_show_their_pseudonym_and_nothing_else() {
    assertThat(texts(PILOT.households())).allMatch(each -> each.matches("Household H-[0-9]{2}"));
    assertThat(texts(members())).allMatch(each -> each.matches("HouseholdMember P-[0-9]{2}-[0-9]"));
    assertThat(texts(PILOT.sponsors())).allMatch(each -> each.matches("Sponsor S-[0-9]{2}"));
    assertThat(texts(PILOT.groups())).allMatch(each -> each.matches("SponsorGroup G-[0-9]{2}"));
    assertThat(texts(PILOT.sponsorships()))
        .allMatch(each -> each.matches("Sponsorship K-[0-9]{2}-[0-9]"));
    assertThat(texts(PILOT.proposals()))
        .allMatch(each -> each.matches("Proposal V-[0-9]{2}-[0-9] of G-[0-9]{2} for H-[0-9]{2}"));
  }

  @Test
  void a_home_shows_its_municipality_and_an_answer_shows_its_question() {
    assertThat(
            texts(
                PILOT.households().stream().flatMap(each -> each.findDwelling().stream()).toList()))
        .hasSize(18)
        .allMatch(each -> each.matches("Dwelling in " + PLACE));
    assertThat(texts(PILOT.surveys()))
        .allMatch(each -> each.matches("SurveyResponse [OPST]-[0-9A-Z-]+ T[0-9]{1,2}"));
    assertThat(
            texts(
                PILOT.surveys().stream()
                    .map(SurveyResponse::answers)
                    .flatMap(List::stream)
                    .toList()))
        .isNotEmpty()
        .allMatch(each -> each.matches("ItemAnswer [A-Z]{1,3}[0-9]{1,2}"));
  }

  @Test
  void the_register_shows_its_sizes() {
    assertThat(PILOT).hasToString("Register synthetic-42 (20 groups, 18 households)");
  }

  private static List<HouseholdMember> members() {
    return PILOT.households().stream().map(Household::members).flatMap(List::stream).toList();
  }

  private static Stream<String> texts(List<?> records) {
    return records.stream().map(Object::toString);
  }
}
