package nl.communitysponsorship.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.communitysponsorship.core.desk.SafetyStep;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import nl.communitysponsorship.core.safeguarding.SafeguardingJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The safeguarding file in a database of its own, which only the account of the server can read.
 *
 * <p>What was last read is kept as long as the version in the database is the same.
 */
public final class SqliteSafeguarding implements SafeguardingStore {
  private static final String MIGRATIONS =
      "classpath:nl/communitysponsorship/server/store/safeguarding";
  private static final SafeguardingFile NOTHING_YET = SafeguardingFile.of(List.of());

  private final HikariDataSource connections;
  private final Jdbi jdbi;
  private volatile @Nullable Stored lastRead;

  /** The file in a version. */
  private record Stored(long version, SafeguardingFile file) {}

  private SqliteSafeguarding(HikariDataSource connections) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
  }

  /**
   * Opens the database, and makes it and its folder when they are not there; nobody but their owner
   * can look into what is made, where the file system knows such permissions.
   *
   * @throws DamagedStoreException if it is no such database, or what it holds cannot be read
   */
  public static SqliteSafeguarding open(Path database) {
    var store = new SqliteSafeguarding(SqliteFile.open(database, MIGRATIONS));
    try {
      store.jdbi.useHandle(store::current);
      return store;
    } catch (JdbiException | IllegalArgumentException e) {
      store.close();
      throw e instanceof JdbiException && !SqliteFile.isDamage(e)
          ? e
          : new DamagedStoreException(database, e);
    }
  }

  @Override
  public Protections protections() {
    return jdbi.withHandle(this::current).file().protections();
  }

  @Override
  public SafeguardingFile asSeenBy(WorkerId worker, Instant now) {
    return jdbi.withHandle(this::current).file().asSeenBy(worker, now);
  }

  @Override
  public SafetyStep take(Function<SafeguardingFile, SafetyStep> step) {
    return jdbi.inTransaction(
        handle -> {
          Stored before = current(handle);
          SafetyStep taken = step.apply(before.file());
          taken.file().ifPresent(now -> write(handle, before.version() + 1, now));
          return taken;
        });
  }

  @Override
  public void close() {
    connections.close();
  }

  private static void write(Handle handle, long version, SafeguardingFile now) {
    handle.execute(
        "INSERT INTO safeguarding (only_row, version, body) VALUES (1, ?, ?)"
            + " ON CONFLICT (only_row) DO UPDATE SET version = excluded.version,"
            + " body = excluded.body",
        version,
        SafeguardingJson.write(now));
  }

  private Stored current(Handle handle) {
    Optional<Long> version =
        handle.select("SELECT version FROM safeguarding").mapTo(Long.class).findOne();
    if (version.isEmpty()) {
      return new Stored(0, NOTHING_YET);
    }
    Stored known = lastRead;
    if (known == null || known.version() != version.get()) {
      known = read(handle);
      lastRead = known;
    }
    return known;
  }

  /** One statement reads both, so that they belong together. */
  private static Stored read(Handle handle) {
    return handle
        .select("SELECT version, body FROM safeguarding")
        .map(
            (row, context) ->
                new Stored(
                    row.getLong("version"), SafeguardingJson.read(row.getString("body")).orThrow()))
        .one();
  }
}
