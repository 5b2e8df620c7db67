package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.EditedWorkbook.PILOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.whole.Layout;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.Workbook;
import nl.communitysponsorship.server.tables.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
  @Test
  void a_sheet_that_is_missing_is_one_remark_and_not_a_thousand_references() {
    assertThat(EditedWorkbook.english().removeSheet("Sponsorships").remarks())
        .containsExactly("sheet.missing Sponsorships");
  }

  @Test
  void a_file_from_before_a_sheet_was_made_is_read_as_if_it_were_empty() {
    EditedWorkbook book = EditedWorkbook.of(VariedRegister.of(3), Locale.ENGLISH);
    Words english = Words.in(Locale.ENGLISH);
    Layout.SHEETS.stream()
        .filter(form -> !form.required())
        .forEach(form -> book.removeSheet(form.name(english)));

    Register register = book.read().findRegister().orElseThrow();

    assertThat(register.sponsors()).hasSameSizeAs(VariedRegister.of(3).sponsors());
    assertThat(register.families()).isEmpty();
    assertThat(register.cases()).isEmpty();
    assertThat(register.integrationTracks()).isEmpty();
    assertThat(register.exemptions()).isEmpty();
    assertThat(register.groups()).allMatch(group -> group.suspensions().isEmpty());
  }

  @Test
  void rows_about_what_would_stand_on_a_missing_sheet_are_told_and_not_dropped() {
    EditedWorkbook book =
        EditedWorkbook.of(VariedRegister.of(3), Locale.ENGLISH).removeSheet("Families");

    assertThat(book.remarks()).contains("cell.referenceUnknown Relations!A2");
  }

  @Test
  void a_missing_sheet_is_named_in_the_language_of_the_file() {
    assertThat(EditedWorkbook.dutch().removeSheet("Contacten").remarks())
        .containsExactly("sheet.missing Contacten");
  }

  @Test
  void a_sheet_with_a_typing_error_is_told_with_what_may_have_been_meant() {
    List<Remark> remarks = EditedWorkbook.english().rename("Tasks", "Taks").read().remarks();

    assertThat(remarks).extracting(EditedWorkbook::shown).containsExactly("sheet.unknownNear Taks");
    assertThat(remarks.get(0).parameters()).containsEntry("nearest", "Tasks");
  }

  @Test
  void a_column_with_a_typing_error_is_told_with_what_may_have_been_meant() {
    List<Remark> remarks =
        EditedWorkbook.english()
            .renameColumn("Memberships", "Reason for leaving", "Reeson for leaving")
            .read()
            .remarks();

    assertThat(remarks)
        .extracting(EditedWorkbook::shown)
        .containsExactly("column.unknownNear Memberships!F1");
    assertThat(remarks.get(0).parameters()).containsEntry("nearest", "Reason for leaving");
  }

  @Test
  void a_required_column_with_a_typing_error_is_one_remark() {
    EditedWorkbook book =
        EditedWorkbook.english()
            .renameColumn("Contacts", "Sponsorship", "Sponsorshp")
            .renameColumn("Wishes", "How much it matters", "Hoe belangryk");

    assertThat(book.remarks())
        .containsExactly("column.unknownNear Wishes!C1", "column.unknownNear Contacts!A1");
  }

  @Test
  void a_column_that_must_be_there_is_told_once_and_not_for_every_row() {
    assertThat(EditedWorkbook.english().removeColumn("Contacts", "Date").remarks())
        .containsExactly("column.missing Contacts");
  }

  @Test
  void a_column_of_pseudonyms_that_is_missing_makes_no_reference_unknown() {
    assertThat(EditedWorkbook.english().removeColumn("Groups", "Group").remarks())
        .containsExactly("column.missing Groups");
  }

  @Test
  void a_pseudonym_that_cannot_be_read_makes_no_reference_unknown() {
    assertThat(EditedWorkbook.english().type("Groups", 2, "Group", "G 01").remarks())
        .containsExactly("sheet.referencesUnchecked Groups", "cell.notAccepted Groups!A2");
  }

  @Test
  void a_column_that_may_be_empty_may_be_left_out() {
    EditedWorkbook book = EditedWorkbook.english().removeColumn("Contacts", "Minutes");

    assertThat(book.read().findRegister().orElseThrow().contacts())
        .hasSameSizeAs(PILOT.contacts())
        .allMatch(contact -> contact.findMinutes().isEmpty());
  }

  @Test
  void an_unknown_column_is_told_and_not_dropped() {
    assertThat(EditedWorkbook.english().addColumn("Wishes", "Nationality", "x").remarks())
        .containsExactly("column.unknown Wishes!D1");
  }

  @Test
  void an_unknown_sheet_is_told_and_not_dropped() {
    Sheet sheet = Sheet.of("My list", List.of("a"), List.of());

    assertThat(EditedWorkbook.english().addSheet(sheet).remarks())
        .containsExactly("sheet.unknown My list");
  }

  @Test
  void a_file_without_any_known_sheet_is_not_told_everything_that_it_lacks() {
    Workbook other = Workbook.of(Sheet.of("Cash", List.of("Amount"), List.of()));

    assertThat(ImportReader.read(other).remarks())
        .extracting(EditedWorkbook::shown)
        .containsExactly("import.noKnownSheet", "sheet.unknown Cash");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total",
        "TOTAAL",
        "totalen:",
        "Subtotaal",
        "Grand total",
        "Totals 606",
        "eindtotaal"
      })
  void a_row_of_totals_is_one_remark(String word) {
    EditedWorkbook book =
        EditedWorkbook.english()
            .add("Contacts", Content.text(word), Content.empty(), Content.formula("SUM(E2:E607)"));

    assertThat(book.remarks())
        .containsExactly("row.total Contacts!" + EditedWorkbook.belowContacts());
  }

  @Test
  void a_sheet_in_two_languages_is_told_as_double() {
    EditedWorkbook book =
        EditedWorkbook.english().addSheet(EditedWorkbook.dutch().sheet("Contacten"));

    assertThat(book.remarks()).containsExactly("sheet.duplicate Contacten");
  }

  @Test
  void capitals_and_spaces_in_names_make_no_difference() {
    EditedWorkbook book =
        EditedWorkbook.english()
            .renameColumn("Contacts", "How they met", "  HOW THEY  MET")
            .rename("Local teams", "LOCAL-TEAMS");

    assertThat(book.read().findRegister()).contains(PILOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void an_empty_template_lacks_nothing_but_its_programme(String language) {
    Imported imported =
        ImportReader.read("template.xlsx", ExportWriter.template(Locale.forLanguageTag(language)));

    assertThat(imported.remarks()).extracting(Remark::code).containsExactly("programme.missing");
  }

  @Test
  void an_explanation_may_be_in_the_file_and_is_not_read() {
    Sheet sheet = Sheet.of("Uitleg", List.of("Blad", "x"), List.of(List.of(Content.text("y"))));

    assertThat(EditedWorkbook.english().addSheet(sheet).read().findRegister()).contains(PILOT);
  }
}
