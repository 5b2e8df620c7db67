package nl.communitysponsorship.core.screening;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.DateRange;

/**
 * What a worker decided instead of a certificate that cannot be had, for instance because somebody
 * lives here too short or has no DigiD. Why it cannot be had is not here.
 *
 * @param decidedBy who answers for it
 * @param period from the day of the decision up to a first day on which it no longer holds; never
 *     open
 */
public record AlternativeRoute(Way way, WorkerId decidedBy, DateRange period) {
  /** What takes the place of the certificate. */
  public enum Way {
    PAPER_APPLICATION,
    FOREIGN_CERTIFICATE,
    EXTRA_REFERENCES,
    SUPERVISED_ROLE
  }

  public AlternativeRoute {
    requireNonNull(way, "way");
    requireNonNull(decidedBy, "decidedBy");
    requireNonNull(period, "period");
    if (period.findUntil().isEmpty()) {
      throw new IllegalArgumentException(
          "an alternative route needs a day on which it ends; one from '%s' without an end was given"
              .formatted(period.from()));
    }
  }
}
