package nl.communitysponsorship.server.importing.column;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.ask.Known;

/**
 * One sheet: what it is called, its columns, and which rows a register fills it with.
 *
 * @param <R> what a row is about
 * @param key names the sheet in the bundles, under {@code layout.} and this
 * @param required whether a file must have the sheet; one that may be missing is then empty
 * @param columns from left to right as they are written; read in any order
 * @param rows in the order of the register
 */
public record Form<R>(
    String key, boolean required, List<Column<R, ?>> columns, Function<Register, Stream<R>> rows) {
  public Form {
    requireNonNull(key, "key");
    columns = List.copyOf(columns);
    requireNonNull(rows, "rows");
  }

  /** A sheet that every file has. */
  public Form(String key, List<Column<R, ?>> columns, Function<Register, Stream<R>> rows) {
    this(key, true, columns, rows);
  }

  /** A sheet that may be missing, and is then empty. */
  public static <R> Form<R> optional(
      String key, List<Column<R, ?>> columns, Function<Register, Stream<R>> rows) {
    return new Form<>(key, false, columns, rows);
  }

  /** The name of the sheet. */
  public String name(Words words) {
    return words.text(textKey());
  }

  /** The name of a column. */
  public String name(Column<?, ?> column, Words words) {
    return words.text(textKey(column));
  }

  /** The key of the name of the sheet; its explanation has {@code .help} behind it. */
  public String textKey() {
    return "layout." + key;
  }

  /** The key of the name of a column; its explanation has {@code .help} behind it. */
  public String textKey(Column<?, ?> column) {
    return textKey() + "." + column.key();
  }

  /**
   * The sheet by its names in all languages.
   *
   * @param isExpected whether a file that lacks it may have it all the same, unread
   */
  public Known known(boolean isExpected, Words words) {
    return new Known(key, isExpected && required, words.inEveryLanguage(textKey()));
  }

  /** The columns by their names in all languages. */
  public List<Known> knownColumns(Words words) {
    return columns.stream()
        .map(each -> new Known(each.key(), each.required(), words.inEveryLanguage(textKey(each))))
        .toList();
  }

  /** The sheet with nothing below its header. */
  public Sheet empty(Words words) {
    return Sheet.of(name(words), header(words), List.of());
  }

  /** The sheet with the rows of a register. */
  public Sheet write(Register register, Words words) {
    return Sheet.of(
        name(words),
        header(words),
        rows.apply(register)
            .map(row -> columns.stream().map(column -> column.write(row, words)).toList())
            .toList());
  }

  private List<String> header(Words words) {
    return columns.stream().map(column -> name(column, words)).toList();
  }
}
