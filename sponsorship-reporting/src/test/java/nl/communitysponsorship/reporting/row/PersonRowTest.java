package nl.communitysponsorship.reporting.row;

import static nl.communitysponsorship.reporting.indicator.Membership.IN;
import static nl.communitysponsorship.reporting.indicator.Membership.OUT;
import static nl.communitysponsorship.reporting.indicator.Membership.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;
import org.junit.jupiter.api.Test;

class PersonRowTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
  private static final Birth ADULT = new Birth.Year(1980);

  /** Arrived on 2 June, six months later is 2 December, and thirty days on is 1 January 2023. */
  @Test
  void a_wave_is_due_when_it_closes() {
    Arrival june = Arrival.on(LocalDate.of(2022, 6, 2));
    Arrival earlier = Arrival.on(LocalDate.of(2022, 6, 1));

    assertThat(row(june, ADULT, FamilyRole.ADULT).isDueIn(Wave.T6, YEAR)).isEqualTo(OUT);
    assertThat(row(earlier, ADULT, FamilyRole.ADULT).isDueIn(Wave.T6, YEAR)).isEqualTo(IN);
    assertThat(row(june, ADULT, FamilyRole.ADULT).isDueIn(Wave.T6, ReportingPeriod.year(2023)))
        .isEqualTo(IN);
  }

  @Test
  void who_has_not_arrived_is_not_asked_and_who_may_have_is_not_known() {
    assertThat(row(Arrival.NOT_YET, ADULT, FamilyRole.ADULT).isDueIn(Wave.T0, YEAR)).isEqualTo(OUT);
    assertThat(row(Arrival.UNCLEAR, ADULT, FamilyRole.ADULT).isDueIn(Wave.T0, YEAR))
        .isEqualTo(UNKNOWN);
    assertThat(row(Arrival.UNCLEAR, new Birth.Year(2015), FamilyRole.CHILD).isDueIn(Wave.T0, YEAR))
        .isEqualTo(OUT);
  }

  /** Planned for 2 June: six months and thirty days end on 1 January 2023. */
  @Test
  void a_wave_that_cannot_have_closed_yet_is_not_due_whether_they_came_or_not() {
    Arrival june = Arrival.overdue(LocalDate.of(2022, 6, 2));
    Arrival earlier = Arrival.overdue(LocalDate.of(2022, 6, 1));

    assertThat(row(june, ADULT, FamilyRole.ADULT).isDueIn(Wave.T6, YEAR)).isEqualTo(OUT);
    assertThat(row(earlier, ADULT, FamilyRole.ADULT).isDueIn(Wave.T6, YEAR)).isEqualTo(UNKNOWN);
    assertThat(row(june, ADULT, FamilyRole.ADULT).isDueIn(Wave.T0, YEAR)).isEqualTo(UNKNOWN);
  }

  @Test
  void an_adult_is_told_by_age_and_where_that_is_not_known_by_place_in_the_household() {
    Arrival march = Arrival.on(LocalDate.of(2022, 3, 1));

    assertThat(row(march, ADULT, FamilyRole.CHILD).isDueIn(Wave.T0, YEAR)).isEqualTo(IN);
    assertThat(row(march, new Birth.Year(2010), FamilyRole.ADULT).isDueIn(Wave.T0, YEAR))
        .isEqualTo(OUT);
    assertThat(row(march, new Birth.Unknown(), FamilyRole.ADULT).isDueIn(Wave.T0, YEAR))
        .isEqualTo(IN);
    assertThat(row(march, new Birth.Unknown(), FamilyRole.CHILD).isDueIn(Wave.T0, YEAR))
        .isEqualTo(OUT);
    assertThat(row(march, new Birth.Year(2004), FamilyRole.NOT_RECORDED).isDueIn(Wave.T0, YEAR))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void a_wave_without_a_complete_answer_has_no_score() {
    PersonRow row = row(Arrival.NOT_YET, ADULT, FamilyRole.ADULT);

    assertThat(row.findPoints(Wave.T0)).isEqualTo(OptionalLong.of(52));
    assertThat(row.findPoints(Wave.T6)).isEmpty();
  }

  private static PersonRow row(Arrival arrival, Birth birth, FamilyRole role) {
    return new PersonRow(
        new PersonId("P-1"), Place.NOT_KNOWN, arrival, birth, role, Map.of(Wave.T0, 52));
  }
}
