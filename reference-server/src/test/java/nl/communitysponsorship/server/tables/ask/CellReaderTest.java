package nl.communitysponsorship.server.tables.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
  private final Asked asked = new Asked();

  @Test
  void text_is_given_without_spaces_around_it_and_in_one_form_of_its_accents() {
    assertThat(asked.ask("\u00A0 Zoe\u0308 van  Dam\t").text()).contains("Zo\u00EB van  Dam");
    assertThat(asked.remarks()).isEmpty();
  }

  @Test
  void a_whole_number_is_text_as_well() {
    assertThat(asked.ask(Content.number(2513)).text()).contains("2513");
    assertThat(asked.ask(Content.number(new BigDecimal("1E+14"))).text())
        .contains("100000000000000");
    assertThat(asked.remarks()).isEmpty();
  }

  @Test
  void what_excel_may_have_made_of_something_else_is_no_text() {
    assertThat(asked.ask(Content.day(LocalDate.of(2022, 2, 1))).text()).isEmpty();
    assertThat(asked.ask(Content.number(new BigDecimal("3.4"))).text()).isEmpty();
    assertThat(asked.ask(Content.number(new BigDecimal("1E+15"))).text()).isEmpty();
    assertThat(asked.ask(Content.yesNo(true)).text()).isEmpty();

    assertThat(asked.codes())
        .containsExactly("cell.notText", "cell.notText", "cell.notText", "cell.notText");
  }

  @Test
  void an_empty_cell_is_no_answer_and_a_remark_only_when_required() {
    assertThat(asked.ask(Content.empty()).text()).isEmpty();
    assertThat(asked.ask(Content.empty()).date()).isEmpty();
    assertThat(asked.ask(Content.empty()).list(CellReader::text)).isEmpty();
    assertThat(asked.ask(Content.empty()).yesNo(1, 0, -1)).isEmpty();
    assertThat(asked.remarks()).isEmpty();

    assertThat(asked.required(Content.empty()).integer(0, 9)).isEmpty();
    assertThat(asked.remarks()).containsExactly(Asked.remark("cell.required", ""));
  }

  @ParameterizedTest
  @CsvSource({"5,5", "' 5 ',5", "+5,5", "-3,-3", "007,7", "0,0"})
  void whole_numbers_are_read_from_text(String text, int number) {
    assertThat(asked.ask(text).integer(-9, 9)).contains(number);
  }

  @Test
  void whole_numbers_are_read_from_numbers() {
    assertThat(asked.ask(Content.number(new BigDecimal("8.0"))).integer(3, 8)).contains(8);
    assertThat(asked.ask(Content.number(3)).integer(3, 8)).contains(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3.0", "3,0", "1.000", "1 000", "drie", "--3", "3-4", "9999999999999999999"})
  void other_texts_are_no_whole_number(String text) {
    assertThat(asked.ask(text).integer(0, 9)).isEmpty();
    assertThat(asked.remarks())
        .containsExactly(
            new Remark(
                Asked.PLACE,
                "cell.notAWholeNumber",
                Remark.Severity.ERROR,
                text,
                Map.of("min", "0", "max", "9")));
  }

  @Test
  void decimals_dates_and_truth_values_are_no_whole_number() {
    assertThat(asked.ask(Content.number(new BigDecimal("3.5"))).integer(0, 9)).isEmpty();
    assertThat(asked.ask(Content.day(LocalDate.of(2022, 1, 3))).integer(0, 9)).isEmpty();
    assertThat(asked.ask(Content.yesNo(false)).integer(0, 9)).isEmpty();

    assertThat(asked.codes()).containsOnly("cell.notAWholeNumber").hasSize(3);
  }

  @Test
  void a_whole_number_out_of_range_is_told_with_the_range() {
    assertThat(asked.ask("9").integer(3, 8)).isEmpty();
    assertThat(asked.ask(Content.number(612345670000L)).integer(3, 8)).isEmpty();

    assertThat(asked.remarks())
        .containsExactly(
            new Remark(
                Asked.PLACE,
                "cell.outOfRange",
                Remark.Severity.ERROR,
                "9",
                Map.of("min", "3", "max", "8")),
            new Remark(
                Asked.PLACE,
                "cell.outOfRange",
                Remark.Severity.ERROR,
                "612345670000",
                Map.of("min", "3", "max", "8")));
    assertThatThrownBy(() -> asked.ask("9").integer(8, 3)).hasMessage("range 8 to 3 is empty");
  }
}
