package nl.communitysponsorship.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.communitysponsorship.reporting.breakdown.IndicatorTable;
import nl.communitysponsorship.reporting.breakdown.Slice;
import nl.communitysponsorship.reporting.figure.Figure;
import nl.communitysponsorship.reporting.figure.Result;
import nl.communitysponsorship.reporting.figure.Result.NotComputable;
import nl.communitysponsorship.reporting.figure.Result.Withheld;
import nl.communitysponsorship.reporting.figure.Result.Withheld.Kind;
import nl.communitysponsorship.reporting.indicator.Definition.Release;
import nl.communitysponsorship.reporting.suppression.Pattern;
import nl.communitysponsorship.reporting.suppression.Suppression;
import nl.communitysponsorship.reporting.table.SuppressionRule;

/**
 * Makes of a table what may leave the programme, under one rule.
 *
 * <p>A figure is told whole or not at all: with a small numerator or complement go the share, its
 * interval and its base, and with them as many other figures as are needed to keep it from being
 * worked out. Distributions are never told, for their ends are single units. How many answers are
 * missing is told beside a figure that is told.
 *
 * <p>A table is protected by itself. The size of a group is taken for known where a figure divides
 * it; where it is the figure, it is protected in that table only. Two tables that tell of the same
 * groups are to be looked at together before both are published.
 */
public final class Disclosure {
  private final SuppressionRule rule;

  /** Disclosure under a rule. */
  public Disclosure(SuppressionRule rule) {
    this.rule = requireNonNull(rule, "rule");
  }

  /** What of the table may leave the programme. */
  public ProtectedTable protect(IndicatorTable table) {
    var results = new TreeMap<Slice, Result>();
    if (isInternal(table)) {
      table.results().keySet().forEach(at -> results.put(at, new Withheld(Kind.INTERNAL_ONLY)));
    } else {
      Pattern pattern = pattern(table);
      table.results().forEach((slice, result) -> results.put(slice, told(slice, result, pattern)));
    }
    return new ProtectedTable(table.definition(), table.period(), rule, results);
  }

  /** What is withheld of the table, why, and with how much doubt left. For internal use. */
  public Pattern pattern(IndicatorTable table) {
    return new Suppression(rule).protect(new TableCells(table).counts());
  }

  private static boolean isInternal(IndicatorTable table) {
    return table.definition().release() == Release.INTERNAL
        || figures(table.results()).anyMatch(Figure.Spread.class::isInstance);
  }

  private static Stream<Figure> figures(SortedMap<Slice, Result> results) {
    return results.values().stream().flatMap(result -> result.findFigure().stream());
  }

  private Result told(Slice slice, Result result, Pattern pattern) {
    boolean keep = pattern.isWithheld(slice.toString());
    return result.answer(
        measured -> keep ? new Withheld(Kind.SMALL_NUMBERS) : measured,
        none -> isSmall(none) ? new Withheld(Kind.SMALL_NUMBERS) : none,
        withheld -> withheld);
  }

  /** A base without a figure tells of few people too. */
  private boolean isSmall(NotComputable none) {
    long eligible = none.base().eligible();
    long undetermined = none.base().undetermined();
    return LongStream.of(eligible, undetermined, eligible + undetermined)
        .anyMatch(units -> units > 0 && units < rule.threshold());
  }
}
