package nl.communitysponsorship.server.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.communitysponsorship.server.importing.whole.FoundRegister;
import nl.communitysponsorship.server.importing.whole.MistypedNames;
import nl.communitysponsorship.server.importing.whole.RegisterTables;
import nl.communitysponsorship.server.tables.Workbook;
import nl.communitysponsorship.server.tables.file.Reading;
import nl.communitysponsorship.server.tables.file.TableFiles;
import nl.communitysponsorship.server.tables.pack.Limits;
import nl.communitysponsorship.server.tables.remark.Remark;
import nl.communitysponsorship.server.tables.remark.Remarks;

/**
 * Reads a register from a file: a workbook ({@code .xlsx}), tables ({@code .csv}) in a folder or an
 * archive, or JSON.
 *
 * <p>Everything that is wrong is told at once, and with anything wrong nothing is taken in. The
 * order of sheets, rows and columns plays no part, nor the language in which they are kept. Whether
 * the register obeys the rules is another question; only that every pseudonym stands for one record
 * and every reference leads to one is asked here, because here the cell can be named.
 */
public final class ImportReader {
  private static final String JSON = ".json";

  private ImportReader() {}

  /**
   * Reads a file, or a folder of tables.
   *
   * @throws IOException when the disk does not give it, for instance because it is not there
   */
  public static Imported read(Path fileOrFolder) throws IOException {
    Path name = fileOrFolder.toAbsolutePath().normalize().getFileName();
    boolean isFile = !Files.isDirectory(fileOrFolder);
    if (isFile && name != null && Files.size(fileOrFolder) <= Limits.standard().fileBytes()) {
      return read(name.toString(), Files.readAllBytes(fileOrFolder));
    }
    return ofTables(TableFiles.withinStandardLimits().read(fileOrFolder));
  }

  /**
   * Reads an uploaded file.
   *
   * @param fileName as the user knows it, for remarks; JSON is known by its name or by its first
   *     character, anything else by its bytes alone
   */
  public static Imported read(String fileName, byte[] file) {
    return isJson(fileName, file)
        ? JsonFile.read(fileName, file)
        : ofTables(TableFiles.withinStandardLimits().read(fileName, file));
  }

  /** Reads a register from a workbook that is in memory already. */
  static Imported read(Workbook workbook) {
    return ofTables(new Reading(workbook, List.of()));
  }

  private static Imported ofTables(Reading reading) {
    if (!reading.isWhole() && reading.workbook().sheets().isEmpty()) {
      return new Imported.Refused(reading.remarks());
    }
    Set<String> unread =
        reading.remarks().stream()
            .filter(Remark::isError)
            .flatMap(remark -> remark.place().findSheet().stream())
            .collect(Collectors.toSet());
    Remarks remarks = Remarks.inOrderOf(reading.workbook().sheetNames());
    remarks.addAll(reading.remarks());
    Optional<FoundRegister> found = RegisterTables.read(reading.workbook(), unread, remarks);
    List<Remark> all = MistypedNames.toldOnce(remarks.sorted());
    return found
        .<Imported>map(whole -> new Imported.Whole(whole.register(), all, whole.places()))
        .orElseGet(() -> new Imported.Refused(all));
  }

  private static boolean isJson(String fileName, byte[] file) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(JSON) || JsonFile.startsAsObject(file);
  }
}
