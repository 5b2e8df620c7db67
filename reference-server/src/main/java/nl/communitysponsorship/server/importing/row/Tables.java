package nl.communitysponsorship.server.importing.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Row;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.ask.SheetReader;
import nl.communitysponsorship.server.tables.remark.Remark;
import nl.communitysponsorship.server.tables.remark.Remarks;

/** All sheets, of which every cell was asked. */
public final class Tables {
  private final Map<String, Table> tables = new HashMap<>();

  /** The sheet of a form; without columns and rows when it is missing. */
  public Table of(Form<?> form) {
    Table table = tables.get(form.key());
    if (table == null) {
      throw new IllegalArgumentException("form '%s' was not asked".formatted(form.key()));
    }
    return table;
  }

  /**
   * Asks a sheet.
   *
   * @param words in the language of the sheet, for remarks that name words
   */
  public void ask(Form<?> form, Sheet sheet, Words words, Remarks remarks) {
    List<Row> rows = new ArrayList<>();
    for (Row row : sheet.rows()) {
      Optional<Remark> total = Totals.remark(sheet, row);
      if (total.isPresent() && !isSound(form, with(sheet, List.of(row)), words)) {
        remarks.add(total.get());
      } else {
        rows.add(row);
      }
    }
    SheetReader reader =
        SheetReader.open(with(sheet, rows), form.knownColumns(words), List.of(), remarks);
    List<String> columns = form.columns().stream().map(Column::key).filter(reader::has).toList();
    tables.put(
        form.key(),
        new Table(
            sheet.name(),
            columns,
            reader.rows().map(row -> AskedRow.of(row, form, words)).toList()));
  }

  /** Notes that a sheet is missing; one that may be is as good as there, and empty. */
  public void missing(Form<?> form, Words words) {
    List<String> columns =
        form.required() ? List.of() : form.columns().stream().map(Column::key).toList();
    tables.put(form.key(), new Table(form.name(words), columns, List.of()));
  }

  /** Whether every row is sound by itself: a row of totals is not, but may be named like one. */
  private static boolean isSound(Form<?> form, Sheet sheet, Words words) {
    return SheetReader.open(sheet, form.knownColumns(words), List.of(), Remarks.byName())
        .rows()
        .allMatch(row -> AskedRow.of(row, form, words).isSound());
  }

  private static Sheet with(Sheet sheet, List<Row> rows) {
    return new Sheet(sheet.name(), sheet.headerRow(), sheet.header(), rows);
  }
}
