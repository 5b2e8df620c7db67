package nl.communitysponsorship.server.importing.family;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.family.HouseholdLink;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** What households are to other households, a row each. */
public final class LinkSheet {
  private static final NotedColumns<Owned<HouseholdId, HouseholdLink>> NOTED = NotedColumns.of();

  static final Column<Owned<HouseholdId, HouseholdLink>, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Owned::owner);
  static final Column<Owned<HouseholdId, HouseholdLink>, HouseholdLink.LinkKind> KIND =
      Column.required(
          "kind", WordKinds.one(HouseholdLink.LinkKind.class), row -> row.value().kind());
  static final Column<Owned<HouseholdId, HouseholdLink>, HouseholdId> TO =
      Column.required("to", Kinds.id(HouseholdId::new), row -> row.value().to());
  static final Column<Owned<HouseholdId, HouseholdLink>, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.value().on());

  public static final Form<Owned<HouseholdId, HouseholdLink>> FORM =
      Form.optional(
          "links",
          List.of(HOUSEHOLD, KIND, TO, ON, NOTED.recorded(), NOTED.visibility(), NOTED.by()),
          LinkSheet::rows);

  private LinkSheet() {}

  private static Stream<Owned<HouseholdId, HouseholdLink>> rows(Register register) {
    return register.families().stream().flatMap(each -> Owned.all(each.household(), each.links()));
  }

  static void check(AskedRow row) {
    NOTED.check(row);
  }

  static Owned<HouseholdId, HouseholdLink> read(AskedRow row) {
    return new Owned<>(
        row.get(HOUSEHOLD),
        new HouseholdLink(row.get(KIND), row.get(TO), row.get(ON), NOTED.read(row)));
  }
}
