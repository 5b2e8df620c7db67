package nl.communitysponsorship.core.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.value.DateRange;

/**
 * Half a calendar year, the period for which municipalities are told how many permit holders to
 * house.
 *
 * <p>Source: the half-yearly housing task (taakstelling) of the Huisvestingswet 2014.
 *
 * @param number 1 for January to June, 2 for July to December
 */
public record HalfYear(int year, int number) implements Comparable<HalfYear> {
  private static final int MONTHS = 6;
  private static final Comparator<HalfYear> ORDER =
      Comparator.comparingInt(HalfYear::year).thenComparingInt(HalfYear::number);

  public HalfYear {
    if (number != 1 && number != 2) {
      throw new IllegalArgumentException(
          "half a year is number 1 or 2; '%s' was given".formatted(number));
    }
  }

  /** The half year to which a day belongs. */
  public static HalfYear of(LocalDate day) {
    return new HalfYear(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
  }

  /** Its days: 1 January up to 1 July, or 1 July up to 1 January. */
  public DateRange days() {
    LocalDate first = LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    return new DateRange(first, first.plusMonths(MONTHS));
  }

  /** The half year after this one. */
  public HalfYear next() {
    return number == 1 ? new HalfYear(year, 2) : new HalfYear(year + 1, 1);
  }

  /** Earlier half years first. */
  @Override
  public int compareTo(HalfYear other) {
    return ORDER.compare(this, other);
  }

  /** Such as {@code 2023-H2}. */
  @Override
  public String toString() {
    return year + "-H" + number;
  }
}
