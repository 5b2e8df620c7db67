package nl.communitysponsorship.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.communitysponsorship.server.tables.Content;
import org.junit.jupiter.api.Test;

/** One thing that is wrong is told once, and not again wherever it makes itself felt. */
class EchoesTest {
  @Test
  void a_decision_about_an_unknown_proposal_says_nothing_of_the_turns_of_others() {
    EditedWorkbook book = EditedWorkbook.english().type("Decisions", 3, "Proposal", "V-0l-2");

    assertThat(book.remarks()).containsExactly("cell.referenceUnknown Decisions!A3");
  }

  @Test
  void a_decision_that_cannot_be_read_says_nothing_of_the_turns_of_its_proposal() {
    EditedWorkbook book = EditedWorkbook.english().type("Decisions", 3, "Decision", "perhaps");

    assertThat(book.remarks()).containsExactly("cell.unknownWord Decisions!C3");
  }

  @Test
  void the_turns_of_another_proposal_are_told_all_the_same() {
    EditedWorkbook book =
        EditedWorkbook.english()
            .type("Decisions", 3, "Decision", "perhaps")
            .type("Decisions", 5, "Decided on", "1-3-2022");

    assertThat(book.remarks())
        .containsExactly("cell.unknownWord Decisions!C3", "decision.tooEarly Decisions!D5");
  }

  @Test
  void turns_are_told_of_a_proposal_with_another_fault() {
    EditedWorkbook book =
        EditedWorkbook.english().type("Proposals", 2, "Score", "1001").removeRow("Decisions", 2);

    assertThat(book.remarks())
        .containsExactly("cell.outOfRange Proposals!H2", "decision.outOfTurn Decisions!B3");
  }

  @Test
  void without_the_sheet_of_decisions_nothing_is_said_of_turns_or_of_matches() {
    assertThat(EditedWorkbook.english().removeSheet("Decisions").remarks())
        .containsExactly("sheet.missing Decisions");
  }

  @Test
  void a_proposal_with_a_fault_makes_no_sponsorship_unconfirmed() {
    assertThat(EditedWorkbook.english().type("Proposals", 2, "Rank", "0").remarks())
        .containsExactly("cell.tooSmall Proposals!G2");
  }

  @Test
  void a_survey_that_cannot_be_read_leaves_its_answers_alone() {
    assertThat(EditedWorkbook.english().type("Surveys", 2, "Moment", "T7").remarks())
        .containsExactly("cell.unknownWord Surveys!E2");
  }

  @Test
  void an_ending_that_cannot_be_read_is_not_missing_as_well() {
    assertThat(EditedWorkbook.english().type("Sponsorships", 2, "Ending", "as planed").remarks())
        .containsExactly("cell.unknownWordNear Sponsorships!E2");
  }

  @Test
  void a_home_in_a_place_that_is_unknown_has_a_municipality() {
    assertThat(
            EditedWorkbook.english()
                .type("Households", 2, "Home: municipality", "Almeer")
                .remarks())
        .containsExactly("cell.notAccepted Households!G2");
  }

  @Test
  void an_ending_must_be_whole() {
    EditedWorkbook book =
        EditedWorkbook.english()
            .type("Sponsorships", 2, "Ended on", "")
            .type("Sponsorships", 3, "Ending", "household moved")
            .type("Sponsorships", 4, "Ending", "groep weggevallen");

    assertThat(book.remarks())
        .containsExactly(
            "cell.required Sponsorships!F2",
            "cell.required Sponsorships!G3",
            "cell.required Sponsorships!H4");
  }

  @Test
  void half_an_age_asks_for_the_other_half() {
    EditedWorkbook book =
        EditedWorkbook.english()
            .type("People", 2, "Year of birth", "")
            .type("People", 2, "Age", "38")
            .type("People", 3, "Year of birth", "")
            .type("People", 3, "Age told on", "1-1-2022");

    assertThat(book.remarks())
        .containsExactly("cell.required People!G2", "cell.required People!F3");
  }

  @Test
  void a_newcomer_needs_a_household_and_an_answered_survey_its_day() {
    EditedWorkbook book =
        EditedWorkbook.english()
            .type("Surveys", 2, "Household", "")
            .type("Surveys", 3, "Answered on", "");

    assertThat(book.remarks())
        .containsExactly("cell.required Surveys!C2", "cell.required Surveys!H3");
  }

  @Test
  void a_row_with_several_faults_tells_them_all() {
    EditedWorkbook book =
        EditedWorkbook.english()
            .add(
                "Contacts",
                Content.text("K-99"),
                Content.text("31-4-2022"),
                Content.text("pigeon"),
                Content.empty(),
                Content.number(0));
    int below = EditedWorkbook.belowContacts();

    assertThat(book.remarks())
        .containsExactly(
            "cell.referenceUnknown Contacts!A" + below,
            "cell.dateNotOnCalendar Contacts!B" + below,
            "cell.unknownWord Contacts!C" + below,
            "cell.required Contacts!D" + below,
            "cell.outOfRange Contacts!E" + below);
  }
}
