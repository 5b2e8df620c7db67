package nl.communitysponsorship.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnRegisters;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.privacy.FieldCatalogue;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.privacy.FieldEntry.Export;
import nl.communitysponsorship.core.privacy.FieldHandling.Coarsening;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.release.LeftOut.LeftOutBecause;
import nl.communitysponsorship.core.subject.Pseudonyms;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;
import org.junit.jupiter.api.Test;

/** A release for research: only who consented, only what may leave, under other names. */
class ResearchViewTest {
  private static final LocalDate DAY = SmallProgramme.DAY;
  private static final FieldTree FIELDS = FieldTree.shipped();
  private static final Pseudonyms RELEASE = new Pseudonyms(new byte[32], "release-1");

  /** H-1 consented on 1 June 2022, H-3 consented and withdrew on the day itself. */
  private static final Register REGISTER =
      Edited.smallProgramme()
          .with("/households/0/consents/-", research("2022-06-01", null))
          .with("/households/2/consents/-", research("2022-06-01", DAY))
          .value();

  private static final ResearchView VIEW = ResearchView.of(REGISTER, DAY, RELEASE);
  private static final JsonNode TREE = FieldTree.parse(VIEW.json());

  @Test
  void only_who_consents_on_the_day_is_in_it_and_the_others_are_counted() {
    assertThat(VIEW.households()).isEqualTo(1);
    assertThat(TREE.path("households")).hasSize(1);
    assertThat(VIEW.leftOut())
        .containsExactly(
            new LeftOut(Whose.HOUSEHOLD, LeftOutBecause.NO_CONSENT, 1),
            new LeftOut(Whose.HOUSEHOLD, LeftOutBecause.WITHDRAWN, 1),
            new LeftOut(Whose.SPONSOR, LeftOutBecause.NOT_ASKED, 6));
  }

  @Test
  void what_belongs_to_the_household_comes_with_it() {
    assertThat(TREE.path("sponsorships")).hasSize(1);
    assertThat(TREE.path("tasks")).hasSize(3);
    assertThat(TREE.path("contacts")).hasSize(3);
    assertThat(TREE.path("surveys")).hasSize(1);
    assertThat(TREE.path("groups")).hasSize(1);
    assertThat(TREE.has("sponsors")).isFalse();
    assertThat(TREE.has("attendances")).isFalse();
  }

  /** P-1-1 was born in 1990 and turns 33 in 2023; P-1-3 was 7 in 2022 and turns 8. */
  @Test
  void days_are_months_births_are_bands_and_places_of_a_postcode_are_gone() {
    assertThat(TREE.at("/households/0/referredOn").asText()).isEqualTo("2022-02");
    assertThat(TREE.path("households").findValuesAsText("birth"))
        .containsExactlyInAnyOrder("25-34", "25-34", "4-11");
    assertThat(VIEW.json())
        .doesNotContain("1315", "consents", "wishes", "memberships", "needsStepFree");
  }

  @Test
  void references_lead_where_they_led() {
    String household = TREE.at("/households/0/id").asText();
    String match = TREE.at("/sponsorships/0/id").asText();

    assertThat(TREE.at("/sponsorships/0/match/household").asText()).isEqualTo(household);
    assertThat(TREE.at("/surveys/0/respondent/household").asText()).isEqualTo(household);
    assertThat(TREE.path("tasks").findValuesAsText("sponsorship")).containsOnly(match);
    assertThat(TREE.at("/sponsorships/0/match/group").asText())
        .isEqualTo(TREE.at("/groups/0/id").asText());
  }

  @Test
  void no_pseudonym_of_the_register_leaves_and_two_releases_share_none() {
    Set<String> originals = pseudonyms(FieldTree.of(REGISTER));
    String other = ResearchView.of(REGISTER, DAY, new Pseudonyms(key(1), "release-1")).json();

    assertThat(VIEW.json()).doesNotContain(originals.stream().map(id -> "\"" + id + "\"").toList());
    assertThat(TREE.at("/households/0/id").asText()).matches("[a-p]{25}");
    assertThat(other).doesNotContain(TREE.at("/households/0/id").asText());
    assertThat(ResearchView.of(REGISTER, DAY, RELEASE).json()).isEqualTo(VIEW.json());
  }

