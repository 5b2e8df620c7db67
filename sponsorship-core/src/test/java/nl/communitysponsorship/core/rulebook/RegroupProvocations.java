package nl.communitysponsorship.core.rulebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.regroup.HouseholdMerge;
import nl.communitysponsorship.core.regroup.HouseholdSplit;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** Households that cannot part or come together as asked. */
final class RegroupProvocations {
  private static final LocalDate DAY = SmallProgramme.DAY;

  private RegroupProvocations() {}

  static List<Provocation> all() {
    return List.of(
        Provocation.of(
            ProgrammeRule.HOUSEHOLD_PERSON_NOT_IN_ONE,
            "households[H-1].members[P-2-1]",
            Map.of("person", "P-2-1"),
            split("P-2-1")),
        Provocation.of(
            ProgrammeRule.HOUSEHOLD_LEFT_WITHOUT_PEOPLE,
            "households[H-1]",
            Map.of("household", "H-1"),
            split("P-1-1", "P-1-2", "P-1-3")),
        Provocation.of(
            ProgrammeRule.HOUSEHOLD_HAS_HISTORY,
            "households[H-3]",
            Map.of("one", "H-3", "other", "H-1"),
            new HouseholdMerge(new HouseholdId("H-1"), new HouseholdId("H-3"), DAY)
                .in(SmallProgramme.register())
                .refusals()));
  }

  private static Findings split(String... leaving) {
    return new HouseholdSplit(
            new HouseholdId("H-1"),
            new HouseholdId("H-9"),
            Arrays.stream(leaving).map(PersonId::new).toList(),
            DAY)
        .in(SmallProgramme.register())
        .refusals();
  }
}
