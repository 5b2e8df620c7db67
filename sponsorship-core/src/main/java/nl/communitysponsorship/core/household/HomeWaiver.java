package nl.communitysponsorship.core.household;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That a municipality lets a household arrive before its home is ready.
 *
 * @param on the day on which it said so
 * @param reason why, in the words of a worker; about the home and never about a person
 */
public record HomeWaiver(LocalDate on, String reason) implements Comparable<HomeWaiver> {
  private static final Comparator<HomeWaiver> ORDER =
      Comparator.comparing(HomeWaiver::on).thenComparing(HomeWaiver::reason);

  public HomeWaiver {
    requireNonNull(on, "on");
    requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "a waiver of '%s' must give a reason; a blank text was given".formatted(on));
    }
  }

  /** By day. */
  @Override
  public int compareTo(HomeWaiver other) {
    return ORDER.compare(this, other);
  }

  /** The day only: a reason is for those who may read the file. */
  @Override
  public String toString() {
    return "HomeWaiver of " + on;
  }
}
