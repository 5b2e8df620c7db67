package nl.communitysponsorship.server.store;

import static nl.communitysponsorship.server.fixture.Registers.CHANGE;
import static nl.communitysponsorship.server.fixture.Registers.ofHouseholds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import nl.communitysponsorship.core.storekit.RegisterStoreKit;
import nl.communitysponsorship.core.storekit.StoreSupplier;
import nl.communitysponsorship.core.value.Answer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
  @TempDir Path folder;
  private Path file;
  private SqliteStore store;

  @BeforeEach
  void open() {
    file = folder.resolve("data").resolve("register.db");
    store = SqliteStore.open(file);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> it_does_what_every_store_must() {
    StoreSupplier files = new KitFiles(folder);
    return RegisterStoreKit.checks().stream()
        .map(
            check ->
                DynamicTest.dynamicTest(
                    check.name(), () -> assertThat(check.failures(files)).isEmpty()));
  }

  @Test
  void what_was_stored_is_still_there_when_the_file_is_opened_again() {
    store.commit(0, ofHouseholds(3), CHANGE);
    store.close();

    try (SqliteStore again = SqliteStore.open(file)) {
      assertThat(again.find()).contains(new StoredRegister(1, ofHouseholds(3)));
      assertThat(again.changes()).containsExactly(new LoggedChange(1, 4, CHANGE));
    }
  }

  @Test
  void another_process_may_write_to_the_same_file() {
    store.commit(0, ofHouseholds(3), CHANGE);
    try (SqliteStore other = SqliteStore.open(file)) {
      other.commit(1, ofHouseholds(5), CHANGE);
    }

    assertThat(store.find()).contains(new StoredRegister(2, ofHouseholds(5)));
    assertThat(store.commit(1, ofHouseholds(9), CHANGE)).isEqualTo(new Commit.Stale(2));
  }

  @Test
  void a_line_of_the_log_can_be_neither_rewritten_nor_removed() throws SQLException {
    store.commit(0, ofHouseholds(1), CHANGE);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("UPDATE change SET worker = 'W-99'"))
          .hasMessageContaining("a line of the log is never rewritten");
      assertThatThrownBy(() -> statement.execute("DELETE FROM change"))
          .hasMessageContaining("a line of the log is never removed");
    }
  }

  @Test
  void when_the_log_cannot_be_written_the_register_is_not_either() throws SQLException {
    store.commit(0, ofHouseholds(3), CHANGE);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE change");
    }

    assertThatThrownBy(() -> store.commit(1, ofHouseholds(9), CHANGE))
        .hasMessageContaining("no such table: change");
    assertThat(store.find()).contains(new StoredRegister(1, ofHouseholds(3)));
  }

  @Test
  void a_file_of_an_older_server_is_brought_up_to_date() throws SQLException, IOException {
    Path old = folder.resolve("old.db");
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + old, null, null)
        .locations("classpath:nl/communitysponsorship/server/store/migrations")
        .target("1")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO record VALUES ('programme', '', 0, '"
              + CanonicalJson.write(ofHouseholds(0).programme())
              + "')");
      statement.execute("UPDATE register_version SET version = 1");
      statement.execute(
          "INSERT INTO change VALUES (1, 'IMPORTED', 'test', 'W-01', '2022-03-07',"
              + " '2022-03-07T09:30:00.123456Z', 1, '{\"households\":\"3\"}')");
    }

    try (SqliteStore store = SqliteStore.open(old)) {
      assertThat(store.find()).contains(new StoredRegister(1, ofHouseholds(0)));
      assertThat(store.changes()).containsExactly(new LoggedChange(1, 1, CHANGE));
    }
  }

  @Test
  void a_file_that_is_syncing_every_commit_is_what_we_ask_for() throws SQLException {
    // 2 is FULL in SQLite's documentation of "PRAGMA synchronous".
    assertThat(store.setting("journal_mode")).isEqualTo("wal");
    assertThat(store.setting("synchronous")).isEqualTo("2");
    assertThat(store.setting("foreign_keys")).isEqualTo("1");
  }

  @Test
  void nobody_but_the_owner_can_look_into_what_is_made() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    store.commit(0, ofHouseholds(3), CHANGE);

    assertThat(permissions(file.getParent())).isEqualTo("rwx------");
    for (String name : List.of("register.db", "register.db-wal", "register.db-shm")) {
      assertThat(permissions(file.resolveSibling(name))).as(name).isEqualTo("rw-------");
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void a_file_of_random_bytes_is_said_to_be_damaged() throws IOException {
    var bytes = new byte[8_192];
    new Random(1).nextBytes(bytes);
    Path broken = Files.write(folder.resolve("broken.db"), bytes);

    assertThatThrownBy(() -> SqliteStore.open(broken))
        .isInstanceOf(DamagedStoreException.class)
        .hasMessage("the store '%s' is damaged, or of another program".formatted(broken));
    assertThat(broken).hasBinaryContent(bytes);
  }

  @Test
  void a_store_of_which_the_middle_was_overwritten_is_said_to_be_damaged() throws IOException {
    store.commit(0, ofHouseholds(300), CHANGE);
    store.close();
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4_096, bytes.length, (byte) 7);
    Files.write(file, bytes);

    assertThatThrownBy(() -> SqliteStore.open(file)).isInstanceOf(DamagedStoreException.class);
  }

  @Test
  void a_database_of_another_program_is_not_taken_for_a_store() throws SQLException {
    Path other = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE song (title TEXT)");
    }

    assertThatThrownBy(() -> SqliteStore.open(other)).isInstanceOf(DamagedStoreException.class);
  }

  @Test
  void a_closed_store_cannot_be_reached() {
    store.close();

    assertThat(store.isReachable()).isFalse();
  }

  /** Stores in files of their own. */
  private static final class KitFiles implements StoreSupplier {
    private final Path folder;
    private final Map<RegisterStore, Path> opened = new IdentityHashMap<>();

    KitFiles(Path folder) {
      this.folder = folder;
    }

    @Override
    public RegisterStore fresh() {
      return open(folder.resolve("kit").resolve(opened.size() + ".db"));
    }

    @Override
    public RegisterStore reopened(RegisterStore store) {
      store.close();
      return open(opened.get(store));
    }

    @Override
    public Answer holds(RegisterStore store, String text) {
      Path file = opened.get(store);
      return Stream.of("", "-wal", "-shm", "-journal")
          .map(each -> file.resolveSibling(file.getFileName() + each))
          .filter(Files::exists)
          .map(each -> Answer.of(bytes(each).contains(text)))
          .reduce(Answer.NO, Answer::or);
    }

    private RegisterStore open(Path file) {
      RegisterStore store = SqliteStore.open(file);
      opened.put(store, file);
      return store;
    }

    private static String bytes(Path file) {
      try {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
