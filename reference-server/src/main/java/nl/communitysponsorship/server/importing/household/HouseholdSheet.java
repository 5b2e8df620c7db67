package nl.communitysponsorship.server.importing.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.core.value.Timeslot;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;

/** The households, a row each; what a household has several of stands on sheets of its own. */
public final class HouseholdSheet {
  private static final int MOST_PEOPLE = 30;

  static final Column<Household, HouseholdId> ID =
      Column.required("id", Kinds.id(HouseholdId::new), Household::id);
  static final Column<Household, LocalDate> REFERRED =
      Column.required("referred", Kinds.day(), Household::referredOn);
  static final Column<Household, Integer> SIZE =
      Column.required("expectedSize", Kinds.number(1, MOST_PEOPLE), Household::expectedSize);
  static final Column<Household, List<SupportTopic>> NEEDS =
      Column.optional("needs", WordKinds.several(SupportTopic.class), Household::needs);
  static final Column<Household, List<Timeslot>> TIMES =
      Column.optional("times", WordKinds.several(Timeslot.class), Household::times);
  static final Column<Household, Answer> NEEDS_STEP_FREE =
      Column.optional("needsStepFree", WordKinds.answer(), Household::needsStepFreeHome);

  public static final Form<Household> FORM =
      new Form<>(
          "households",
          List.of(
              ID,
              REFERRED,
              SIZE,
              NEEDS,
              TIMES,
              NEEDS_STEP_FREE,
              DwellingColumns.MUNICIPALITY,
              DwellingColumns.POSTCODE_AREA,
              DwellingColumns.MOST_PEOPLE,
              DwellingColumns.STEP_FREE,
              DwellingColumns.READY_FROM),
          register -> register.households().stream());

  private HouseholdSheet() {}

  /** The household of a row with what other sheets say of it. */
  static Household read(AskedRow row, HouseholdParts parts) {
    HouseholdId id = row.get(ID);
    Answer needsStepFree = row.find(NEEDS_STEP_FREE);
    List<Dwelling> dwellings = new ArrayList<>(DwellingColumns.read(row));
    dwellings.addAll(parts.homes().dwellings(id));
    return new Household(
        id,
        row.get(REFERRED),
        row.get(SIZE),
        parts.placements(id),
        parts.people(id),
        row.find(NEEDS),
        row.find(TIMES),
        parts.wishes(id),
        needsStepFree == null ? Answer.UNKNOWN : needsStepFree,
        dwellings,
        parts.arrivals(id),
        parts.consents(id));
  }
}
