package nl.communitysponsorship.server.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Row;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
  private static final Sheet SHEET =
      new Sheet(
          "Groepen",
          1,
          List.of("naam", "score", "sinds", "actief"),
          List.of(
              Row.of(
                  2,
                  Content.text("Zoë; \"Duinoord\""),
                  Content.number(new BigDecimal("-1.5")),
                  Content.day(LocalDate.of(2022, 1, 31)),
                  Content.yesNo(false)),
              Row.of(4, Content.formula("A1"), Content.fault("#N/A"), Content.number(1000))));

  @Test
  void dutch_excel_gets_semicolons_a_mark_and_decimal_commas() {
    assertThat(written(SHEET, CsvDialect.dutchExcel()))
        .isEqualTo(
            "\uFEFFnaam;score;sinds;actief\r\n"
                + "\"Zoë; \"\"Duinoord\"\"\";\"-1,5\";2022-01-31;FALSE\r\n"
                + "\r\n"
                + "'=A1;#N/A;1000;\r\n");
  }

  @Test
  void other_software_gets_commas_no_mark_and_decimal_points() {
    assertThat(written(SHEET, CsvDialect.plain()))
        .isEqualTo(
            "naam,score,sinds,actief\r\n"
                + "\"Zoë; \"\"Duinoord\"\"\",-1.5,2022-01-31,FALSE\r\n"
                + "\r\n"
                + "'=A1,#N/A,1000,\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+31",
        "-x",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        " =1",
        "'=1",
        "\uFF1D1",
        "\u00A0+1"
      })
  void what_may_become_a_formula_gets_an_apostrophe(String text) {
    Sheet sheet = Sheet.of("x", List.of(text), List.of());

    assertThat(written(sheet, CsvDialect.plain()).replace("\"", "")).startsWith("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x=1", "a-b", "'t Hof", "'", "5-1-2022", "zoë@example.org"})
  void what_cannot_become_a_formula_stays_as_it_is(String text) {
    Sheet sheet = Sheet.of("x", List.of(text), List.of());

    assertThat(written(sheet, CsvDialect.plain())).isEqualTo(text + "\r\n");
  }

  @Test
  void each_sheet_is_a_file_of_its_own() {
    Workbook workbook = Workbook.of(SHEET, Sheet.of("Leden", List.of("a"), List.of()));

    assertThat(CsvWriter.write(workbook, CsvDialect.plain()).keySet())
        .containsExactly("Groepen.csv", "Leden.csv");
  }

  @Test
  void the_packed_files_are_the_same_bytes_each_time() {
    Workbook workbook = Workbook.of(SHEET);

    assertThat(CsvWriter.writeZip(workbook, CsvDialect.dutchExcel()))
        .isEqualTo(CsvWriter.writeZip(workbook, CsvDialect.dutchExcel()));
  }

  @Test
  void an_unusual_delimiter_is_refused() {
    assertThatThrownBy(() -> new CsvDialect('|', true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("delimiter '|' is not used: it must be ';', ',' or a tab");
  }

  private static String written(Sheet sheet, CsvDialect dialect) {
    return new String(CsvWriter.write(sheet, dialect), StandardCharsets.UTF_8);
  }
}
