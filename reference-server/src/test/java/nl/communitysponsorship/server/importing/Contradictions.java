package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.Provocation.asked;
import static nl.communitysponsorship.server.importing.Provocation.of;
import static nl.communitysponsorship.server.importing.row.ImportCode.ANSWER_NOT_EXPECTED;
import static nl.communitysponsorship.server.importing.row.ImportCode.ANSWER_WITHOUT_SURVEY;
import static nl.communitysponsorship.server.importing.row.ImportCode.ARRIVAL_RECORDED_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.ATTENDANCE_TWICE;
import static nl.communitysponsorship.server.importing.row.ImportCode.BIRTH_SEVERAL;
import static nl.communitysponsorship.server.importing.row.ImportCode.CERTIFICATE_HALF;
import static nl.communitysponsorship.server.importing.row.ImportCode.CERTIFICATE_SEEN_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.CONSENT_WITHDRAWN_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.DECISION_OUT_OF_TURN;
import static nl.communitysponsorship.server.importing.row.ImportCode.DECISION_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.DECISION_TWICE;
import static nl.communitysponsorship.server.importing.row.ImportCode.DWELLING_WITHOUT_MUNICIPALITY;
import static nl.communitysponsorship.server.importing.row.ImportCode.ENDING_NOT_BROKEN_DOWN;
import static nl.communitysponsorship.server.importing.row.ImportCode.ENDING_NOT_MOVED;
import static nl.communitysponsorship.server.importing.row.ImportCode.ENDING_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.ENDING_WITHOUT_KIND;
import static nl.communitysponsorship.server.importing.row.ImportCode.ID_TWICE;
import static nl.communitysponsorship.server.importing.row.ImportCode.ID_TWICE_BUT_FOR_CAPITALS;
import static nl.communitysponsorship.server.importing.row.ImportCode.LAST_DAY_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.MEMBERSHIP_REASON_WITHOUT_END;
import static nl.communitysponsorship.server.importing.row.ImportCode.PROGRAMME_MISSING;
import static nl.communitysponsorship.server.importing.row.ImportCode.PROGRAMME_SEVERAL;
import static nl.communitysponsorship.server.importing.row.ImportCode.PROPOSAL_TAKEN;
import static nl.communitysponsorship.server.importing.row.ImportCode.PROPOSAL_WITHDRAWN_AFTER_DECISION;
import static nl.communitysponsorship.server.importing.row.ImportCode.PROPOSAL_WITHDRAWN_TOO_EARLY;
import static nl.communitysponsorship.server.importing.row.ImportCode.ROW_TOTAL;
import static nl.communitysponsorship.server.importing.row.ImportCode.SPONSORSHIP_NOT_CONFIRMED;
import static nl.communitysponsorship.server.importing.row.ImportCode.SPONSORSHIP_PLANNED_TOO_SHORT;
import static nl.communitysponsorship.server.importing.row.ImportCode.SURVEY_HOUSEHOLD_NOT_MEANT;
import static nl.communitysponsorship.server.importing.row.ImportCode.SURVEY_NOT_ANSWERED;
import static nl.communitysponsorship.server.importing.row.ImportCode.SURVEY_OTHER_HOUSEHOLD;
import static nl.communitysponsorship.server.importing.row.ImportCode.SURVEY_TWICE;
import static nl.communitysponsorship.server.importing.row.ImportCode.TASK_DONE_AND_NOT_NEEDED;
import static nl.communitysponsorship.server.importing.row.ImportCode.TASK_HOW_WITHOUT_DAY;
import static nl.communitysponsorship.server.importing.row.ImportCode.TASK_TWICE;
import static nl.communitysponsorship.server.importing.row.ImportCode.TRAINING_WITHOUT_MODULES;

import java.util.List;
import nl.communitysponsorship.server.tables.Content;

/** Cells that cannot both be true, and rows that are there once too often. */
final class Contradictions {
  private Contradictions() {}

