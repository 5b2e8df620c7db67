package nl.communitysponsorship.server.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.whole.Layout;
import nl.communitysponsorship.server.importing.words.Words;
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
   * A row that stands alone on its sheet, while the sheets that may be missing are empty.
   *
   * @param place a cell of the row, such as {@code Away!C2}
   */
  static Provocation row(ImportCode code, String place, String... cells) {
    String sheet = place.substring(0, place.indexOf('!'));
    return of(code, place, book -> bare(book).removeRows(sheet).add(sheet, contents(cells)));
  }

  /** The same, with one row more on a sheet. */
  Provocation with(String sheet, String... cells) {
    return of(code, place, typed.andThen(book -> book.add(sheet, contents(cells))));
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

  /** A workbook of which the sheets that may be missing have no rows. */
  static EditedWorkbook bare(EditedWorkbook book) {
    Words english = Words.in(Locale.ENGLISH);
    Layout.SHEETS.stream()
        .filter(form -> !form.required())
        .forEach(form -> book.removeRows(form.name(english)));
    return book;
  }

  private static Content[] contents(String... cells) {
    return Arrays.stream(cells).map(Content::text).toArray(Content[]::new);
  }

  @Override
  public String toString() {
    return code.key() + " " + place;
  }
}
