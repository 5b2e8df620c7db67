package nl.communitysponsorship.server.importing.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.ask.CellReader;
import nl.communitysponsorship.server.tables.ask.RowReader;
import nl.communitysponsorship.server.tables.remark.Remark;
import nl.communitysponsorship.server.tables.remark.TableCode;
import org.jspecify.annotations.Nullable;

/**
 * One row, of which every cell was asked; so everything that is wrong with its cells is told
 * already, and what is left to look at is how they go together.
 */
public final class AskedRow {
  private final RowReader reader;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Object> values = new HashMap<>();

  private AskedRow(RowReader reader) {
    this.reader = reader;
  }

  static AskedRow of(RowReader reader, Form<?> form, Words words) {
    AskedRow row = new AskedRow(reader);
    for (Column<?, ?> column : form.columns()) {
      row.names.put(column.key(), form.name(column, words));
      row.ask(column, words);
    }
    return row;
  }

  /** The number of the row as the user sees it. */
  public int number() {
    return reader.number();
  }

  /** The value of a cell; null when it is empty, and when it was remarked upon. */
  public <T> @Nullable T find(Column<?, T> column) {
    // A value comes from the kind of its column.
    @SuppressWarnings("unchecked")
    T value = (T) values.get(column.key());
    return value;
  }

  /** The value of a cell that is required, of a row that is sound. */
  public <T> T get(Column<?, T> column) {
    T value = find(column);
    if (value == null) {
      throw new IllegalStateException(
          "there is nothing in column '%s' of a sound row".formatted(column.key()));
    }
    return value;
  }

  /** Whether something stands in a cell, be it wrong. */
  public boolean isFilled(Column<?, ?> column) {
    return !cell(column).cell().content().isEmpty();
  }

  /** Whether nothing keeps this row from being taken in, as far as was looked. */
  public boolean isSound() {
    return reader.isSound();
  }

  /** What stands in a cell, as text. */
  String shown(Column<?, ?> column) {
    return cell(column).cell().content().shown();
  }

  /** Says something that is about more than this row. */
  void note(Remark remark) {
    reader.remark(remark);
  }

  /** Remarks upon a cell; the row is no longer sound. */
  public void refuse(Column<?, ?> column, ImportCode code, String... values) {
    reader.remark(code.at(reader.place(column.key()), shown(column), values));
  }

  /** Remarks upon a later day that lies before an earlier one. */
  public void inOrder(Column<?, LocalDate> earlier, Column<?, LocalDate> later) {
    LocalDate first = find(earlier);
    LocalDate second = find(later);
    if (first != null && second != null && second.isBefore(first)) {
      refuse(later, ImportCode.DAY_TOO_EARLY, name(earlier));
    }
  }

  /** Remarks upon a day that does not lie after another. */
  public void later(Column<?, LocalDate> earlier, Column<?, LocalDate> later) {
    LocalDate first = find(earlier);
    LocalDate second = find(later);
    if (first != null && second != null && !second.isAfter(first)) {
      refuse(later, ImportCode.DAY_NOT_LATER, name(earlier));
    }
  }

  /** Remarks upon what is filled in though another cell, which it needs, is empty. */
  public void onlyWith(Column<?, ?> needed, Column<?, ?>... columns) {
    for (Column<?, ?> column : columns) {
      if (isFilled(column) && !isFilled(needed)) {
        refuse(column, ImportCode.CELL_NOT_ALONE, name(needed));
      }
    }
  }

  /** Remarks upon what is filled in though another cell says that it cannot be. */
  public void notWith(Column<?, ?> other, Column<?, ?>... columns) {
    for (Column<?, ?> column : columns) {
      if (isFilled(column)) {
        refuse(column, ImportCode.CELL_NOT_WITH, name(other));
      }
    }
  }

  /** Whether something stands in one of some cells. */
  public boolean hasAny(List<? extends Column<?, ?>> columns) {
    return columns.stream().anyMatch(this::isFilled);
  }

  /** The name of a column, in the language of the sheet. */
  private String name(Column<?, ?> column) {
    return names.getOrDefault(column.key(), column.key());
  }

  /** Remarks that a cell must be filled, if it is empty. */
  public void require(Column<?, ?> column) {
    if (!isFilled(column)) {
      reader.remark(TableCode.CELL_REQUIRED.at(reader.place(column.key()), ""));
    }
  }

  /**
   * A record of this row; nothing when the row is not sound, or when the record refuses what it is
   * made of, which is remarked upon.
   */
  public <T> Optional<T> build(Function<AskedRow, T> record) {
    if (!isSound()) {
      return Optional.empty();
    }
    try {
      return Optional.of(record.apply(this));
    } catch (IllegalArgumentException refused) {
      String said = refused.getMessage() == null ? "" : refused.getMessage();
      reader.remark(ImportCode.ROW_REFUSED.at(reader.place(), "", said));
      return Optional.empty();
    }
  }

  private <T> void ask(Column<?, T> column, Words words) {
    CellReader cell =
        column.required() ? reader.required(column.key()) : reader.optional(column.key());
    column.kind().read(cell, words).ifPresent(value -> values.put(column.key(), value));
  }

  private CellReader cell(Column<?, ?> column) {
    return reader.optional(column.key());
  }
}
