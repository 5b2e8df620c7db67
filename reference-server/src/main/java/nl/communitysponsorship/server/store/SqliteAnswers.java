package nl.communitysponsorship.server.store;

import java.time.Instant;
import java.util.Optional;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.store.CommandKey;
import org.jdbi.v3.core.Jdbi;

/** Answers in the file of the register. */
final class SqliteAnswers implements AnswerStore {
  private final Jdbi jdbi;

  SqliteAnswers(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Kept> find(CommandKey key, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT fingerprint, status, headers, body FROM answer"
                        + " WHERE command = :command AND kept_at >= :since")
                .bind("command", key.value())
                .bind("since", since.toEpochMilli())
                .map(
                    (row, context) ->
                        new Kept(
                            row.getString("fingerprint"),
                            row.getInt("status"),
                            ChangeLog.facts(row.getString("headers")),
                            row.getString("body")))
                .findOne());
  }

  @Override
  public void keep(CommandKey key, Kept answer, Instant at, Instant since) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("DELETE FROM answer WHERE kept_at < ?", since.toEpochMilli());
          handle.execute(
              "INSERT INTO answer (command, fingerprint, status, headers, body, kept_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (command) DO NOTHING",
              key.value(),
              answer.fingerprint(),
              answer.status(),
              CanonicalJson.write(answer.headers()),
              answer.body(),
              at.toEpochMilli());
        });
  }
}
