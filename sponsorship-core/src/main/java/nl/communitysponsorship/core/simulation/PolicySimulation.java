package nl.communitysponsorship.core.simulation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;

/**
 * Tries out a policy before it holds: for whom readiness would change, and what the rules would
 * find. It changes nothing, and the same question gets the same answer.
 */
public final class PolicySimulation {
  private final Policies policies;

  /**
   * @param policies those that hold now
   */
  public PolicySimulation(Policies policies) {
    this.policies = requireNonNull(policies, "policies");
  }

  /**
   * What a pack would change if it took over from its first day on.
   *
   * <p>What earlier packs proved stays proved. Which matches would be proposed is not asked here.
   *
   * @param register as it is known now
   * @param day one on which the pack would hold, and on which a policy holds already
   * @throws IllegalArgumentException if it is not, or if the pack and those before it do not go
   *     together
   */
  public Simulation simulate(PolicyPack pack, Register register, LocalDate day) {
    if (!pack.validity().contains(day)) {
      throw new IllegalArgumentException(
          "a simulation needs a day on which the pack holds; '%s' holds for '%s', and '%s' was given"
              .formatted(pack.reference(), pack.validity(), day));
    }
    Policies others = policies.followedBy(pack);
    Findings before = new RegisterRules(policies).check(register, day);
    Findings after = new RegisterRules(others).check(register, day);
    return new Simulation(
        day,
        policies.on(day).reference(),
        pack.reference(),
        groups(new GroupReadiness(policies), new GroupReadiness(others), register, day),
        without(before, after),
        without(after, before));
  }

  private static List<GroupChange> groups(
      GroupReadiness before, GroupReadiness after, Register register, LocalDate day) {
    var index = new RegisterIndex(register);
    List<GroupChange> changes = new ArrayList<>();
    for (SponsorGroup group : register.groups()) {
      if (group.takesPartOn(day)) {
        var dossier = index.dossier(group);
        var change = GroupChange.between(before.on(day, dossier), after.on(day, dossier));
        if (!change.isEmpty()) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private static Findings without(Findings known, Findings findings) {
    Set<Finding> seen = new HashSet<>(known.all());
    return new Findings(findings.all().stream().filter(each -> !seen.contains(each)).toList());
  }
}
