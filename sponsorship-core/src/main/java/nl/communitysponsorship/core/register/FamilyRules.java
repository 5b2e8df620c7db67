package nl.communitysponsorship.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.family.RelationCheck;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** What must hold of the families of a register, as known on a day. */
final class FamilyRules {
  private static final Municipalities NAMES = Municipalities.of2023();

  private final RegisterIndex index;
  private final LocalDate day;
  private final List<Finding> found = new ArrayList<>();

  private FamilyRules(RegisterIndex index, LocalDate day) {
    this.index = index;
    this.day = day;
  }

  static List<Finding> check(RegisterIndex index, LocalDate day) {
    var rules = new FamilyRules(index, day);
    index.register().families().forEach(rules::check);
    return rules.found;
  }

  private void check(Family all) {
    Family family = all.knownOn(day);
    FindingPath place = FindingPath.at("families", family.household());
    Optional<Household> household = index.household(family.household());
    if (household.isEmpty()) {
      unknown(place.field("household"), family.household());
      return;
    }
    family.findHead().ifPresent(each -> member(place.field("head"), each, household.get()));
    family
        .relations()
        .forEach(
            each -> {
              known(place.field("relations"), each.from());
              known(place.field("relations"), each.to());
            });
    family
        .speaking()
        .forEach(each -> member(place.field("speaking"), each.person(), household.get()));
    found.addAll(RelationCheck.check(family, household.get()));
    checkPlace(family, household.get());
  }

  /** Nobody is told why: the finding stands at the household, and names the place alone. */
  private void checkPlace(Family family, Household household) {
    FindingPath place = FindingPath.at("households", household.id());
    List<MunicipalityCode> never = family.neverIn();
    household
        .municipalityOn(day)
        .filter(never::contains)
        .ifPresent(
            where ->
                found.add(
                    ProgrammeRule.HOUSEHOLD_PLACED_WHERE_NEVER
                        .at(place.field("placements"))
                        .with("municipality", NAMES.nameOf(where))));
  }

  /** Who lives elsewhere by now may still be somebody's relation. */
  private void known(FindingPath place, PersonId person) {
    if (index.householdOf(person).isEmpty()) {
      unknown(place, person);
    }
  }

  private void member(FindingPath place, PersonId person, Household household) {
    if (household.members().stream().noneMatch(each -> each.id().equals(person))) {
      unknown(place, person);
    }
  }

  private void unknown(FindingPath place, Object id) {
    found.add(ProgrammeRule.REFERENCE_UNKNOWN.at(place).with("id", id.toString()));
  }
}
