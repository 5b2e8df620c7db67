package nl.communitysponsorship.core.family;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.family.Relation.RelationKind;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Birth;

/**
 * Where the relations of a family contradict each other or the births. A birth that leaves both
 * answers open accuses nobody.
 */
public final class RelationCheck {
  private final Family family;
  private final Household household;
  private final List<Finding> found = new ArrayList<>();

  /** What cannot be at once. */
  public enum RelationClash {
    PARENT_NOT_OLDER,
    EACH_OTHERS_PARENT,
    PARENT_AND_PARTNER,
    PARENT_AND_SIBLING
  }

  private RelationCheck(Family family, Household household) {
    this.family = family;
    this.household = household;
  }

  /** The contradictions, in the order of the relations. */
  public static List<Finding> check(Family family, Household household) {
    var check = new RelationCheck(family, household);
    family.relations().stream()
        .filter(each -> each.kind() == RelationKind.PARENT)
        .forEach(check::parent);
    return check.found;
  }

  private void parent(Relation parent) {
    PersonId one = parent.from();
    PersonId other = parent.to();
    if (birth(one).isBefore(birth(other)) == Answer.NO) {
      clash(parent, RelationClash.PARENT_NOT_OLDER);
    }
    if (one.compareTo(other) < 0 && isParent(other, one)) {
      clash(parent, RelationClash.EACH_OTHERS_PARENT);
    }
    if (eitherIs(one, RelationKind.PARTNER, other)) {
      clash(parent, RelationClash.PARENT_AND_PARTNER);
    }
    if (eitherIs(one, RelationKind.SIBLING, other)) {
      clash(parent, RelationClash.PARENT_AND_SIBLING);
    }
  }

  private boolean eitherIs(PersonId one, RelationKind kind, PersonId other) {
    return family.relations().stream()
        .anyMatch(each -> each.says(one, kind, other) || each.says(other, kind, one));
  }

  private boolean isParent(PersonId parent, PersonId child) {
    return family.relations().stream()
        .anyMatch(each -> each.says(parent, RelationKind.PARENT, child));
  }

  private Birth birth(PersonId person) {
    return household.members().stream()
        .filter(each -> each.id().equals(person))
        .findFirst()
        .map(HouseholdMember::birth)
        .orElse(new Birth.Unknown());
  }

  private void clash(Relation relation, RelationClash why) {
    found.add(
        ProgrammeRule.HOUSEHOLD_RELATION_CONTRADICTION
            .at(
                FindingPath.at("families", family.household())
                    .entry("relations", relation.from() + "/" + relation.to()))
            .with("one", relation.from())
            .with("other", relation.to())
            .with("why", why));
  }
}
