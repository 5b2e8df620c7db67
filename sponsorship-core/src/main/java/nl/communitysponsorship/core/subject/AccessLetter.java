package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * A report of what is held about somebody, in the words of its reader: a heading for each record,
 * the meaning of each field with its value, and what is not told and why.
 */
public final class AccessLetter {
  private static final Municipalities NAMES = Municipalities.of2023();

  private final Texts texts;
  private final Locale reader;

  private AccessLetter(Locale reader) {
    this.texts = Texts.in(reader);
    this.reader = texts.reader();
  }

  /** The lines of the letter, in order; a heading begins with a hash and follows an empty line. */
  public static List<String> lines(AccessReport report, Locale reader) {
    return new AccessLetter(requireNonNull(reader, "reader")).letter(report);
  }

  private List<String> letter(AccessReport report) {
    var lines = new ArrayList<String>();
    if (report.parts().isEmpty()) {
      lines.add(texts.word(LetterWord.NOTHING_HELD));
    }
    for (AccessPart part : report.parts()) {
      lines.add("");
      lines.add("# " + part.heading().meaning(reader) + " (" + part.somebody() + ")");
      part.lines().forEach(line -> lines.add(meaning(line.field()) + ": " + written(line)));
      for (Withheld each : part.withheld()) {
        lines.add(
            texts.word(LetterWord.NOT_TOLD)
                + " "
                + meaning(each.field())
                + ": "
                + texts.word(each.ground()));
      }
    }
    return lines;
  }

  private String meaning(FieldEntry field) {
    String meaning = field.meaning(reader);
    return meaning.substring(0, meaning.length() - 1);
  }

  private String written(AccessLine line) {
    if (line.isMasked()) {
      return texts.word(Whose.valueOf(line.value()));
    }
    return switch (line.type()) {
      case "day" -> texts.day(LocalDate.parse(line.value()));
      case "Language" -> new Language(line.value()).nameFor(reader);
      case "MunicipalityCode" -> NAMES.nameOf(new MunicipalityCode(line.value()));
      case "yes-no" -> texts.text("Answer." + (line.value().equals("true") ? "YES" : "NO"));
      default -> texts.find(line.type() + "." + line.value()).orElse(line.value());
    };
  }

  /** What a letter says in its own words. */
  public enum LetterWord {
    NOTHING_HELD,
    NOT_TOLD
  }
}
