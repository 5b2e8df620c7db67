package nl.communitysponsorship.server.tables.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.pack.Intake;
import nl.communitysponsorship.server.tables.pack.RefusedFileException;
import nl.communitysponsorship.server.tables.pack.SheetIntake;
import nl.communitysponsorship.server.tables.remark.TableCode;

/**
 * Reads one {@code .csv} file into a {@link Sheet} of texts.
 *
 * <p>The delimiter is a semicolon, a comma or a tab; the encoding UTF-8, UTF-16 with a mark, or
 * Windows-1252 with a remark that it was guessed. Row numbers are those that Excel shows: a line
 * end within quotation marks begins no row.
 */
public final class CsvReader {
  private CsvReader() {}

  /**
   * Reads a file.
   *
   * @param name of the sheet, see {@link Sheet#nameFrom}
   * @throws RefusedFileException when it cannot be split into cells, or has too many
   */
  public static Sheet read(String name, byte[] file, Intake intake) {
    DecodedText decoded =
        DecodedText.of(file)
            .orElseThrow(() -> refused(TableCode.SHEET_ENCODING_UNKNOWN, Place.sheet(name)));
    if (decoded.guessed()) {
      intake.remarks().add(TableCode.SHEET_ENCODING_GUESSED.at(Place.sheet(name), ""));
    }
    return read(name, Delimited.of(decoded.text()), intake);
  }

  private static Sheet read(String name, Delimited text, Intake file) {
    SheetIntake intake = new SheetIntake(name, file);
    int row = 0;
    try {
      for (CsvRecord each : rows(text.delimiter()).ofCsvRecord(text.rows())) {
        row++;
        intake.take(row, contents(row, each, intake));
      }
      return intake.sheet();
    } catch (CsvParseException unsplit) {
      throw refused(TableCode.SHEET_BROKEN_QUOTES, Place.row(name, row + 1));
    } catch (IllegalArgumentException beyondTheSheet) {
      throw new RefusedFileException(
          TableCode.SHEET_TOO_LARGE.at(
              Place.sheet(name),
              "",
              Integer.toString(Place.MOST_ROWS),
              Integer.toString(Place.MOST_COLUMNS)));
    }
  }

  /** All rows, the empty ones included, of any length. */
  private static CsvReaderBuilder rows(char delimiter) {
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .detectBomHeader(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private static List<Content> contents(int row, CsvRecord fields, SheetIntake intake) {
    List<Content> contents = new ArrayList<>(fields.getFieldCount());
    for (int column = 0; column < fields.getFieldCount(); column++) {
      contents.add(intake.text(row, column + 1, HarmlessText.read(fields.getField(column))));
    }
    return contents;
  }

  private static RefusedFileException refused(TableCode code, Place place) {
    return new RefusedFileException(code.at(place, ""));
  }
}
