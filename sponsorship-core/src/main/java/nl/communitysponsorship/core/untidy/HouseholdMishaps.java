package nl.communitysponsorship.core.untidy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What can be wrong with a household, its family, its consents and its home. */
final class HouseholdMishaps {
  private static final String HOME = "/households/0/dwellings/0";
  private static final String CONSENTS = "/households/0/consents";

  private HouseholdMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(
            ProgrammeRule.HOUSEHOLD_NO_ADULT,
            Situation.household()
                .with("/households/0/members/0/birth", born(2008))
                .with("/households/0/members/1/birth", born(2009))
                .with("/families", List.of())),
        new Mishap(
            ProgrammeRule.HOUSEHOLD_SIZE_MISMATCH,
            Situation.household().with("/households/0/expectedSize", 4)),
        new Mishap(
            ProgrammeRule.HOUSEHOLD_NO_MUNICIPALITY,
            Situation.household().with("/households/0/placements", List.of())),
        new Mishap(
            ProgrammeRule.HOUSEHOLD_CONSENT_MISSING,
            Situation.household().without(CONSENTS + "/0")),
        new Mishap(
            ProgrammeRule.HOUSEHOLD_RELATION_CONTRADICTION,
            Situation.household().with("/households/0/members/2/birth", born(1980))),
        new Mishap(
            ProgrammeRule.HOUSEHOLD_PLACED_WHERE_NEVER,
            Situation.household().with("/families/0/ties", List.of(tie()))),
        new Mishap(ProgrammeRule.CONSENT_MISSING, Situation.household().without(CONSENTS + "/3")),
        new Mishap(
            ProgrammeRule.CONSENT_WITHDRAWN,
            Situation.household().with(CONSENTS + "/2/withdrawnOn", "2023-12-01")),
        new Mishap(
            ProgrammeRule.CONSENT_NOT_FOR_RECIPIENT,
            Situation.household().with(CONSENTS + "/1/terms", terms())),
        new Mishap(
            ProgrammeRule.DWELLING_ELSEWHERE,
            Situation.household().with(HOME + "/municipality", "@otherPlace")),
        new Mishap(
            ProgrammeRule.DWELLING_NOT_READY, Situation.household().without(HOME + "/readyFrom")),
        new Mishap(
            ProgrammeRule.DWELLING_TOO_SMALL, Situation.household().with(HOME + "/mostPeople", 2)),
        new Mishap(ProgrammeRule.DWELLING_NOT_STEP_FREE, homeWithSteps("NO")),
        new Mishap(ProgrammeRule.DWELLING_STEP_FREE_UNKNOWN, homeWithSteps("UNKNOWN")),
        new Mishap(
            ProgrammeRule.DWELLING_NO_FOLLOW_UP,
            Situation.household()
                .with(
                    HOME + "/temporary", Map.of("until", "2024-06-01", "hasNextHome", "UNKNOWN"))),
        new Mishap(
            ProgrammeRule.DWELLING_FEW_BEDROOMS,
            Situation.household().with(HOME + "/bedrooms", 1)));
  }

  private static Situation homeWithSteps(String isStepFree) {
    return Situation.household()
        .with("/households/0/needsStepFreeHome", "YES")
        .with(HOME + "/stepFree", isStepFree);
  }

  private static Map<String, Object> born(int year) {
    return Map.of("kind", "YEAR", "year", year);
  }

  private static Map<String, Object> tie() {
    return Map.of(
        "degree",
        "SECOND",
        "municipality",
        "@place",
        "nearby",
        "NEVER",
        "noted",
        Map.of("recordedOn", "2023-12-01", "visibility", "SELF_ONLY", "by", "P-@name-1"));
  }

  private static Map<String, Object> terms() {
    return Map.of(
        "recipient",
        "MUNICIPALITY",
        "ground",
        "CONSENT",
        "interpreter",
        "YES",
        "givenBy",
        "THEMSELVES");
  }
}
