package nl.communitysponsorship.core.safeguarding;

import static java.util.stream.Collectors.toSet;
import static nl.communitysponsorship.core.fixture.SmallSafety.DAY;
import static nl.communitysponsorship.core.fixture.SmallSafety.FIRST;
import static nl.communitysponsorship.core.fixture.SmallSafety.H1;
import static nl.communitysponsorship.core.fixture.SmallSafety.HANDLER;
import static nl.communitysponsorship.core.fixture.SmallSafety.assigned;
import static nl.communitysponsorship.core.fixture.SmallSafety.measures;
import static nl.communitysponsorship.core.fixture.SmallSafety.noon;
import static nl.communitysponsorship.core.fixture.SmallSafety.refused;
import static nl.communitysponsorship.core.fixture.SmallSafety.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.communitysponsorship.core.desk.ReasonEntry;
import nl.communitysponsorship.core.desk.SafetyStep;
import nl.communitysponsorship.core.fixture.Components;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.privacy.GuardedText;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.FindingPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A BSN pasted into a note: asked about politely, refused before it is stored or logged, and
 * repeated nowhere. The number is a well-known test number; it belongs to nobody.
 */
class NumberInTextTest {
  private static final String CANARY = "123456782";
  private static final FindingPath PLACE = new FindingPath("because");

  /** Texts that cannot hold nine digits, since their form is closed. */
  private static final Set<String> CLOSED_FORMS =
      Set.of(
          "IncidentId.value", // letters only
          "CodeHash.value", // letters only
          "SettledNumber.place", // a record and a field, letters only
          "Language.code", // three letters
          "MunicipalityCode.value", // four digits
          "Trait.code",
          "Dwelling.postcodeArea", // four digits
          "Reading.script", // four letters
          "SupportTask.template"); // two digits

  /** Texts that hold what was typed; the guard stands before each. */
  private static final Set<String> TYPED =
      Set.of(
          "GuardedText.value", // refuses by itself
          // found by the rules of the register, and refused when it is read
          "Programme.code",
          "Programme.policy",
          "Organisation.name",
          "Proposal.reason",
          "Lifting.reason",
          "Exemption.code",
          "Exemption.reason",
          "HomeWaiver.reason",
          "ConsentTerms.textVersion",
          "ItemAnswer.item");

  @Test
  void a_new_text_has_to_say_how_it_is_guarded() {
    assertThat(
            Components.reachableFrom(Register.class, SafeguardingFile.class)
                .filter(each -> each.getType() == String.class)
                .map(each -> each.getDeclaringRecord().getSimpleName() + "." + each.getName())
                .filter(name -> !CLOSED_FORMS.contains(name) && !TYPED.contains(name))
                .collect(toSet()))
        .allMatch(name -> name.matches("[A-Z][A-Za-z]+Id\\.value"));
  }

  @Test
  void a_number_in_any_text_of_a_register_is_refused_when_it_is_read_and_not_repeated()
      throws IOException {
    Edited<Register> register = Edited.smallProgramme();
    for (String place : texts(register.text())) {
      JsonRead<Register> read = RegisterJson.read(register.with(place, "X-" + CANARY).text());

      assertThat(read.problems()).as(place).isNotEmpty();
      assertThat(read.problems().toString()).doesNotContain(CANARY);
    }
  }

  @Test
  void a_number_in_any_text_of_a_register_is_found_and_not_repeated() throws IOException {
    Edited<Register> register = Edited.smallProgramme();
    var rules = new RegisterRules(Policies.vwnPilot());
    for (String place : texts(register.text())) {
      JsonRead<Register> read =
          CanonicalJson.read(register.with(place, "X-" + CANARY).text(), Register.class);
      if (read.problems().isEmpty() && !place.equals("/programme/policy")) {
        assertThat(rules.check(read.orThrow(), SmallProgramme.DAY).codes())
            .as(place)
            .containsAnyOf("text.bsnSuspected", "reference.unknown");
        assertThat(rules.check(read.orThrow(), SmallProgramme.DAY).toString())
            .as(place)
            .doesNotContain(CANARY);
      }
    }
  }

