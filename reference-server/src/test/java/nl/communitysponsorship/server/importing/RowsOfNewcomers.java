package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.Provocation.row;
import static nl.communitysponsorship.server.importing.row.ImportCode.CELL_NOT_ALONE;
import static nl.communitysponsorship.server.importing.row.ImportCode.CELL_NOT_WITH;
import static nl.communitysponsorship.server.importing.row.ImportCode.DAY_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.HOME_TWICE;
import static nl.communitysponsorship.server.importing.row.ImportCode.HOME_UNKNOWN;
import static nl.communitysponsorship.server.importing.row.ImportCode.ID_TWICE;
import static nl.communitysponsorship.server.importing.row.ImportCode.MILESTONE_OF_HOUSEHOLD;
import static nl.communitysponsorship.server.importing.row.ImportCode.REFERENCE_UNKNOWN;
import static nl.communitysponsorship.server.importing.row.ImportCode.RESULT_LEVEL;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.server.importing.row.ImportCode;

/** Rows about homes, families, cases and integration that cannot be. */
final class RowsOfNewcomers {
  private static final String OPENLY = "the household and the team around it";

  private RowsOfNewcomers() {}

  static List<Provocation> all() {
    return Stream.of(homes(), families(), roads()).flatMap(List::stream).toList();
  }

  private static List<Provocation> homes() {
    return List.of(
        row(REFERENCE_UNKNOWN, "Homes!A2", "H-99", "1", "Almere"),
        row(HOME_TWICE, "Homes!B3", "H-01", "1", "Almere").with("Homes", "H-01", "1", "Almere"),
        row(CELL_NOT_ALONE, "Homes!K2", "H-01", "1", "Almere", "", "", "", "", "", "", "", "yes"),
        row(HOME_UNKNOWN, "Steps of homes!B2", "H-01", "2", "ready", "2022-05-01", "2022-05-02")
            .with("Homes", "H-01", "1", "Almere"),
        row(DAY_TOO_EARLY, "Steps of homes!E2", "H-01", "1", "ready", "2022-05-02", "2022-05-01")
            .with("Homes", "H-01", "1", "Almere"));
  }

  private static List<Provocation> families() {
    return List.of(
        row(REFERENCE_UNKNOWN, "Families!A2", "H-99"),
        row(REFERENCE_UNKNOWN, "Families!B2", "H-01", "P-99"),
        row(ID_TWICE, "Families!A3", "H-01").with("Families", "H-01"),
        ofFamily(REFERENCE_UNKNOWN, "Relations!A2", "H-02", "P-01-1", "partner", "P-01-2"),
        ofFamily(REFERENCE_UNKNOWN, "Relations!B2", "H-01", "P-99", "partner", "P-01-2"),
        ofFamily(CELL_NOT_WITH, "Relations!D2", "H-01", "P-01-1", "partner", "P-01-1"),
        ofFamily(REFERENCE_UNKNOWN, "Speaking with!B2", "H-01", "P-99", "yes", "tir", "", "none"),
        ofFamily(REFERENCE_UNKNOWN, "To arrange!A2", "H-02", "lift"),
        ofFamily(REFERENCE_UNKNOWN, "Family nearby!A2", "H-02", "not said", "", "not known"),
        ofFamily(
            REFERENCE_UNKNOWN,
            "Linked households!A2",
            "H-02",
            "lived with before",
            "H-03",
            "2022-01-01"));
  }

  private static List<Provocation> roads() {
    return List.of(
        row(REFERENCE_UNKNOWN, "Resettlement cases!B2", "C-1", "H-99"),
        row(REFERENCE_UNKNOWN, "Resettlement cases!D2", "C-1", "H-01", "mission", "O-99"),
        row(ID_TWICE, "Resettlement cases!A3", "C-1", "H-02")
            .with("Resettlement cases", "C-1", "H-01"),
        milestone(REFERENCE_UNKNOWN, "Milestones!A2", "C-2", "Selection", "2022-01-01"),
        milestone(MILESTONE_OF_HOUSEHOLD, "Milestones!B2", "C-1", "Arrival", "2022-01-01"),
        milestone(DAY_TOO_EARLY, "Milestones!E2", "C-1", "Selection", "2022-01-03"),
        row(REFERENCE_UNKNOWN, "Integration!A2", "P-99"),
        row(ID_TWICE, "Integration!A3", "P-01-1").with("Integration", "P-01-1"),
        ofPerson(
            REFERENCE_UNKNOWN,
            "Integration steps!A2",
            "P-01-2",
            "registered (BRP)",
            "2022-06-01",
            "2022-06-01"),
        ofPerson(
            DAY_TOO_EARLY,
            "Integration steps!D2",
            "P-01-1",
            "registered (BRP)",
            "2022-06-02",
            "2022-06-01"),
        ofPerson(
            DAY_TOO_EARLY,
            "Integration plans!C2",
            "P-01-1",
            "2022-06-02",
            "2022-06-01",
            "B1 route"),
        ofPerson(
            DAY_TOO_EARLY,
            "Integration hours!D2",
            "P-01-1",
            "course",
            "2022-06-02",
            "2022-06-01",
            "90"),
        ofPerson(
            RESULT_LEVEL,
            "Integration results!C2",
            "P-01-1",
            "reading",
            "mother tongue",
            "exam",
            "2022-06-01",
            "2022-06-01"),
        ofPerson(
            CELL_NOT_WITH,
            "Integration results!C2",
            "P-01-1",
            "knowledge of Dutch society (KNM)",
            "A2",
            "exam",
            "2022-06-01",
            "2022-06-01"));
  }

  /** A row of a sheet of families, told by nobody in particular; one family is there. */
  private static Provocation ofFamily(ImportCode code, String place, String... cells) {
    String[] noted =
        Stream.concat(Stream.of(cells), Stream.of("2022-01-31", OPENLY)).toArray(String[]::new);
    return row(code, place, noted).with("Families", "H-01");
  }

  private static Provocation milestone(
      ImportCode code, String place, String file, String kind, String on) {
    return row(code, place, file, kind, "reached", on, "2022-01-02")
        .with("Resettlement cases", "C-1", "H-01");
  }

  private static Provocation ofPerson(ImportCode code, String place, String... cells) {
    return row(code, place, cells).with("Integration", "P-01-1");
  }
}
