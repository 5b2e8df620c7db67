package nl.communitysponsorship.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.whole.Explanation;
import nl.communitysponsorship.server.importing.whole.Layout;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.ask.SheetReader;
import nl.communitysponsorship.server.tables.remark.Remarks;
import nl.communitysponsorship.server.tables.remark.TableCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final List<String> BUNDLES =
      List.of(
          "importing",
          "sheets_of_checks",
          "sheets_of_courses",
          "sheets_of_families",
          "sheets_of_groups",
          "sheets_of_homes",
          "sheets_of_households",
          "sheets_of_matches",
          "sheets_of_roads");

  @ParameterizedTest
  @EnumSource(ImportCode.class)
  void both_languages_name_the_same_facts_and_the_remark_has_them(ImportCode code) {
    Set<String> english = placeholders("en", code.key());
    Set<String> facts = new TreeSet<>(code.parameters());
    facts.add("given");

    assertThat(placeholders("nl", code.key())).isEqualTo(english);
    assertThat(facts).containsAll(english);
    assertThat(english).containsAll(code.parameters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void every_sentence_is_whole(String language) {
    Stream<String> codes = Arrays.stream(ImportCode.values()).map(ImportCode::key);
    Stream<String> helps =
        Layout.SHEETS.stream()
            .flatMap(form -> form.columns().stream().map(form::textKey))
            .map(key -> key + ".help");

    assertThat(Stream.concat(codes, helps).map(key -> text(language, key)))
        .allMatch(text -> text.matches("[\\p{Lu}“‘].*[.?]"));
  }

  @Test
  void both_languages_have_the_same_keys_but_for_words_that_the_core_has_already() {
    for (String bundle : BUNDLES) {
      Set<String> english = new TreeSet<>(bundle(bundle, "en").keySet());
      Set<String> dutch = new TreeSet<>(bundle(bundle, "nl").keySet());
      dutch.removeIf(key -> key.startsWith("Party."));

      assertThat(dutch).isEqualTo(english);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void every_sheet_and_column_has_a_name_and_an_explanation_and_no_other_is_there(String language) {
    Set<String> expected = new TreeSet<>();
    for (Form<?> form : Layout.SHEETS) {
      expected.add(form.textKey());
      form.columns().forEach(column -> expected.add(form.textKey(column)));
    }
    List.copyOf(expected).forEach(key -> expected.add(key + ".help"));
    Set<String> there = new TreeSet<>();
    BUNDLES.forEach(bundle -> there.addAll(bundle(bundle, language).keySet()));
    there.removeIf(key -> !key.startsWith("layout."));

    assertThat(there).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void every_kind_of_value_says_what_to_fill_in(String language) {
    Words words = Words.in(Locale.forLanguageTag(language));

    assertThat(Explanation.lines(words))
        .allMatch(line -> line.column().isEmpty() || !line.kind().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void every_name_of_a_sheet_may_be_one_and_means_one_column(String language) {
    Words words = Words.in(Locale.forLanguageTag(language));
    for (Form<?> form : Layout.SHEETS) {
      Sheet sheet = form.empty(words);
      Remarks remarks = Remarks.byName();
      SheetReader.open(sheet, form.knownColumns(words), List.of(), remarks);

      assertThat(remarks.sorted()).isEmpty();
      assertThat(sheet.header()).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_remark_is_told_in_the_language_of_its_reader() {
    var remark = TableCode.COLUMN_MISSING.at(Place.sheet("Groepen"), "", "Thuisgemeente");

    assertThat(RemarkTexts.in(Locale.forLanguageTag("nl-BE")).line(remark))
        .isEqualTo("Blad Groepen: De kolom ‘Thuisgemeente’ ontbreekt.");
    assertThat(RemarkTexts.in(Locale.JAPANESE).line(remark))
        .isEqualTo("Sheet Groepen: The column “Thuisgemeente” is missing.");
  }

  @Test
  void what_is_required_is_told_in_words() {
    var remark =
        TableCode.CELL_NOT_ACCEPTED.at(
            Place.cell("Tasks", 3, 7, "Not needed"), "Bosnia", "required.municipality");

    assertThat(RemarkTexts.in(Locale.ENGLISH).place(remark))
        .isEqualTo("Sheet Tasks, cell G3 (Not needed)");
    assertThat(RemarkTexts.in(Locale.ENGLISH).sentence(remark))
        .isEqualTo(
            "“Bosnia” is not possible here. What is required: a Dutch municipality by its name"
                + " or its CBS code, such as Almere or GM0034.");
  }

  @Test
  void one_thing_is_counted_as_one() {
    Imported refused = EditedWorkbook.english().removeSheet("Tasks").read();

    assertThat(RemarkTexts.in(Locale.ENGLISH).summary(refused))
        .isEqualTo("Nothing was taken in: 1 thing in the file needs attention.");
    assertThat(RemarkTexts.in(EditedWorkbook.DUTCH).summary(EditedWorkbook.dutch().read()))
        .isEqualTo("Het bestand is gelezen. Er is niets mis mee.");
  }

  private static Set<String> placeholders(String language, String key) {
    Set<String> names = new TreeSet<>();
    PLACEHOLDER
        .matcher(text(language, key))
        .results()
        .map((MatchResult found) -> found.group(1))
        .forEach(names::add);
    return names;
  }

  private static String text(String language, String key) {
    return BUNDLES.stream()
        .map(bundle -> bundle(bundle, language))
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .orElseThrow(() -> new MissingResourceException("no text", language, key))
        .getString(key);
  }

  private static ResourceBundle bundle(String name, String language) {
    return ResourceBundle.getBundle(
        "nl.communitysponsorship.server.importing." + name, Locale.forLanguageTag(language));
  }
}
