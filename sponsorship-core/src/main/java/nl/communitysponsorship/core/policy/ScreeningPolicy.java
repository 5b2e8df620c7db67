package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.screening.Standing;

/**
 * Which terms hold for checks.
 *
 * @param certificateWeeks within how many weeks after the request a certificate must be shown
 * @param certificateMonths for how many months after its issue a certificate counts
 * @param renewalMonths how many months before that ends a renewal is asked for
 * @param riskAreas what a certificate must be screened for, in order; empty when anything will do
 * @param uncounted who does not count as a member for any number that is asked of a group, by how
 *     the person stands with the certificate, in order
 * @param source the key of one of the pack's sources, for the two lists
 */
public record ScreeningPolicy(
    Setting certificateWeeks,
    Setting certificateMonths,
    Setting renewalMonths,
    List<RiskArea> riskAreas,
    List<Standing> uncounted,
    String source) {
  public ScreeningPolicy {
    requireNonNull(certificateWeeks, "certificateWeeks");
    requireNonNull(certificateMonths, "certificateMonths");
    requireNonNull(renewalMonths, "renewalMonths");
    riskAreas = requireNonNull(riskAreas, "riskAreas").stream().sorted().distinct().toList();
    uncounted = requireNonNull(uncounted, "uncounted").stream().sorted().distinct().toList();
    requireNonNull(source, "source");
  }
}
