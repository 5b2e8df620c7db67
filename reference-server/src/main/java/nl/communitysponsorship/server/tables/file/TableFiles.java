package nl.communitysponsorship.server.tables.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.Workbook;
import nl.communitysponsorship.server.tables.csv.CsvReader;
import nl.communitysponsorship.server.tables.pack.Intake;
import nl.communitysponsorship.server.tables.pack.Limits;
import nl.communitysponsorship.server.tables.pack.RefusedFileException;
import nl.communitysponsorship.server.tables.pack.Unpacking;
import nl.communitysponsorship.server.tables.remark.TableCode;
import nl.communitysponsorship.server.tables.xlsx.XlsxReader;

/**
 * Reads what a user brings: an {@code .xlsx} workbook, a {@code .csv} table, or several tables in a
 * folder or a {@code .zip} archive, each a sheet named after its file.
 *
 * <p>What a file is follows from its bytes, not from its name. Tables of a folder or an archive
 * stand in the order of their names, capitals aside. Nothing about the content is an exception:
 * what cannot be read is remarked upon, and the other tables are read all the same.
 */
public final class TableFiles {
  private final Limits limits;

  public TableFiles(Limits limits) {
    this.limits = limits;
  }

  /** With {@link Limits#standard()}. */
  public static TableFiles withinStandardLimits() {
    return new TableFiles(Limits.standard());
  }

  /**
   * Reads a file or a folder; of a folder only the files directly in it.
   *
   * @throws IOException when the disk does not give it
   */
  public Reading read(Path fileOrFolder) throws IOException {
    String name = fileOrFolder.toAbsolutePath().normalize().toString();
    if (!Files.isDirectory(fileOrFolder)) {
      return Files.size(fileOrFolder) > limits.fileBytes()
          ? reading(name, TableFiles::tooLarge)
          : read(name, Files.readAllBytes(fileOrFolder));
    }
    Map<String, byte[]> files = new HashMap<>();
    List<FileName> folders = new ArrayList<>();
    try (Stream<Path> listed = Files.list(fileOrFolder)) {
      for (Path file : listed.toList()) {
        if (Files.isDirectory(file)) {
          folders.add(FileName.of(file.toString()));
        } else if (Files.isRegularFile(file) && Files.size(file) > limits.fileBytes()) {
          return reading(file.toString(), TableFiles::tooLarge);
        } else if (Files.isRegularFile(file)) {
          files.put(file.toString(), Files.readAllBytes(file));
        }
      }
    }
    return reading(
        name,
        intake -> {
          folders.stream()
              .filter(folder -> !folder.isLeftByProgram())
              .map(folder -> TableCode.FOLDER_SKIPPED.at(Place.file(), folder.name()))
              .forEach(intake.remarks()::add);
          return PackedTables.workbook(intake, files);
        });
  }

  /**
   * Reads an uploaded file.
   *
   * @param fileName as the user knows it; only its last part is used, and only in remarks and for
   *     the name of a sheet
   */
  public Reading read(String fileName, byte[] file) {
    return reading(
        fileName,
        intake -> file.length > limits.fileBytes() ? tooLarge(intake) : workbook(intake, file));
  }

  private Reading reading(String path, Function<Intake, Workbook> read) {
    String name = FileName.of(path).name();
    Intake intake = new Intake(name, limits);
    if (BsnGuard.isSuspectedIn(name)) {
      intake.remarks().add(TableCode.FILE_BSN_SUSPECTED.at(Place.file(), name));
    }
    try {
      return Reading.of(read.apply(intake), intake.remarks());
    } catch (RefusedFileException refused) {
      intake.remarks().add(refused.remark());
      return Reading.of(Workbook.of(), intake.remarks());
    }
  }

  private static Workbook tooLarge(Intake intake) {
    throw intake.refused(TableCode.FILE_TOO_LARGE, Limits.megabytes(intake.limits().fileBytes()));
  }

  private static Workbook workbook(Intake intake, byte[] file) {
    return switch (FileKind.of(file)) {
      case ZIP -> unpacked(intake, file);
      case TEXT ->
          Workbook.of(CsvReader.read(FileName.of(intake.fileName()).sheetName(), file, intake));
      case EMPTY -> throw intake.refused(TableCode.FILE_EMPTY);
      case OLD_EXCEL -> throw intake.refused(TableCode.FILE_OLD_EXCEL);
      case OTHER -> throw intake.refused(TableCode.FILE_NOT_A_TABLE);
    };
  }

  private static Workbook unpacked(Intake intake, byte[] file) {
    Set<String> parts = new HashSet<>();
    Unpacking.eachPart(intake, file, (name, content) -> parts.add(name.toLowerCase(Locale.ROOT)));
    if (parts.contains("[content_types].xml")) {
      return XlsxReader.read(file, intake);
    }
    if (parts.contains("mimetype")) {
      throw intake.refused(TableCode.FILE_OPEN_DOCUMENT);
    }
    Map<String, byte[]> files = new HashMap<>();
    Unpacking.eachPart(intake, file, (name, content) -> files.put(name, content.readAllBytes()));
    return PackedTables.workbook(intake, files);
  }
}
