package nl.communitysponsorship.server.importing.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.DwellingStep;
import nl.communitysponsorship.core.household.HomeWaiver;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.TemporaryStay;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import org.jspecify.annotations.Nullable;

/** The homes that do not stand on the row of their household, a row each. */
public final class HomeSheet {
  private static final int MOST_HOMES = 99;
  private static final int MOST_BEDROOMS = 20;

  static final Column<Home, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Home::household);
  static final Column<Home, Integer> NUMBER =
      Column.required("number", Kinds.number(1, MOST_HOMES), Home::number);
  static final Column<Home, MunicipalityCode> MUNICIPALITY =
      Column.required(
          "municipality", NamedKinds.municipality(), row -> row.dwelling().municipality());
  static final Column<Home, String> POSTCODE_AREA =
      Column.optional("postcode", Kinds.postcodeArea(), row -> row.dwelling().postcodeArea());
  static final Column<Home, Integer> MOST_PEOPLE =
      Column.optional(
          "people", Kinds.number(1, Integer.MAX_VALUE), row -> row.dwelling().mostPeople());
  static final Column<Home, Answer> STEP_FREE =
      Column.optional("stepFree", WordKinds.answer(), row -> row.dwelling().stepFree());
  static final Column<Home, LocalDate> READY_FROM =
      Column.optional("ready", Kinds.day(), row -> row.dwelling().readyFrom());
  static final Column<Home, Integer> BEDROOMS =
      Column.optional("bedrooms", Kinds.number(0, MOST_BEDROOMS), row -> row.dwelling().bedrooms());
  static final Column<Home, LocalDate> CHECKED =
      Column.optional("checked", Kinds.day(), row -> row.dwelling().checkedOn());
  static final Column<Home, LocalDate> STAY =
      Column.optional(
          "stayLastDay",
          Kinds.lastDay(),
          row -> row.dwelling().findTemporary().map(TemporaryStay::until).orElse(null));
  static final Column<Home, Answer> NEXT_HOME =
      Column.optional(
          "nextHome",
          WordKinds.answer(),
          row -> row.dwelling().findTemporary().map(TemporaryStay::hasNextHome).orElse(null));
  static final Column<Home, LocalDate> WAIVED =
      Column.optional(
          "waived",
          Kinds.day(),
          row -> row.dwelling().findWaiver().map(HomeWaiver::on).orElse(null));
  static final Column<Home, String> WAIVED_FOR =
      Column.optional(
          "waivedFor",
          Kinds.text(),
          row -> row.dwelling().findWaiver().map(HomeWaiver::reason).orElse(null));

  public static final Form<Home> FORM =
      Form.optional(
          "homes",
          List.of(
              HOUSEHOLD,
              NUMBER,
              MUNICIPALITY,
              POSTCODE_AREA,
              MOST_PEOPLE,
              STEP_FREE,
              READY_FROM,
              BEDROOMS,
              CHECKED,
              STAY,
              NEXT_HOME,
              WAIVED,
              WAIVED_FOR),
          HomeSheet::rows);

  private HomeSheet() {}

  private static Stream<Home> rows(Register register) {
    return register.households().stream().flatMap(Home::of);
  }

  static void check(AskedRow row) {
    row.onlyWith(STAY, NEXT_HOME);
    if (row.isFilled(WAIVED) || row.isFilled(WAIVED_FOR)) {
      row.require(WAIVED);
      row.require(WAIVED_FOR);
    }
  }

  static Home read(AskedRow row, List<DwellingStep> steps) {
    return new Home(row.get(HOUSEHOLD), row.get(NUMBER), dwelling(row, steps));
  }

  /** The household and the number, which together stand once; nothing when one is missing. */
  static Optional<List<Object>> key(AskedRow row) {
    return key(row.find(HOUSEHOLD), row.find(NUMBER));
  }

  static Optional<List<Object>> key(@Nullable HouseholdId household, @Nullable Integer number) {
    return household == null || number == null
        ? Optional.empty()
        : Optional.of(List.of(household, number));
  }

  private static Dwelling dwelling(AskedRow row, List<DwellingStep> steps) {
    Answer stepFree = row.find(STEP_FREE);
    LocalDate stay = row.find(STAY);
    Answer nextHome = row.find(NEXT_HOME);
    LocalDate waived = row.find(WAIVED);
    return new Dwelling(
        row.get(MUNICIPALITY),
        row.find(POSTCODE_AREA),
        row.find(MOST_PEOPLE),
        stepFree == null ? Answer.UNKNOWN : stepFree,
        row.find(READY_FROM),
        row.find(BEDROOMS),
        row.find(CHECKED),
        stay == null ? null : new TemporaryStay(stay, nextHome == null ? Answer.UNKNOWN : nextHome),
        waived == null ? null : new HomeWaiver(waived, row.get(WAIVED_FOR)),
        steps);
  }
}
