package nl.communitysponsorship.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes folders and files into which nobody looks but the account that runs the server, where the
 * file system knows such permissions. What was there before stays as it is: whoever made it decided
 * about it.
 */
final class OwnerOnly {
  private static final String POSIX = "posix";
  private static final String FOLDER = "rwx------";
  private static final String FILE = "rw-------";

  private OwnerOnly() {}

  /**
   * Makes a file, empty, and every folder above it that is not there. SQLite gives the files that
   * it puts beside it the same permissions.
   */
  static void make(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder != null) {
      Files.createDirectories(folder, permissions(folder, FOLDER));
    }
    if (Files.notExists(absolute)) {
      Files.createFile(absolute, permissions(absolute, FILE));
    }
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains(POSIX)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
