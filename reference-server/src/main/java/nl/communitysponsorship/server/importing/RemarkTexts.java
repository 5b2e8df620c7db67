package nl.communitysponsorship.server.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.remark.Remark;

/** Tells remarks to a reader, as lines for a terminal or a page. */
public final class RemarkTexts {
  private static final String TABLES = "nl.communitysponsorship.server.tables.tables";
  private static final String IMPORTING = "nl.communitysponsorship.server.importing.importing";

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

  /** Every remark as a line, in their order. */
  public List<String> lines(List<Remark> remarks) {
    return remarks.stream().map(this::line).toList();
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

  /** What a remark says. */
  public String sentence(Remark remark) {
    Map<String, String> facts = new TreeMap<>(remark.facts());
    facts.computeIfPresent("required", (name, key) -> texts.text(key));
    return texts.text(message(remark.code(), facts));
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

  private static Message message(String key, Map<String, String> facts) {
    return new Message(key, new TreeMap<String, Object>(facts));
  }
}
