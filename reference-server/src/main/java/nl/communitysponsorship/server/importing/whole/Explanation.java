package nl.communitysponsorship.server.importing.whole;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Sheet;

/** What each sheet and column is for, and what to fill in, for people. */
public final class Explanation {
  private static final String NAME = "explanation";
  private static final List<String> HEADER =
      List.of("sheet", "column", "required", "kind", "help", "choices");

  private Explanation() {}

  /** The names under which the sheet may be in a workbook without being read. */
  public static List<String> names(Words words) {
    return words.inEveryLanguage(NAME);
  }

  /** A line for every sheet and for every column, in the order of the layout. */
  public static List<Line> lines(Words words) {
    return Layout.SHEETS.stream().flatMap(form -> lines(form, words)).toList();
  }

  static Sheet sheet(Words words) {
    return Sheet.of(
        words.text(NAME),
        HEADER.stream().map(each -> words.text(NAME + "." + each)).toList(),
        lines(words).stream().map(Line::contents).toList());
  }

  private static Stream<Line> lines(Form<?> form, Words words) {
    String help = words.text(form.textKey() + ".help");
    String whole = form.required() ? help : help + " " + words.text(NAME + ".sheetOptional");
    Line sheet = new Line(form.name(words), "", "", "", whole, "");
    return Stream.concat(
        Stream.of(sheet), form.columns().stream().map(column -> line(form, column, words)));
  }

  private static Line line(Form<?> form, Column<?, ?> column, Words words) {
    return new Line(
        form.name(words),
        form.name(column, words),
        words.of(Answer.class).word(Answer.of(column.required())),
        words.text("kind." + column.kind().key()),
        words.text(form.textKey(column) + ".help"),
        String.join("; ", column.kind().choices(words)));
  }

  /**
   * What there is to say about a sheet, or about one of its columns.
   *
   * @param column empty for the sheet as a whole
   * @param required yes or no, in the language of the reader
   * @param kind what is filled in
   * @param choices the words that may be, or empty when other things may
   */
  public record Line(
      String sheet, String column, String required, String kind, String help, String choices) {
    List<Content> contents() {
      return Stream.of(sheet, column, required, kind, help, choices).map(Content::text).toList();
    }
  }
}
