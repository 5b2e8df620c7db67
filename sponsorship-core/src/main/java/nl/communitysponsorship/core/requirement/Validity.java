package nl.communitysponsorship.core.requirement;

import java.time.LocalDate;

/**
 * How long a proof counts.
 *
 * <p>Months are those of the calendar: what was done on the last day of February counts, after a
 * year, until the same day, or the 28th where there is no 29th.
 *
 * @param months for how many months after its day, 1 or more
 * @param renewalMonths from how many months before the end a renewal is asked for
 * @param graceDays for how many days after the end it still counts, with a warning
 */
public record Validity(int months, int renewalMonths, int graceDays) {
  public Validity {
    if (months < 1 || renewalMonths < 0 || graceDays < 0) {
      throw new IllegalArgumentException(
          "a validity must be 1 month or more, with 0 or more months of renewal and days of grace; '%d', '%d' and '%d' were given"
              .formatted(months, renewalMonths, graceDays));
    }
  }

  /** The first day on which what was done on a day no longer counts. */
  public LocalDate endOf(LocalDate on) {
    return on.plusMonths(months);
  }

  /** The first day on which a renewal is asked for of what ends on a day. */
  public LocalDate renewalOf(LocalDate ends) {
    return ends.minusMonths(renewalMonths);
  }

  /** The first day on which what ended on a day no longer counts even with a warning. */
  public LocalDate graceOf(LocalDate ends) {
    return ends.plusDays(graceDays);
  }
}
