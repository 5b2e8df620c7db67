package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.requirement.RequirementVersions;

/**
 * Works out the readiness of a group on a day, as a function of its dossier and the policy of that
 * day.
 *
 * <p>The pack that holds on the day says what is asked. A fact counts by that pack, or by the pack
 * that held on the day of the fact: see {@link RequirementVersions}.
 */
public final class GroupReadiness {
  private final List<PackReadiness> packs;
  private final boolean holdsAlways;

  /**
   * @param policy the pack that holds on all days that will be asked about
   */
  public GroupReadiness(PolicyPack policy) {
    requireNonNull(policy, "policy");
    this.packs =
        List.of(
            new PackReadiness(
                policy,
                List.of(),
                policy.demanded().stream().map(RequirementVersions::only).toList()));
    this.holdsAlways = true;
  }

  /**
   * @param policies the packs, each of which is asked for its own days
   */
  public GroupReadiness(Policies policies) {
    List<PackReadiness> each = new ArrayList<>();
    for (PolicyPack pack : requireNonNull(policies, "policies").packs()) {
      List<PolicyPack> before = policies.packs().subList(0, each.size());
      each.add(new PackReadiness(pack, before, policies.demandedBy(pack)));
    }
    this.packs = List.copyOf(each);
    this.holdsAlways = false;
  }

  /**
   * What the group lacks on a day; facts of a later day do not count yet.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public Readiness on(LocalDate day, GroupDossier dossier) {
    return packs.stream()
        .filter(each -> holdsAlways || each.policy.validity().contains(day))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no policy holds on '%s'".formatted(day)))
        .on(day, dossier);
  }

  /** Everything that one pack asks. */
  private static final class PackReadiness {
    private final PolicyPack policy;
    private final GroupShape shape;
    private final MemberReadiness members;
    private final RequirementReadiness requirements;

    PackReadiness(PolicyPack policy, List<PolicyPack> before, List<RequirementVersions> demanded) {
      this.policy = policy;
      this.members = new MemberReadiness(policy, before);
      this.shape = new GroupShape(policy.group(), members);
      this.requirements =
          new RequirementReadiness(demanded, members, new MemberFacts(policy, before));
    }

    Readiness on(LocalDate day, GroupDossier dossier) {
      var lacking = new Lacking(dossier, day);
      shape.check(dossier, day, lacking);
      dossier.membersOn(day).forEach(each -> members.age(each, day, lacking));
      requirements.check(dossier, day, lacking);
      return new Readiness(dossier.group().id(), day, policy.reference(), lacking.missing());
    }
  }
}
