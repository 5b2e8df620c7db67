package nl.communitysponsorship.matching.explain;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.matching.MatchingTexts;
import nl.communitysponsorship.matching.StandardCriteria;
import nl.communitysponsorship.matching.candidate.Waiting;
import nl.communitysponsorship.matching.criterion.Change;
import nl.communitysponsorship.matching.criterion.Criterion;
import nl.communitysponsorship.matching.criterion.Standing;
import nl.communitysponsorship.matching.result.JudgedPair;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final ResourceBundle ENGLISH = bundle(Texts.LANGUAGES.get(0));
  private static final ResourceBundle DUTCH = bundle(Texts.LANGUAGES.get(1));
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[-.][a-zA-Z]+)+)\"");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(DUTCH.keySet()).isEqualTo(ENGLISH.keySet());
  }

  @Test
  void both_languages_ask_for_the_same_facts() {
    assertThat(ENGLISH.keySet())
        .allSatisfy(key -> assertThat(places(DUTCH, key)).isEqualTo(places(ENGLISH, key)));
  }

  @Test
  void no_text_is_empty_or_the_same_in_both_languages_by_oversight() {
    assertThat(ENGLISH.keySet())
        .filteredOn(key -> PLACE.matcher(ENGLISH.getString(key)).replaceAll("").length() > 2)
        .filteredOn(key -> ENGLISH.getString(key).equals(DUTCH.getString(key)))
        .isEmpty();
    assertThat(DUTCH.keySet()).noneMatch(key -> DUTCH.getString(key).isBlank());
  }

  @Test
  void every_word_of_every_enumeration_has_a_text() {
    Stream.of(Standing.values(), JudgedPair.Verdict.values(), Change.Effort.values())
        .flatMap(Stream::of)
        .forEach(
            word ->
                Texts.LANGUAGES.forEach(
                    reader ->
                        assertThat(MatchingTexts.in(reader).word((Enum<?>) word)).isNotBlank()));
    assertThat(Waiting.values())
        .allSatisfy(each -> assertThat(ENGLISH.keySet()).contains(each.message().key()));
  }

  @Test
  void every_criterion_has_a_name() {
    assertThat(
            Stream.concat(
                StandardCriteria.all().requirements().stream(),
                StandardCriteria.all().preferences().stream()))
        .extracting(Criterion::key)
        .allMatch(ENGLISH::containsKey);
  }

  @Test
  void every_key_that_stands_in_the_code_has_a_text() throws IOException {
    List<String> prefixes =
        ENGLISH.keySet().stream().map(key -> key.split("[.]")[0] + ".").distinct().toList();

    assertThat(literals())
        .filteredOn(key -> prefixes.stream().anyMatch(key::startsWith))
        .allMatch(ENGLISH::containsKey);
  }

  @Test
  void every_text_is_asked_for_somewhere_in_the_code() throws IOException {
    Set<String> composed = Set.of("Standing", "Verdict", "Effort", "waiting", "lack", "change");
    Set<String> literals = literals();

    assertThat(ENGLISH.keySet())
        .filteredOn(key -> !composed.contains(key.split("[.]")[0]))
        .filteredOn(key -> !key.startsWith("help-needed.") || !key.matches(".*(all|some|none).*"))
        .filteredOn(key -> !key.endsWith(".one") && !key.endsWith(".remedy"))
        .filteredOn(key -> !key.matches("shared-(times|interests)[.](none|shared)"))
        .filteredOn(key -> key.contains("."))
        .allMatch(literals::contains);
  }

  private static Set<String> literals() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(TextsTest::literals)
          .collect(toCollection(TreeSet::new));
    }
  }

  private static Stream<String> literals(Path file) {
    try {
      return LITERAL.matcher(Files.readString(file)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> places(ResourceBundle bundle, String key) {
    return PLACE
        .matcher(bundle.getString(key))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("nl.communitysponsorship.matching.texts", language);
  }
}
