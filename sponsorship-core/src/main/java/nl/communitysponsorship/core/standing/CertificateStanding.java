package nl.communitysponsorship.core.standing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with the certificate of conduct (VOG) on a day, and how long it has been so.
 *
 * @param since the first day of it; null when nobody ever asked for a certificate
 * @param until the first day on which it ends by itself, when nothing new becomes known; null when
 *     it does not
 * @param certificate the one on which it rests; null when nobody ever asked for one
 */
public record CertificateStanding(
    Standing standing,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable ConductCertificate certificate) {
  static final CertificateStanding NOT_REQUESTED =
      new CertificateStanding(Standing.NOT_REQUESTED, null, null, null);

  public CertificateStanding {
    requireNonNull(standing, "standing");
  }

  /** Whether the check is done, by a certificate or in another way. */
  public boolean isDone() {
    return standing.isDone();
  }

  /** The first day of it, or empty when nobody ever asked for a certificate. */
  public Optional<LocalDate> findSince() {
    return Optional.ofNullable(since);
  }

  /** The first day on which it ends by itself, or empty when it does not. */
  public Optional<LocalDate> findUntil() {
    return Optional.ofNullable(until);
  }

  /** The certificate on which it rests, or empty when nobody ever asked for one. */
  public Optional<ConductCertificate> findCertificate() {
    return Optional.ofNullable(certificate);
  }

  CertificateStanding notBefore(LocalDate day) {
    return since != null && since.isBefore(day)
        ? new CertificateStanding(standing, day, until, certificate)
        : this;
  }
}
