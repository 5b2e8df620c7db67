package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;

/** What came of a step: the file as it is now and what follows from it, or a refusal. */
public sealed interface SafetyStep {
  /** The file after the step, or empty when the step was refused. */
  Optional<SafeguardingFile> file();

  /** What has to happen now, in order; empty when the step was refused or nothing follows. */
  List<SafetyEffect> effects();

  /** Why the step was refused, or empty when it was taken. */
  Optional<Finding> refusal();

  /** The step was taken. */
  record Taken(SafeguardingFile now, List<SafetyEffect> effects) implements SafetyStep {
    public Taken {
      requireNonNull(now, "now");
      effects = List.copyOf(requireNonNull(effects, "effects"));
    }

    @Override
    public Optional<SafeguardingFile> file() {
      return Optional.of(now);
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.empty();
    }
  }

  /** The step was refused, and nothing changed. */
  record Refused(Finding why) implements SafetyStep {
    public Refused {
      requireNonNull(why, "why");
    }

    @Override
    public Optional<SafeguardingFile> file() {
      return Optional.empty();
    }

    @Override
    public List<SafetyEffect> effects() {
      return List.of();
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.of(why);
    }
  }
}
