package nl.communitysponsorship.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.architecture.Room;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles say what the rule book has, no more and no less, in both languages alike. */
class RuleBookTest {
  /** As in {@code Texts}; a bundle that is left out here or there leaves texts without use. */
  private static final List<String> AREAS =
      List.of(
          "general",
          "policy",
          "group",
          "household",
          "match",
          "safety",
          "survey",
          "privacy",
          "identity");

  /** What a simulation tells around the sentences of rules. */
  private static final List<String> SIMULATION =
      List.of(
          "simulation.groups",
          "simulation.groups.one",
          "simulation.becomes",
          "simulation.stays",
          "simulation.appears",
          "simulation.vanishes");

  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void every_rule_has_a_sentence_and_a_remedy_and_every_text_has_a_rule(String language) {
    Set<String> codes =
        Arrays.stream(ProgrammeRule.values())
            .flatMap(rule -> Stream.of(rule.code(), rule.code() + ".remedy"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> keys = rules(language).keySet();

    assertThat(keys).containsAll(codes);
    assertThat(keys)
        .allMatch(key -> codes.contains(key) || codes.contains(key.replaceAll("\\.one$", "")));
  }

  @Test
  void both_languages_have_the_same_keys_and_the_same_places_for_facts() {
    assertThat(places(rules("nl"))).isEqualTo(places(rules("en")));
    assertThat(places(words("nl"))).isEqualTo(places(words("en")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void a_text_stands_in_one_area(String language) {
    assertThat(AREAS.stream().flatMap(area -> bundle(area, language).keySet().stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void a_remedy_asks_for_no_fact_that_the_sentence_lacks(String language) {
    Map<String, Set<String>> places = places(rules(language));

    assertThat(places.keySet())
        .filteredOn(key -> key.endsWith(".remedy") || key.endsWith(".one"))
        .allSatisfy(
            key ->
                assertThat(places.get(key.substring(0, key.lastIndexOf('.'))))
                    .containsAll(places.get(key)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void a_sentence_begins_and_ends_as_a_sentence(String language) {
    assertThat(rules(language))
        .allSatisfy(
            (key, sentence) ->
                assertThat(sentence).matches("(?s)[\\p{Lu}{\"].*[.?]").doesNotContain("  "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void every_word_of_every_enumeration_has_a_text_and_every_text_a_word(String language) {
    Set<String> expected =
        new TreeSet<>(List.of("list.and", "list.none", "TrainingModule.countedAs"));
    expected.addAll(SIMULATION);
    words().forEach(each -> expected.add(key(each)));

    assertThat(words(language).keySet()).isEqualTo(expected);
    assertThat(words())
        .allSatisfy(
            word -> assertThat(Texts.in(Locale.forLanguageTag(language)).word(word)).isNotBlank());
  }

  /** A key is made of the simple name, so two enumerations with one name share their words. */
  @Test
  void words_that_share_a_key_mean_the_same() {
    Map<String, Long> uses =
        words().collect(Collectors.groupingBy(RuleBookTest::key, Collectors.counting()));

    assertThat(uses.entrySet())
        .filteredOn(use -> use.getValue() > 1)
        .extracting(Map.Entry::getKey)
        .containsExactly("Outcome.NO_SHOW");
  }

  private static Stream<? extends Enum<?>> words() {
    return Room.HOUSE.stream()
        .filter(JavaClass::isEnum)
        .map(JavaClass::reflect)
        .filter(each -> each != ProgrammeRule.class)
        .flatMap(each -> Arrays.stream(each.getEnumConstants()))
        .map(each -> (Enum<?>) each);
  }

  private static String key(Enum<?> word) {
    return word.getDeclaringClass().getSimpleName() + "." + word.name();
  }

  private static Map<String, Set<String>> places(Map<String, String> texts) {
    var places = new TreeMap<String, Set<String>>();
    texts.forEach(
        (key, text) ->
            places.put(
                key,
                PLACE
                    .matcher(text)
                    .results()
                    .map(found -> found.group())
                    .collect(Collectors.toCollection(TreeSet::new))));
    return places;
  }

  /** The sentences of rules: their keys begin with the code of one. */
  private static Map<String, String> rules(String language) {
    return texts(language, key -> !isWord(key));
  }

  private static Map<String, String> words(String language) {
    return texts(language, RuleBookTest::isWord);
  }

  private static boolean isWord(String key) {
    return Character.isUpperCase(key.charAt(0))
        || key.startsWith("list.")
        || key.startsWith("simulation.");
  }

  private static Map<String, String> texts(String language, Predicate<String> wanted) {
    var texts = new TreeMap<String, String>();
    for (String area : AREAS) {
      ResourceBundle bundle = bundle(area, language);
      bundle.keySet().stream().filter(wanted).forEach(key -> texts.put(key, bundle.getString(key)));
    }
    return texts;
  }

  private static ResourceBundle bundle(String name, String language) {
    return ResourceBundle.getBundle(
        "nl.communitysponsorship.core.text." + name,
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
