package nl.communitysponsorship.server.importing.road;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.PlanVersion;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** The integration plans (PIP), a row for each version. */
public final class PlanSheet {
  static final Column<Owned<PersonId, PlanVersion>, PersonId> PERSON =
      Column.required("person", Kinds.id(PersonId::new), Owned::owner);
  static final Column<Owned<PersonId, PlanVersion>, LocalDate> DATED =
      Column.required("dated", Kinds.day(), row -> row.value().datedOn());
  static final Column<Owned<PersonId, PlanVersion>, LocalDate> RECORDED =
      Column.required("recorded", Kinds.day(), row -> row.value().recordedOn());
  static final Column<Owned<PersonId, PlanVersion>, PlanVersion.LearningRoute> ROUTE =
      Column.required(
          "route", WordKinds.one(PlanVersion.LearningRoute.class), row -> row.value().route());

  public static final Form<Owned<PersonId, PlanVersion>> FORM =
      Form.optional("plans", List.of(PERSON, DATED, RECORDED, ROUTE), PlanSheet::rows);

  private PlanSheet() {}

  private static Stream<Owned<PersonId, PlanVersion>> rows(Register register) {
    return register.integrationTracks().stream()
        .flatMap(each -> Owned.all(each.person(), each.plans()));
  }

  static void check(AskedRow row) {
    row.inOrder(DATED, RECORDED);
  }

  static Owned<PersonId, PlanVersion> read(AskedRow row) {
    return new Owned<>(
        row.get(PERSON), new PlanVersion(row.get(DATED), row.get(RECORDED), row.get(ROUTE)));
  }
}
