package nl.communitysponsorship.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.TaskTemplate;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.support.SupportTask;

/** That the names which a register takes from its policy are known there. */
final class PolicyNameRules {
  private PolicyNameRules() {}

  static List<Finding> check(Register register, Policies policies) {
    var found = new ArrayList<Finding>();
    String policy = register.programme().policy();
    List<String> known = policies.packs().stream().map(PolicyPack::id).distinct().sorted().toList();
    if (!known.contains(policy)) {
      found.add(
          ProgrammeRule.PROGRAMME_POLICY_UNKNOWN
              .at(FindingPath.ROOT.field("programme").field("policy"))
              .with("policy", policy)
              .with("known", known));
    }
    Set<String> templates =
        policies.packs().stream()
            .flatMap(pack -> pack.tasks().stream())
            .map(TaskTemplate::code)
            .collect(Collectors.toSet());
    register.tasks().stream()
        .filter(task -> !templates.contains(task.template()))
        .forEach(
            task ->
                found.add(
                    ProgrammeRule.TASK_UNKNOWN.at(place(task)).with("task", task.template())));
    return found;
  }

  private static FindingPath place(SupportTask task) {
    return FindingPath.at("tasks", ReferenceRules.key(task));
  }
}
