package nl.communitysponsorship.server.store;

import static nl.communitysponsorship.server.fixture.Registers.CHANGE;
import static nl.communitysponsorship.server.fixture.Registers.ofHouseholds;

import java.nio.file.Path;
import nl.communitysponsorship.core.store.Commit;

/**
 * Writes to a store until somebody kills it, and says after each commit which version was stored.
 * Version n holds n households.
 */
public final class EndlessWriter {
  private EndlessWriter() {}

  /** Writes to the file that is named first. */
  public static void main(String[] args) {
    try (SqliteStore store = SqliteStore.open(Path.of(args[0]))) {
      for (int version = 0; true; version++) {
        Commit commit = store.commit(version, ofHouseholds(version + 1), CHANGE);
        System.out.println(((Commit.Stored) commit).now().version());
      }
    }
  }
}
