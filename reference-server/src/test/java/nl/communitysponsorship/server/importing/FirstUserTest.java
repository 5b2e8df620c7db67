package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.EditedWorkbook.DUTCH;
import static nl.communitysponsorship.server.importing.EditedWorkbook.PILOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who fills in the spreadsheet for the first time. */
class FirstUserTest {
  @ParameterizedTest
  @ValueSource(strings = {"x", "onbekend"})
  void yes_or_no_is_asked_for_in_one_way(String typed) {
    assertThat(told(EditedWorkbook.dutch().type("Taken", 2, "Niet nodig", typed)))
        .singleElement()
        .asString()
        .endsWith(
            "(Niet nodig): ‘%s’ kan hier niet: vul ja of nee in, of laat de cel leeg."
                .formatted(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sponsors   | Uren per week       | veel        | van 0 tot en met 40.",
        "Groepen    | Bereik in kilometers | veel        | minstens 0.",
        "Groepen    | Bereik in kilometers | -1          | minstens 0 zijn.",
        "Groepen    | Bereik in kilometers | 99999999999 | Kijk of er een tikfout in zit.",
        "Antwoorden | Antwoord            | veel        | Vul alleen een getal in."
      })
  void a_number_is_asked_for_with_its_bounds_and_none_is_beyond_reason(
      String sheet, String column, String typed, String end) {
    assertThat(told(EditedWorkbook.dutch().type(sheet, 2, column, typed)))
        .singleElement()
        .asString()
        .endsWith(end)
        .doesNotContain("2147483647", "2.147");
  }

  @ParameterizedTest
  @ValueSource(strings = {"klingon: B9", "Engels: goed"})
  void a_strange_language_or_level_is_answered_with_the_levels(String typed) {
    for (Locale reader : List.of(Locale.ENGLISH, DUTCH)) {
      Words words = Words.in(reader);
      EditedWorkbook book = EditedWorkbook.dutch().type("Sponsors", 2, "Talen", typed);
      String line = String.join("", RemarkTexts.in(reader).lines(book.read().remarks()));

      assertThat(words.of(LanguageLevel.class).byWord().keySet()).allMatch(line::contains);
    }
  }

  @Test
  void a_reference_that_nothing_can_be_is_told_whatever_else_is_wrong() {
    EditedWorkbook book =
        EditedWorkbook.dutch()
            .type("Sponsors", 81, "Sponsor", "S 80")
            .type("Lidmaatschappen", 2, "Sponsor", "S-999");

    assertThat(book.remarks())
        .contains("cell.notAccepted Sponsors!A81", "cell.referenceUnknown Lidmaatschappen!B2");
    assertThat(told(book))
        .noneMatch(line -> line.contains("‘S-80’"))
        .anyMatch(
            line ->
                line.startsWith("Blad Sponsors: Op dit blad ontbreekt een code of is er een niet"));
  }

  @Test
  void what_cannot_be_looked_at_yet_is_said_once() {
    EditedWorkbook book =
        EditedWorkbook.dutch()
            .type("Sponsors", 3, "Sponsor", "")
            .type("Lidmaatschappen", 2, "Sponsor", "S-999");

    assertThat(book.remarks())
        .containsExactly("sheet.referencesUnchecked Sponsors", "cell.required Sponsors!A3");
    assertThat(book.read().findRegister()).isEmpty();
  }

  @Test
  void capitals_that_differ_are_pointed_out() {
    assertThat(told(EditedWorkbook.dutch().type("Lidmaatschappen", 2, "Groep", "g-01")))
        .containsExactly(
            "Blad Lidmaatschappen, cel A2 (Groep): ‘g-01’ staat nergens op het blad Groepen."
                + " Bedoelt u G-01?");
  }

  @Test
  void the_same_fault_down_a_column_is_one_line_and_every_remark_stays() {
    EditedWorkbook book = EditedWorkbook.dutch();
    for (int row = 2; row <= 20; row++) {
      book.type("Sponsors", row, "Uren per week", "veel");
    }
    book.type("Sponsors", 25, "Uren per week", "weinig");

    assertThat(told(book))
        .containsExactly(
            "Blad Sponsors, kolom J (Uren per week), 20 keer, rijen 2-20, 25. De eerste: ‘veel’ is"
                + " geen geheel getal. Vul alleen een getal in, van 0 tot en met 40.");
    assertThat(RemarkTexts.in(DUTCH).told(book.read().remarks()))
        .hasSize(20)
        .extracting(ToldRemark::row)
        .contains(2, 20, 25);
  }

  @Test
  void days_are_told_in_words() {
    assertThat(told(EditedWorkbook.dutch().type("Sponsors", 2, "Gesprek op", "2022-02-08T14:30")))
        .containsExactly(
            "Blad Sponsors, cel K2 (Gesprek op): Bij ‘8 februari 2022, 14:30’ staat ook een tijd."
                + " Vul alleen de datum in.");
    assertThat(told(EditedWorkbook.dutch().type("Sponsors", 2, "Gesprek op", "1-1-1800")))
        .containsExactly(
            "Blad Sponsors, cel K2 (Gesprek op): 1-1-1800 kan hier niet: een datum moet van 1"
                + " januari 1900 tot en met 31 december 2199 zijn.");
    assertThat(
            told(EditedWorkbook.dutch().type("Sponsoringen", 2, "Gepland tot en met", "1-1-2022")))
        .anyMatch(line -> line.matches(".*is bevestigd: \\d{1,2} [a-z]+ 202\\d\\."));
  }

  @Test
  void every_row_of_a_table_has_a_cell_for_every_column() {
    ExportWriter.csv(PILOT, DUTCH)
        .forEach(
            (file, bytes) -> {
              List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
              assertThat(lines)
                  .as(file)
                  .extracting(FirstUserTest::cells)
                  .containsOnly(cells(lines.get(0)));
            });
  }

  @Test
  void a_table_with_too_many_rows_is_too_large_and_not_damaged() {
    byte[] rows = ("a\n" + "1\n".repeat(1_048_577)).getBytes(StandardCharsets.UTF_8);

    assertThat(RemarkTexts.in(DUTCH).lines(ImportReader.read("Leden.csv", rows).remarks()))
        .containsExactly(
            "Blad Leden: Dit blad is te groot: er kunnen hoogstens 1048576 rijen en 16384 kolommen"
                + " gelezen worden.");
  }

  @Test
  void a_folder_in_a_folder_of_tables_is_named(@TempDir Path folder) throws IOException {
    ExportWriter.write(PILOT, folder);
    Files.createDirectory(folder.resolve("oud"));
    Files.createDirectory(folder.resolve(".git"));

    Imported imported = ImportReader.read(folder);

    assertThat(imported.findRegister()).contains(PILOT);
    assertThat(RemarkTexts.in(DUTCH).lines(imported.remarks()))
        .containsExactly(
            "Het bestand: De map ‘oud’ is overgeslagen: tabellen worden alleen gelezen als ze direct"
                + " in de gekozen map staan.");
  }

  @Test
  void a_certificate_and_a_code_are_called_the_same_everywhere() {
    for (String bundle :
        List.of("importing", "sheets_of_groups", "sheets_of_households", "sheets_of_matches")) {
      var texts =
          java.util.ResourceBundle.getBundle(
              "nl.communitysponsorship.server.importing." + bundle, DUTCH);
      assertThat(texts.keySet())
          .extracting(texts::getString)
          .noneMatch(text -> text.contains("kenmerk") && !text.contains("eigenschap"))
          .noneMatch(text -> text.contains("VOG") && text.matches(".*\\bzij\\b.*"));
    }
  }

  /** How many cells a line has; a quoted cell holds no quotation marks in these tables. */
  private static long cells(String line) {
    return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == ';').count();
  }

  private static List<String> told(EditedWorkbook book) {
    return RemarkTexts.in(DUTCH).lines(book.read().remarks());
  }

  @Test
  void a_day_of_excel_that_is_out_of_range_is_told_as_a_day() {
    EditedWorkbook book =
        EditedWorkbook.dutch()
            .type("Sponsors", 2, "Gesprek op", Content.day(java.time.LocalDate.of(2200, 5, 1)));

    assertThat(told(book)).singleElement().asString().contains("31 december 2199");
  }
}
