package nl.communitysponsorship.server.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which a register is written; every one of them is read back as an equal register.
 */
public enum ExportFormat {
  /** A workbook, a sheet for each kind of thing. */
  XLSX,
  /** A folder of tables, a {@code .csv} file for each kind of thing. */
  CSV_FOLDER,
  /** The same tables in one archive. */
  CSV_ZIP,
  /** The canonical JSON of the core. */
  JSON;

  /**
   * The form that a name asks for: {@code .xlsx}, {@code .zip}, {@code .json}, or a folder when it
   * has no ending.
   *
   * @throws IllegalArgumentException for any other ending
   */
  public static ExportFormat of(Path target) {
    return find(target)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a register is written as .xlsx, as .json, as .zip or as a folder of .csv"
                        + " tables; '%s' is none of these".formatted(target.getFileName())));
  }

  /**
   * The form that a name asks for, or empty when it asks for none. A folder that is there already
   * may have any other ending.
   */
  public static Optional<ExportFormat> find(Path target) {
    Path last = target.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString();
    int point = name.lastIndexOf('.');
    if (point <= 0) {
      return Optional.of(CSV_FOLDER);
    }
    return switch (name.substring(point).toLowerCase(Locale.ROOT)) {
      case ".xlsx" -> Optional.of(XLSX);
      case ".zip" -> Optional.of(CSV_ZIP);
      case ".json" -> Optional.of(JSON);
      default -> Files.isDirectory(target) ? Optional.of(CSV_FOLDER) : Optional.empty();
    };
  }
}
