package nl.communitysponsorship.reporting.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.communitysponsorship.reporting.catalogue.Axes;
import nl.communitysponsorship.reporting.catalogue.Question;
import nl.communitysponsorship.reporting.indicator.Measure;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;
import nl.communitysponsorship.reporting.indicator.UnitOfCount;
import nl.communitysponsorship.reporting.row.MatchRow;
import nl.communitysponsorship.reporting.row.ProposalRow;
import nl.communitysponsorship.reporting.row.ProposalRow.Closing;
import org.jspecify.annotations.Nullable;

/** P08 to P10: whether a match came in time, how long it gave to prepare, and how long it took. */
final class Timing {
  private Timing() {}

  /** P08 and P09: first matches whose household arrived in the period. */
  static List<Question<MatchRow>> matches() {
    return List.of(
        Question.of(
            Heading.guarded("P08", UnitOfCount.MATCH, "SAMEN_HIER")
                .asks(
                    Timing::preparedForAnArrival,
                    new Measure.Share<>((row, period) -> beforeArrival(row))),
            Axes.matches()),
        Question.of(
            Heading.guarded("P09", UnitOfCount.MATCH, "RESET_UK")
                .asks(
                    Timing::preparedForAnArrival,
                    new Measure.Spread<>((row, period) -> daysToArrival(row))),
            Axes.matches()));
  }

  /** P10: how long proposals took, and whether they were decided in time. */
  static List<Question<ProposalRow>> proposals() {
    return List.of(
        Question.of(
            Heading.guarded("P10.days", UnitOfCount.PROPOSAL, "RESET_UK")
                .asks(
                    (row, period) ->
                        Membership.of(row.closing() == Closing.DECIDED).and(closed(row, period)),
                    new Measure.Spread<>((row, period) -> daysToDecide(row))),
            Axes.places()),
        Question.of(
            Heading.guarded("P10.in-time", UnitOfCount.PROPOSAL, "RESET_UK")
                .asks(Timing::closed, new Measure.Share<>((row, period) -> row.inTime())),
            Axes.places()));
  }

  /** A match that ended before the arrival prepared for nobody. */
  private static Membership preparedForAnArrival(MatchRow row, ReportingPeriod period) {
    return row.arrival()
        .fellIn(period)
        .and(row.prepares())
        .and(Membership.of(row.isFirst() && row.mayHaveMet()));
  }

  private static Membership beforeArrival(MatchRow row) {
    return row.arrival()
        .findOn()
        .map(on -> Membership.of(!row.confirmedOn().isAfter(on)))
        .orElse(Membership.UNKNOWN);
  }

  private static OptionalLong daysToArrival(MatchRow row) {
    return days(row.confirmedOn(), row.arrival().on());
  }

  private static Membership closed(ProposalRow row, ReportingPeriod period) {
    return Membership.of(row.findClosedOn().filter(period::contains).isPresent());
  }

  private static OptionalLong daysToDecide(ProposalRow row) {
    return days(row.proposedOn(), row.closedOn());
  }

  private static OptionalLong days(LocalDate from, @Nullable LocalDate until) {
    return until == null
        ? OptionalLong.empty()
        : OptionalLong.of(until.toEpochDay() - from.toEpochDay());
  }
}
