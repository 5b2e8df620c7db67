package nl.communitysponsorship.core.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.communitysponsorship.core.partner.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to a register, for the log.
 *
 * @param subject the pseudonym or code of what was changed
 * @param by the worker who did it
 * @param on the day on which it holds
 * @param at the moment at which it was recorded, to the microsecond
 * @param facts coded words and numbers that say how it was changed, by name; never a free text
 * @param command the key of the command that asked for it; null when it came without one
 */
public record Change(
    ChangeKind what,
    String subject,
    WorkerId by,
    LocalDate on,
    Instant at,
    Map<String, String> facts,
    @Nullable CommandKey command) {
  public Change {
    requireNonNull(what, "what");
    requireNonNull(subject, "subject");
    requireNonNull(by, "by");
    requireNonNull(on, "on");
    requireNonNull(at, "at");
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(requireNonNull(facts, "facts")));
  }

  /** A change that no command with a key asked for. */
  public Change(
      ChangeKind what,
      String subject,
      WorkerId by,
      LocalDate on,
      Instant at,
      Map<String, String> facts) {
    this(what, subject, by, on, at, facts, null);
  }

  /** This change, asked for by a command with a key. */
  public Change askedBy(CommandKey key) {
    return new Change(what, subject, by, on, at, facts, requireNonNull(key, "key"));
  }

  /** The key of the command that asked for it, or empty when it came without one. */
  public Optional<CommandKey> findCommand() {
    return Optional.ofNullable(command);
  }

  /** Whether another change says the same but for the moment, as when a command is sent again. */
  public boolean repeats(Change other) {
    return what == other.what
        && subject.equals(other.subject)
        && by.equals(other.by)
        && on.equals(other.on)
        && facts.equals(other.facts)
        && findCommand().equals(other.findCommand());
  }
}
