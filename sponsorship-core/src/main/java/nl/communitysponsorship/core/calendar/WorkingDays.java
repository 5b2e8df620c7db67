package nl.communitysponsorship.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Working days in the Netherlands: not Saturday, not Sunday, and not one of the public holidays on
 * which offices are closed.
 *
 * <p>Source: Algemene termijnenwet, article 3. Good Friday counts as a holiday there, and 5 May
 * does every year.
 */
public final class WorkingDays {
  private static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));
  private static final Set<Integer> FROM_EASTER = Set.of(-2, 0, 1, 39, 49, 50);
  private static final MonthDay KINGS_DAY = MonthDay.of(4, 27);

  private WorkingDays() {}

  /**
   * The last day of a term of working days that begins on the day after {@code day}.
   *
   * @param number of working days, 0 or more; 0 gives the day itself
   */
  public static LocalDate after(LocalDate day, int number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          "a term has 0 working days or more; '%s' was given".formatted(number));
    }
    LocalDate end = day;
    for (int left = number; left > 0; ) {
      end = end.plusDays(1);
      if (isWorkingDay(end)) {
        left--;
      }
    }
    return end;
  }

  /** Whether offices are open on a day. */
  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FIXED.contains(MonthDay.from(day))
        && !day.equals(kingsDay(day.getYear()))
        && !FROM_EASTER.contains((int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
  }

  /** On 26 April when the 27th is a Sunday. */
  private static LocalDate kingsDay(int year) {
    LocalDate day = KINGS_DAY.atYear(year);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }

  /**
   * Easter Sunday in the Gregorian calendar, by the method of J. Meeus, Astronomical Algorithms
   * (1991), chapter 8.
   */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (b - (b + 8) / 25 + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
