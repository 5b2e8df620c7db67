package nl.communitysponsorship.server.importing.household;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.Placement;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.server.importing.home.HomeTables;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;

/** What households have several of, from the sheets where it stands. */
record HouseholdParts(
    Map<HouseholdId, List<HouseholdMember>> people,
    Map<HouseholdId, List<Wish>> wishes,
    Map<HouseholdId, List<Placement>> placements,
    Map<HouseholdId, List<ArrivalDate>> arrivals,
    Map<HouseholdId, List<Consent>> consents,
    HomeTables homes) {

  static HouseholdParts of(Tables tables, Keys householdKeys) {
    Table people = tables.of(PersonSheet.FORM).each(PersonSheet.BIRTH::check);
    Table wishes = tables.of(WishSheet.FORM);
    Table placements = tables.of(PlacementSheet.FORM).each(PlacementSheet.PERIOD::check);
    Table arrivals = tables.of(ArrivalSheet.FORM).each(ArrivalSheet::check);
    Table consents = tables.of(ConsentSheet.FORM).each(ConsentSheet::check);
    householdKeys.check(people, PersonSheet.HOUSEHOLD);
    householdKeys.check(wishes, WishSheet.HOUSEHOLD);
    householdKeys.check(placements, PlacementSheet.HOUSEHOLD);
    householdKeys.check(arrivals, ArrivalSheet.HOUSEHOLD);
    householdKeys.check(consents, ConsentSheet.HOUSEHOLD);
    return new HouseholdParts(
        Owned.byOwner(people.build(PersonSheet::read)),
        Owned.byOwner(wishes.build(WishSheet::read)),
        Owned.byOwner(placements.build(PlacementSheet::read)),
        Owned.byOwner(arrivals.build(ArrivalSheet::read)),
        Owned.byOwner(consents.build(ConsentSheet::read)),
        HomeTables.of(tables, householdKeys));
  }

  List<HouseholdMember> people(HouseholdId household) {
    return people.getOrDefault(household, List.of());
  }

  List<Wish> wishes(HouseholdId household) {
    return wishes.getOrDefault(household, List.of());
  }

  List<Placement> placements(HouseholdId household) {
    return placements.getOrDefault(household, List.of());
  }

  List<ArrivalDate> arrivals(HouseholdId household) {
    return arrivals.getOrDefault(household, List.of());
  }

  List<Consent> consents(HouseholdId household) {
    return consents.getOrDefault(household, List.of());
  }
}
