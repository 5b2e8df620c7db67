package nl.communitysponsorship.server.store;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * That a file is no store of this server, or not any more: it is damaged, or of another program.
 */
public final class DamagedStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path file;

  DamagedStoreException(Path file, Throwable cause) {
    super("the store '%s' is damaged, or of another program".formatted(file), cause);
    this.file = requireNonNull(file, "file");
  }

  /** The file. */
  public Path file() {
    return file;
  }
}
