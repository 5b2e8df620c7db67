package nl.communitysponsorship.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.server.importing.whole.RowPlaces;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowPlacesTest {
  private static final EditedWorkbook BOOK = EditedWorkbook.english();
  private static final RowPlaces PLACES = ((Imported.Whole) BOOK.read()).places();

  /** Looked up in the English workbook of the pilot by hand. */
  @ParameterizedTest
  @CsvSource({
    "groups[G-01], Groups",
    "groups[G-01].memberships[S-01], Memberships",
    "groups[G-01].memberships[S-01].roles, Memberships",
    "groups[G-01].backstop, Groups",
    "sponsors[S-01], Sponsors",
    "households[H-01], Households",
    "trainingSessions[TR-01], Trainings"
  })
  void a_path_of_the_rules_leads_to_its_row(String path, String sheet) {
    assertThat(PLACES.find(new FindingPath(path))).containsExactly(Place.row(sheet, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "Attendance, attendances[%s/%s], Training, Sponsor",
    "Tasks, tasks[%s/%s], Sponsorship, Task",
    "Contacts, contacts[%s/%s], Sponsorship, Date",
    "Owners, sponsorships[%s].owners[%s], Sponsorship, Team",
    "Arrival dates, households[%s].arrivals[%s], Household, Known on"
  })
  void what_has_no_pseudonym_is_found_by_what_it_is_about(
      String sheet, String path, String one, String other) {
    String filled =
        path.formatted(BOOK.cell(sheet, 2, one).shown(), BOOK.cell(sheet, 2, other).shown());

    assertThat(PLACES.find(new FindingPath(filled))).contains(Place.row(sheet, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "families[H-01], Families",
    "families[H-01].relations, Families",
    "cases[C-1], Resettlement cases",
    "cases[C-1].guardian, Resettlement cases",
    "integrationTracks[P-01-1].person, Integration",
    "exemptions[G-01/S-01].member, Exemptions"
  })
  void what_stands_on_a_sheet_that_may_be_missing_is_found_as_well(String path, String sheet) {
    EditedWorkbook book =
        Provocation.bare(EditedWorkbook.english())
            .add("Families", Content.text("H-01"))
            .add("Resettlement cases", Content.text("C-1"), Content.text("H-01"))
            .add("Integration", Content.text("P-01-1"))
            .add(
                "Exemptions",
                Content.text("G-01"),
                Content.text("S-01"),
                Content.text("police-check"),
                Content.text("moved here last week"),
                Content.text("W-3"),
                Content.text("2022-01-31"),
                Content.text("2022-06-30"));

    assertThat(((Imported.Whole) book.read()).places().find(new FindingPath(path)))
        .containsExactly(Place.row(sheet, 2));
  }

  @Test
  void what_is_in_no_row_has_no_place() {
    assertThat(PLACES.find(FindingPath.ROOT)).isEqualTo(List.of());
    assertThat(PLACES.find(new FindingPath("groups[G-99]"))).isEmpty();
    assertThat(RowPlaces.none().find(new FindingPath("groups[G-01]"))).isEmpty();
  }
}
