package nl.communitysponsorship.core.identity;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.identity.Resemblance.Agreement;

/**
 * One field of two people, compared. What they say is not here.
 *
 * @param field a letter and at most 39 letters or digits, such as {@code birth}
 */
public record Compared(String field, Resemblance resemblance) {
  public Compared {
    requireNonNull(field, "field");
    requireNonNull(resemblance, "resemblance");
    if (!field.matches("[a-z][A-Za-z0-9]{0,39}")) {
      throw new IllegalArgumentException(
          "a compared field must be a small letter and at most 39 letters or digits, such as 'birth'; %d characters were given"
              .formatted(field.length()));
    }
  }

  /** Whether it speaks for one person, against it, or says nothing. */
  public Agreement agreement() {
    return resemblance.agreement();
  }
}
