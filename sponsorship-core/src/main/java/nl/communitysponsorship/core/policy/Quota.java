package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import nl.communitysponsorship.core.value.DateRange;

/**
 * How many places a programme has in some days.
 *
 * @param period the days, with an end
 * @param places how many people can come in those days
 */
public record Quota(DateRange period, Setting places) implements Comparable<Quota> {
  private static final Comparator<Quota> ORDER =
      Comparator.comparing(Quota::period)
          .thenComparingInt(each -> each.places().value())
          .thenComparing(each -> each.places().source());

  public Quota {
    requireNonNull(period, "period");
    requireNonNull(places, "places");
    if (period.findUntil().isEmpty()) {
      throw new IllegalArgumentException(
          "a quota must have an end; the one from '%s' has none".formatted(period.from()));
    }
  }

  /** By days, then by places. */
  @Override
  public int compareTo(Quota other) {
    return ORDER.compare(this, other);
  }
}
