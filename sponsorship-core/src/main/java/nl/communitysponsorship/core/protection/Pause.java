package nl.communitysponsorship.core.protection;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import nl.communitysponsorship.core.value.DateRange;

/**
 * That something is paused for somebody on some days. Why is not told.
 *
 * @param what what is paused
 */
public record Pause(Paused what, Subject whom, DateRange period) implements Comparable<Pause> {
  private static final Comparator<Pause> ORDER =
      Comparator.comparing(Pause::what).thenComparing(Pause::whom).thenComparing(Pause::period);

  /** What can be paused. */
  public enum Paused {
    /** Visits, calls and messages, and matching with them. */
    CONTACT,
    /** Proposals only. */
    MATCHING
  }

  public Pause {
    requireNonNull(what, "what");
    requireNonNull(whom, "whom");
    requireNonNull(period, "period");
  }

  /** By what, then whom, then period. */
  @Override
  public int compareTo(Pause other) {
    return ORDER.compare(this, other);
  }
}
