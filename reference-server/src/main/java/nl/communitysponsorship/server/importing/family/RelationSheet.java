package nl.communitysponsorship.server.importing.family;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.family.Relation;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** Who is what to whom, a row each. */
public final class RelationSheet {
  private static final NotedColumns<Owned<HouseholdId, Relation>> NOTED = NotedColumns.of();

  static final Column<Owned<HouseholdId, Relation>, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Owned::owner);
  static final Column<Owned<HouseholdId, Relation>, PersonId> FROM =
      Column.required("from", Kinds.id(PersonId::new), row -> row.value().from());
  static final Column<Owned<HouseholdId, Relation>, Relation.RelationKind> KIND =
      Column.required(
          "kind", WordKinds.one(Relation.RelationKind.class), row -> row.value().kind());
  static final Column<Owned<HouseholdId, Relation>, PersonId> TO =
      Column.required("to", Kinds.id(PersonId::new), row -> row.value().to());

  public static final Form<Owned<HouseholdId, Relation>> FORM =
      Form.optional(
          "relations",
          List.of(HOUSEHOLD, FROM, KIND, TO, NOTED.recorded(), NOTED.visibility(), NOTED.by()),
          RelationSheet::rows);

  private RelationSheet() {}

  private static Stream<Owned<HouseholdId, Relation>> rows(Register register) {
    return register.families().stream()
        .flatMap(each -> Owned.all(each.household(), each.relations()));
  }

  static void check(AskedRow row) {
    NOTED.check(row);
    PersonId from = row.find(FROM);
    if (from != null && from.equals(row.find(TO))) {
      row.notWith(FROM, TO);
    }
  }

  static Owned<HouseholdId, Relation> read(AskedRow row) {
    return new Owned<>(
        row.get(HOUSEHOLD),
        new Relation(row.get(FROM), row.get(TO), row.get(KIND), NOTED.read(row)));
  }
}
