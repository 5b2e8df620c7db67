package nl.communitysponsorship.server.store;

import static nl.communitysponsorship.server.fixture.Registers.ofHouseholds;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.communitysponsorship.core.store.StoredRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed in the middle of writing, as {@code kill -9} does. */
class KilledWhileWritingTest {
  private static final int COMMITS = 40;

  @TempDir Path folder;

  @Test
  void nothing_that_was_acknowledged_is_lost_and_nothing_is_stored_half() throws Exception {
    Path file = folder.resolve("register.db");

    long acknowledged = writeUntilKilled(file);

    try (SqliteStore store = SqliteStore.open(file)) {
      StoredRegister found = store.find().orElseThrow();
      // The last commit may have been stored and not yet acknowledged.
      assertThat(found.version()).isBetween(acknowledged, acknowledged + 1);
      assertThat(found.register()).isEqualTo(ofHouseholds((int) found.version()));
      assertThat(store.changes()).hasSize((int) found.version());
      assertThat(store.setting("integrity_check")).isEqualTo("ok");
    }
  }

  /** The last version that the other process said was stored. */
  private static long writeUntilKilled(Path file) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                file.toString())
            .redirectError(Redirect.DISCARD)
            .start();
    long acknowledged = 0;
    try (var said =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        acknowledged = Long.parseLong(line);
        if (acknowledged == COMMITS) {
          writer.toHandle().destroyForcibly();
        }
      }
    }
    writer.waitFor();
    return acknowledged;
  }
}
