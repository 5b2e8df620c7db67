package nl.communitysponsorship.core.requirement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that proves that a requirement was met.
 *
 * @param on the day of the fact
 * @param validity how long it counts; null when it counts for good
 */
public record Proof(LocalDate on, @Nullable Validity validity) {
  public Proof {
    requireNonNull(on, "on");
  }

  /** The first day on which it no longer counts, or empty when it counts for good. */
  public Optional<LocalDate> findEnds() {
    return Optional.ofNullable(endsOrNull());
  }

  /** How long it counts, or empty when it counts for good. */
  public Optional<Validity> findValidity() {
    return Optional.ofNullable(validity);
  }

  /** The one of two that counts longer; the first when they end on the same day. */
  static Proof longer(@Nullable Proof one, Proof other) {
    if (one == null) {
      return other;
    }
    LocalDate first = one.endsOrNull();
    LocalDate second = other.endsOrNull();
    boolean isFirst = first == null || (second != null && !second.isAfter(first));
    return isFirst ? one : other;
  }

  private @Nullable LocalDate endsOrNull() {
    return validity == null ? null : validity.endOf(on);
  }
}
