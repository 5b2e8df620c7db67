package nl.communitysponsorship.core.subject;

import java.time.LocalDate;

/**
 * When a request about one's own data has to be answered.
 *
 * <p>Source: GDPR article 12, paragraph 3. A term of a month ends on the day with the same number
 * in the next month, or on the last day of that month when it has none. That it may run to the next
 * working day (Regulation 1182/71, article 3) is not used: an answer may come early.
 */
public final class AccessTerm {
  private static final int MONTHS = 1;
  private static final int MOST_MONTHS = 3;

  private AccessTerm() {}

  /** The last day on which the answer to a request is in time. */
  public static LocalDate answerBy(LocalDate requestedOn) {
    return requestedOn.plusMonths(MONTHS);
  }

  /**
   * The last day when the person was told, within the first month, that the request is complex: two
   * months more, counted from the request.
   */
  public static LocalDate extendedTo(LocalDate requestedOn) {
    return requestedOn.plusMonths(MOST_MONTHS);
  }
}
