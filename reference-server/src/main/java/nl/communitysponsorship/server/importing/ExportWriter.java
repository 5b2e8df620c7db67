package nl.communitysponsorship.server.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.server.importing.whole.RegisterSheets;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Workbook;
import nl.communitysponsorship.server.tables.csv.CsvDialect;
import nl.communitysponsorship.server.tables.csv.CsvWriter;
import nl.communitysponsorship.server.tables.xlsx.XlsxWriter;

/**
 * Writes a register as a file that {@link ImportReader} reads back as an equal register; the same
 * register in the same form and language is the same bytes.
 *
 * <p>A spreadsheet holds all of a register. Before anything is written, the tables are read back
 * and compared all the same, for a cell does not hold every day and every text; JSON does.
 */
public final class ExportWriter {
  private ExportWriter() {}

  /**
   * Writes a register in English, in the form that the name of the target asks for; see {@link
   * ExportFormat#of}.
   *
   * @throws IllegalArgumentException when the name asks for no form that is known, or the form
   *     cannot hold the register
   * @throws IOException when the disk does not take it
   */
  public static void write(Register register, Path target) throws IOException {
    write(register, target, ExportFormat.of(target), Locale.ENGLISH);
  }

  /**
   * Writes a register.
   *
   * <p>A file is replaced as a whole, or stays as it was. A folder is made if it is not there; one
   * that holds anything but the tables that are written, hidden files aside, is refused, because it
   * would be read along with them.
   *
   * @param reader in whose language sheets, columns and words are written; JSON has none
   * @throws IllegalArgumentException when the form cannot hold the register, or the folder is not
   *     for it alone
   * @throws IOException when the disk does not take it
   */
  public static void write(Register register, Path target, ExportFormat format, Locale reader)
      throws IOException {
    switch (format) {
      case XLSX -> replace(target, xlsx(register, reader));
      case CSV_ZIP -> replace(target, csvZip(register, reader));
      case JSON -> replace(target, json(register));
      case CSV_FOLDER -> writeFolder(target, csv(register, reader));
    }
  }

  /**
   * Writes an empty spreadsheet to fill in, with its explanation; see {@link #template(Locale)}.
   *
   * @throws IllegalArgumentException for JSON, which nobody fills in by hand, or when the folder is
   *     not for it alone
   * @throws IOException when the disk does not take it
   */
  public static void writeTemplate(Path target, ExportFormat format, Locale reader)
      throws IOException {
    Workbook empty = RegisterSheets.template(Words.in(reader));
    CsvDialect dialect = CsvDialect.dutchExcel();
    switch (format) {
      case XLSX -> replace(target, XlsxWriter.write(empty));
      case CSV_ZIP -> replace(target, CsvWriter.writeZip(empty, dialect));
      case CSV_FOLDER -> writeFolder(target, CsvWriter.write(empty, dialect));
      case JSON ->
          throw new IllegalArgumentException(
              "a template is written as .xlsx, as .zip or as a folder of .csv tables");
    }
  }

  /** The bytes of an {@code .xlsx} workbook. */
  public static byte[] xlsx(Register register, Locale reader) {
    return XlsxWriter.write(workbook(register, reader));
  }

  /** The bytes of an archive of {@code .csv} tables. */
  public static byte[] csvZip(Register register, Locale reader) {
    return CsvWriter.writeZip(workbook(register, reader), CsvDialect.dutchExcel());
  }

  /** The {@code .csv} tables by the names of their files, as Dutch Excel opens them. */
  public static Map<String, byte[]> csv(Register register, Locale reader) {
    return CsvWriter.write(workbook(register, reader), CsvDialect.dutchExcel());
  }

  /** The canonical JSON, in UTF-8. */
  public static byte[] json(Register register) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      RegisterJson.write(register, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The bytes of an {@code .xlsx} workbook to fill in: every sheet with its header, no rows, and a
   * sheet that explains them. It holds no invented row, because that would be taken in with the
   * rest.
   */
  public static byte[] template(Locale reader) {
    return XlsxWriter.write(RegisterSheets.template(Words.in(reader)));
  }

  private static Workbook workbook(Register register, Locale reader) {
    Workbook workbook;
    try {
      workbook = RegisterSheets.of(register, Words.in(reader));
    } catch (IllegalArgumentException unfit) {
      throw new IllegalArgumentException(
          "this register does not fit in a spreadsheet; write it as JSON: " + unfit.getMessage(),
          unfit);
    }
    Imported back = ImportReader.read(workbook);
    if (!back.findRegister().equals(Optional.of(register))) {
      List<String> why =
          back.remarks().stream()
              .limit(3)
              .map(remark -> remark.code() + " at " + remark.place())
              .toList();
      throw new IllegalArgumentException(
          "this register would not come back from a spreadsheet as it is; write it as JSON: "
              + (why.isEmpty() ? "a text in it would change" : why));
    }
    return workbook;
  }

  private static void writeFolder(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      Optional<String> other =
          there
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !files.containsKey(name))
              .sorted()
              .findFirst();
      if (other.isPresent()) {
        throw new OtherFilesException(other.get());
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      replace(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path whole = Files.createTempFile(folder, ".writing-", null);
    try {
      Files.write(whole, bytes);
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
