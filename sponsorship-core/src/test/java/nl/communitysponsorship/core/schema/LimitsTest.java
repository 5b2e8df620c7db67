package nl.communitysponsorship.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At every limit, schema and constructor agree on the last value inside and the first outside. */
class LimitsTest {
  private static final Edited<Register> SMALL = Edited.smallProgramme();

  /** Where the small programme has a value of each limited component. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("Year.year", "/sponsors/0/birth/year"),
          Map.entry("AgeAt.age", "/sponsors/2/birth/age"),
          Map.entry("Sponsor.hoursPerWeek", "/sponsors/0/hoursPerWeek"),
          Map.entry("GroupOffer.largestHousehold", "/groups/0/offer/largestHousehold"),
          Map.entry("GroupOffer.reachKilometers", "/groups/0/offer/reachKilometers"),
          Map.entry("TrainingSession.places", "/trainingSessions/0/places"),
          Map.entry("Household.expectedSize", "/households/0/expectedSize"),
          Map.entry("Dwelling.mostPeople", "/households/0/dwellings/0/mostPeople"),
          Map.entry("Dwelling.postcodeArea", "/households/0/dwellings/0/postcodeArea"),
          Map.entry("Dwelling.bedrooms", "/households/0/dwellings/0/bedrooms"),
          Map.entry("ConsentTerms.textVersion", "/households/0/consents/1/terms/textVersion"),
          Map.entry("Reading.script", "/families/0/speaking/0/reads/0/script"),
          Map.entry("AttendedHours.hours", "/integrationTracks/0/hours/0/hours"),
          Map.entry("Proposal.rank", "/proposals/0/rank"),
          Map.entry("Proposal.score", "/proposals/0/score"),
          Map.entry("SupportTask.template", "/tasks/0/template"),
          Map.entry("Contact.minutes", "/contacts/0/minutes"),
          Map.entry("Exemption.code", "/exemptions/0/code"));

  @Test
  void every_limit_is_tried() {
    assertThat(PLACES.keySet()).isEqualTo(Limits.ALL.keySet());
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void a_number_within_its_limits_is_valid_and_one_beyond_is_not(String component) {
    Limits limits = Limits.ALL.get(component);

    assertThat(judge(component, limits.least())).isEqualTo("both accept");
    assertThat(judge(component, limits.least() - 1)).isEqualTo("both refuse");
    if (limits.most() != null) {
      assertThat(judge(component, limits.most())).isEqualTo("both accept");
      assertThat(judge(component, limits.most() + 1)).isEqualTo("both refuse");
    }
  }

  static Set<String> numbers() {
    return new TreeSet<>(
        Limits.ALL.keySet().stream().filter(key -> Limits.ALL.get(key).least() != null).toList());
  }

  @Test
  void a_text_of_the_right_form_is_valid_and_another_is_not() {
    assertForms("Dwelling.postcodeArea", List.of("1315", "9999"), List.of("0131", "131", "1315AB"));
    assertForms("SupportTask.template", List.of("REG-02"), List.of("reg-02", "REG-2", "REG-022"));
    assertForms(
        "Exemption.code",
        List.of("police-check", "training.missing"),
        List.of("Police", "police check", "police-", "training.", "123456782"));
    assertForms("/sponsors/5/id", List.of("S", "s-9-x"), List.of("9", "", "S 9", "S_9", "Š1"));
    assertForms(
        "/organisations/0/id", List.of("O" + "1".repeat(10)), List.of("O" + "x".repeat(40)));
    assertForms(
        "/groups/1/homeBase", List.of("GM0050"), List.of("GM50", "0050", "GM00500", "gm0050"));
    assertForms("/sponsors/0/languages/0/language", List.of("tir"), List.of("ti", "TIR", "tigr"));
    assertForms("Reading.script", List.of("Latn"), List.of("latn", "Latin", "La"));
    assertForms("ConsentTerms.textVersion", List.of("a-1", "ab"), List.of("A", "1", "a-", "a b"));
    assertForms(
        "/households/0/wishes/0/trait",
        List.of("no-pets", "ab"),
        List.of("a", "No-pets", "no-", "no pets", "a-b", "aa-b-c-d-e-f"));
  }

  private static void assertForms(String component, List<String> valid, List<String> others) {
    assertThat(valid).allMatch(text -> judge(component, text).equals("both accept"));
    assertThat(others).allMatch(text -> judge(component, text).equals("both refuse"));
  }

  private static String judge(String component, Object value) {
    String text = SMALL.with(PLACES.getOrDefault(component, component), value).text();
    boolean isRead = RegisterJson.read(text).problems().isEmpty();
    boolean isValid = Validator.accepts(text);
    return Stream.of(isRead, isValid).allMatch(each -> each)
        ? "both accept"
        : isRead == isValid ? "both refuse" : "they differ on '%s'".formatted(value);
  }
}
