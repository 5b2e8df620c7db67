package nl.communitysponsorship.server.tables.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.remark.Remark;
import nl.communitysponsorship.server.tables.remark.Remarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
  private static final List<Known> COLUMNS =
      List.of(
          Known.required("id", "groep", "group"),
          Known.required("members", "aantal leden", "members"),
          Known.optional("since", "sinds", "since"));

  private final Remarks remarks = Remarks.byName();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aantal leden",
        "Aantal_Leden",
        " AANTAL  LEDEN: ",
        "members",
        "a\u0301antal leden"
      })
  void a_column_is_known_by_any_of_its_names(String name) {
    SheetReader reader = open(sheet("groep", name));

    assertThat(reader.has("members")).isTrue();
    assertThat(reader.has("since")).isFalse();
    assertThat(told()).isEmpty();
  }

  @Test
  void the_order_of_the_columns_makes_no_difference() {
    RowReader row = open(sheet("members", "since", "group"), "5", "31-1-2022", "G-1");

    assertThat(row.required("id").text()).contains("G-1");
    assertThat(row.required("members").integer(1, 9)).contains(5);
    assertThat(row.optional("since").date()).isPresent();
    assertThat(row.isSound()).isTrue();
  }

  @Test
  void an_unknown_column_is_told_and_never_dropped() {
    open(sheet("groep", "aantal leden", "schoenmaat"));

    assertThat(told()).containsExactly("Groepen!C1 column.unknown schoenmaat {}");
  }

  @ParameterizedTest
  @CsvSource({
    "aantal lden,aantal leden",
    "anatal leden,aantal leden",
    "sins,sinds",
    "membres,members"
  })
  void a_mistyped_column_is_told_with_the_nearest_name(String given, String nearest) {
    open(sheet("groep", "aantal leden", given));

    assertThat(told())
        .containsExactly("Groepen!C1 column.unknownNear " + given + " {nearest=" + nearest + "}");
  }

  @Test
  void the_nearest_names_stand_nearest_first() {
    SheetReader.open(
        sheet("naan"),
        List.of(
            Known.optional("a", "namen"), Known.optional("b", "naam"), Known.optional("c", "maan")),
        List.of(),
        remarks);

    assertThat(remarks.sorted().get(0).parameters()).containsEntry("nearest", "naam, maan");
  }

  @Test
  void a_column_can_be_ignored_by_name() {
    SheetReader.open(
        sheet("groep", "aantal leden", "Opmerkingen"), COLUMNS, List.of("opmerkingen"), remarks);

    assertThat(told()).isEmpty();
  }

  @Test
  void a_missing_column_is_told_once_and_makes_every_row_unsound() {
    SheetReader reader = open(sheet("groep", "sinds"), List.of(List.of("G-1"), List.of("G-2")));

    assertThat(
            reader
                .rows()
                .map(row -> row.required("members").integer(0, 9).isEmpty() && !row.isSound()))
        .containsExactly(true, true);
    assertThat(told()).containsExactly("Groepen column.missing  {name=aantal leden}");
  }

  @Test
  void a_column_that_is_there_twice_is_told_at_its_second_place() {
    open(sheet("groep", "aantal leden", "Members"));

    assertThat(told()).containsExactly("Groepen!C1 column.duplicate Members {first=B}");
  }

  @Test
  void a_column_without_a_name_is_told_at_its_first_content() {
    open(
        sheet("groep", "", "aantal leden"),
        List.of(List.of("G-1", "", "5"), List.of("G-2", "x", "5", "y"), List.of("G-3", "z", "5")));

    assertThat(told())
        .containsExactly("Groepen!B3 column.unnamed x {}", "Groepen!D3 column.unnamed y {}");
  }

  @Test
  void everything_wrong_with_a_row_is_told_at_once() {
    RowReader row = open(sheet("groep", "aantal leden", "sinds"), "", "veel", "3-1-26");

    row.required("id").text();
    row.required("members").integer(3, 8);
    row.optional("since").date();

    assertThat(row.isSound()).isFalse();
    assertThat(told())
        .containsExactly(
            "Groepen!A2 cell.required  {}",
            "Groepen!B2 cell.notAWholeNumber veel {max=8, min=3}",
            "Groepen!C2 cell.dateTwoDigitYear 3-1-26 {}");
  }

  @Test
  void rows_above_can_add_remarks_of_their_own() {
    RowReader row = open(sheet("groep", "aantal leden"), "G-1", "5");

    row.remark(
        new Remark(row.place("id"), "group.known", Remark.Severity.WARNING, "G-1", Map.of()));
    assertThat(row.isSound()).isTrue();
    row.remark(new Remark(row.place("since"), "group.twice", Remark.Severity.ERROR, "", Map.of()));

    assertThat(row.isSound()).isFalse();
    assertThat(row.number()).isEqualTo(2);
    assertThat(told())
        .containsExactly("Groepen!2 group.twice  {}", "Groepen!A2 group.known G-1 {}");
  }

  @Test
  void a_remark_names_the_cell_with_its_header() {
    open(sheet("groep", "aantal leden"), "G-1", "9").required("members").integer(3, 8);

    assertThat(remarks.sorted().get(0).place())
        .isEqualTo(Place.cell("Groepen", 2, 2, "aantal leden"));
  }

  @Test
  void an_empty_sheet_misses_its_required_columns() {
    open(Sheet.of("Groepen", List.of(), List.of()));

    assertThat(remarks.sorted()).extracting(Remark::code).containsOnly("column.missing").hasSize(2);
  }

  @Test
  void asking_for_a_column_that_nobody_knows_is_a_mistake_in_the_code() {
    RowReader row = open(sheet("groep", "aantal leden"), "G-1", "5");

    assertThatThrownBy(() -> row.required("membres"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nothing is known under 'membres', only under [id, members, since]");
  }

  @Test
  void two_columns_never_share_a_name() {
    List<Known> columns = List.of(Known.optional("a", "naam"), Known.optional("b", "x", "NAAM"));

    assertThatThrownBy(() -> SheetReader.open(sheet("naam"), columns, List.of(), remarks))
        .hasMessage(
            "name 'NAAM' means 'a' as well as 'b': a name means one thing, capitals, accents and signs"
                + " aside");
    assertThatThrownBy(() -> Known.optional("a"))
        .hasMessage("'a' has no name: it needs one or more, the best one first");
  }

  private static Sheet sheet(String... header) {
    return Sheet.of("Groepen", List.of(header), List.of());
  }

  private SheetReader open(Sheet sheet) {
    return SheetReader.open(sheet, COLUMNS, List.of(), remarks);
  }

  private RowReader open(Sheet sheet, String... texts) {
    return open(sheet, List.of(List.of(texts))).rows().findFirst().orElseThrow();
  }

  private SheetReader open(Sheet sheet, List<List<String>> rows) {
    List<List<Content>> contents =
        rows.stream().map(row -> row.stream().map(Content::text).toList()).toList();
    return open(Sheet.of(sheet.name(), sheet.header(), contents));
  }

  private List<String> told() {
    return remarks.sorted().stream()
        .map(
            remark ->
                remark.place()
                    + " "
                    + remark.code()
                    + " "
                    + remark.given()
                    + " "
                    + remark.parameters())
        .toList();
  }
}
