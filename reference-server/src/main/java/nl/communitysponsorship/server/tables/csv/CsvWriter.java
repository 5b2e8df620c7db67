package nl.communitysponsorship.server.tables.csv;

import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Row;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.Workbook;
import nl.communitysponsorship.server.tables.pack.FixedZip;

/**
 * Writes sheets as {@code .csv}; the same sheet in the same dialect is the same bytes.
 *
 * <p>Everything becomes text: dates as {@code 2022-01-31}, truth values as {@code TRUE} and {@code
 * FALSE}, formulas with their equals sign, as text that is not computed. Every row with content has
 * a cell for every column of the header. {@link CsvReader} reads back every text as it was, in the
 * same row and column.
 */
public final class CsvWriter {
  private CsvWriter() {}

  /** The file of one sheet. */
  public static byte[] write(Sheet sheet, CsvDialect dialect) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (dialect.byteOrderMark()) {
      bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }
    CsvWriterBuilder builder =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .fieldSeparator(dialect.delimiter())
            .quoteStrategy(new QuoteDelimiters())
            .lineDelimiter(LineDelimiter.CRLF);
    try (de.siegmar.fastcsv.writer.CsvWriter csv = builder.build(bytes, StandardCharsets.UTF_8)) {
      writeRows(sheet, dialect, csv);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The files of all sheets in their order, by file name: the name of the sheet and ".csv". */
  public static Map<String, byte[]> write(Workbook workbook, CsvDialect dialect) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Sheet sheet : workbook.sheets()) {
      files.put(sheet.name() + ".csv", write(sheet, dialect));
    }
    return files;
  }

  /** The files of all sheets in one archive. */
  public static byte[] writeZip(Workbook workbook, CsvDialect dialect) {
    return FixedZip.of(write(workbook, dialect));
  }

  private static void writeRows(
      Sheet sheet, CsvDialect dialect, de.siegmar.fastcsv.writer.CsvWriter csv) {
    if (sheet.header().isEmpty()) {
      return;
    }
    writeEmptyRows(sheet.headerRow() - 1, csv);
    csv.writeRecord(sheet.header().stream().map(HarmlessText::write).toList());
    int width = sheet.header().size();
    int above = sheet.headerRow();
    for (Row row : sheet.rows()) {
      writeEmptyRows(row.number() - above - 1, csv);
      csv.writeRecord(
          IntStream.rangeClosed(1, Math.max(width, row.contents().size()))
              .mapToObj(column -> stored(row.content(column), dialect))
              .toList());
      above = row.number();
    }
  }

  private static void writeEmptyRows(int rows, de.siegmar.fastcsv.writer.CsvWriter csv) {
    for (int i = 0; i < rows; i++) {
      csv.writeRecord(List.of(""));
    }
  }

  private static String stored(Content content, CsvDialect dialect) {
    return content
        .findNumber()
        .map(number -> number.toPlainString().replace('.', dialect.decimalSign()))
        .orElseGet(() -> HarmlessText.write(content.shown()));
  }

  /** Quotes what any reader might split, whichever delimiter it expects. */
  private static final class QuoteDelimiters implements QuoteStrategy {
    @Override
    public boolean quoteValue(int line, int field, String value) {
      return value.chars().anyMatch(c -> ";,\t|".indexOf(c) >= 0)
          || Character.isWhitespace(value.charAt(0))
          || Character.isWhitespace(value.charAt(value.length() - 1));
    }
  }
}
