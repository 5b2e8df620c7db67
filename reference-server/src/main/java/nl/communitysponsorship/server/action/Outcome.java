package nl.communitysponsorship.server.action;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.rule.Findings;

/** What came of an action: it is stored, or nothing happened. */
public sealed interface Outcome<T> {
  /**
   * It is stored.
   *
   * @param now what was acted upon, as it is now
   * @param version of the register that holds it
   */
  record Stored<T>(T now, long version) implements Outcome<T> {
    public Stored {
      requireNonNull(now, "now");
    }
  }

  /** Nothing happened, because rules are not obeyed; all that is wrong is told. */
  record Refused<T>(Findings why) implements Outcome<T> {
    public Refused {
      requireNonNull(why, "why");
    }
  }

  /**
   * Nothing happened, because somebody else changed the register in the meantime.
   *
   * @param version the version that is there now
   */
  record Conflict<T>(long version) implements Outcome<T> {}
}
