package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.Provocation.of;
import static nl.communitysponsorship.server.importing.Provocation.row;
import static nl.communitysponsorship.server.importing.row.ImportCode.CELL_NOT_ALONE;
import static nl.communitysponsorship.server.importing.row.ImportCode.CELL_NOT_WITH;
import static nl.communitysponsorship.server.importing.row.ImportCode.DAY_NOT_LATER;
import static nl.communitysponsorship.server.importing.row.ImportCode.DAY_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.ENDING_NOT_BROKEN_DOWN;
import static nl.communitysponsorship.server.importing.row.ImportCode.LAST_DAY_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.LIFTED_WITHOUT_NO;
import static nl.communitysponsorship.server.importing.row.ImportCode.REFERENCE_UNKNOWN;

import java.util.List;

/** Rows about what happens to sponsorships and proposals that cannot be. */
final class RowsOfCourses {
  private static final String GOES_ON = "goes on without a group";
  private static final String TAKES_OVER = "another group takes over";

  private static final String FIRST = EditedWorkbook.PILOT.sponsorships().get(0).id().toString();
  private static final String TEAM = EditedWorkbook.PILOT.teams().get(0).id().toString();

  private RowsOfCourses() {}

  static List<Provocation> all() {
    return List.of(
        row(REFERENCE_UNKNOWN, "Pauses!A2", "K-99", "2022-06-01", "", "other", "W-3"),
        row(LAST_DAY_TOO_EARLY, "Pauses!C2", FIRST, "2022-06-01", "2022-05-31", "other", "W-3"),
        row(REFERENCE_UNKNOWN, "Extensions!A2", extended("K-99", "2024-06-30", "2022-06-01")),
        row(DAY_NOT_LATER, "Extensions!D2", extended(FIRST, "2024-01-31", "2022-06-01")),
        row(DAY_TOO_EARLY, "Extensions!B2", extended(FIRST, "2024-06-30", "2022-06-03")),
        row(REFERENCE_UNKNOWN, "Moves!A2", moved("K-99", GOES_ON, "", "", "", "")),
        row(REFERENCE_UNKNOWN, "Moves!G2", moved(FIRST, TAKES_OVER, "T-99", "", "", "")),
        row(CELL_NOT_WITH, "Moves!G2", moved(FIRST, GOES_ON, TEAM, "", "", "")),
        row(CELL_NOT_ALONE, "Moves!H2", moved(FIRST, TAKES_OVER, TEAM, "W-3", "", "")),
        row(CELL_NOT_ALONE, "Moves!I2", moved(FIRST, TAKES_OVER, TEAM, "", "2022-06-02", "")),
        row(DAY_TOO_EARLY, "Moves!J2", moved(FIRST, GOES_ON, "", "", "", "2022-05-31")),
        row(
            LAST_DAY_TOO_EARLY,
            "No contact needed!C2",
            FIRST,
            "2022-06-01",
            "2022-05-31",
            "group",
            "W-3"),
        row(REFERENCE_UNKNOWN, "What was told!A2", "V-99", "contact details", "2022-06-01", "W-3"),
        of(
            LIFTED_WITHOUT_NO,
            "Proposals!K2",
            book ->
                book.type("Proposals", 2, "May be proposed again: on", "1-6-2022")
                    .type("Proposals", 2, "May be proposed again: by", "W-3")
                    .type("Proposals", 2, "May be proposed again: reason", "moved nearer")),
        of(
            ENDING_NOT_BROKEN_DOWN,
            "Sponsorships!I2",
            book ->
                book.type("Sponsorships", 2, "Whose duty failed", "undecided")
                    .type("Sponsorships", 2, "Group heard on", "1-6-2022")
                    .type("Sponsorships", 2, "Household heard on", "2-6-2022")
                    .type("Sponsorships", 2, "Found on", "3-6-2022")
                    .type("Sponsorships", 2, "Found by", "W-3")));
  }

  private static String[] extended(String sponsorship, String until, String householdAgreed) {
    return new String[] {
      sponsorship, "2022-06-02", "2024-01-31", until, householdAgreed, "2022-06-02", "W-3"
    };
  }

  private static String[] moved(
      String sponsorship,
      String outcome,
      String receiver,
      String worker,
      String accepted,
      String done) {
    return new String[] {
      sponsorship,
      "2022-06-01",
      "2022-07-01",
      "Almere",
      outcome,
      "W-3",
      receiver,
      worker,
      accepted,
      done
    };
  }
}
