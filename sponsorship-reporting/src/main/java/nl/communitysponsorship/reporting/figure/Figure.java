package nl.communitysponsorship.reporting.figure;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.communitysponsorship.reporting.statistics.Distribution;
import nl.communitysponsorship.reporting.statistics.PairedChange;
import nl.communitysponsorship.reporting.statistics.Proportion;
import nl.communitysponsorship.reporting.statistics.Rate;
import org.jspecify.annotations.Nullable;

/** What was found, in one of five shapes. */
public sealed interface Figure {
  /** How many, and beside it what was agreed where something was. */
  record Count(long counted, @Nullable Target target) implements Figure {
    public Count {
      if (counted < 0) {
        throw new IllegalArgumentException(
            "a count is zero or more: '%d' was given".formatted(counted));
      }
    }

    /** What was agreed, or empty when nothing was. */
    public Optional<Target> findTarget() {
      return Optional.ofNullable(target);
    }

    /** How the count stands to what was agreed, on this base; empty when nothing was agreed. */
    public Optional<Target.Standing> findStanding(Base base) {
      long missing = base.unknown() + base.undetermined();
      return findTarget().map(agreed -> agreed.standing(counted, missing));
    }

    @Override
    public OptionalLong numerator() {
      return OptionalLong.of(counted);
    }

    @Override
    public boolean restsOn(Base base) {
      return counted <= base.observed();
    }

    @Override
    public Map<Part, Long> parts(Base base) {
      return Part.of(Part.COUNTED, counted, Part.REST, base.observed() - counted);
    }
  }

  /** Which share of the observed units. */
  record Share(Proportion proportion) implements Figure {
    public Share {
      requireNonNull(proportion, "proportion");
    }

    @Override
    public OptionalLong numerator() {
      return OptionalLong.of(proportion.part());
    }

    @Override
    public boolean restsOn(Base base) {
      return proportion.whole() == base.observed();
    }

    @Override
    public Map<Part, Long> parts(Base base) {
      return Part.of(Part.COUNTED, proportion.part(), Part.REST, proportion.complement().part());
    }

    @Override
    public boolean dividesItsBase() {
      return true;
    }
  }

  /** Where the values of the observed units lie. For internal use: its ends are single units. */
  record Spread(Distribution distribution) implements Figure {
    public Spread {
      requireNonNull(distribution, "distribution");
    }

    @Override
    public OptionalLong numerator() {
      return OptionalLong.empty();
    }

    @Override
    public boolean restsOn(Base base) {
      return distribution.count() == base.observed();
    }

    @Override
    public Map<Part, Long> parts(Base base) {
      return Map.of();
    }
  }

  /**
   * How often something happened over the days at risk of the observed units.
   *
   * @param perDays the days over which the rate is told, such as 365
   */
  record PerTime(Rate rate, int perDays) implements Figure {
    public PerTime {
      requireNonNull(rate, "rate");
      if (perDays < 1) {
        throw new IllegalArgumentException(
            "a rate is told per one or more days, such as 365: '%d' was given".formatted(perDays));
      }
    }

    @Override
    public OptionalLong numerator() {
      return OptionalLong.of(rate.events());
    }

    @Override
    public boolean restsOn(Base base) {
      return base.observed() > 0;
    }

    @Override
    public Map<Part, Long> parts(Base base) {
      return Part.of(Part.COUNTED, rate.events(), Part.UNITS, base.observed());
    }
  }

  /** How the observed units changed between two moments. */
  record Change(PairedChange change) implements Figure {
    public Change {
      requireNonNull(change, "change");
    }

    @Override
    public OptionalLong numerator() {
      return OptionalLong.of(change.improved());
    }

    @Override
    public boolean restsOn(Base base) {
      return change.pairs() == base.observed();
    }

    @Override
    public Map<Part, Long> parts(Base base) {
      Map<Part, Long> parts =
          Part.of(Part.COUNTED, change.improved(), Part.REST, change.unchanged());
      parts.put(Part.WORSENED, change.worsened());
      return parts;
    }

    @Override
    public boolean dividesItsBase() {
      return true;
    }
  }

  /** The count above the line, where the figure has one: counted, events, or improved. */
  OptionalLong numerator();

  /** Whether the counts of this figure and of a base agree, so that what is printed recomputes. */
  boolean restsOn(Base base);

  /** The counts of people or events that the figure and its base give away together. */
  Map<Part, Long> parts(Base base);

  /**
   * Whether the parts divide observed units whose number others may know anyhow. The number of a
   * plain count is what is told, and is not taken for known.
   */
  default boolean dividesItsBase() {
    return false;
  }
}
