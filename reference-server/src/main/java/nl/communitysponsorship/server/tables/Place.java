package nl.communitysponsorship.server.tables;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.privacy.BsnGuard;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something is, in the words of somebody who looks at the spreadsheet.
 *
 * <p>A place is the file, a sheet, a row or a cell. In order, what is wider comes before what is in
 * it; sheets stand by name, columns from left to right.
 *
 * @param sheet the name of the sheet, or null for the file as a whole
 * @param row from 1 as shown at the left of the sheet, or null for the sheet as a whole
 * @param column from 1 for column A, or null for the row as a whole
 * @param header the text above the column, or null where there is none
 */
public record Place(
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable Integer column,
    @Nullable String header)
    implements Comparable<Place> {

  /** The last row of a sheet in Excel. */
  public static final int MOST_ROWS = 1_048_576;

  /** The last column of a sheet in Excel, {@code XFD}. */
  public static final int MOST_COLUMNS = 16_384;

  /** What is absent stands first: no name is empty, no row or column is 0. */
  private static final Comparator<Place> ORDER =
      comparing((Place place) -> place.findSheet().orElse(""))
          .thenComparingInt(place -> place.findRow().orElse(0))
          .thenComparingInt(place -> place.findColumn().orElse(0))
          .thenComparing(place -> place.findHeader().orElse(""));

  public Place {
    if ((sheet == null && row != null) || (row == null && column != null)) {
      throw new IllegalArgumentException("a row is in a sheet and a column is told with its row");
    }
    if ((row != null && row < 1) || (column != null && column < 1)) {
      throw new IllegalArgumentException(
          "rows and columns count from 1, not row %s, column %s".formatted(row, column));
    }
  }

  /** The file as a whole. */
  public static Place file() {
    return new Place(null, null, null, null);
  }

  /** A sheet as a whole. */
  public static Place sheet(String name) {
    return new Place(name, null, null, null);
  }

  /** A row as a whole. */
  public static Place row(String sheet, int row) {
    return new Place(sheet, row, null, null);
  }

  /** A cell. */
  public static Place cell(String sheet, int row, int column, @Nullable String header) {
    return new Place(sheet, row, column, header);
  }

  /** The name of the sheet; empty for the file. */
  public Optional<String> findSheet() {
    return Optional.ofNullable(sheet);
  }

  /** The number of the row, from 1. */
  public Optional<Integer> findRow() {
    return Optional.ofNullable(row);
  }

  /** The number of the column, from 1 for column A. */
  public Optional<Integer> findColumn() {
    return Optional.ofNullable(column);
  }

  /** The text above the column. */
  public Optional<String> findHeader() {
    return Optional.ofNullable(header);
  }

  /** The letters of the column as shown above the sheet, such as {@code AB}. */
  public Optional<String> findLetters() {
    return findColumn().map(Place::letters);
  }

  /** The letters of a column, counted from 1: A, B, ... Z, AA and on. */
  public static String letters(int column) {
    if (column < 1) {
      throw new IllegalArgumentException("columns count from 1, not from " + column);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /**
   * The key of the sentence that names this place: {@code place.file}, {@code place.sheet}, {@code
   * place.row}, {@code place.cell}, or {@code place.headedCell} where the column has a header.
   */
  public String textKey() {
    if (sheet == null) {
      return "place.file";
    }
    if (row == null) {
      return "place.sheet";
    }
    if (column == null) {
      return "place.row";
    }
    return header == null ? "place.cell" : "place.headedCell";
  }

  /** What that sentence names: {@code sheet}, {@code row}, {@code column} and {@code header}. */
  public Map<String, String> parameters() {
    Map<String, String> named = new LinkedHashMap<>();
    findSheet().ifPresent(name -> named.put("sheet", name));
    findRow().ifPresent(number -> named.put("row", number.toString()));
    findLetters().ifPresent(letters -> named.put("column", letters));
    findHeader().ifPresent(text -> named.put("header", text));
    return Collections.unmodifiableMap(named);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** As a spreadsheet program writes it, such as {@code Groups!C4}. */
  @Override
  public String toString() {
    String name = findSheet().map(BsnGuard::masked).orElse("");
    String cell = findLetters().orElse("") + findRow().map(String::valueOf).orElse("");
    return cell.isEmpty() ? name : name + "!" + cell;
  }
}
