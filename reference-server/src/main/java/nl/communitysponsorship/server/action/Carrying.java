package nl.communitysponsorship.server.action;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import nl.communitysponsorship.server.config.ServerClock;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what is asked: works it out on the register as it is, and stores it; anew when
 * somebody else was ahead, and not again when the same command was carried out before.
 */
public final class Carrying {
  /** How often an action is worked out anew because somebody else was ahead. */
  private static final int ATTEMPTS = 5;

  /** Under which name the log keeps the fingerprint of a command. */
  private static final String REQUEST = "request";

  private final RegisterStore store;
  private final Journal journal;
  private final ServerClock clock;
  private final @Nullable Command command;

  /** Carries out what comes without a key. */
  public Carrying(RegisterStore store, Journal journal, ServerClock clock) {
    this(store, journal, clock, null);
  }

  private Carrying(
      RegisterStore store, Journal journal, ServerClock clock, @Nullable Command command) {
    this.store = requireNonNull(store, "store");
    this.journal = requireNonNull(journal, "journal");
    this.clock = requireNonNull(clock, "clock");
    this.command = command;
  }

  /** Carries out this command, unless it was carried out before. */
  public Carrying askedBy(Command command) {
    return new Carrying(store, journal, clock, requireNonNull(command, "command"));
  }

  /**
   * Works out an action and stores it.
   *
   * @param action what follows from the register
   * @param find what was acted upon, by the subject of its line in the log, for a command that was
   *     carried out before
   */
  public <T> Outcome<T> act(
      Function<Register, Draft<Step<T>>> action, BiFunction<Register, String, Optional<T>> find) {
    Outcome<T> outcome = new Outcome.Conflict<>(0);
    for (int i = 0; i < ATTEMPTS && outcome instanceof Outcome.Conflict; i++) {
      StoredRegister seen = store.find().orElseThrow(NothingStoredException::new);
      Optional<LoggedChange> before =
          Optional.ofNullable(command).flatMap(each -> journal.find(each.key()));
      if (before.isPresent()) {
        return again(before.get(), seen.register(), find);
      }
      Draft<Step<T>> draft = action.apply(seen.register());
      if (draft instanceof Draft.Ready<Step<T>> ready) {
        Step<T> step = ready.next();
        outcome = told(store.commit(seen.version(), step.next(), step.change()), step.now());
      } else {
        outcome = new Outcome.Refused<>(new Findings(((Draft.Refused<Step<T>>) draft).why()));
      }
    }
    return outcome;
  }

  /** A line for the log, with the key of the command that is carried out. */
  public Change change(
      ChangeKind what, String subject, WorkerId by, LocalDate on, Map<String, String> facts) {
    if (command == null) {
      return new Change(what, subject, by, on, clock.now(), facts);
    }
    var all = new TreeMap<>(facts);
    all.put(REQUEST, command.fingerprint());
    return new Change(what, subject, by, on, clock.now(), all, command.key());
  }

  /** What came of storing something. */
  public static <T> Outcome<T> told(Commit commit, T now) {
    if (commit instanceof Commit.Stored stored) {
      return new Outcome.Stored<>(now, stored.now().version());
    }
    if (commit instanceof Commit.Repeated repeated) {
      return new Outcome.Stored<>(now, repeated.version());
    }
    return commit instanceof Commit.Stale stale
        ? new Outcome.Conflict<>(stale.version())
        : new Outcome.Refused<>(((Commit.Refused) commit).why());
  }

  private <T> Outcome<T> again(
      LoggedChange before, Register now, BiFunction<Register, String, Optional<T>> find) {
    Change change = before.change();
    boolean isSame = command != null && command.fingerprint().equals(change.facts().get(REQUEST));
    if (!isSame) {
      return refused(
          ProgrammeRule.COMMAND_KEY_TAKEN
              .at(FindingPath.ROOT.field("command"))
              .with("version", before.version()));
    }
    return find.apply(now, change.subject())
        .<Outcome<T>>map(it -> new Outcome.Stored<>(it, before.version()))
        .orElseGet(
            () ->
                refused(
                    ProgrammeRule.REFERENCE_UNKNOWN
                        .at(FindingPath.ROOT.field("subject"))
                        .with("id", change.subject())));
  }

  private static <T> Outcome<T> refused(Finding why) {
    return new Outcome.Refused<>(new Findings(List.of(why)));
  }
}
