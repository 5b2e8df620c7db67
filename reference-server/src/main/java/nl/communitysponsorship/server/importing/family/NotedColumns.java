package nl.communitysponsorship.server.importing.family;

import java.time.LocalDate;
import nl.communitysponsorship.core.family.FamilyFact;
import nl.communitysponsorship.core.family.Noted;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** The columns that say when a fact of a family became known, who told it and who may see it. */
record NotedColumns<R>(
    Column<R, LocalDate> recorded, Column<R, Noted.Visibility> visibility, Column<R, PersonId> by) {
  static <V extends FamilyFact> NotedColumns<Owned<HouseholdId, V>> of() {
    return new NotedColumns<>(
        Column.required("recorded", Kinds.day(), row -> row.value().noted().recordedOn()),
        Column.required(
            "visibility",
            WordKinds.one(Noted.Visibility.class),
            row -> row.value().noted().visibility()),
        Column.optional("toldBy", Kinds.id(PersonId::new), row -> row.value().noted().by()));
  }

  /** Remarks that a fact for one person alone must say for whom. */
  void check(AskedRow row) {
    if (row.find(visibility) == Noted.Visibility.SELF_ONLY) {
      row.require(by);
    }
  }

  Noted read(AskedRow row) {
    return new Noted(row.get(recorded), row.get(visibility), row.find(by));
  }
}
