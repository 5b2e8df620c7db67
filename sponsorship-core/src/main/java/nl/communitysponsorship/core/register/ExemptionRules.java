package nl.communitysponsorship.core.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** That an exemption is of somebody who is there, and from something that is asked. */
final class ExemptionRules {
  private ExemptionRules() {}

  static List<Finding> check(RegisterIndex index, Policies policies) {
    var found = new ArrayList<Finding>();
    Set<String> codes = new HashSet<>(Exemption.rules());
    policies
        .packs()
        .forEach(pack -> pack.demanded().stream().map(Requirement::code).forEach(codes::add));
    for (Exemption each : index.register().exemptions()) {
      subject(each, index, found);
      if (!codes.contains(each.code())) {
        found.add(
            ProgrammeRule.EXEMPTION_CODE_UNKNOWN
                .at(place(each))
                .with("code", each.code())
                .with("known", Exemption.rules()));
      }
    }
    return found;
  }

  private static void subject(Exemption exemption, RegisterIndex index, List<Finding> found) {
    SponsorGroup group = index.group(exemption.group()).orElse(null);
    if (group == null) {
      found.add(unknown(exemption, "group", exemption.group()));
    }
    exemption
        .findMember()
        .ifPresent(
            member -> {
              if (index.sponsor(member).isEmpty()) {
                found.add(unknown(exemption, "member", member));
              } else if (group != null
                  && group.memberships().stream()
                      .noneMatch(each -> each.sponsor().equals(member))) {
                found.add(
                    ProgrammeRule.EXEMPTION_NOT_MEMBER
                        .at(place(exemption).field("member"))
                        .with("member", member)
                        .with("group", group.id()));
              }
            });
  }

  private static Finding unknown(Exemption exemption, String field, Object id) {
    return ProgrammeRule.REFERENCE_UNKNOWN
        .at(place(exemption).field(field))
        .with("id", id.toString());
  }

  /** By its subject alone: a code is given by people, and may be anything. */
  static FindingPath place(Exemption exemption) {
    return FindingPath.at("exemptions", subject(exemption));
  }

  /** The group, or the group and its member. */
  static String subject(Exemption exemption) {
    return exemption.group() + exemption.findMember().map(member -> "/" + member).orElse("");
  }
}
