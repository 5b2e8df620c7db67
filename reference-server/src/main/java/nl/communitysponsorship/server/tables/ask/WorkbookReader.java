package nl.communitysponsorship.server.tables.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.Row;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.Workbook;
import nl.communitysponsorship.server.tables.remark.Remarks;
import nl.communitysponsorship.server.tables.remark.TableCode;

/**
 * A workbook, of which it is known what its sheets mean.
 *
 * <p>Every sheet is known, ignored by name, or remarked upon. All cells of all sheets, known or
 * not, have been searched for what looks like a citizen service number.
 */
public final class WorkbookReader {
  private final KnownNames names;
  private final Remarks remarks;
  private final Map<String, Sheet> sheets = new HashMap<>();

  private WorkbookReader(KnownNames names, Remarks remarks) {
    this.names = names;
    this.remarks = remarks;
  }

  /**
   * Matches the sheets with the known ones, and remarks upon sheets that are unknown, missing or
   * there twice, and upon every suspected citizen service number.
   *
   * @param ignored names of sheets whose columns nobody needs to hear about
   * @throws IllegalArgumentException when two known sheets share a name
   */
  public static WorkbookReader open(
      Workbook workbook, List<Known> sheets, List<String> ignored, Remarks remarks) {
    WorkbookReader reader = new WorkbookReader(new KnownNames(sheets, ignored), remarks);
    workbook.sheets().forEach(reader::match);
    workbook.sheets().forEach(reader::search);
    reader.remarkMissing();
    return reader;
  }

  /** The sheet of a key. */
  public Optional<Sheet> findSheet(String key) {
    names.requireKey(key);
    return Optional.ofNullable(sheets.get(key));
  }

  /** The sheet of a key with its columns matched, see {@link SheetReader#open}. */
  public Optional<SheetReader> open(String key, List<Known> columns, List<String> ignored) {
    return findSheet(key).map(sheet -> SheetReader.open(sheet, columns, ignored, remarks));
  }

  private void match(Sheet sheet) {
    Known known = names.find(sheet.name()).orElse(null);
    if (known != null) {
      Sheet first = sheets.putIfAbsent(known.key(), sheet);
      if (first != null) {
        remarks.add(TableCode.SHEET_DUPLICATE.at(sheet.place(), sheet.name(), first.name()));
      }
    } else if (!names.isIgnored(sheet.name())) {
      List<String> nearest = names.nearest(sheet.name());
      remarks.add(
          nearest.isEmpty()
              ? TableCode.SHEET_UNKNOWN.at(sheet.place(), sheet.name())
              : TableCode.SHEET_UNKNOWN_NEAR.at(
                  sheet.place(), sheet.name(), String.join(", ", nearest)));
    }
  }

  private void remarkMissing() {
    for (Known known : names.known()) {
      if (known.required() && !sheets.containsKey(known.key())) {
        remarks.add(TableCode.SHEET_MISSING.at(Place.sheet(known.name()), ""));
      }
    }
  }

  private void search(Sheet sheet) {
    if (BsnGuard.isSuspectedIn(sheet.name())) {
      remarks.add(TableCode.SHEET_BSN_SUSPECTED.at(sheet.place(), sheet.name()));
    }
    Stream<Row> rows = sheet.rows().stream();
    Stream.concat(sheet.headerCells(), rows.flatMap(sheet::cells))
        .filter(cell -> Traps.isBsnGuard(cell.content()))
        .map(cell -> TableCode.CELL_BSN_SUSPECTED.at(cell.place(), cell.content().shown()))
        .forEach(remarks::add);
  }
}
