package nl.communitysponsorship.core.partner;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * A community sponsorship programme: its days, its policy and where it runs.
 *
 * @param code names the programme in files and reports
 * @param period the days on which it runs
 * @param policy the id of the policy packs that hold for it
 * @param participations in the order of their municipality codes
 */
@FollowsTheRules
public record Programme(
    String code, DateRange period, String policy, List<Participation> participations) {
  public Programme {
    requireNonNull(code, "code");
    requireNonNull(period, "period");
    requireNonNull(policy, "policy");
    participations =
        requireNonNull(participations, "participations").stream()
            .sorted(
                Comparator.comparing(Participation::municipality)
                    .thenComparing(Participation::settlement)
                    .thenComparing(Participation::approach))
            .toList();
  }

  /** How a municipality takes part, or empty when it does not. */
  public Optional<Participation> participation(MunicipalityCode municipality) {
    return participations.stream()
        .filter(each -> each.municipality().equals(municipality))
        .findFirst();
  }

  /**
   * That a municipality takes part.
   *
   * @param settlement urban or rural, as the programme itself calls it
   * @param approach who runs the programme there
   */
  public record Participation(
      MunicipalityCode municipality, Settlement settlement, Approach approach) {
    public Participation {
      requireNonNull(municipality, "municipality");
      requireNonNull(settlement, "settlement");
      requireNonNull(approach, "approach");
    }
  }

  /** What kind of place a municipality is. */
  public enum Settlement {
    URBAN,
    RURAL
  }

  /** Who runs the programme in a municipality. */
  public enum Approach {
    /** VluchtelingenWerk by itself. */
    VWN_ALONE,
    /** VluchtelingenWerk with a partner, such as Justice and Peace. */
    WITH_PARTNER
  }
}
