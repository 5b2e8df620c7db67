package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.communitysponsorship.core.value.Letters;

/**
 * The pseudonym of an incident: 128 bits that say nothing. It is not numbered, so that no gap
 * betrays one, and cannot be guessed, so that nobody can ask for one.
 *
 * @param value {@code I-} and 32 letters
 */
public record IncidentId(@JsonValue String value) implements Comparable<IncidentId> {
  private static final String PREFIX = "I-";
  private static final int LETTERS = 32;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IncidentId {
    requireNonNull(value, "value");
    if (!value.startsWith(PREFIX) || !Letters.are(value.substring(PREFIX.length()), LETTERS)) {
      throw new IllegalArgumentException(
          "an incident id must be 'I-' and 32 letters, made of 128 bits of chance; %d characters were given"
              .formatted(value.length()));
    }
  }

  /** The id of 128 bits, which the caller draws by a means that nobody can foretell. */
  public static IncidentId ofBits(long high, long low) {
    return new IncidentId(PREFIX + Letters.of(high, low));
  }

  @Override
  public int compareTo(IncidentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
