package nl.communitysponsorship.server.tables.ask;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.remark.TableCode;

/** What makes a cell useless whatever is asked of it. */
final class Traps {
  /** Errors that became text on their way through a {@code .csv}, also of Dutch Excel. */
  private static final Set<String> FAULT_WORDS =
      Set.of(
          "#LEEG!",
          "#DEEL/0!",
          "#WAARDE!",
          "#VERW!",
          "#NAAM?",
          "#GETAL!",
          "#N/B",
          "#SPILL!",
          "#OVERLOOP!",
          "#CALC!",
          "#BEREKENEN!");

  /** What Excel makes of a long number, such as a telephone number, in a narrow column. */
  private static final Pattern SHORTENED = Pattern.compile("[+-]?\\d+([.,]\\d+)?[Ee]\\+\\d+");

  private Traps() {}

  static Optional<TableCode> in(Content content) {
    if (content.findFormula().isPresent()) {
      return Optional.of(TableCode.CELL_FORMULA);
    }
    if (content.findFault().isPresent() || isFaultWord(content.shown())) {
      return Optional.of(TableCode.CELL_FAULT);
    }
    if (isBsnGuard(content)) {
      return Optional.of(TableCode.CELL_BSN_SUSPECTED);
    }
    boolean shortened = content.findText().map(Folded::tidy).filter(Traps::isShortened).isPresent();
    return shortened ? Optional.of(TableCode.CELL_SHORTENED_NUMBER) : Optional.empty();
  }

  /** Whether a citizen service number may stand in the cell; of numbers only whole ones count. */
  static boolean isBsnGuard(Content content) {
    boolean decimals = content.findNumber().map(BigDecimal::scale).filter(s -> s > 0).isPresent();
    return !decimals && BsnGuard.isSuspectedIn(content.shown());
  }

  private static boolean isFaultWord(String text) {
    if (!text.startsWith("#")) {
      return false;
    }
    String word = text.strip().toUpperCase(Locale.ROOT);
    return Content.FAULTS.contains(word) || FAULT_WORDS.contains(word);
  }

  private static boolean isShortened(String text) {
    return SHORTENED.matcher(text).matches();
  }
}
