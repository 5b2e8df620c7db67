package nl.communitysponsorship.server.command;

import java.nio.file.Path;
import java.time.LocalDate;

/** Starts a server; handed in, because the command line stands below the server that it starts. */
@FunctionalInterface
public interface ServerStarter {
  /**
   * Starts a demonstration.
   *
   * @param port to listen on; 0 takes any that is free
   * @param data the folder in which the store lies, or will lie
   * @throws java.io.UncheckedIOException if the folder cannot be used, or, caused by a {@link
   *     java.net.BindException}, if the port is in use
   * @throws UnusableStoreException if what lies in the folder is damaged, or of another program
   */
  Running demo(int port, Path data);

  /** That what lies in the folder for the store cannot be used. */
  final class UnusableStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableStoreException(Throwable cause) {
      super(cause);
    }
  }

  /** A server that answers requests. */
  interface Running {
    /** The port on which it listens. */
    int port();

    /** The day of its programme. */
    LocalDate today();

    /** Waits until somebody stops it. */
    void awaitStop();
  }
}
