package nl.communitysponsorship.core.partner;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * The team of an organisation in one municipality, and the worker who leads it.
 *
 * @param leader the worker who is accountable when a group falls away
 */
@FollowsTheRules
public record LocalTeam(
    TeamId id, OrganisationId organisation, MunicipalityCode municipality, WorkerId leader)
    implements Comparable<LocalTeam> {
  public LocalTeam {
    requireNonNull(id, "id");
    requireNonNull(organisation, "organisation");
    requireNonNull(municipality, "municipality");
    requireNonNull(leader, "leader");
  }

  @Override
  public int compareTo(LocalTeam other) {
    return id.compareTo(other.id);
  }
}