  @Test
  void a_number_in_any_text_of_a_safeguarding_file_is_refused_and_not_repeated()
      throws IOException {
    ReasonEntry reason = ReasonEntry.of("Zij zien elkaar niet meer.", PLACE);
    SafeguardingFile file =
        taken(measures(assigned(3, H1), HANDLER, DAY).noneNeeded(FIRST, reason));
    Edited<SafeguardingFile> edited = Edited.of(file, SafeguardingFile.class);
    List<String> texts = texts(edited.text());

    assertThat(texts).contains("/incidents/0/noneNeeded/because", "/advisers/0");
    for (String place : texts) {
      JsonRead<SafeguardingFile> read =
          SafeguardingJson.read(edited.with(place, "X-" + CANARY).text());

      assertThat(read.problems()).as(place).isNotEmpty();
      assertThat(read.problems().toString()).doesNotContain(CANARY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie 123456782.",
        "bsn 1234.56.782",
        "Bel 06 12345678.",
        "+31 6 12 34 56 78",
        "0031612345678",
        "(070) 123 45 67 is 070-1234567",
        "Mail naam@voorbeeld.nl"
      })
  void what_may_not_stand_in_a_reason_cannot_become_one(String typed) {
    SafetyStep step =
        measures(assigned(3, H1), HANDLER, DAY).noneNeeded(FIRST, ReasonEntry.of(typed, PLACE));

    assertThat(refused(step)).isIn("text.bsnSuspected", "text.contactSuspected");
    assertThat(step.refusal().orElseThrow().toString()).doesNotContain(typed);
    assertThatThrownBy(() -> new GuardedText(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Op 31-01-2022 om 14:30.",
        "Kamer 12, 1315 AB.",
        "3 van de 5",
        "a @ b",
        "2022-2023"
      })
  void days_places_and_counts_may_stand(String typed) {
    assertThat(ReasonEntry.of(typed, PLACE).text()).contains(new GuardedText(typed));
  }

  /** A telephone number of nine digits that passes the eleven-test, by accident. */
  @ParameterizedTest
  @CsvSource({
    "Bel 123456782 na zes uur., Bel […] na zes uur.",
    "Bel 06 12345678., Bel […].",
    "Van a@b.nl en 111222333., Van […] en […]."
  })
  void a_worker_may_say_what_it_is_and_the_number_goes(String typed, String kept) {
    ReasonEntry entry =
        ReasonEntry.settled(
            typed,
            SettledNumber.Meaning.TELEPHONE,
            HANDLER,
            noon(DAY),
            "NoneNeeded.because",
            PLACE);
    SafeguardingFile file = taken(measures(assigned(3, H1), HANDLER, DAY).noneNeeded(FIRST, entry));

    assertThat(entry.text()).contains(new GuardedText(kept));
    assertThat(file.settledNumbers())
        .containsExactly(
            new SettledNumber(
                SettledNumber.Meaning.TELEPHONE, "NoneNeeded.because", HANDLER, noon(DAY)));
    assertThat(SafeguardingJson.write(file) + file + file.settledNumbers() + entry)
        .doesNotContain(CANARY, "12345678", "111222333");
  }

  @Test
  void a_register_prints_its_pseudonyms_only() {
    assertThat(
            Edited.smallProgramme()
                .with("/organisations/0/name", CANARY)
                .with("/proposals/0/reason", CANARY)
                .value())
        .satisfies(
            register ->
                assertThat(register + " " + register.organisations() + register.proposals())
                    .doesNotContain(CANARY));
  }

  /** The place of every text in a JSON text, but the name of the form and the words of codes. */
  private static List<String> texts(String json) throws IOException {
    var places = new ArrayList<String>();
    collect("", new JsonMapper().readTree(json), places);
    places.remove("/format");
    return places;
  }

  private static void collect(String place, JsonNode node, List<String> places) {
    if (node.isTextual()) {
      places.add(place);
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collect(place + "/" + i, node.get(i), places);
    }
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      collect(place + "/" + each.getKey(), each.getValue(), places);
    }
  }
}
