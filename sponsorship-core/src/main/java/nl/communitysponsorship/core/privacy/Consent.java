package nl.communitysponsorship.core.privacy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a household agreed to a use of its data, until it no longer does.
 *
 * @param withdrawnOn the first day on which it no longer holds; null while it holds
 * @param terms for whom, on what ground and how it was asked; null when nobody wrote it down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consent(
    ConsentPurpose purpose,
    LocalDate givenOn,
    @Nullable LocalDate withdrawnOn,
    @Nullable ConsentTerms terms)
    implements Comparable<Consent> {
  private static final Comparator<Consent> ORDER =
      Comparator.comparing(Consent::purpose)
          .thenComparing(Consent::givenOn)
          .thenComparing(Consent::withdrawnOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Consent::terms, Comparator.nullsLast(Comparator.naturalOrder()));

  public Consent {
    requireNonNull(purpose, "purpose");
    requireNonNull(givenOn, "givenOn");
    if (withdrawnOn != null && withdrawnOn.isBefore(givenOn)) {
      throw new IllegalArgumentException(
          "consent cannot be withdrawn before it is given: it was given on '%s' and withdrawn on '%s'"
              .formatted(givenOn, withdrawnOn));
    }
  }

  /** A consent of which nobody wrote down how it was asked. */
  public Consent(ConsentPurpose purpose, LocalDate givenOn, @Nullable LocalDate withdrawnOn) {
    this(purpose, givenOn, withdrawnOn, null);
  }

  /** How it was asked, or empty when nobody wrote it down. */
  public Optional<ConsentTerms> findTerms() {
    return Optional.ofNullable(terms);
  }

  /** When it was withdrawn, or empty while it holds. */
  public Optional<LocalDate> findWithdrawnOn() {
    return Optional.ofNullable(withdrawnOn);
  }

  /** Whether it holds on a day; a consent does not hold on the day it is withdrawn. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(givenOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
  }

  /** Who may use it: whom the terms name, or whom the purpose is for when there are none. */
  public ConsentRecipient recipient() {
    return findTerms().map(ConsentTerms::recipient).orElse(purpose.usualRecipient());
  }

  /** This consent, as it was known on a day on which it was given already. */
  public Consent knownOn(LocalDate day) {
    LocalDate withdrawn = withdrawnOn == null || withdrawnOn.isAfter(day) ? null : withdrawnOn;
    return new Consent(purpose, givenOn, withdrawn, terms);
  }

  /** By purpose, then by the day on which it was given. */
  @Override
  public int compareTo(Consent other) {
    return ORDER.compare(this, other);
  }
}
