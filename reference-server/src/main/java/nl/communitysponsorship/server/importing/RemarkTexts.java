package nl.communitysponsorship.server.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.remark.Remark;

/** Tells remarks to a reader, as lines for a terminal or a page. */
public final class RemarkTexts {
  private static final String TABLES = "nl.communitysponsorship.server.tables.tables";
  private static final String IMPORTING = "nl.communitysponsorship.server.importing.importing";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8]))T(\\d{2}:\\d{2}).*");

  private final Texts texts;

  private RemarkTexts(Texts texts) {
    this.texts = texts;
  }

  /** For a reader: Dutch for any kind of Dutch, English otherwise. */
  public static RemarkTexts in(Locale reader) {
    Locale language = Texts.languageOf(reader);
    return new RemarkTexts(
        Texts.in(language)
            .with(ResourceBundle.getBundle(TABLES, language))
            .with(ResourceBundle.getBundle(IMPORTING, language)));
  }

  /** What came of a file, in one sentence. */
  public String summary(Imported imported) {
    long errors = imported.remarks().stream().filter(Remark::isError).count();
    return texts.text(
        Message.of(errors == 0 ? "import.whole" : "import.refused").with("count", errors));
  }

  /** Every remark as a line, in their order; the same on many rows of a column is one line. */
  public List<String> lines(List<Remark> remarks) {
    return SameRemarks.of(remarks).stream().map(this::line).toList();
  }

  /** Every remark as data, in their order. */
  public List<ToldRemark> told(List<Remark> remarks) {
    return remarks.stream().map(this::told).toList();
  }

  /** A remark as one line: where, and what. */
  public String line(Remark remark) {
    return texts.text(
        Message.of("import.line").with("place", place(remark)).with("said", sentence(remark)));
  }

  /** Where a remark is, such as "Sheet Groups, cell C4 (Formed on)". */
  public String place(Remark remark) {
    Place place = remark.place();
    return texts.text(message(place.textKey(), place.parameters()));
  }

  /** Rows of one sheet, such as "Sheet Memberships, rows 4 and 9"; at least one. */
  public String rows(List<Place> rows) {
    return rows.size() == 1
        ? texts.text(message(rows.get(0).textKey(), rows.get(0).parameters()))
        : texts.text(
            Message.of("import.rows")
                .with("sheet", rows.get(0).findSheet().orElse(""))
                .with("rows", rows.stream().flatMap(row -> row.findRow().stream()).toList()));
  }

  /** What a remark says. */
  public String sentence(Remark remark) {
    Map<String, String> facts = new TreeMap<>(remark.facts());
    facts.computeIfPresent("required", (name, key) -> texts.text(key));
    Map<String, Object> readable = new TreeMap<>();
    facts.forEach((name, value) -> readable.put(name, readable(name, value)));
    return texts.text(new Message(remark.code(), readable));
  }

  private String line(SameRemarks same) {
    Place place = same.first().place();
    return same.isOne()
        ? line(same.first())
        : texts.text(
            Message.of(same.isAlike() ? "import.sameLine" : "import.likeLine")
                .with("sheet", place.findSheet().orElse(""))
                .with("column", place.findLetters().orElse(""))
                .with("header", place.findHeader().orElse(""))
                .with("count", same.all().size())
                .with("rows", same.rows())
                .with("said", sentence(same.first())));
  }

  private ToldRemark told(Remark remark) {
    Place place = remark.place();
    return new ToldRemark(
        remark.code(),
        place.sheet(),
        place.row(),
        place.findLetters().orElse(null),
        remark.given().isEmpty() ? null : remark.given(),
        findRequired(remark.parameters()).orElse(null),
        sentence(remark));
  }

  /** What is required instead, where the remark itself says it. */
  private Optional<String> findRequired(Map<String, String> parameters) {
    String key = parameters.get("required");
    if (key != null) {
      return texts.find(key);
    }
    return parameters.containsKey("min") && parameters.containsKey("max")
        ? Optional.of(texts.text(message("import.range", parameters)))
        : Optional.ofNullable(parameters.get("words"));
  }

  /**
   * A day in the words of the reader. What somebody typed stays as it was typed, but for the form
   * that a spreadsheet's own dates with a time have here.
   */
  private Object readable(String name, String value) {
    Matcher moment = MOMENT.matcher(value);
    if (moment.matches()) {
      return texts.day(LocalDate.parse(moment.group(1))) + ", " + moment.group(2);
    }
    return !name.equals("given") && DAY.matcher(value).matches() ? LocalDate.parse(value) : value;
  }

  private static Message message(String key, Map<String, String> facts) {
    return new Message(key, new TreeMap<String, Object>(facts));
  }
}
