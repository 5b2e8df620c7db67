package nl.communitysponsorship.server.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.CommandKey;
import nl.communitysponsorship.core.store.LoggedChange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The lines of the log as rows. */
final class ChangeLog {
  /** Always six digits, so that moments as text stand in the order of time. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private static final String COLUMNS =
      "version, what, subject, worker, holds_on, recorded_at, records, facts, command";

  private ChangeLog() {}

  static void add(Handle handle, LoggedChange line) {
    Change change = line.change();
    handle
        .createUpdate(
            "INSERT INTO change"
                + " (version, what, subject, worker, holds_on, recorded_at, records, facts, command)"
                + " VALUES (:version, :what, :subject, :worker, :on, :at, :records, :facts,"
                + " :command)")
        .bind("version", line.version())
        .bind("what", change.what().name())
        .bind("subject", change.subject())
        .bind("worker", change.by().value())
        .bind("on", change.on().toString())
        .bind("at", MOMENT.format(change.at()))
        .bind("records", line.records())
        .bind("facts", CanonicalJson.write(change.facts()))
        .bind("command", change.findCommand().map(CommandKey::value).orElse(null))
        .execute();
  }

  static List<LoggedChange> all(Handle handle) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM change ORDER BY version")
        .map(ChangeLog::line)
        .list();
  }

  /** The line that a command left, or empty when it left none. */
  static Optional<LoggedChange> find(Handle handle, CommandKey key) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM change WHERE command = :command")
        .bind("command", key.value())
        .map(ChangeLog::line)
        .findOne();
  }

  private static LoggedChange line(ResultSet row, StatementContext context) throws SQLException {
    String command = row.getString("command");
    return new LoggedChange(
        row.getLong("version"),
        row.getInt("records"),
        new Change(
            ChangeKind.valueOf(row.getString("what")),
            row.getString("subject"),
            new WorkerId(row.getString("worker")),
            LocalDate.parse(row.getString("holds_on")),
            Instant.parse(row.getString("recorded_at")),
            facts(row.getString("facts")),
            command == null ? null : new CommandKey(command)));
  }

  /** Words by name, as they were written in JSON. */
  static Map<String, String> facts(String json) {
    try {
      var facts = new TreeMap<String, String>();
      CanonicalJson.tree(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
          .orThrow()
          .properties()
          .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
