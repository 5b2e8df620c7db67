package nl.communitysponsorship.core.household;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.value.Answer;

/**
 * That a household can stay in a home for some time only.
 *
 * @param until the first day on which it can no longer stay
 * @param hasNextHome whether it is known where it goes then
 */
public record TemporaryStay(LocalDate until, Answer hasNextHome)
    implements Comparable<TemporaryStay> {
  private static final Comparator<TemporaryStay> ORDER =
      Comparator.comparing(TemporaryStay::until).thenComparing(TemporaryStay::hasNextHome);

  public TemporaryStay {
    requireNonNull(until, "until");
    requireNonNull(hasNextHome, "hasNextHome");
  }

  /** By its end. */
  @Override
  public int compareTo(TemporaryStay other) {
    return ORDER.compare(this, other);
  }
}
