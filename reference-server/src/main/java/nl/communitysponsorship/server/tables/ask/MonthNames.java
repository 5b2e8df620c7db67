package nl.communitysponsorship.server.tables.ask;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Months by their Dutch or English name, in full or by at least its first three letters. */
final class MonthNames {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
  private static final int LEAST = 3;

  private MonthNames() {}

  /** The month; capitals and a point at the end make no difference. */
  static Optional<Month> find(String text) {
    String sought = bare(text);
    if (sought.length() < LEAST) {
      return Optional.empty();
    }
    for (Month month : Month.values()) {
      for (Locale language : LANGUAGES) {
        boolean isShort = bare(month.getDisplayName(TextStyle.SHORT, language)).equals(sought);
        if (isShort || bare(month.getDisplayName(TextStyle.FULL, language)).startsWith(sought)) {
          return Optional.of(month);
        }
      }
    }
    return Optional.empty();
  }

  private static String bare(String text) {
    return text.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
