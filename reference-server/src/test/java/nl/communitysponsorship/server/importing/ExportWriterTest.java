package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.EditedWorkbook.DUTCH;
import static nl.communitysponsorship.server.importing.EditedWorkbook.PILOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.server.importing.whole.Layout;
import nl.communitysponsorship.server.tables.file.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportWriterTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "pilot.xlsx, XLSX",
    "PILOT.XLSX, XLSX",
    "pilot.zip, CSV_ZIP",
    "pilot.v2.json, JSON",
    "pilot, CSV_FOLDER",
    ".hidden, CSV_FOLDER"
  })
  void the_name_asks_for_the_form(String name, ExportFormat format) {
    assertThat(ExportFormat.of(folder.resolve(name))).isEqualTo(format);
  }

  @Test
  void a_folder_that_is_there_is_a_folder_whatever_its_name() throws IOException {
    assertThat(ExportFormat.of(Files.createDirectory(folder.resolve("pilot.2022"))))
        .isEqualTo(ExportFormat.CSV_FOLDER);
  }

  @Test
  void a_single_table_cannot_hold_a_register() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExportWriter.write(PILOT, folder.resolve("pilot.csv")))
        .withMessage(
            "a register is written as .xlsx, as .json, as .zip or as a folder of .csv tables;"
                + " 'pilot.csv' is none of these");
  }

  @Test
  void a_folder_holds_a_table_for_every_sheet_in_the_language_of_its_reader() throws IOException {
    ExportWriter.write(PILOT, folder.resolve("uit"), ExportFormat.CSV_FOLDER, DUTCH);

    assertThat(folder.resolve("uit").resolve("Groepen.csv"))
        .content()
        .startsWith("\uFEFFGroep;Thuisgemeente;Soort groep;Gevormd op;")
        .contains("\r\nG-01;GM0034;sponsorgroep;2022-01-03;T-GM0034;");
    assertThat(folder.resolve("uit")).isDirectoryContaining("glob:**/Antwoorden.csv");
  }

  @Test
  void a_folder_with_something_else_in_it_is_refused_before_anything_is_written()
      throws IOException {
    Files.writeString(folder.resolve("Groups.csv"), "old");
    Files.writeString(folder.resolve("Groepen.csv"), "other");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExportWriter.write(PILOT, folder))
        .withMessage("a folder for tables must be empty or new; there is 'Groepen.csv' in it");
    assertThat(folder.resolve("Groups.csv")).hasContent("old");
  }

  @Test
  void a_folder_is_written_over_an_earlier_one_of_the_same() throws IOException {
    ExportWriter.write(Register.empty(PILOT.programme()), folder.resolve("out"));
    ExportWriter.write(PILOT, folder.resolve("out"));

    assertThat(ImportReader.read(folder.resolve("out")).findRegister()).contains(PILOT);
  }

  @Test
  void nothing_but_the_file_is_left_behind() throws IOException {
    ExportWriter.write(PILOT, folder.resolve("pilot.json"));
    ExportWriter.write(PILOT, folder.resolve("pilot.json"));

    try (var files = Files.list(folder)) {
      assertThat(files).extracting(Path::getFileName).hasToString("[pilot.json]");
    }
  }

  @Test
  void a_file_in_a_folder_that_is_not_there_is_the_disks_business() {
    assertThatThrownBy(() -> ExportWriter.write(PILOT, folder.resolve("no").resolve("p.xlsx")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {" with spaces ", "e\u0301", "tab\u0007", "  "})
  void a_name_that_would_change_in_a_spreadsheet_is_not_written_as_one(String name) {
    Register register = named(name);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExportWriter.xlsx(register, Locale.ENGLISH))
        .withMessageStartingWith(
            "this register would not come back from a spreadsheet as it is; write it as JSON: ");
    assertThat(ImportReader.read("a.json", ExportWriter.json(register)).findRegister())
        .contains(register);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+31",
        "-",
        "@home",
        "#N/A?",
        "'s-Hertogenbosch",
        "a;b,\"c\"",
        "a\nb",
        "Zoë"
      })
  void a_name_that_looks_like_something_else_stays_what_it_is(String name) {
    Register register = named(name);

    assertThat(ImportReader.read("a.xlsx", ExportWriter.xlsx(register, DUTCH)).findRegister())
        .contains(register);
    assertThat(ImportReader.read("a.zip", ExportWriter.csvZip(register, DUTCH)).findRegister())
        .contains(register);
  }

  @Test
  void a_day_that_no_spreadsheet_knows_is_refused_with_a_reason() {
    Register register =
        Register.empty(
            new Programme("p", DateRange.from(LocalDate.of(1899, 1, 1)), "x", List.of()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExportWriter.csv(register, Locale.ENGLISH))
        .withMessage(
            "this register does not fit in a spreadsheet; write it as JSON: date 1899-01-01 does"
                + " not fit in a cell: it must be from 1900-03-01 to 9999-12-31");
  }

  @Test
  void a_template_explains_itself_and_has_every_sheet() {
    var workbook =
        TableFiles.withinStandardLimits()
            .read("sjabloon.xlsx", ExportWriter.template(DUTCH))
            .workbook();

    assertThat(workbook.sheetNames())
        .hasSize(1 + Layout.SHEETS.size())
        .startsWith("Uitleg", "Programma", "Gemeenten");
    assertThat(workbook.sheets().subList(1, 1 + Layout.SHEETS.size()))
        .allMatch(sheet -> sheet.rows().isEmpty());
    assertThat(workbook.sheets().get(0).header())
        .containsExactly(
            "Blad", "Kolom", "Moet ingevuld zijn", "Wat u invult", "Uitleg", "Mogelijke woorden");
    assertThat(ExportWriter.template(DUTCH)).isEqualTo(ExportWriter.template(DUTCH));
  }

  private static Register named(String name) {
    Register empty = Register.empty(PILOT.programme());
    return new Register(
        empty.programme(),
        List.of(new Organisation(new OrganisationId("O-1"), Organisation.Kind.PARTNER, name)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
