package nl.communitysponsorship.reporting.row;

import static nl.communitysponsorship.reporting.indicator.Membership.IN;
import static nl.communitysponsorship.reporting.indicator.Membership.OUT;
import static nl.communitysponsorship.reporting.indicator.Membership.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchRowTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2022, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2022, 7, 1);

  @Test
  void they_can_meet_from_the_later_of_match_and_arrival() {
    assertThat(row(Arrival.on(MAY), null).findMetOn()).contains(MAY);
    assertThat(row(Arrival.on(MARCH.minusDays(9)), null).findMetOn()).contains(MARCH);
  }

  @Test
  void they_never_met_when_the_match_ended_by_then_or_nobody_arrived() {
    assertThat(row(Arrival.on(MAY), new Ending.Early(MAY)).findMetOn()).isEmpty();
    assertThat(row(Arrival.on(MAY), new Ending.Early(MAY.plusDays(1))).findMetOn()).contains(MAY);
    assertThat(row(Arrival.NOT_YET, null).findMetOn()).isEmpty();
  }

  @Test
  void whether_they_met_in_a_period_is_unknown_while_the_arrival_is() {
    assertThat(row(Arrival.on(MAY), null).metIn(YEAR)).isEqualTo(IN);
    assertThat(row(Arrival.on(MAY), null).metIn(ReportingPeriod.year(2023))).isEqualTo(OUT);
    assertThat(row(Arrival.NOT_YET, null).metIn(YEAR)).isEqualTo(OUT);
    assertThat(row(Arrival.UNCLEAR, null).metIn(YEAR)).isEqualTo(UNKNOWN);
    assertThat(row(Arrival.UNCLEAR, new Ending.Early(MAY)).metIn(YEAR)).isEqualTo(UNKNOWN);
    assertThat(row(Arrival.UNCLEAR, new Ending.CancelledBeforeArrival(MAY)).metIn(YEAR))
        .isEqualTo(OUT);
  }

  /** March, April, May and June have 122 days; from July to the end of the year there are 184. */
  @Test
  void days_are_counted_from_match_to_end_within_the_period() {
    assertThat(row(Arrival.NOT_YET, new Ending.Early(JULY)).daysIn(YEAR)).isEqualTo(122);
    assertThat(row(Arrival.NOT_YET, null).daysIn(YEAR)).isEqualTo(122 + 184);
    assertThat(row(Arrival.NOT_YET, null).daysIn(ReportingPeriod.year(2021))).isZero();
    assertThat(row(Arrival.NOT_YET, null).daysIn(ReportingPeriod.year(2023))).isEqualTo(365);
    assertThat(row(Arrival.NOT_YET, new Ending.Early(JULY)).daysIn(ReportingPeriod.year(2023)))
        .isZero();
  }

  @Test
  void an_ending_on_a_day_is_not_before_it() {
    MatchRow row = row(Arrival.NOT_YET, new Ending.Early(MAY));

    assertThat(row.findEndingBefore(MAY)).isEmpty();
    assertThat(row.findEndingBefore(MAY.plusDays(1))).isPresent();
  }

  @Test
  void a_match_is_counted_where_it_is() {
    assertThat(row(Arrival.NOT_YET, null).place()).isEqualTo(Place.NOT_KNOWN);
    assertThat(Place.NOT_KNOWN.findMunicipality()).isEmpty();
    assertThat(Place.NOT_KNOWN.findSettlement()).isEmpty();
    assertThat(Place.NOT_KNOWN.findApproach()).isEmpty();
  }

  @Test
  void an_arrival_with_a_day_is_clear() {
    assertThatThrownBy(() -> new Arrival(MAY, false, MAY))
        .hasMessage(
            "a planned day is kept only while the arrival is unclear: '2022-05-01' was given");
    assertThatThrownBy(() -> new Arrival(MAY, true, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an arrival is unclear only as long as no day is known: '2022-05-01' was given");
    assertThat(Arrival.on(MAY).fellIn(YEAR)).isEqualTo(IN);
    assertThat(Arrival.NOT_YET.fellIn(YEAR)).isEqualTo(OUT);
    assertThat(Arrival.UNCLEAR.fellIn(YEAR)).isEqualTo(UNKNOWN);
  }

  @Test
  void contacts_held_are_among_those_written_down() {
    assertThat(ContactLog.NONE.isKept()).isFalse();
    assertThat(new ContactLog(7, 1, 0, 0).isKept()).isTrue();
    assertThatThrownBy(() -> new ContactLog(7, 2, 3, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "days are zero or more, and contacts written, held and held in person are each part of the one before: '7' days and '2', '3' and '1' contacts were given");
  }

  private static MatchRow row(Arrival arrival, @Nullable Ending ending) {
    return new MatchRow(
        new SponsorshipId("K-1"),
        Place.NOT_KNOWN,
        true,
        IN,
        MARCH,
        ending,
        arrival,
        ContactLog.NONE);
  }
}
