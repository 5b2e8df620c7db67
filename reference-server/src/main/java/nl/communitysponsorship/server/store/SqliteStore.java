package nl.communitysponsorship.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.history.RecordChange;
import nl.communitysponsorship.core.history.RecordKey;
import nl.communitysponsorship.core.history.RegisterHistory;
import nl.communitysponsorship.core.history.RegisterRecords;
import nl.communitysponsorship.core.history.Suspicions;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * A store in one file of SQLite, which is also its backup.
 *
 * <p>What was last read is kept beside the file and used as long as the version in the file is the
 * same, so that another process may write to the file too.
 */
public final class SqliteStore implements RegisterStore {
  private static final String MIGRATIONS =
      "classpath:nl/communitysponsorship/server/store/migrations";

  private final HikariDataSource connections;
  private final Jdbi jdbi;
  private volatile @Nullable StoredRegister lastRead;

  private SqliteStore(HikariDataSource connections) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
  }

  /**
   * Opens a file, and makes it and its folder when they are not there; nobody but their owner can
   * look into what is made, where the file system knows such permissions.
   *
   * @throws DamagedStoreException if the file is no store, or its register cannot be read
   */
  public static SqliteStore open(Path file) {
    var store = new SqliteStore(SqliteFile.open(file, MIGRATIONS));
    try {
      store.find();
      return store;
    } catch (JdbiException | IllegalStateException e) {
      store.close();
      throw e instanceof JdbiException && !SqliteFile.isDamage(e)
          ? e
          : new DamagedStoreException(file, e);
    }
  }

  @Override
  public Optional<StoredRegister> find() {
    return jdbi.withHandle(this::current);
  }

  @Override
  public Commit commit(long seen, Register next, Change change) {
    Commit commit = jdbi.inTransaction(handle -> commit(handle, seen, next, change));
    if (commit instanceof Commit.Stored stored) {
      lastRead = stored.now();
    }
    return commit;
  }

  @Override
  public List<LoggedChange> changes() {
    return jdbi.withHandle(ChangeLog::all);
  }

  /** What was answered to commands, in the same file. */
  public AnswerStore answers() {
    return new SqliteAnswers(jdbi);
  }

  /**
   * Lets go of all answers, writes the file anew without what is no longer used, and empties the
   * write-ahead log.
   */
  @Override
  public void scrub() {
    jdbi.useHandle(
        handle -> {
          handle.execute("DELETE FROM answer");
          handle.execute("VACUUM");
          handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        });
  }

  @Override
  public boolean isReachable() {
    try {
      return jdbi.withHandle(SqliteStore::version) >= 0;
    } catch (JdbiException e) {
      return false;
    }
  }

  /** What the file says of one of its settings, such as {@code journal_mode}. */
  String setting(String name) {
    return jdbi.withHandle(handle -> handle.select("PRAGMA " + name).mapTo(String.class).one());
  }

  @Override
  public void close() {
    connections.close();
  }

  private Commit commit(Handle handle, long seen, Register next, Change change) {
    // The first statement of the transaction takes the lock of the file.
    long version = version(handle);
    Optional<LoggedChange> first = change.findCommand().flatMap(key -> ChangeLog.find(handle, key));
    if (first.isPresent()) {
      return Commit.again(first.get(), change);
    }
    if (version != seen) {
      return new Commit.Stale(version);
    }
    List<RecordChange> changes =
        current(handle)
            .map(before -> RegisterHistory.difference(before.register(), next))
            .orElseGet(() -> RegisterHistory.beginning(next));
    Findings suspicions = Suspicions.in(changes);
    if (!suspicions.isEmpty()) {
      return new Commit.Refused(suspicions);
    }
    write(handle, changes);
    var stored = new StoredRegister(version + 1, next);
    handle.execute("UPDATE register_version SET version = ?", stored.version());
    ChangeLog.add(handle, new LoggedChange(stored.version(), changes.size(), change));
    return new Commit.Stored(stored);
  }

  /** What is gone first: of records with one key all are taken out before they are put in anew. */
  private static void write(Handle handle, List<RecordChange> changes) {
    PreparedBatch removals =
        handle.prepareBatch("DELETE FROM record WHERE kind = ? AND key = ? AND nth = ?");
    PreparedBatch writes =
        handle.prepareBatch(
            "INSERT INTO record (kind, key, nth, body) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (kind, key, nth) DO UPDATE SET body = excluded.body");
    for (RecordChange change : changes) {
      RecordKey at = change.key();
      change
          .after()
          .map(CanonicalJson::write)
          .ifPresentOrElse(
              body -> writes.add(at.list(), at.key(), at.nth(), body),
              () -> removals.add(at.list(), at.key(), at.nth()));
    }
    removals.execute();
    writes.execute();
  }

  private Optional<StoredRegister> current(Handle handle) {
    long version = version(handle);
    StoredRegister known = lastRead;
    if (version > 0 && (known == null || known.version() != version)) {
      known = read(handle);
      lastRead = known;
    }
    return version == 0 ? Optional.empty() : Optional.ofNullable(known);
  }

  private static long version(Handle handle) {
    return handle.select("SELECT version FROM register_version").mapTo(Long.class).one();
  }

  /** One statement reads both version and records, so that they belong together. */
  private static StoredRegister read(Handle handle) {
    var bodies = new HashMap<String, List<String>>();
    List<Long> versions =
        handle
            .select(
                "SELECT version, kind, body FROM register_version CROSS JOIN record"
                    + " ORDER BY kind, key, nth")
            .map(
                (row, context) -> {
                  bodies
                      .computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                      .add(row.getString("body"));
                  return row.getLong("version");
                })
            .list();
    return new StoredRegister(versions.get(0), together(bodies));
  }

  /**
   * @throws IllegalStateException if the rows do not make a register, as when a later version of
   *     this server wrote them
   */
  private static Register together(Map<String, List<String>> bodies) {
    try {
      return RegisterRecords.together(bodies).orThrow();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("the stored register cannot be read", e);
    }
  }
}
