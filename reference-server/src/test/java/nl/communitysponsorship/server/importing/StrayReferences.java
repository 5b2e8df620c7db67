package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.Provocation.asked;
import static nl.communitysponsorship.server.importing.Provocation.of;
import static nl.communitysponsorship.server.importing.row.ImportCode.REFERENCE_UNKNOWN;
import static nl.communitysponsorship.server.importing.row.ImportCode.REFERENCE_UNKNOWN_NEAR;

import java.util.List;

/** References that lead nowhere, one for every column that refers. */
final class StrayReferences {
  private StrayReferences() {}

  static List<Provocation> all() {
    return List.of(
        of(
            REFERENCE_UNKNOWN_NEAR,
            "Memberships!A2",
            book -> book.type("Memberships", 2, "Group", "g-01")),
        of(
            REFERENCE_UNKNOWN,
            "Local teams!B2",
            book -> book.type("Local teams", 2, "Organisation", "O-XX")),
        of(REFERENCE_UNKNOWN, "Groups!E2", book -> book.type("Groups", 2, "Backstop team", "T-XX")),
        of(
            REFERENCE_UNKNOWN,
            "Memberships!A2",
            book -> book.type("Memberships", 2, "Group", "G-99")),
        of(
            REFERENCE_UNKNOWN,
            "Memberships!B2",
            book -> book.type("Memberships", 2, "Sponsor", "S-99")),
        of(
            REFERENCE_UNKNOWN,
            "Group traits!A2",
            book -> book.type("Group traits", 2, "Group", "G-99")),
        of(
            REFERENCE_UNKNOWN,
            "Attendance!A2",
            book -> book.type("Attendance", 2, "Training", "TR-99")),
        of(
            REFERENCE_UNKNOWN,
            "Attendance!B2",
            book -> book.type("Attendance", 2, "Sponsor", "S-99")),
        of(REFERENCE_UNKNOWN, "Wishes!A2", book -> book.type("Wishes", 2, "Household", "H-99")),
        of(
            REFERENCE_UNKNOWN,
            "Placements!A2",
            book -> book.type("Placements", 2, "Household", "H-99")),
        of(
            REFERENCE_UNKNOWN,
            "Arrival dates!A2",
            book -> book.type("Arrival dates", 2, "Household", "H-99")),
        of(REFERENCE_UNKNOWN, "Consents!A2", book -> book.type("Consents", 2, "Household", "H-99")),
        of(
            REFERENCE_UNKNOWN,
            "Proposals!B2",
            book -> book.type("Proposals", 2, "Household", "H-99")),
        of(REFERENCE_UNKNOWN, "Proposals!C2", book -> book.type("Proposals", 2, "Group", "G-99")),
        of(
            REFERENCE_UNKNOWN,
            "Decisions!A2",
            book -> book.type("Decisions", 2, "Proposal", "V-99")),
        of(
            REFERENCE_UNKNOWN,
            "Sponsorships!B2",
            book -> book.type("Sponsorships", 2, "Proposal", "V-99")),
        of(
            REFERENCE_UNKNOWN,
            "Sponsorships!D2",
            book -> book.type("Sponsorships", 2, "Follows", "K-99")),
        of(REFERENCE_UNKNOWN, "Owners!A2", book -> book.type("Owners", 2, "Sponsorship", "K-99")),
        of(REFERENCE_UNKNOWN, "Owners!B2", book -> book.type("Owners", 2, "Team", "T-XX")),
        of(REFERENCE_UNKNOWN, "Tasks!A2", book -> book.type("Tasks", 2, "Sponsorship", "K-99")),
        of(
            REFERENCE_UNKNOWN,
            "Contacts!A2",
            book -> book.type("Contacts", 2, "Sponsorship", "K-99")),
        of(REFERENCE_UNKNOWN, "Surveys!B80", book -> asked(book, "newcomer", "P-99", "H-01")),
        of(REFERENCE_UNKNOWN, "Surveys!C80", book -> asked(book, "newcomer", "P-01-1", "H-99")),
        of(REFERENCE_UNKNOWN, "Surveys!B80", book -> asked(book, "sponsor", "S-99", "")),
        of(REFERENCE_UNKNOWN, "Surveys!B80", book -> asked(book, "team leader", "T-99", "")),
        of(
            REFERENCE_UNKNOWN,
            "Surveys!B80",
            book -> asked(book, "partner organisation", "O-99", "")));
  }
}
