package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.Provocation.row;
import static nl.communitysponsorship.server.importing.row.ImportCode.CELL_NOT_ALONE;
import static nl.communitysponsorship.server.importing.row.ImportCode.CELL_NOT_WITH;
import static nl.communitysponsorship.server.importing.row.ImportCode.CERTIFICATE_HALF;
import static nl.communitysponsorship.server.importing.row.ImportCode.CERTIFICATE_SEEN_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.DAY_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.LAST_DAY_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.REFERENCE_UNKNOWN;

import java.util.List;

/** Rows about certificates, checks, exemptions and the days of groups that cannot be. */
final class RowsOfChecks {
  private static final String NOT_POSSIBLE = "certificate not possible";
  private static final String SUPERVISED = "a role under supervision";

  private RowsOfChecks() {}

  static List<Provocation> all() {
    return List.of(
        row(REFERENCE_UNKNOWN, "Certificates!A2", "S-99", "2022-01-31"),
        row(CERTIFICATE_HALF, "Certificates!D2", "S-01", "2022-01-31", "2022-02-28"),
        row(CERTIFICATE_SEEN_TOO_EARLY, "Certificates!D2", "S-01", "", "2022-02-28", "2022-02-27"),
        row(CELL_NOT_ALONE, "Certificates!E2", "S-01", "2022-01-31", "", "", "persons"),
        row(
            CELL_NOT_WITH,
            "Certificates!F2",
            "S-01",
            "2022-01-31",
            "2022-02-01",
            "2022-02-02",
            "",
            "2022-02-20"),
        row(CELL_NOT_ALONE, "Certificates!H2", closed("", "2022-03-01", "", "", "", "")),
        row(
            CELL_NOT_WITH,
            "Certificates!J2",
            closed("set aside by the organisation", "2022-03-01", "", "W-3", "", "")),
        row(
            DAY_TOO_EARLY,
            "Certificates!K2",
            closed(NOT_POSSIBLE, "2022-03-01", SUPERVISED, "W-3", "2022-02-28", "2022-09-01")),
        row(
            LAST_DAY_TOO_EARLY,
            "Certificates!L2",
            closed(NOT_POSSIBLE, "2022-03-01", SUPERVISED, "W-3", "2022-03-05", "2022-03-04")),
        row(REFERENCE_UNKNOWN, "Checks of sponsors!A2", "S-99", "references", "2022-01-31"),
        row(REFERENCE_UNKNOWN, "Checks of groups!A2", "G-99", "home visit", "2022-01-31"),
        row(REFERENCE_UNKNOWN, "Away!A2", "S-99", "2022-01-31"),
        row(LAST_DAY_TOO_EARLY, "Away!C2", "S-01", "2022-01-31", "2022-01-30"),
        row(REFERENCE_UNKNOWN, "Suspensions!A2", "G-99", "2022-01-31"),
        row(LAST_DAY_TOO_EARLY, "Suspensions!C2", "G-01", "2022-01-31", "2022-01-30"),
        row(REFERENCE_UNKNOWN, "Exemptions!A2", exempt("G-99", "", "2022-06-30")),
        row(REFERENCE_UNKNOWN, "Exemptions!B2", exempt("G-01", "S-99", "2022-06-30")),
        row(LAST_DAY_TOO_EARLY, "Exemptions!G2", exempt("G-01", "S-01", "2022-01-01")),
        row(CELL_NOT_WITH, "Attendance!D2", "TR-01", "S-01", "attended", "90"),
        row(CELL_NOT_WITH, "Attendance!E2", "TR-01", "S-01", "attended", "", "2"));
  }

  private static String[] closed(
      String how, String on, String way, String by, String from, String lastDay) {
    return new String[] {"S-01", "2022-01-31", "", "", "", "", how, on, way, by, from, lastDay};
  }

  private static String[] exempt(String group, String member, String lastDay) {
    return new String[] {
      group, member, "police-check", "moved here last week", "W-3", "2022-01-31", lastDay
    };
  }
}
