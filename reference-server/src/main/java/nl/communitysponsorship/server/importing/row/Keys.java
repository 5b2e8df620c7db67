package nl.communitysponsorship.server.importing.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.tables.Place;

/**
 * The pseudonyms that a sheet gives to its rows, so that a reference to none of them is told where
 * it stands. A row counts as soon as its pseudonym can be read, whatever else is wrong with it.
 */
public final class Keys {
  private final String sheet;
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> capitalsAside = new HashMap<>();

  /** What stands where a pseudonym cannot be read, by its letters and digits alone. */
  private final Set<String> unreadable = new HashSet<>();

  /** Whether the column is there at all. */
  private final boolean isThere;

  /** Whether a row has no pseudonym, so that it may be any. */
  private boolean hasNameless;

  private Keys(String sheet, boolean isThere) {
    this.sheet = sheet;
    this.isThere = isThere;
  }

  /**
   * The pseudonyms in a column; one that stands there twice is remarked upon, also when only
   * capitals differ.
   */
  public static Keys of(Table table, Column<?, ?> id) {
    table.once(row -> Optional.ofNullable(row.find(id)), id, ImportCode.ID_TWICE);
    Keys keys = new Keys(table.name(), table.has(id));
    table.rows().forEach(row -> keys.take(row, id));
    return keys;
  }

  private void take(AskedRow row, Column<?, ?> id) {
    Object value = row.find(id);
    if (value != null) {
      String text = value.toString();
      String first = capitalsAside.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
      if (known.add(text) && first != null) {
        row.refuse(id, ImportCode.ID_TWICE_BUT_FOR_CAPITALS, first);
      }
    } else if (row.isFilled(id)) {
      unreadable.add(bare(row.shown(id)));
    } else {
      hasNameless = true;
    }
  }

  /** Remarks upon every reference in a column that leads to no row. */
  public void check(Table table, Column<?, ?> reference) {
    table.rows().forEach(row -> check(row, reference));
  }

  /**
   * Remarks upon a reference that leads to no row. Where a pseudonym is missing or cannot be read
   * that might be the one, the sheet is told to be mended first; where the whole sheet or column is
   * missing that is told already, and nothing is said here.
   */
  public void check(AskedRow row, Column<?, ?> reference) {
    Object value = row.find(reference);
    if (!isThere || value == null || has(value)) {
      return;
    }
    String nearest = capitalsAside.get(value.toString().toLowerCase(Locale.ROOT));
    if (nearest != null) {
      row.refuse(reference, ImportCode.REFERENCE_UNKNOWN_NEAR, sheet, nearest);
    } else if (!hasNameless && !unreadable.contains(bare(value.toString()))) {
      row.refuse(reference, ImportCode.REFERENCE_UNKNOWN, sheet);
    } else {
      row.note(ImportCode.REFERENCES_UNCHECKED.at(Place.sheet(sheet), ""));
    }
  }

  /** Whether a row has this pseudonym. */
  public boolean has(Object id) {
    return known.contains(id.toString());
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
