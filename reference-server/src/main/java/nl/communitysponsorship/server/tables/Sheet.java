package nl.communitysponsorship.server.tables;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.communitysponsorship.core.privacy.BsnGuard;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: a header and the rows below it.
 *
 * <p>Rows without content are not kept; the numbers of the others tell where the gaps were. A sheet
 * without a header has no rows either, for the first row with content is the header.
 *
 * @param name as a spreadsheet program allows it, and safe as the name of a file
 * @param headerRow the number of the row of the header, 1 for a sheet without content
 * @param header one text for each column from A on; empty where a column has no name
 * @param rows by number, all below the header
 */
public record Sheet(String name, int headerRow, List<String> header, List<Row> rows) {
  /** The longest name of a sheet in Excel. */
  public static final int LONGEST_NAME = 31;

  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\\\/?*\\[\\]:<>|\"\\p{Cntrl}]");

  public Sheet {
    requireNonNull(name, "name");
    if (!name.equals(nameFrom(name))) {
      throw new IllegalArgumentException(
          ("sheet name '%s' cannot be used: it must have 1 to %s characters, none of \\ / ? * [ ] : "
                  + "< > | \", and no space or apostrophe at either end, such as 'Groups'")
              .formatted(name, LONGEST_NAME));
    }
    header = trimmed(header.stream().map(text -> Content.text(text).shown()).toList());
    rows = rows.stream().filter(row -> !row.contents().isEmpty()).toList();
    headerRow = header.isEmpty() ? 1 : headerRow;
    requireOrder(headerRow, header, rows);
  }

  /** A sheet with its header in row 1 and the rows directly below it. */
  public static Sheet of(String name, List<String> header, List<List<Content>> rows) {
    return new Sheet(
        name,
        1,
        header,
        IntStream.range(0, rows.size()).mapToObj(i -> new Row(i + 2, rows.get(i))).toList());
  }

  /**
   * The nearest name a sheet may bear: what is not allowed becomes a hyphen, what is too long is
   * cut, and nothing at all becomes {@code Sheet}.
   */
  public static String nameFrom(String text) {
    String allowed = NOT_IN_A_NAME.matcher(WellFormed.clean(text)).replaceAll("-");
    String stripped = allowed.replaceAll("^[\\s']+", "");
    int end = Math.min(stripped.length(), LONGEST_NAME);
    if (end > 0 && Character.isHighSurrogate(stripped.charAt(end - 1))) {
      end--;
    }
    String name = stripped.substring(0, end).replaceAll("[\\s']+$", "");
    return name.isEmpty() ? "Sheet" : name;
  }

  /** The name of the sheet as a place. */
  public Place place() {
    return Place.sheet(name);
  }

  /** One row as a place. */
  public Place place(Row row) {
    return Place.row(name, row.number());
  }

  /** One cell as a place, whether or not something is in it; columns count from 1. */
  public Place place(int row, int column) {
    return Place.cell(name, row, column, headerOf(column));
  }

  /** One cell of a row, empty or not; columns count from 1. */
  public Cell cell(Row row, int column) {
    return new Cell(place(row.number(), column), row.content(column));
  }

  /** The cells of a row from column A to its last content, empty ones in between included. */
  public Stream<Cell> cells(Row row) {
    return IntStream.rangeClosed(1, row.contents().size()).mapToObj(column -> cell(row, column));
  }

  /** The cells of the header that bear a name, from left to right. */
  public Stream<Cell> headerCells() {
    return IntStream.rangeClosed(1, header.size())
        .filter(column -> headerOf(column) != null)
        .mapToObj(
            column -> new Cell(place(headerRow, column), Content.text(header.get(column - 1))));
  }

  /** The name alone, for what is in a sheet may be about people. */
  @Override
  public String toString() {
    return "Sheet[" + BsnGuard.masked(name) + ", " + rows.size() + " rows]";
  }

  private @Nullable String headerOf(int column) {
    boolean named = column <= header.size() && !header.get(column - 1).isEmpty();
    return named ? header.get(column - 1) : null;
  }

  private static List<String> trimmed(List<String> header) {
    List<String> kept = new ArrayList<>(header);
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
      kept.remove(kept.size() - 1);
    }
    if (kept.size() > Place.MOST_COLUMNS) {
      throw new IllegalArgumentException(
          "a sheet has at most %s columns, not %s".formatted(Place.MOST_COLUMNS, kept.size()));
    }
    return List.copyOf(kept);
  }

  private static void requireOrder(int headerRow, List<String> header, List<Row> rows) {
    if (headerRow < 1 || (header.isEmpty() && !rows.isEmpty())) {
      throw new IllegalArgumentException(
          "a sheet with rows needs a header in row 1 or below, not in row " + headerRow);
    }
    int above = headerRow;
    for (Row row : rows) {
      if (row.number() <= above) {
        throw new IllegalArgumentException(
            "row %s cannot follow row %s: rows stand in order, below the header"
                .formatted(row.number(), above));
      }
      above = row.number();
    }
  }
}
