package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.privacy.FieldEntry;

/**
 * That a field, or some of its values, is not told to who asks, and why.
 *
 * @param path where it stands
 * @param field what the catalogue says of it
 * @param ground why it is not told
 * @param count how many values, from 1
 */
public record Withheld(String path, FieldEntry field, WithheldBecause ground, int count) {
  /** Why something is not told. */
  public enum WithheldBecause {
    /** It is about somebody else (GDPR article 15, paragraph 4). */
    ABOUT_OTHERS,
    /** Somebody has to judge first whether it harms anybody else. */
    TO_BE_REVIEWED
  }

  public Withheld {
    requireNonNull(path, "path");
    requireNonNull(field, "field");
    requireNonNull(ground, "ground");
    if (count < 1) {
      throw new IllegalArgumentException(
          "something is withheld, so the count must be 1 or more; '%d' was given".formatted(count));
    }
  }
}