  @Test
  void on_a_day_before_the_consent_nobody_is_in_it() {
    ResearchView before = ResearchView.of(REGISTER, LocalDate.of(2022, 5, 31), RELEASE);

    assertThat(before.households()).isZero();
    assertThat(FieldTree.parse(before.json()).path("households")).isEmpty();
    assertThat(FieldTree.parse(before.json()).path("sponsorships")).isEmpty();
  }

  /** Whatever the register: no field leaves that may not, and none more precise than it may. */
  @Property(tries = 200)
  void nothing_leaves_that_the_catalogue_keeps(@ForAll("registers") Register register) {
    var found = new ArrayList<String>();
    check(FieldTree.ROOT, FieldTree.parse(ResearchView.of(register, DAY, RELEASE).json()), found);

    assertThat(found).isEmpty();
  }

  /** Free text, exact days and births of people never leave as they are. */
  @Test
  void the_catalogue_lets_no_text_and_no_day_of_people_leave() {
    var leaves = new ArrayList<String>();
    for (FieldEntry entry : FieldCatalogue.shipped().entries()) {
      for (TreeField field : FIELDS.allFields(entry.record())) {
        boolean isExact = List.of("text", "day", "Birth").contains(field.type());
        if (field.entry().equals(entry) && isExact && isOfPeople(entry)) {
          leaves.add(entry.toString());
        }
      }
    }

    // The code of an item of a questionnaire is a text, and says nothing about who answered.
    assertThat(leaves).containsExactly("ItemAnswer.item");
  }

  private static boolean isOfPeople(FieldEntry entry) {
    return entry.export() == Export.YES && entry.handling().whose() != Whose.NOBODY;
  }

  private static void check(String type, JsonNode node, List<String> found) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey();
      TreeField field = FIELDS.find(type, node, name).orElse(null);
      if (field == null) {
        if (!List.of("kind", "format").contains(name)) {
          found.add(type + "." + name + " is no field");
        }
      } else {
        checkField(field, property.getValue(), found);
        for (JsonNode each : FIELDS.values(field, node)) {
          check(field.type(), each, found);
        }
      }
    }
  }

  private static void checkField(TreeField field, JsonNode value, List<String> found) {
    if (field.entry().export() == Export.NO) {
      found.add(field.entry() + " may not leave");
    }
    Coarsening coarsening = field.entry().handling().findCoarsening().orElse(Coarsening.PARTS);
    boolean isFine =
        switch (coarsening) {
          case MONTH -> value.asText().matches("\\d{4}-\\d{2}");
          case YEAR -> value.asText().matches("\\d{4}");
          case AGE_BAND -> value.asText().matches("\\d+-\\d+|65\\+|UNKNOWN|-\\d+");
          case NEW_PSEUDONYM -> value.asText().matches("[a-p]{25}");
          case PARTS -> true;
        };
    if (!isFine) {
      found.add(field.entry() + " is not coarse");
    }
  }

  private static Set<String> pseudonyms(JsonNode register) {
    var all = new TreeSet<String>();
    FIELDS.eachPseudonym(
        FieldTree.ROOT,
        register,
        (type, value) -> {
          if (FIELDS.whose(type).filter(whose -> whose != Whose.NOBODY).isPresent()) {
            all.add(value);
          }
        });
    return all;
  }

  private static Consent research(String given, LocalDate withdrawn) {
    return new Consent(ConsentPurpose.RESEARCH, LocalDate.parse(given), withdrawn);
  }

  private static byte[] key(int first) {
    byte[] key = new byte[32];
    key[0] = (byte) first;
    return key;
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }
}
