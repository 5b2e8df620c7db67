package nl.communitysponsorship.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import org.jspecify.annotations.Nullable;

/** What came of a step in the life of a sponsorship: how it is now, or a refusal. */
public sealed interface SponsorshipStep {
  /** The sponsorship after the step, or empty when the step was refused. */
  Optional<Sponsorship> sponsorship();

  /** Why the step was refused, or empty when it was taken. */
  Optional<Finding> refusal();

  /** What the step brings with it, in the order in which it is to be done; empty when refused. */
  List<Effect> effects();

  /**
   * The step was taken.
   *
   * @param now the sponsorship after the step; after a rematch, the new one
   * @param earlier the sponsorship whose place was taken, with nobody answering for it any more;
   *     null when none was
   * @param effects by day, then as the step lists them
   */
  record Taken(Sponsorship now, @Nullable Sponsorship earlier, List<Effect> effects)
      implements SponsorshipStep {
    public Taken {
      requireNonNull(now, "now");
      effects =
          requireNonNull(effects, "effects").stream()
              .sorted(Comparator.comparing(Effect::on))
              .toList();
    }

    /** The sponsorship whose place was taken, or empty when none was. */
    public Optional<Sponsorship> findEarlier() {
      return Optional.ofNullable(earlier);
    }

    @Override
    public Optional<Sponsorship> sponsorship() {
      return Optional.of(now);
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.empty();
    }
  }

  /** The step was refused, and nothing changed. */
  record Refused(Finding why) implements SponsorshipStep {
    public Refused {
      requireNonNull(why, "why");
    }

    @Override
    public Optional<Sponsorship> sponsorship() {
      return Optional.empty();
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.of(why);
    }

    @Override
    public List<Effect> effects() {
      return List.of();
    }
  }
}
