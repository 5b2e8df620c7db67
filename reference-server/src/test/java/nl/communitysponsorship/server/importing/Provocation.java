package nl.communitysponsorship.server.importing;

import java.util.Arrays;
import java.util.function.Consumer;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.tables.Content;

/**
 * One thing typed into the English workbook of the pilot, and the one remark that follows.
 *
 * @param place where the remark stands, such as {@code Groups!A2}
 */
record Provocation(ImportCode code, String place, Consumer<EditedWorkbook> typed) {
  static Provocation of(ImportCode code, String place, Consumer<EditedWorkbook> typed) {
    return new Provocation(code, place, typed);
  }

  /**
   * A row that stands alone on its sheet.
   *
   * @param place a cell of row 2, such as {@code Away!C2}
   */
  static Provocation row(ImportCode code, String place, String... cells) {
    String sheet = place.substring(0, place.indexOf('!'));
    Content[] contents = Arrays.stream(cells).map(Content::text).toArray(Content[]::new);
    return of(code, place, book -> book.removeRows(sheet).add(sheet, contents));
  }

  /** A survey that nobody answered. */
  static EditedWorkbook asked(
      EditedWorkbook book, String kind, String respondent, String household) {
    return book.add(
        "Surveys",
        Content.text(kind),
        Content.text(respondent),
        Content.text(household),
        Content.text("WHO-5"),
        Content.text("after 24 months"),
        Content.text("not reached"),
        Content.text("evaluator"));
  }

  @Override
  public String toString() {
    return code.key() + " " + place;
  }
}
