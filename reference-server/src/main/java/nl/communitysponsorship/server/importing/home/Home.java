package nl.communitysponsorship.server.importing.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;

/**
 * A home of a household with a row of its own.
 *
 * @param number from 1, which tells the homes of a household apart
 */
record Home(HouseholdId household, int number, Dwelling dwelling) {
  /** The homes of a household that do not stand on its own row, in their order. */
  static Stream<Home> of(Household household) {
    List<Dwelling> all = household.dwellings();
    return onRow(household).isPresent()
        ? Stream.empty()
        : IntStream.range(0, all.size()).mapToObj(i -> new Home(household.id(), i + 1, all.get(i)));
  }

  /** The home on the row of its household: the only one, when it fits there. */
  static Optional<Dwelling> onRow(Household household) {
    List<Dwelling> all = household.dwellings();
    return all.size() == 1 && isPlain(all.get(0)) ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static boolean isPlain(Dwelling dwelling) {
    return dwelling.bedrooms() == null
        && dwelling.checkedOn() == null
        && dwelling.temporary() == null
        && dwelling.waiver() == null
        && dwelling.steps().isEmpty();
  }
}
