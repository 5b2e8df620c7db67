package nl.communitysponsorship.server.importing.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.home.HomeTables;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;

/** The columns of the dwelling of a household; none is filled while none is found. */
final class DwellingColumns {
  static final Column<Household, MunicipalityCode> MUNICIPALITY =
      Column.optional(
          "dwellingMunicipality",
          NamedKinds.municipality(),
          each -> HomeTables.onRow(each).map(Dwelling::municipality).orElse(null));
  static final Column<Household, String> POSTCODE_AREA =
      Column.optional(
          "dwellingPostcode",
          Kinds.postcodeArea(),
          each -> HomeTables.onRow(each).flatMap(Dwelling::findPostcodeArea).orElse(null));
  static final Column<Household, Integer> MOST_PEOPLE =
      Column.optional(
          "dwellingPeople",
          Kinds.number(1, Integer.MAX_VALUE),
          each -> HomeTables.onRow(each).flatMap(Dwelling::findMostPeople).orElse(null));
  static final Column<Household, Answer> STEP_FREE =
      Column.optional(
          "dwellingStepFree",
          WordKinds.answer(),
          each -> HomeTables.onRow(each).map(Dwelling::stepFree).orElse(null));
  static final Column<Household, LocalDate> READY_FROM =
      Column.optional(
          "dwellingReady",
          Kinds.day(),
          each -> HomeTables.onRow(each).flatMap(Dwelling::findReadyFrom).orElse(null));

  private DwellingColumns() {}

  static void check(AskedRow row) {
    boolean saysMore =
        row.isFilled(POSTCODE_AREA)
            || row.isFilled(MOST_PEOPLE)
            || row.isFilled(READY_FROM)
            || stepFree(row).isKnown();
    if (saysMore && !row.isFilled(MUNICIPALITY)) {
      row.refuse(MUNICIPALITY, ImportCode.DWELLING_WITHOUT_MUNICIPALITY);
    }
  }

  /** The one home that a row can tell of, or none. */
  static List<Dwelling> read(AskedRow row) {
    MunicipalityCode municipality = row.find(MUNICIPALITY);
    return municipality == null
        ? List.of()
        : List.of(
            new Dwelling(
                municipality,
                row.find(POSTCODE_AREA),
                row.find(MOST_PEOPLE),
                stepFree(row),
                row.find(READY_FROM)));
  }

  private static Answer stepFree(AskedRow row) {
    return Optional.ofNullable(row.find(STEP_FREE)).orElse(Answer.UNKNOWN);
  }
}
