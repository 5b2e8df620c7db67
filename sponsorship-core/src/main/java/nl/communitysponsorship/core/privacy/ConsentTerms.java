package nl.communitysponsorship.core.privacy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * For whom a consent is, on what ground, and how it was asked.
 *
 * @param language in which it was asked; null when not recorded
 * @param interpreter whether an interpreter was there
 * @param textVersion which text was read, such as {@code consent-2023-1}; null when not recorded
 * @param givenBy who said yes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentTerms(
    ConsentRecipient recipient,
    ConsentGround ground,
    @Nullable Language language,
    Answer interpreter,
    @Nullable String textVersion,
    ConsentGiver givenBy)
    implements Comparable<ConsentTerms> {
  private static final Comparator<ConsentTerms> ORDER =
      Comparator.comparing(ConsentTerms::recipient)
          .thenComparing(ConsentTerms::ground)
          .thenComparing(terms -> terms.findLanguage().map(Language::code).orElse(""))
          .thenComparing(ConsentTerms::interpreter)
          .thenComparing(ConsentTerms::textVersion, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ConsentTerms::givenBy);

  /** Why the data may be used (AVG, article 6). */
  public enum ConsentGround {
    CONSENT,
    PUBLIC_TASK,
    LEGAL_DUTY,
    VITAL_INTEREST,
    CONTRACT,
    LEGITIMATE_INTEREST
  }

  /** Who said yes. */
  public enum ConsentGiver {
    /** Those whom it is about. */
    THEMSELVES,
    /** A parent, for a minor. */
    PARENT,
    /** A guardian, for a minor. */
    GUARDIAN
  }

  public ConsentTerms {
    requireNonNull(recipient, "recipient");
    requireNonNull(ground, "ground");
    requireNonNull(interpreter, "interpreter");
    requireNonNull(givenBy, "givenBy");
    if (textVersion != null && !textVersion.matches("[a-z]{1,20}(-[a-z0-9]{1,8}){0,4}")) {
      throw new IllegalArgumentException(
          "the version of a consent text must be lower-case words and numbers joined by hyphens, such as 'consent-2023-1'; %d characters were given"
              .formatted(textVersion.length()));
    }
  }

  /** The language in which it was asked, or empty when not recorded. */
  public Optional<Language> findLanguage() {
    return Optional.ofNullable(language);
  }

  /** Which text was read, or empty when not recorded. */
  public Optional<String> findTextVersion() {
    return Optional.ofNullable(textVersion);
  }

  /** By recipient, then by all else. */
  @Override
  public int compareTo(ConsentTerms other) {
    return ORDER.compare(this, other);
  }
}
