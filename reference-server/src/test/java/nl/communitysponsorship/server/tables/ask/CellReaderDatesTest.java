package nl.communitysponsorship.server.tables.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.communitysponsorship.server.tables.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderDatesTest {
  private final Asked asked = new Asked();

  @ParameterizedTest
  @ValueSource(strings = {"2022-01-31", "31-1-2022", "31-01-2022", " 31-1-2022 ", "2022-1-31"})
  void dates_are_read_from_text(String text) {
    assertThat(asked.ask(text).date()).contains(LocalDate.of(2022, 1, 31));
    assertThat(asked.remarks()).isEmpty();
  }

  /** Read off a calendar by hand: each has one reading, whichever way one looks at it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2022       | 2022-12-31",
        "13/1/2022        | 2022-01-13",
        "2/13/2023        | 2023-02-13",
        "5/5/2022         | 2022-05-05",
        "29/2/2024        | 2024-02-29",
        "05.01.2022       | 2022-01-05",
        "1.2.2023         | 2023-02-01",
        "31.12.2022       | 2022-12-31",
        "1 februari 2023  | 2023-02-01",
        "1 February 2023  | 2023-02-01",
        "5 jan 2022       | 2022-01-05",
        "5 jan. 2022      | 2022-01-05",
        "5-jan-2022       | 2022-01-05",
        "5. januari 2022  | 2022-01-05",
        "12 mrt 2022      | 2022-03-12",
        "12 MAART 2022    | 2022-03-12",
        "12 Mar 2022      | 2022-03-12",
        "1 mei 2022       | 2022-05-01",
        "1 may 2022       | 2022-05-01",
        "1 okt 2022       | 2022-10-01",
        "1 Oct 2022       | 2022-10-01",
        "1 sept 2022      | 2022-09-01",
        "January 31, 2022 | 2022-01-31",
        "jun 3 2022       | 2022-06-03",
        "3 juli 2022      | 2022-07-03"
      })
  void a_date_with_one_reading_is_read(String text, LocalDate day) {
    assertThat(asked.ask(text).date()).contains(day);
    assertThat(asked.remarks()).isEmpty();
  }

  @Test
  void dates_are_read_from_dates() {
    assertThat(asked.ask(Content.day(LocalDate.of(2022, 1, 31))).date())
        .contains(LocalDate.of(2022, 1, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "31-2-2022,cell.dateNotOnCalendar",
    "2022-02-31,cell.dateNotOnCalendar",
    "29-2-2023,cell.dateNotOnCalendar",
    "1-31-2022,cell.dateNotOnCalendar",
    "0-1-2022,cell.dateNotOnCalendar",
    "3-1-26,cell.dateTwoDigitYear",
    "31/1/22,cell.dateTwoDigitYear",
    "01-02-22,cell.dateTwoDigitYear",
    "31.1.22,cell.dateTwoDigitYear",
    "01/02/2022,cell.dateAmbiguous",
    "2/3/2022,cell.dateAmbiguous",
    "12/11/2022,cell.dateAmbiguous",
    "30/2/2022,cell.dateNotOnCalendar",
    "2/29/2022,cell.dateNotOnCalendar",
    "13/13/2022,cell.dateNotOnCalendar",
    "31.2.2022,cell.dateNotOnCalendar",
    "1.13.2022,cell.dateNotOnCalendar",
    "31-1.2022,cell.notADate",
    "31 februari 2022,cell.dateNotOnCalendar",
    "5 jan 22,cell.dateTwoDigitYear",
    "5 ja 2022,cell.notADate",
    "5 janvier 2022,cell.notADate",
    "31.1.2022 14:30,cell.dateWithTime",
    "31-1-0022,cell.dateOutOfRange",
    "0020-05-15,cell.dateOutOfRange",
    "1-1-2200,cell.dateOutOfRange",
    "2022-01-31T14:30,cell.dateWithTime",
    "31-1-2022 14:30:00,cell.dateWithTime",
    "2022/01/31,cell.notADate",
    "31-1,cell.notADate",
    "2022,cell.notADate",
    "vandaag,cell.notADate",
    "31-1-2022?,cell.notADate"
  })
  void other_dates_are_told_and_never_guessed(String text, String code) {
    assertThat(asked.ask(text).date()).isEmpty();
    assertThat(asked.codes()).containsExactly(code);
    assertThat(asked.remarks().get(0).given()).isEqualTo(text);
  }

  @Test
  void a_number_is_no_date_even_where_a_date_may_have_been_meant() {
    assertThat(asked.ask(Content.number(44592)).date()).isEmpty();
    assertThat(asked.ask(Content.number(20220131)).date()).isEmpty();
    assertThat(asked.ask(Content.day(LocalDate.of(2200, 1, 1))).date()).isEmpty();

    assertThat(asked.codes())
        .containsExactly("cell.notADate", "cell.notADate", "cell.dateOutOfRange");
  }
}
