package nl.communitysponsorship.server.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.server.importing.whole.RegisterSheets;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Row;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.Workbook;
import nl.communitysponsorship.server.tables.remark.Remark;

/** The workbook of the pilot, in which somebody types. Sheets and columns go by their names. */
final class EditedWorkbook {
  /**
   * As a coordinator begins it: people without relations and roads, homes on the rows of their
   * households, and of the surveys the well-being of newcomers only.
   */
  static final Register PILOT = asItBegins(SyntheticProgramme.pilot(42));

  static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Workbook IN_ENGLISH = workbook(PILOT, Locale.ENGLISH);
  private static final Workbook IN_DUTCH = workbook(PILOT, DUTCH);

  private final List<Sheet> sheets;

  private EditedWorkbook(Workbook workbook) {
    sheets = new ArrayList<>(workbook.sheets());
  }

  static EditedWorkbook english() {
    return new EditedWorkbook(IN_ENGLISH);
  }

  static EditedWorkbook dutch() {
    return new EditedWorkbook(IN_DUTCH);
  }

  static EditedWorkbook of(Register register, Locale language) {
    return new EditedWorkbook(workbook(register, language));
  }

  Workbook workbook() {
    return new Workbook(sheets);
  }

  Imported read() {
    return ImportReader.read(workbook());
  }

  /** The first row below the contacts of the pilot. */
  static int belowContacts() {
    return PILOT.contacts().size() + 2;
  }

  /** The codes of the remarks and where they are, such as {@code cell.required Groups!B2}. */
  List<String> remarks() {
    return shown(read());
  }

  static List<String> shown(Imported imported) {
    return imported.remarks().stream().map(EditedWorkbook::shown).toList();
  }

  static String shown(Remark remark) {
    return (remark.code() + " " + remark.place()).strip();
  }

  Sheet sheet(String name) {
    return workbook().findSheet(name).orElseThrow();
  }

  /** What stands in a cell; rows count from 2, below the header. */
  Content cell(String sheet, int row, String column) {
    return rowOf(sheet(sheet), row).content(columnOf(sheet(sheet), column));
  }

  /** The first row in which a column holds a text. */
  int rowWith(String sheet, String column, String text) {
    int number = columnOf(sheet(sheet), column);
    return sheet(sheet).rows().stream()
        .filter(row -> row.content(number).shown().equals(text))
        .findFirst()
        .orElseThrow()
        .number();
  }

  EditedWorkbook type(String sheet, int row, String column, String text) {
    return type(sheet, row, column, Content.text(text));
  }

  EditedWorkbook type(String sheet, int row, String column, Content content) {
    return change(
        sheet,
        old -> {
          int number = columnOf(old, column);
          return withRows(
              old,
              old.rows().stream()
                  .map(each -> each.number() == row ? with(each, number, content) : each)
                  .toList());
        });
  }

  /** One row more below all others. */
  EditedWorkbook add(String sheet, Content... contents) {
    return change(
        sheet,
        old -> {
          int last = old.rows().isEmpty() ? 1 : old.rows().get(old.rows().size() - 1).number();
          List<Row> rows = new ArrayList<>(old.rows());
          rows.add(Row.of(last + 1, contents));
          return withRows(old, rows);
        });
  }

  /** A row once more, below all others. */
  EditedWorkbook repeat(String sheet, int row) {
    return add(sheet, rowOf(sheet(sheet), row).contents().toArray(Content[]::new));
  }

  EditedWorkbook removeRow(String sheet, int row) {
    return change(
        sheet,
        old -> withRows(old, old.rows().stream().filter(each -> each.number() != row).toList()));
  }

  EditedWorkbook removeRows(String sheet) {
    return change(sheet, old -> withRows(old, List.of()));
  }

  EditedWorkbook removeSheet(String sheet) {
    sheets.removeIf(each -> each.name().equals(sheet));
    return this;
  }

  EditedWorkbook addSheet(Sheet sheet) {
    sheets.add(sheet);
    return this;
  }

  EditedWorkbook rename(String sheet, String name) {
    return change(sheet, old -> new Sheet(name, old.headerRow(), old.header(), old.rows()));
  }

  EditedWorkbook renameColumn(String sheet, String column, String name) {
    return change(
        sheet,
        old ->
            new Sheet(
                old.name(),
                old.headerRow(),
                old.header().stream().map(each -> each.equals(column) ? name : each).toList(),
                old.rows()));
  }

  EditedWorkbook addColumn(String sheet, String name, String content) {
    return change(
        sheet,
        old -> {
          List<String> header = new ArrayList<>(old.header());
          header.add(name);
          return new Sheet(
              old.name(),
              old.headerRow(),
              header,
              old.rows().stream()
                  .map(row -> with(row, header.size(), Content.text(content)))
                  .toList());
        });
  }

  EditedWorkbook removeColumn(String sheet, String column) {
    return change(
        sheet,
        old -> {
          int gone = columnOf(old, column) - 1;
          List<String> header = new ArrayList<>(old.header());
          header.remove(gone);
          return new Sheet(
              old.name(),
              old.headerRow(),
              header,
              old.rows().stream().map(row -> without(row, gone, old.header().size())).toList());
        });
  }

  private static Register asItBegins(Register register) {
    return register
        .withHouseholds(
            register.households().stream().map(EditedWorkbook::withPlainHome).toList(),
            List.of(),
            register.surveys().stream()
                .filter(each -> each.instrument() == Instrument.WHO_5 && each.wave() != Wave.T18)
                .toList())
        .withRoads(List.of(), List.of());
  }

  private static Household withPlainHome(Household it) {
    return new Household(
        it.id(),
        it.referredOn(),
        it.expectedSize(),
        it.placements(),
        it.members(),
        it.needs(),
        it.times(),
        it.wishes(),
        it.needsStepFreeHome(),
        it.findDwelling().stream().map(EditedWorkbook::plain).toList(),
        it.arrivals(),
        it.consents());
  }

  private static Dwelling plain(Dwelling it) {
    return new Dwelling(
        it.municipality(), it.postcodeArea(), it.mostPeople(), it.stepFree(), it.readyFrom());
  }

  private static Workbook workbook(Register register, Locale language) {
    return RegisterSheets.of(register, Words.in(language));
  }

  private EditedWorkbook change(String sheet, UnaryOperator<Sheet> change) {
    sheets.replaceAll(each -> each.name().equals(sheet) ? change.apply(each) : each);
    return this;
  }

  private static Row with(Row row, int column, Content content) {
    List<Content> contents = new ArrayList<>(row.contents());
    while (contents.size() < column) {
      contents.add(Content.empty());
    }
    contents.set(column - 1, content);
    return new Row(row.number(), contents);
  }

  private static Row without(Row row, int gone, int width) {
    List<Content> contents = new ArrayList<>(with(row, width + 1, Content.text("x")).contents());
    contents.remove(gone);
    contents.remove(contents.size() - 1);
    return new Row(row.number(), contents);
  }

  private static Row rowOf(Sheet sheet, int number) {
    return sheet.rows().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
  }

  private static Sheet withRows(Sheet sheet, List<Row> rows) {
    return new Sheet(sheet.name(), sheet.headerRow(), sheet.header(), rows);
  }

  private static int columnOf(Sheet sheet, String column) {
    int index = sheet.header().indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("no column '%s' in %s".formatted(column, sheet.header()));
    }
    return index + 1;
  }
}
