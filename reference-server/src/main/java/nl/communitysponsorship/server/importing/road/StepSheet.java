package nl.communitysponsorship.server.importing.road;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.IntegrationStep;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** What happened in the integration of people, a row each. */
public final class StepSheet {
  static final Column<Owned<PersonId, IntegrationStep>, PersonId> PERSON =
      Column.required("person", Kinds.id(PersonId::new), Owned::owner);
  static final Column<Owned<PersonId, IntegrationStep>, IntegrationStep.StepKind> KIND =
      Column.required(
          "kind", WordKinds.one(IntegrationStep.StepKind.class), row -> row.value().kind());
  static final Column<Owned<PersonId, IntegrationStep>, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.value().on());
  static final Column<Owned<PersonId, IntegrationStep>, LocalDate> RECORDED =
      Column.required("recorded", Kinds.day(), row -> row.value().recordedOn());

  public static final Form<Owned<PersonId, IntegrationStep>> FORM =
      Form.optional("steps", List.of(PERSON, KIND, ON, RECORDED), StepSheet::rows);

  private StepSheet() {}

  private static Stream<Owned<PersonId, IntegrationStep>> rows(Register register) {
    return register.integrationTracks().stream()
        .flatMap(each -> Owned.all(each.person(), each.steps()));
  }

  static void check(AskedRow row) {
    if (row.find(KIND) != IntegrationStep.StepKind.BENEFIT_FROM) {
      row.inOrder(ON, RECORDED);
    }
  }

  static Owned<PersonId, IntegrationStep> read(AskedRow row) {
    return new Owned<>(
        row.get(PERSON), new IntegrationStep(row.get(KIND), row.get(ON), row.get(RECORDED)));
  }
}
