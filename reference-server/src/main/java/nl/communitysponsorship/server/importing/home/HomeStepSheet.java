package nl.communitysponsorship.server.importing.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.DwellingStep;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** How the homes came about, a row for each step. */
public final class HomeStepSheet {
  private static final int MOST_HOMES = 99;

  static final Column<HomeStep, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), HomeStep::household);
  static final Column<HomeStep, Integer> NUMBER =
      Column.required("number", Kinds.number(1, MOST_HOMES), HomeStep::number);
  static final Column<HomeStep, DwellingStep.DwellingStatus> STATUS =
      Column.required(
          "status", WordKinds.one(DwellingStep.DwellingStatus.class), row -> row.step().status());
  static final Column<HomeStep, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.step().on());
  static final Column<HomeStep, LocalDate> RECORDED =
      Column.required("recorded", Kinds.day(), row -> row.step().recordedOn());

  public static final Form<HomeStep> FORM =
      Form.optional(
          "homeSteps", List.of(HOUSEHOLD, NUMBER, STATUS, ON, RECORDED), HomeStepSheet::rows);

  private HomeStepSheet() {}

  private static Stream<HomeStep> rows(Register register) {
    return register.households().stream().flatMap(Home::of).flatMap(HomeStep::of);
  }

  static void check(AskedRow row) {
    row.inOrder(ON, RECORDED);
  }

  static Owned<List<Object>, DwellingStep> read(AskedRow row) {
    return new Owned<>(
        HomeSheet.key(row.get(HOUSEHOLD), row.get(NUMBER)).orElseThrow(),
        new DwellingStep(row.get(STATUS), row.get(ON), row.get(RECORDED)));
  }

  /** The home to which a step belongs. */
  static Optional<List<Object>> key(AskedRow row) {
    return HomeSheet.key(row.find(HOUSEHOLD), row.find(NUMBER));
  }
}
