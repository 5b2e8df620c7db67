package nl.communitysponsorship.server.importing.home;

import java.util.stream.Stream;
import nl.communitysponsorship.core.household.DwellingStep;
import nl.communitysponsorship.core.household.HouseholdId;

/** A step of one of the homes of a household. */
record HomeStep(HouseholdId household, int number, DwellingStep step) {
  static Stream<HomeStep> of(Home home) {
    return home.dwelling().steps().stream()
        .map(step -> new HomeStep(home.household(), home.number(), step));
  }
}
