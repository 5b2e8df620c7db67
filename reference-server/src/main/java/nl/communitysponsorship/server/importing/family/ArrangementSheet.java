package nl.communitysponsorship.server.importing.family;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.family.Arrangement;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** What must be arranged for households, a row each. */
public final class ArrangementSheet {
  private static final NotedColumns<Owned<HouseholdId, Arrangement>> NOTED = NotedColumns.of();

  static final Column<Owned<HouseholdId, Arrangement>, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Owned::owner);
  static final Column<Owned<HouseholdId, Arrangement>, Arrangement.ToArrange> WHAT =
      Column.required(
          "what", WordKinds.one(Arrangement.ToArrange.class), row -> row.value().what());

  public static final Form<Owned<HouseholdId, Arrangement>> FORM =
      Form.optional(
          "arrangements",
          List.of(HOUSEHOLD, WHAT, NOTED.recorded(), NOTED.visibility(), NOTED.by()),
          ArrangementSheet::rows);

  private ArrangementSheet() {}

  private static Stream<Owned<HouseholdId, Arrangement>> rows(Register register) {
    return register.families().stream()
        .flatMap(each -> Owned.all(each.household(), each.findArrangements().orElse(List.of())));
  }

  static void check(AskedRow row) {
    NOTED.check(row);
  }

  static Owned<HouseholdId, Arrangement> read(AskedRow row) {
    return new Owned<>(row.get(HOUSEHOLD), new Arrangement(row.get(WHAT), NOTED.read(row)));
  }
}
