package nl.communitysponsorship.server.tables.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.communitysponsorship.server.tables.remark.TableCode;
import org.jspecify.annotations.Nullable;

/**
 * A date written as text: {@code 2022-01-31}, the Dutch {@code 31-1-2022} or {@code 31.1.2022}, or
 * with the name of the month, as in {@code 31 januari 2022} and {@code January 31, 2022}.
 *
 * <p>Nothing is guessed. With slashes the day or the month may stand first, so they are read only
 * when the calendar leaves one reading. A year of two digits, a day that is not on the calendar,
 * and an order that stays open each have a fault of their own.
 *
 * @param date the date, or null when the text is none
 * @param fault why not, or null when the text is a date
 */
record WrittenDate(@Nullable LocalDate date, @Nullable TableCode fault) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})([-.])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern DAY_AND_NAME =
      Pattern.compile("(\\d{1,2})[ .-]{1,2}(\\p{L}+\\.?)[ -](\\d{2}|\\d{4})");
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("(\\p{L}+\\.?) (\\d{1,2}),? (\\d{2}|\\d{4})");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}");
  private static final Pattern WITH_TIME =
      Pattern.compile(
          "(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})[T ]+\\d{1,2}:.*");
  private static final int YEAR_DIGITS = 4;

  static WrittenDate of(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return onCalendar(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dutch = DUTCH.matcher(text);
    if (dutch.matches()) {
      return onCalendar(dutch.group(4), dutch.group(3), dutch.group(1));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      return eitherWay(slashes.group(1), slashes.group(2), slashes.group(3));
    }
    return named(text).orElseGet(() -> new WrittenDate(null, faultOf(text)));
  }

  Optional<LocalDate> findDate() {
    return Optional.ofNullable(date);
  }

  Optional<TableCode> findFault() {
    return Optional.ofNullable(fault);
  }

  private static WrittenDate eitherWay(String first, String second, String year) {
    WrittenDate dayFirst = onCalendar(year, second, first);
    WrittenDate monthFirst = onCalendar(year, first, second);
    boolean both = dayFirst.date != null && monthFirst.date != null;
    if (both && !dayFirst.equals(monthFirst)) {
      return new WrittenDate(null, TableCode.CELL_DATE_AMBIGUOUS);
    }
    return dayFirst.date == null ? monthFirst : dayFirst;
  }

  /** A date with the name of a month; nothing when there is none in the text. */
  private static Optional<WrittenDate> named(String text) {
    Matcher dayFirst = DAY_AND_NAME.matcher(text);
    if (dayFirst.matches()) {
      return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = NAME_AND_DAY.matcher(text);
    return monthFirst.matches()
        ? named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
        : Optional.empty();
  }

  private static Optional<WrittenDate> named(String year, String name, String day) {
    Optional<Month> month = MonthNames.find(name);
    return year.length() < YEAR_DIGITS
        ? month.map(known -> new WrittenDate(null, TableCode.CELL_DATE_TWO_DIGIT_YEAR))
        : month.map(known -> onCalendar(year, Integer.toString(known.getValue()), day));
  }

  private static TableCode faultOf(String text) {
    if (SHORT_YEAR.matcher(text).matches()) {
      return TableCode.CELL_DATE_TWO_DIGIT_YEAR;
    }
    return WITH_TIME.matcher(text).matches()
        ? TableCode.CELL_DATE_WITH_TIME
        : TableCode.CELL_NOT_A_DATE;
  }

  private static WrittenDate onCalendar(String year, String month, String day) {
    try {
      return new WrittenDate(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)),
          null);
    } catch (DateTimeException notOnCalendar) {
      return new WrittenDate(null, TableCode.CELL_DATE_NOT_ON_CALENDAR);
    }
  }
}
