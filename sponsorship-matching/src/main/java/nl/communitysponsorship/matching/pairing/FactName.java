package nl.communitysponsorship.matching.pairing;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.communitysponsorship.core.privacy.ForbiddenInput;

/**
 * Names something that an embedder tells of a group or a household beside the register, such as
 * {@code piano-at-home}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record FactName(String value) implements Comparable<FactName> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * A name that may be used.
   *
   * @throws IllegalArgumentException if it has another form, or says what may never be an input of
   *     matching: see {@link ForbiddenInput}
   */
  public FactName {
    requireNonNull(value, "fact name");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a fact name must be lower-case words joined by hyphens, such as 'piano-at-home'; '%s' was given"
              .formatted(value));
    }
    String given = value;
    ForbiddenInput.in(value)
        .ifPresent(
            forbidden -> {
              throw new IllegalArgumentException(
                  "'%s' says '%s', which may never be an input of matching"
                      .formatted(given, forbidden));
            });
  }

  @Override
  public int compareTo(FactName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
