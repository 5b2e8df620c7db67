package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.EditedWorkbook.PILOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.server.tables.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {
  private static final String TEXT = RegisterJson.write(PILOT);

  @Test
  void json_is_known_by_its_name_or_by_its_first_character() {
    assertThat(read("register.JSON", TEXT).findRegister()).contains(PILOT);
    assertThat(read("upload", TEXT).findRegister()).contains(PILOT);
    assertThat(read("upload.txt", "\uFEFF \n" + TEXT).findRegister()).contains(PILOT);
    assertThat(told(read("register.json", "a;b\n1;2\n")))
        .containsExactly(
            "The file: This file is no register: a register in JSON begins with a brace. Write it"
                + " anew, or choose the spreadsheet.");
  }

  @Test
  void everything_that_is_wrong_is_told_in_the_shape_of_a_remark() {
    String text =
        TEXT.replaceFirst("\"expectedSize\": \\d+", "\"expectedSize\": 0")
            .replaceFirst("(?s)(?<before>\"contacts\": .*?\"minutes\": )\\d+", "${before}2000");

    assertThat(told(read("register.json", text)))
        .containsExactly(
            "The file: The JSON at /contacts/0 cannot be read. The program says: “a contact must last"
                + " from 1 to 1440 minutes; '2000' was given”.",
            "The file: The JSON at /households/0 cannot be read. The program says: “a household must"
                + " expect 1 to 30 people; '0' was given”.");
  }

  @Test
  void a_reference_to_nothing_and_a_pseudonym_that_stands_twice_are_refused() {
    String text =
        TEXT.replace("\"backstop\": \"T-GM0034\"", "\"backstop\": \"T-XX\"")
            .replace("\"id\": \"TR-02\"", "\"id\": \"TR-01\"");
    Imported imported = read("register.json", text);

    assertThat(imported.findRegister()).isEmpty();
    assertThat(told(imported))
        .contains(
            "The file: “TR-01” stands there twice, at trainingSessions[TR-01]. Keep one of the two,"
                + " or give one another pseudonym.",
            "The file: “T-XX” is named at groups[G-01].backstop, and is nowhere in the file.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "\"x\"", "a;b", ""})
  void what_is_no_register_is_told_in_the_language_of_the_reader(String text) {
    assertThat(RemarkTexts.in(EditedWorkbook.DUTCH).lines(read("register.json", text).remarks()))
        .containsExactly(
            "Het bestand: Dit bestand is geen register: een register in JSON begint met een"
                + " accolade. Maak het opnieuw, of kies het spreadsheet.");
  }

  @Test
  void a_file_that_was_cut_off_or_is_too_deep_is_told_without_words_of_the_program() {
    String deep = "{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    String number = "{\"x\":" + "1".repeat(5000) + "}";

    assertThat(told(read("register.json", TEXT.substring(0, 1000))))
        .singleElement()
        .asString()
        .matches(
            "The file: From line \\d+, sign \\d+ on this is no JSON any more\\. Perhaps the file was"
                + " cut off; write it anew\\.");
    assertThat(List.of(told(read("x.json", deep)), told(read("x.json", number))))
        .allSatisfy(
            lines ->
                assertThat(lines)
                    .containsExactly(
                        "The file: What is in this file is too deep or too long for a register. It"
                            + " was not read."));
  }

  @Test
  void other_rules_are_not_asked_here() {
    String text = TEXT.replaceFirst("\"expectedSize\": \\d+", "\"expectedSize\": 29");

    assertThat(read("register.json", text).findRegister()).isPresent();
  }

  @Test
  void a_suspected_citizen_service_number_is_refused_and_not_shown() {
    String text = TEXT.replace("Gemeente Almere", "Almere 123456782");
    List<Remark> remarks = read("123456782.json", text).remarks();

    assertThat(remarks)
        .extracting(Remark::code)
        .containsExactly("file.bsnSuspected", "json.problem");
    assertThat(RemarkTexts.in(Locale.ENGLISH).lines(remarks))
        .allMatch(line -> !line.contains("123456782"));
  }

  @Test
  void what_is_no_text_at_all_is_damaged() {
    byte[] bytes = {'{', '"', (byte) 0xC3, (byte) 0x28, '"'};

    assertThat(ImportReader.read("register.json", bytes).remarks())
        .extracting(Remark::code)
        .containsAnyOf("file.damaged", "json.broken");
  }

  private static Imported read(String name, String text) {
    return ImportReader.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(Imported imported) {
    return RemarkTexts.in(Locale.ENGLISH).lines(imported.remarks());
  }
}
