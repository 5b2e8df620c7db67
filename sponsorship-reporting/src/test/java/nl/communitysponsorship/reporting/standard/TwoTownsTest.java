package nl.communitysponsorship.reporting.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.reporting.Measurements;
import nl.communitysponsorship.reporting.breakdown.Slice;
import nl.communitysponsorship.reporting.figure.Base;
import nl.communitysponsorship.reporting.figure.Figure;
import nl.communitysponsorship.reporting.figure.Result;
import nl.communitysponsorship.reporting.figure.Result.Measured;
import nl.communitysponsorship.reporting.figure.Result.NotComputable;
import nl.communitysponsorship.reporting.figure.Target;
import nl.communitysponsorship.reporting.fixture.TwoTowns;
import nl.communitysponsorship.reporting.report.Audience;
import nl.communitysponsorship.reporting.report.IndicatorReport;
import nl.communitysponsorship.reporting.report.ReportRow;
import nl.communitysponsorship.reporting.statistics.Proportion;
import org.junit.jupiter.api.Test;

/** Every shipped indicator over 2022, worked out by hand from {@link TwoTowns}. */
class TwoTownsTest {
  private static final IndicatorReport REPORT =
      Measurements.standard(Policies.vwnPilot())
          .measure(TwoTowns.register(), TwoTowns.YEAR, Audience.INTERNAL);

  /** H-1, H-2, H-3 and H-5 of five; the municipality of H-4 is not known. */
  @Test
  void P01_households_matched() {
    assertThat(REPORT.find("P01"))
        .contains(new Measured(new Figure.Count(4, new Target.AtLeast(18)), new Base(5, 0, 0)));
    assertThat(part("P01", "municipality", "GM0034")).isEqualTo(count(2, new Base(2, 0, 0)));
    assertThat(part("P01", "municipality", "GM1859")).isEqualTo(count(2, new Base(2, 0, 0)));
    assertThat(part("P01", "municipality", "UNKNOWN")).isEqualTo(count(0, new Base(1, 0, 0)));
    assertThat(part("P01", "settlement", "URBAN")).isEqualTo(count(2, new Base(2, 0, 0)));
    assertThat(part("P01", "approach", "UNKNOWN")).isEqualTo(count(0, new Base(1, 0, 0)));
  }

  /** S-1 to S-4, S-5 to S-7, and S-8; S-3 left and S-4 came during the match. */
  @Test
  void P02_sponsors_engaged() {
    assertThat(REPORT.find("P02"))
        .contains(new Measured(new Figure.Count(8, new Target.AtMost(80)), new Base(8, 0, 0)));
  }

  @Test
  void P03_municipalities_and_trainings() {
    assertThat(REPORT.find("P03.municipalities"))
        .contains(new Measured(new Figure.Count(2, new Target.Between(3, 4)), new Base(2, 0, 0)));
    // TR-1 was held, of TR-2 nobody wrote down who came, TR-3 is of 2023
    assertThat(REPORT.find("P03.trainings"))
        .contains(new Measured(new Figure.Count(1, new Target.Exactly(8)), new Base(2, 1, 0)));
  }

  /** G-1 has S-1, S-2, S-4; G-2 has S-5, S-6; G-3 withdrew; of G-4 no membership is known. */
  @Test
  void P04_group_size() {
    Measured members = measured("P04.members");
    assertThat(members.base()).isEqualTo(new Base(3, 1, 0));
    var spread = ((Figure.Spread) members.figure()).distribution();
    assertThat(List.of(spread.smallest(), spread.largest())).containsExactly(2L, 3L);
    assertThat(spread.median()).isEqualByComparingTo("2.5");
    assertThat(spread.lowerQuartile()).isEqualByComparingTo("2.25");
    assertThat(spread.upperQuartile()).isEqualByComparingTo("2.75");
    assertThat(REPORT.find("P04.small")).contains(share(1, 2, new Base(3, 1, 0)));
  }

  /** When matched: of S-1, S-2, S-5, S-6 all was in order, of S-3 and S-8 not, of S-7 not known. */
  @Test
  void P05_screening() {
    assertThat(REPORT.find("P05")).contains(share(4, 6, new Base(7, 1, 0)));
    assertThat(part("P05", "municipality", "GM0034")).isEqualTo(share(2, 3, new Base(3, 0, 0)));
    assertThat(part("P05", "yearOfMatch", "2022")).isEqualTo(share(4, 6, new Base(7, 1, 0)));
  }

  /**
   * When H-1 and H-2 came: S-1, S-5, S-6 had done all, S-2 had not come, of S-3 nobody wrote it
   * down, and of S-7 nothing is known. S-4 came later.
   */
  @Test
  void P06_training() {
    assertThat(REPORT.find("P06")).contains(share(3, 4, new Base(6, 2, 0)));
  }

