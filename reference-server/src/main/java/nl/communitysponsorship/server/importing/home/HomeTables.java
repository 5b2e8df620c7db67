package nl.communitysponsorship.server.importing.home;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.DwellingStep;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;

/** What the sheets of this room say. */
public record HomeTables(Map<HouseholdId, List<Dwelling>> dwellings) {

  /** Holds the rows against the households and each other, and makes records of them. */
  public static HomeTables of(Tables tables, Keys householdKeys) {
    Table homes = tables.of(HomeSheet.FORM).each(HomeSheet::check);
    Table steps = tables.of(HomeStepSheet.FORM).each(HomeStepSheet::check);
    householdKeys.check(homes, HomeSheet.HOUSEHOLD);
    householdKeys.check(steps, HomeStepSheet.HOUSEHOLD);
    homes.once(HomeSheet::key, HomeSheet.NUMBER, ImportCode.HOME_TWICE);
    checkSteps(steps, homes, householdKeys);
    Map<List<Object>, List<DwellingStep>> byHome = Owned.byOwner(steps.build(HomeStepSheet::read));
    List<Home> read =
        homes.build(
            row ->
                HomeSheet.read(
                    row, byHome.getOrDefault(HomeSheet.key(row).orElseThrow(), List.of())));
    return new HomeTables(
        Owned.byOwner(
            read.stream().map(each -> new Owned<>(each.household(), each.dwelling())).toList()));
  }

  /** The home on the row of its household: the only one, when it fits there. */
  public static Optional<Dwelling> onRow(Household household) {
    return Home.onRow(household);
  }

  /** The homes of a household that have rows of their own. */
  public List<Dwelling> dwellings(HouseholdId household) {
    return dwellings.getOrDefault(household, List.of());
  }

  /**
   * Remarks upon steps of no home. As long as a home cannot be told from others, any step may
   * belong to it.
   */
  private static void checkSteps(Table steps, Table homes, Keys householdKeys) {
    Set<Object> known = new HashSet<>();
    homes.rows().forEach(row -> HomeSheet.key(row).ifPresent(known::add));
    boolean isKnown = homes.rows().stream().allMatch(row -> HomeSheet.key(row).isPresent());
    for (AskedRow step : steps.rows()) {
      List<Object> home = HomeStepSheet.key(step).orElse(null);
      if (isKnown && home != null && householdKeys.has(home.get(0)) && !known.contains(home)) {
        step.refuse(HomeStepSheet.NUMBER, ImportCode.HOME_UNKNOWN, homes.name());
      }
    }
  }
}
