package nl.communitysponsorship.core.safeguarding;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * The trace of a question about a number in a text: what a worker said that it was. The number is
 * nowhere: not here, and not in the text.
 *
 * @param place the kind of text, such as {@code NoneNeeded.because}; never which one
 * @param at in whole seconds
 */
public record SettledNumber(Meaning meaning, String place, WorkerId by, Instant at)
    implements Comparable<SettledNumber> {
  private static final Comparator<SettledNumber> ORDER =
      Comparator.comparing(SettledNumber::at)
          .thenComparing(SettledNumber::by)
          .thenComparing(SettledNumber::place)
          .thenComparing(SettledNumber::meaning);

  /** What a number turned out to be. */
  public enum Meaning {
    TELEPHONE,
    /** Of a letter, a case or an order. */
    REFERENCE,
    BANK_ACCOUNT,
    AMOUNT,
    SOMETHING_ELSE
  }

  public SettledNumber {
    requireNonNull(meaning, "meaning");
    requireNonNull(place, "place");
    requireNonNull(by, "by");
    at = requireNonNull(at, "at").truncatedTo(ChronoUnit.SECONDS);
    if (!place.matches("[A-Z][A-Za-z]*\\.[a-z][A-Za-z]*")) {
      throw new IllegalArgumentException(
          "the place of a text must be a record and a field, such as 'NoneNeeded.because'; %d characters were given"
              .formatted(place.length()));
    }
  }

  /** By instant. */
  @Override
  public int compareTo(SettledNumber other) {
    return ORDER.compare(this, other);
  }
}
