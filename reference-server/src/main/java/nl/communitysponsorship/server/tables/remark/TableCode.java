package nl.communitysponsorship.server.tables.remark;

import static nl.communitysponsorship.server.tables.remark.Remark.Severity.ERROR;
import static nl.communitysponsorship.server.tables.remark.Remark.Severity.WARNING;

import java.util.List;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.remark.Remark.Severity;

/**
 * Everything that can be remarked about a table without knowing what it is about.
 *
 * <p>The key is the same in a {@link Remark} and in the bundles {@code tables_en} and {@code
 * tables_nl}; the parameters are those that the sentence may name besides {@code given}.
 */
public enum TableCode {
  FILE_EMPTY("file.empty"),
  FILE_NOT_A_TABLE("file.notATable"),
  FILE_OLD_EXCEL("file.oldExcel"),
  FILE_OPEN_DOCUMENT("file.openDocument"),
  FILE_DAMAGED("file.damaged"),
  FILE_TOO_LARGE("file.tooLarge", "max"),
  FILE_TOO_MANY_PARTS("file.tooManyParts", "max"),
  FILE_TOO_MANY_CELLS("file.tooManyCells", "max"),
  FILE_SQUEEZED("file.squeezed"),
  FILE_UNSAFE("file.unsafe"),
  FILE_SKIPPED(WARNING, "file.skipped"),
  FOLDER_SKIPPED(WARNING, "file.folderSkipped"),
  FILE_BSN_SUSPECTED("file.bsnSuspected"),

  SHEET_UNKNOWN("sheet.unknown"),
  SHEET_UNKNOWN_NEAR("sheet.unknownNear", "nearest"),
  SHEET_MISSING("sheet.missing"),
  SHEET_DUPLICATE("sheet.duplicate", "first"),
  SHEET_BSN_SUSPECTED("sheet.bsnSuspected"),
  SHEET_TOO_LARGE("sheet.tooLarge", "rows", "columns"),
  SHEET_ENCODING_GUESSED(WARNING, "sheet.encodingGuessed"),
  SHEET_ENCODING_UNKNOWN("sheet.encodingUnknown"),
  SHEET_BROKEN_QUOTES("sheet.brokenQuotes"),

  COLUMN_UNKNOWN("column.unknown"),
  COLUMN_UNKNOWN_NEAR("column.unknownNear", "nearest"),
  COLUMN_UNNAMED("column.unnamed"),
  COLUMN_MISSING("column.missing", "name"),
  COLUMN_DUPLICATE("column.duplicate", "first"),

  CELL_REQUIRED("cell.required"),
  CELL_FORMULA("cell.formula"),
  CELL_FAULT("cell.fault"),
  CELL_BSN_SUSPECTED("cell.bsnSuspected"),
  CELL_TOO_LONG("cell.tooLong", "max"),
  CELL_SHORTENED_NUMBER("cell.shortenedNumber"),
  CELL_NOT_TEXT("cell.notText"),
  CELL_NOT_A_NUMBER("cell.notANumber"),
  CELL_NOT_A_WHOLE_NUMBER_FROM("cell.notAWholeNumberFrom", "min"),
  CELL_NOT_A_WHOLE_NUMBER("cell.notAWholeNumber", "min", "max"),
  CELL_OUT_OF_RANGE("cell.outOfRange", "min", "max"),
  CELL_TOO_SMALL("cell.tooSmall", "min"),
  CELL_TOO_GREAT("cell.tooGreat"),
  CELL_NOT_A_DATE("cell.notADate"),
  CELL_DATE_TWO_DIGIT_YEAR("cell.dateTwoDigitYear"),
  CELL_DATE_NOT_ON_CALENDAR("cell.dateNotOnCalendar"),
  CELL_DATE_AMBIGUOUS("cell.dateAmbiguous"),
  CELL_DATE_OUT_OF_RANGE("cell.dateOutOfRange", "min", "max"),
  CELL_DATE_WITH_TIME("cell.dateWithTime"),
  CELL_NEITHER_YES_NOR_NO("cell.neitherYesNorNo"),
  CELL_NOT_YES_OR_NO("cell.notYesOrNo"),
  CELL_UNKNOWN_WORD("cell.unknownWord", "words"),
  CELL_UNKNOWN_WORD_NEAR("cell.unknownWordNear", "words", "nearest"),
  CELL_NOT_ACCEPTED("cell.notAccepted", "required");

  private final Severity severity;
  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  TableCode(String key, String... parameters) {
    this(ERROR, key, parameters);
  }

  TableCode(Severity severity, String key, String... parameters) {
    this.severity = severity;
    this.key = key;
    this.parameters = List.of(parameters);
  }

  /** The key of the sentence, and the code of the remark. */
  public String key() {
    return key;
  }

  /** Whether a file with this remark can be taken in. */
  public Severity severity() {
    return severity;
  }

  /** The names of the parameters, in the order in which {@link #at} takes them. */
  public List<String> parameters() {
    return parameters;
  }

  /**
   * This remark at a place.
   *
   * @param given what stands there, as text; empty when nothing does
   * @param values one for each of {@link #parameters()}, in that order
   */
  public Remark at(Place place, String given, String... values) {
    return Remark.of(place, key, severity, given, parameters, List.of(values));
  }
}
