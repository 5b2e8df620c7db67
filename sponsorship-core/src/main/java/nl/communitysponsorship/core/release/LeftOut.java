package nl.communitysponsorship.core.release;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.privacy.Whose;

/**
 * How many do not leave for research, and why.
 *
 * @param count from 1
 */
public record LeftOut(Whose whose, LeftOutBecause because, int count) {
  /** Why somebody does not leave for research. */
  public enum LeftOutBecause {
    /** There is no place in the register for a consent of theirs. */
    NOT_ASKED,
    NO_CONSENT,
    WITHDRAWN,
    ERASED
  }

  public LeftOut {
    requireNonNull(whose, "whose");
    requireNonNull(because, "because");
    if (count < 1) {
      throw new IllegalArgumentException(
          "somebody is left out, so the count must be 1 or more; '%d' was given".formatted(count));
    }
  }
}
