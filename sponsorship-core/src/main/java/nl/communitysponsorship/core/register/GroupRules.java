package nl.communitysponsorship.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What must hold of a group at all times; what it lacks on a day is its readiness. */
final class GroupRules {
  private GroupRules() {}

  static List<Finding> check(Register register, LocalDate day) {
    var found = new ArrayList<Finding>();
    register.sponsors().forEach(sponsor -> checkObjections(sponsor, day, found));
    register.groups().forEach(group -> checkOverlap(group, found));
    return found;
  }

  /** What a person told of an objection goes as soon as the objection is over. */
  private static void checkObjections(Sponsor sponsor, LocalDate day, List<Finding> found) {
    sponsor.screening().certificates().stream()
        .flatMap(each -> each.findObjectingUntil().stream())
        .filter(until -> !until.isAfter(day))
        .forEach(
            until ->
                found.add(
                    ProgrammeRule.OBJECTION_TO_ERASE
                        .at(FindingPath.at("sponsors", sponsor.id()).field("screening"))
                        .with("member", sponsor.id())));
  }

  private static void checkOverlap(SponsorGroup group, List<Finding> found) {
    List<Membership> all = group.memberships();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Membership one = all.get(i);
        Membership other = all.get(j);
        if (one.sponsor().equals(other.sponsor()) && one.period().overlaps(other.period())) {
          found.add(
              ProgrammeRule.MEMBERSHIP_OVERLAP
                  .at(FindingPath.at("groups", group.id()).entry("memberships", one.sponsor()))
                  .with("member", one.sponsor())
                  .with("from", other.period().from()));
        }
      }
    }
  }
}
