package nl.communitysponsorship.core.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What came of storing a change. */
public sealed interface Commit {
  /** It is stored, and will be found after a crash. */
  record Stored(StoredRegister now) implements Commit {
    public Stored {
      requireNonNull(now, "now");
    }
  }

  /**
   * Nothing was stored now: the same command was stored before.
   *
   * @param version the version that it made then, which was the first answer
   */
  record Repeated(long version) implements Commit {}

  /**
   * Nothing was stored: somebody else changed the register since it was seen.
   *
   * @param version the version that is there now
   */
  record Stale(long version) implements Commit {}

  /** Nothing was stored: something in it may not be held. */
  record Refused(Findings why) implements Commit {
    public Refused {
      requireNonNull(why, "why");
    }
  }

  /**
   * What a store answers to a command whose key it knows: the first answer when the command is the
   * same, a refusal when another one took the key.
   *
   * @param first what was stored under that key
   */
  static Commit again(LoggedChange first, Change change) {
    return change.repeats(first.change())
        ? new Repeated(first.version())
        : new Refused(
            new Findings(
                List.of(
                    ProgrammeRule.COMMAND_KEY_TAKEN
                        .at(FindingPath.ROOT.field("command"))
                        .with("version", first.version()))));
  }
}
