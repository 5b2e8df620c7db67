package nl.communitysponsorship.server.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.communitysponsorship.core.store.CommandKey;

/**
 * Keeps for a while what was answered to a command, so that the same command sent again gets the
 * same answer. Safe for several threads.
 */
public interface AnswerStore {
  /**
   * What was answered to a command.
   *
   * @param fingerprint of the request; another request has another
   * @param status of HTTP; only what was done is kept, so it is one of success
   * @param headers that belong to the body, by name
   */
  record Kept(String fingerprint, int status, Map<String, String> headers, String body) {
    public Kept {
      requireNonNull(fingerprint, "fingerprint");
      headers =
          Collections.unmodifiableSortedMap(new TreeMap<>(requireNonNull(headers, "headers")));
      requireNonNull(body, "body");
    }
  }

  /**
   * What was answered to a command, or empty when nothing was kept since a moment.
   *
   * @param since an answer that is older is as good as gone
   */
  Optional<Kept> find(CommandKey key, Instant since);

  /**
   * Keeps an answer, and lets go of those that are older.
   *
   * @param at the moment of the answer
   * @param since an answer that is older than this is let go of
   */
  void keep(CommandKey key, Kept answer, Instant at, Instant since);
}
