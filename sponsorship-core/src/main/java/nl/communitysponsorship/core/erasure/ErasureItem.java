package nl.communitysponsorship.core.erasure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.privacy.FieldEntry;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one field in one place.
 *
 * @param path where it stands
 * @param field what the catalogue says of it
 * @param because why it stays; null when it goes or loses its person
 * @param possibleOn the first day on which it no longer has to stay; null when nobody knows, and
 *     when it does not stay
 */
public record ErasureItem(
    String path,
    FieldEntry field,
    Treatment treatment,
    @Nullable KeptBecause because,
    @Nullable LocalDate possibleOn) {
  /** What becomes of a field. */
  public enum Treatment {
    /** It goes. */
    ERASE,
    /** It stays, under a pseudonym that leads nowhere. */
    ANONYMIZE,
    /** It stays for now, because of a ground. */
    KEEP,
    /** It stays until something is settled. */
    ON_HOLD
  }

  /** Why a field stays. */
  public enum KeptBecause {
    TAKES_PART,
    ACCOUNT,
    HELD,
    LINKED,
    SAYS_NOTHING
  }

  public ErasureItem {
    requireNonNull(path, "path");
    requireNonNull(field, "field");
    requireNonNull(treatment, "treatment");
    boolean stays = treatment == Treatment.KEEP || treatment == Treatment.ON_HOLD;
    if (stays != (because != null)) {
      throw new IllegalArgumentException(
          "what stays needs a reason, and nothing else has one; '%s' and '%s' were given"
              .formatted(treatment, because));
    }
  }

  /** Why it stays, or empty when it does not. */
  public Optional<KeptBecause> findBecause() {
    return Optional.ofNullable(because);
  }

  /** The first day on which it no longer has to stay, or empty when nobody knows. */
  public Optional<LocalDate> findPossibleOn() {
    return Optional.ofNullable(possibleOn);
  }

  /** Whether it keeps the link to the person alive. */
  boolean needsTheLink() {
    return because != null && because != KeptBecause.SAYS_NOTHING;
  }

  @Override
  public String toString() {
    return path + " " + treatment;
  }
}