  /** H-1 came after 31 days and H-2 after 30; whether H-5 came was not known in 2022. */
  @Test
  void P08_and_P09_match_and_arrival() {
    assertThat(REPORT.find("P08")).contains(share(2, 2, new Base(2, 0, 1)));
    Measured days = measured("P09");
    assertThat(days.base()).isEqualTo(new Base(2, 0, 1));
    assertThat(((Figure.Spread) days.figure()).distribution().median())
        .isEqualByComparingTo("30.5");
  }

  /** 7, 14, 7, 7 and 2 days. In time: V-1, V-3, V-5 and V-9, and not V-2, nor V-8 that expired. */
  @Test
  void P10_proposals() {
    Measured days = measured("P10.days");
    assertThat(days.base()).isEqualTo(new Base(5, 0, 0));
    assertThat(((Figure.Spread) days.figure()).distribution().median()).isEqualByComparingTo("7");
    assertThat(REPORT.find("P10.in-time")).contains(share(4, 6, new Base(6, 0, 0)));
  }

  /**
   * PRE-01 and REG-01 of K-2 of five: REG-01 of K-1 was late, MON-01 and SOC-01 were open at the
   * end. PRE-02 was due before the match, END-01 after it.
   */
  @Test
  void P12_tasks() {
    assertThat(REPORT.find("P12")).contains(share(2, 5, new Base(5, 0, 0)));
  }

  /** K-1: 4 of 5 contacts held in 275 days, 3 in person. K-2 kept no log; H-5 may have come. */
  @Test
  void P15_contacts() {
    assertThat(measured("P15.contacts").base()).isEqualTo(new Base(2, 1, 1));
    assertThat(rate("P15.contacts")).isCloseTo(4 * 7 / 275d, within(1e-12));
    assertThat(rate("P15.in-person")).isCloseTo(3 * 7 / 275d, within(1e-12));
    assertThat(REPORT.find("P15.mostly-in-person")).contains(share(1, 1, new Base(2, 1, 1)));
  }

  /** S-1 and S-2 stayed, S-3 left, and the match of S-5, S-6 and S-7 broke down before. */
  @Test
  void P16_members_stay() {
    assertThat(REPORT.find("P16.six")).contains(share(2, 6, new Base(6, 0, 0)));
    assertThat(REPORT.find("P16.twelve"))
        .contains(new NotComputable(NotComputable.Reason.NOBODY_ELIGIBLE, new Base(0, 0, 0)));
  }

  /** After three months K-3 still waited for its household; before six it was cancelled. */
  @Test
  void P17_matches_last() {
    assertThat(REPORT.find("P17.three")).contains(share(3, 3, new Base(3, 0, 0)));
    assertThat(REPORT.find("P17.six")).contains(share(1, 2, new Base(2, 0, 0)));
  }

  /** One breakdown in 306 + 170 + 105 + 90 days. */
  @Test
  void P18_breakdowns() {
    assertThat(measured("P18").base()).isEqualTo(new Base(4, 0, 0));
    assertThat(rate("P18")).isCloseTo(365 / 671d, within(1e-12));
  }

  /**
   * P-11 and P-21; P-13 may be an adult. The household of P-51 may have come on 15 November, when
   * it was planned; six months and thirty days later is not in 2022.
   */
  @Test
  void P24_answers() {
    assertThat(REPORT.find("P24.start")).contains(share(2, 2, new Base(2, 0, 2)));
    assertThat(REPORT.find("P24.six")).contains(share(1, 2, new Base(2, 0, 1)));
    assertThat(REPORT.find("P24.twelve"))
        .contains(new NotComputable(NotComputable.Reason.NOBODY_ELIGIBLE, new Base(0, 0, 0)));
  }

  /** P-11 rose from 52 to 76; P-21 left one item open. */
  @Test
  void O07_wellbeing() {
    Measured change = measured("O07.six");
    assertThat(change.base()).isEqualTo(new Base(2, 1, 1));
    var paired = ((Figure.Change) change.figure()).change();
    assertThat(List.of(paired.improved(), paired.unchanged(), paired.worsened()))
        .containsExactly(1L, 0L, 0L);
    assertThat(paired.moments().mean()).isEqualByComparingTo(BigDecimal.valueOf(24));
  }

  private static Measured measured(String code) {
    return (Measured) REPORT.find(code).orElseThrow();
  }

  private static double rate(String code) {
    var figure = (Figure.PerTime) measured(code).figure();
    return figure.rate().per(figure.perDays()).doubleValue();
  }

  private static Result part(String code, String axis, String member) {
    return REPORT.rows(code).stream()
        .filter(row -> row.slice().equals(Slice.of(axis, member)))
        .map(ReportRow::result)
        .findFirst()
        .orElseThrow();
  }

  private static Result share(long part, long whole, Base base) {
    return new Measured(new Figure.Share(new Proportion(part, whole)), base);
  }

  /** What was agreed is agreed for the whole, and not for a part. */
  private static Result count(long counted, Base base) {
    return new Measured(new Figure.Count(counted, null), base);
  }
}
