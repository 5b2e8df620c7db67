package nl.communitysponsorship.core.history;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Finding;

/** What came of replaying a history up to a day. */
public sealed interface Replay {
  /** The register as it was known on the day, or empty when there was none, or a refusal. */
  Optional<Register> register();

  /** Why the history was refused, or empty when it was replayed. */
  Optional<Finding> refusal();

  /**
   * The register as it was known on the day.
   *
   * @param sequence of the last event in it; 0 when it is the register with which the replay began
   */
  record Replayed(Register now, long sequence) implements Replay {
    public Replayed {
      requireNonNull(now, "now");
    }

    @Override
    public Optional<Register> register() {
      return Optional.of(now);
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.empty();
    }
  }

  /** Nothing was recorded by that day. */
  record Nothing() implements Replay {
    @Override
    public Optional<Register> register() {
      return Optional.empty();
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.empty();
    }
  }

  /** An event does not fit those before it. The first such event is told, and nothing is built. */
  record Refused(Finding why) implements Replay {
    public Refused {
      requireNonNull(why, "why");
    }

    @Override
    public Optional<Register> register() {
      return Optional.empty();
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.of(why);
    }
  }
}
