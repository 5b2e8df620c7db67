package nl.communitysponsorship.server.importing.family;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.family.Tie;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** Family in the Netherlands, a row each. */
public final class TieSheet {
  private static final NotedColumns<Owned<HouseholdId, Tie>> NOTED = NotedColumns.of();

  static final Column<Owned<HouseholdId, Tie>, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Owned::owner);
  static final Column<Owned<HouseholdId, Tie>, Tie.TieDegree> DEGREE =
      Column.required("degree", WordKinds.one(Tie.TieDegree.class), row -> row.value().degree());
  static final Column<Owned<HouseholdId, Tie>, MunicipalityCode> MUNICIPALITY =
      Column.optional("municipality", NamedKinds.municipality(), row -> row.value().municipality());
  static final Column<Owned<HouseholdId, Tie>, Tie.Nearby> NEARBY =
      Column.required("nearby", WordKinds.one(Tie.Nearby.class), row -> row.value().nearby());

  public static final Form<Owned<HouseholdId, Tie>> FORM =
      Form.optional(
          "ties",
          List.of(
              HOUSEHOLD,
              DEGREE,
              MUNICIPALITY,
              NEARBY,
              NOTED.recorded(),
              NOTED.visibility(),
              NOTED.by()),
          TieSheet::rows);

  private TieSheet() {}

  private static Stream<Owned<HouseholdId, Tie>> rows(Register register) {
    return register.families().stream().flatMap(each -> Owned.all(each.household(), each.ties()));
  }

  static void check(AskedRow row) {
    NOTED.check(row);
  }

  static Owned<HouseholdId, Tie> read(AskedRow row) {
    return new Owned<>(
        row.get(HOUSEHOLD),
        new Tie(row.get(DEGREE), row.find(MUNICIPALITY), row.get(NEARBY), NOTED.read(row)));
  }
}
