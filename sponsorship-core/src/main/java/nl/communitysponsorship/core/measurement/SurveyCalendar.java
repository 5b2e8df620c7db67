package nl.communitysponsorship.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.policy.MeasurementPolicy;
import nl.communitysponsorship.core.value.DateRange;

/**
 * When each wave is asked of somebody who arrived on a day, and where a survey stands.
 *
 * <p>The nominal day of a wave is as many calendar months after arrival as its name says, the last
 * day of a shorter month where the day does not exist.
 *
 * @param arrivedOn the day from which waves are counted
 * @param terms how far from its nominal day a wave may be answered
 */
public record SurveyCalendar(LocalDate arrivedOn, MeasurementPolicy terms) {
  /** Where a survey stands on a day. Not due and not reported are no answers, and no refusals. */
  public enum SurveyStanding {
    /** Its window lies ahead. */
    NOT_DUE,
    /** Its window is open, and nothing was recorded yet. */
    DUE,
    /** Its window has passed, and nobody wrote down what came of it. */
    NOT_REPORTED,
    ANSWERED,
    ANSWERED_IN_PART,
    NOT_WANTED,
    NOBODY_REACHED
  }

  public SurveyCalendar {
    requireNonNull(arrivedOn, "arrivedOn");
    requireNonNull(terms, "terms");
  }

  /** The days on which answers count for a wave; the day after the last one is not among them. */
  public DateRange window(Wave wave) {
    LocalDate nominal = arrivedOn.plusMonths(wave.months());
    boolean isIntake = wave == Wave.T0;
    int before = (isIntake ? terms.intakeDaysBefore() : terms.windowDays()).value();
    int after = (isIntake ? terms.intakeDaysAfter() : terms.windowDays()).value();
    return new DateRange(nominal.minusDays(before), nominal.plusDays(after + 1L));
  }

  /**
   * Where the survey of a wave stands on a day; what was answered later does not count yet.
   *
   * @param response what came of asking, or empty when nothing was recorded; a refusal and a vain
   *     attempt have no day of their own and count at once
   */
  public SurveyStanding standing(Wave wave, Optional<SurveyResponse> response, LocalDate day) {
    DateRange window = window(wave);
    boolean isOver = window.findUntil().filter(end -> !day.isBefore(end)).isPresent();
    SurveyStanding without =
        isOver
            ? SurveyStanding.NOT_REPORTED
            : day.isBefore(window.from()) ? SurveyStanding.NOT_DUE : SurveyStanding.DUE;
    return response
        .filter(given -> given.findAnsweredOn().filter(on -> on.isAfter(day)).isEmpty())
        .map(SurveyCalendar::recorded)
        .orElse(without);
  }

  private static SurveyStanding recorded(SurveyResponse response) {
    return switch (response.status()) {
      case COMPLETE -> SurveyStanding.ANSWERED;
      case PARTIAL -> SurveyStanding.ANSWERED_IN_PART;
      case REFUSED -> SurveyStanding.NOT_WANTED;
      case NOT_REACHED -> SurveyStanding.NOBODY_REACHED;
    };
  }
}
