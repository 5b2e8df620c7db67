package nl.communitysponsorship.server.importing.family;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.family.Arrangement;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.family.HouseholdLink;
import nl.communitysponsorship.core.family.Relation;
import nl.communitysponsorship.core.family.SpeakingWith;
import nl.communitysponsorship.core.family.Tie;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;

/** What the sheets of this room say. */
public record FamilyTables(List<Family> families) {

  /** Holds the rows against households, people and each other, and makes records of them. */
  public static FamilyTables of(Tables tables, Keys householdKeys, Keys personKeys) {
    Table families = tables.of(FamilySheet.FORM);
    householdKeys.check(families, FamilySheet.HOUSEHOLD);
    personKeys.check(families, FamilySheet.HEAD);
    Keys keys = Keys.of(families, FamilySheet.HOUSEHOLD);
    Table relations = tables.of(RelationSheet.FORM).each(RelationSheet::check);
    personKeys.check(relations, RelationSheet.FROM);
    personKeys.check(relations, RelationSheet.TO);
    Table speaking = tables.of(SpeakingSheet.FORM).each(SpeakingSheet::check);
    personKeys.check(speaking, SpeakingSheet.PERSON);
    Facts facts =
        new Facts(
            Owned.read(relations, keys, RelationSheet.HOUSEHOLD, RelationSheet::read),
            Owned.read(speaking, keys, SpeakingSheet.HOUSEHOLD, SpeakingSheet::read),
            Owned.read(
                tables.of(ArrangementSheet.FORM).each(ArrangementSheet::check),
                keys,
                ArrangementSheet.HOUSEHOLD,
                ArrangementSheet::read),
            Owned.read(
                tables.of(TieSheet.FORM).each(TieSheet::check),
                keys,
                TieSheet.HOUSEHOLD,
                TieSheet::read),
            Owned.read(
                tables.of(LinkSheet.FORM).each(LinkSheet::check),
                keys,
                LinkSheet.HOUSEHOLD,
                LinkSheet::read));
    return new FamilyTables(families.build(row -> facts.addTo(FamilySheet.read(row))));
  }

  /** What was told of every family, by its household. */
  private record Facts(
      Map<HouseholdId, List<Relation>> relations,
      Map<HouseholdId, List<SpeakingWith>> speaking,
      Map<HouseholdId, List<Arrangement>> arrangements,
      Map<HouseholdId, List<Tie>> ties,
      Map<HouseholdId, List<HouseholdLink>> links) {
    /** Who has something to arrange was asked. */
    Family addTo(Family bare) {
      HouseholdId id = bare.household();
      return new Family(
          id,
          bare.head(),
          relations.getOrDefault(id, List.of()),
          speaking.getOrDefault(id, List.of()),
          arrangements.getOrDefault(id, bare.arrangements()),
          ties.getOrDefault(id, List.of()),
          links.getOrDefault(id, List.of()));
    }
  }
}