  static List<Provocation> all() {
    return List.of(
        of(
            ROW_TOTAL,
            "Contacts!" + EditedWorkbook.belowContacts(),
            book -> book.add("Contacts", Content.text("Totaal: 606"))),
        of(ID_TWICE, "Groups!A22", book -> book.repeat("Groups", 2)),
        of(
            ID_TWICE_BUT_FOR_CAPITALS,
            "Groups!A22",
            book -> book.repeat("Groups", 2).type("Groups", 22, "Group", "g-01")),
        of(
            ID_TWICE,
            "People!B3",
            book ->
                book.type("People", 3, "Person", "P-01-1")
                    .removeRows("Surveys")
                    .removeRows("Answers")),
        of(PROGRAMME_MISSING, "Programme", book -> book.removeRows("Programme")),
        of(PROGRAMME_SEVERAL, "Programme!A3", book -> book.repeat("Programme", 2)),
        of(
            LAST_DAY_TOO_EARLY,
            "Programme!C2",
            book -> book.type("Programme", 2, "Last day (until and including)", "31-12-2021")),
        of(
            LAST_DAY_TOO_EARLY,
            "Memberships!D2",
            book -> book.type("Memberships", 2, "Member until and including", "2-1-2022")),
        of(
            LAST_DAY_TOO_EARLY,
            "Placements!D2",
            book -> book.type("Placements", 2, "Linked until and including", "12-1-2022")),
        of(
            LAST_DAY_TOO_EARLY,
            "Owners!F2",
            book -> book.type("Owners", 2, "Responsible until and including", "14-2-2022")),
        of(
            LAST_DAY_TOO_EARLY,
            "Groups!H2",
            book -> book.type("Groups", 2, "Can start until and including", "4-2-2022")),
        of(
            BIRTH_SEVERAL,
            "Sponsors!C2",
            book -> book.type("Sponsors", 2, "Date of birth", "1-5-1962")),
        of(BIRTH_SEVERAL, "People!F2", book -> book.type("People", 2, "Age", "38")),
        of(CERTIFICATE_HALF, "Sponsors!O2", book -> book.type("Sponsors", 2, "VOG seen on", "")),
        of(CERTIFICATE_HALF, "Sponsors!N2", book -> book.type("Sponsors", 2, "VOG issued on", "")),
        of(
            CERTIFICATE_SEEN_TOO_EARLY,
            "Sponsors!O2",
            book -> book.type("Sponsors", 2, "VOG seen on", "12-1-2022")),
        of(
            MEMBERSHIP_REASON_WITHOUT_END,
            "Memberships!F2",
            book -> book.type("Memberships", 2, "Reason for leaving", "moved")),
        of(
            TRAINING_WITHOUT_MODULES,
            "Trainings!D2",
            book -> book.type("Trainings", 2, "Modules", "none")),
        of(ATTENDANCE_TWICE, "Attendance!B161", book -> book.repeat("Attendance", 2)),
        of(
            DWELLING_WITHOUT_MUNICIPALITY,
            "Households!G2",
            book -> book.type("Households", 2, "Home: municipality", "")),
        of(
            ARRIVAL_RECORDED_TOO_EARLY,
            "Arrival dates!C3",
            book -> book.type("Arrival dates", 3, "Known on", "21-3-2022")),
        of(
            CONSENT_WITHDRAWN_TOO_EARLY,
            "Consents!D2",
            book -> book.type("Consents", 2, "Withdrawn on", "10-1-2022")),
        of(DECISION_TWICE, "Decisions!B56", book -> book.repeat("Decisions", 4)),
        of(DECISION_OUT_OF_TURN, "Decisions!B3", book -> book.removeRow("Decisions", 2)),
        of(
            DECISION_OUT_OF_TURN,
            "Decisions!B56",
            book ->
                book.add(
                    "Decisions",
                    Content.text("V-04-1"),
                    Content.text("group"),
                    Content.text("yes"),
                    Content.text("2022-05-21"),
                    Content.text("W-GM0160-2"))),
        of(
            DECISION_TOO_EARLY,
            "Decisions!D2",
            book -> book.type("Decisions", 2, "Decided on", "7-2-2022")),
        of(
            DECISION_TOO_EARLY,
            "Decisions!D3",
            book -> book.type("Decisions", 3, "Decided on", "9-2-2022")),
        of(
            PROPOSAL_WITHDRAWN_AFTER_DECISION,
            "Proposals!J2",
            book -> book.type("Proposals", 2, "Taken back on", "20-2-2022")),
        of(
            PROPOSAL_WITHDRAWN_AFTER_DECISION,
            "Proposals!J5",
            book -> book.type("Proposals", 5, "Taken back on", "21-5-2022")),
        of(
            PROPOSAL_WITHDRAWN_TOO_EARLY,
            "Proposals!J17",
            book -> book.type("Proposals", 17, "Taken back on", "3-4-2023")),
        of(
            PROPOSAL_TAKEN,
            "Sponsorships!B3",
            book -> book.type("Sponsorships", 3, "Proposal", "V-01-2")),
        of(
            SPONSORSHIP_NOT_CONFIRMED,
            "Sponsorships!B2",
            book -> book.type("Sponsorships", 2, "Proposal", "V-04-1")),
        of(SPONSORSHIP_NOT_CONFIRMED, "Sponsorships!B2", book -> book.removeRow("Decisions", 4)),
        of(
            SPONSORSHIP_PLANNED_TOO_SHORT,
            "Sponsorships!C2",
            book -> book.type("Sponsorships", 2, "Planned until and including", "14-2-2022")),
        of(
            ENDING_WITHOUT_KIND,
            "Sponsorships!E2",
            book -> book.type("Sponsorships", 2, "Ending", "")),
        of(
            ENDING_TOO_EARLY,
            "Sponsorships!F2",
            book -> book.type("Sponsorships", 2, "Ended on", "14-2-2022")),
        of(
            ENDING_NOT_MOVED,
            "Sponsorships!G2",
            book -> book.type("Sponsorships", 2, "Moved to", "Almere")),
        of(
            ENDING_NOT_BROKEN_DOWN,
            "Sponsorships!H2",
            book -> book.type("Sponsorships", 2, "Reason for falling away", "safety")),
        of(
            TASK_TWICE,
            "Tasks!B" + (EditedWorkbook.PILOT.tasks().size() + 2),
            book -> book.repeat("Tasks", 2)),
        of(TASK_DONE_AND_NOT_NEEDED, "Tasks!G2", book -> book.type("Tasks", 2, "Not needed", "ja")),
        of(TASK_HOW_WITHOUT_DAY, "Tasks!F2", book -> book.type("Tasks", 2, "Done on", "")),
        of(SURVEY_TWICE, "Surveys!B80", book -> book.repeat("Surveys", 2)),
        of(
            SURVEY_NOT_ANSWERED,
            "Surveys!H80",
            book ->
                book.add(
                    "Surveys",
                    Content.text("sponsor"),
                    Content.text("S-01"),
                    Content.empty(),
                    Content.text("WHO-5"),
                    Content.text("T0"),
                    Content.text("not reached"),
                    Content.text("evaluator"),
                    Content.text("2023-01-01"))),
        of(
            SURVEY_HOUSEHOLD_NOT_MEANT,
            "Surveys!C80",
            book -> asked(book, "sponsor", "S-01", "H-01")),
        of(
            SURVEY_OTHER_HOUSEHOLD,
            "Surveys!C2",
            book -> book.type("Surveys", 2, "Household", "H-02")),
        of(
            ANSWER_WITHOUT_SURVEY,
            "Answers!A328",
            book ->
                book.add(
                    "Answers",
                    Content.text("P-01-1"),
                    Content.text("WHO-5"),
                    Content.text("T24"),
                    Content.text("W1"),
                    Content.number(3))),
        of(
            ANSWER_NOT_EXPECTED,
            "Answers!D328",
            book ->
                asked(book, "sponsor", "S-01", "")
                    .add(
                        "Answers",
                        Content.text("S-01"),
                        Content.text("WHO-5"),
                        Content.text("T24"),
                        Content.text("W1"),
                        Content.number(3))));
  }
}
