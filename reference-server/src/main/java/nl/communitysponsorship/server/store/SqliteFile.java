package nl.communitysponsorship.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A file of SQLite, brought up to date, behind a small pool of connections.
 *
 * <p>A write-ahead log that is synced with every commit, so that neither the end of the process nor
 * that of the machine loses what was acknowledged; transactions that take their lock at the start,
 * so that two writers wait for each other and never deadlock.
 */
final class SqliteFile {
  private static final int CONNECTIONS = 4;
  private static final int BUSY_MILLISECONDS = 5_000;
  private static final int LAST_BYTE = 0xff;

  private SqliteFile() {}

  /**
   * Opens the file, and makes it and its folder when they are not there.
   *
   * @param migrations where the steps lie that bring it up to date
   * @throws DamagedStoreException if it is no store
   */
  static HikariDataSource open(Path file, String migrations) {
    try {
      OwnerOnly.make(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(source(file));
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setConnectionTimeout(BUSY_MILLISECONDS);
    HikariDataSource connections = connected(pool, file);
    try {
      Flyway.configure().dataSource(connections).locations(migrations).load().migrate();
      return connections;
    } catch (RuntimeException e) {
      connections.close();
      throw isDamage(e) || !isOfSqlite(e) ? new DamagedStoreException(file, e) : e;
    }
  }

  /** Whether SQLite says that the file is no database, or one with a fault in it. */
  static boolean isDamage(Throwable thrown) {
    return causes(thrown)
        .filter(SQLiteException.class::isInstance)
        .map(each -> ((SQLiteException) each).getResultCode())
        .anyMatch(
            code ->
                code == SQLiteErrorCode.SQLITE_NOTADB
                    || isOf(SQLiteErrorCode.SQLITE_CORRUPT, code));
  }

  /** An extended code of SQLite has the code that it extends in its last byte. */
  private static boolean isOf(SQLiteErrorCode kind, SQLiteErrorCode code) {
    return (code.code & LAST_BYTE) == kind.code;
  }

  /**
   * A refusal that has nothing to do with SQLite is about what another program left in the file.
   */
  private static boolean isOfSqlite(Throwable thrown) {
    return causes(thrown).anyMatch(SQLException.class::isInstance);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
  }

  private static HikariDataSource connected(HikariConfig pool, Path file) {
    try {
      return new HikariDataSource(pool);
    } catch (RuntimeException e) {
      throw isDamage(e) ? new DamagedStoreException(file, e) : e;
    }
  }

  private static SQLiteDataSource source(Path file) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
