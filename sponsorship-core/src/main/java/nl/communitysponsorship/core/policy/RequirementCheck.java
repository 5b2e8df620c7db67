package nl.communitysponsorship.core.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.communitysponsorship.core.privacy.ForbiddenInput;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.ScreeningStep;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** Whether what a pack demands can be met, and may be asked. */
final class RequirementCheck {
  private final PolicyPack pack;
  private final FindingPath place;
  private final List<Finding> found = new ArrayList<>();

  private RequirementCheck(PolicyPack pack, FindingPath place) {
    this.pack = pack;
    this.place = place;
  }

  static List<Finding> check(PolicyPack pack, FindingPath place) {
    var check = new RequirementCheck(pack, place);
    Set<String> seen = new HashSet<>();
    for (Requirement each : pack.demanded()) {
      if (!seen.add(each.code())) {
        check.contradiction("requirements", each.code(), "requirements", each.code());
      }
    }
    pack.requirements().forEach(check::one);
    return check.found;
  }

  private void one(Requirement requirement) {
    String name = "requirements." + requirement.code();
    Scope scope = requirement.scope();
    if (!scope.asksMembers() && !requirement.demand().canBeOfGroup()) {
      contradiction(
          name + ".demand",
          requirement.demand().word().name(),
          name + ".scope",
          scope.getClass().getSimpleName());
    }
    if (scope instanceof Scope.AtLeast some
        && some.members() > pack.group().fewestMembers().value()) {
      contradiction(
          name + ".scope.members",
          some.members(),
          "group.fewestMembers",
          pack.group().fewestMembers().value());
    }
    requirement.findValidity().ifPresent(each -> validity(name, each));
    if (requirement.demand() instanceof Demand.Screened screened
        && screened.step() == ScreeningStep.CONDUCT_CERTIFICATE) {
      certificate(name, requirement);
    }
    ForbiddenInput.in(requirement.code())
        .ifPresent(
            what ->
                found.add(
                    ProgrammeRule.POLICY_FORBIDDEN_INPUT
                        .at(place)
                        .with("code", requirement.code())
                        .with("what", what)));
  }

  private void validity(String name, Validity validity) {
    if (validity.renewalMonths() > validity.months()) {
      contradiction(
          name + ".validity.renewalMonths",
          validity.renewalMonths(),
          name + ".validity.months",
          validity.months());
    }
  }

  /** Its terms stand in one place, and are needed there. */
  private void certificate(String name, Requirement requirement) {
    if (pack.findScreening().isEmpty()) {
      found.add(
          ProgrammeRule.POLICY_INCOMPLETE.at(place).with("one", name).with("needed", "screening"));
    }
    requirement
        .findValidity()
        .ifPresent(
            each ->
                contradiction(
                    name + ".validity.months",
                    each.months(),
                    name + ".demand",
                    ScreeningStep.CONDUCT_CERTIFICATE.name()));
  }

  private void contradiction(String one, Object oneValue, String other, Object otherValue) {
    found.add(Contradiction.at(place, one, oneValue, other, otherValue));
  }
}
