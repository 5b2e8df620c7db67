package nl.communitysponsorship.core.requirement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that proves that a requirement was met.
 *
 * @param on the day of the fact
 * @param validity how long it counts; null when it counts for good
 */
public record Proof(LocalDate on, @Nullable Validity validity) {
  /** The one that counts longest is last. */
  static final Comparator<Proof> LONGEST_LAST =
      Comparator.comparing(Proof::endsOrNull, Comparator.nullsLast(Comparator.naturalOrder()));

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

  private @Nullable LocalDate endsOrNull() {
    return validity == null ? null : validity.endOf(on);
  }
}
