package nl.communitysponsorship.server.tables.ask;

import java.math.BigDecimal;
import nl.communitysponsorship.server.tables.remark.TableCode;

/**
 * The whole numbers that a cell may hold, and what to say of any other.
 *
 * @param min at least; {@link Integer#MIN_VALUE} when any number may be
 * @param max at most; {@link Integer#MAX_VALUE} when there is no bound to tell of
 */
record NumberRange(int min, int max) {
  NumberRange {
    if (min > max) {
      throw new IllegalArgumentException("range %s to %s is empty".formatted(min, max));
    }
  }

  boolean holds(BigDecimal number) {
    return isEnough(number) && number.compareTo(BigDecimal.valueOf(max)) <= 0;
  }

  /** What to say of something that is no whole number. */
  TableCode codeForNoNumber() {
    if (max < Integer.MAX_VALUE) {
      return TableCode.CELL_NOT_A_WHOLE_NUMBER;
    }
    return min > Integer.MIN_VALUE
        ? TableCode.CELL_NOT_A_WHOLE_NUMBER_FROM
        : TableCode.CELL_NOT_A_NUMBER;
  }

  /** What to say of a number that is not in the range. */
  TableCode codeFor(BigDecimal outside) {
    if (max < Integer.MAX_VALUE) {
      return TableCode.CELL_OUT_OF_RANGE;
    }
    return isEnough(outside) || min == Integer.MIN_VALUE
        ? TableCode.CELL_TOO_GREAT
        : TableCode.CELL_TOO_SMALL;
  }

  /** The bounds that a code names. */
  String[] bounds(TableCode code) {
    return code.parameters().stream()
        .map(name -> Integer.toString(name.equals("min") ? min : max))
        .toArray(String[]::new);
  }

  private boolean isEnough(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(min)) >= 0;
  }
}
