package nl.communitysponsorship.reporting.report;

import static nl.communitysponsorship.reporting.fixture.TownReports.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.reporting.Measurements;
import nl.communitysponsorship.reporting.breakdown.Breakdown;
import nl.communitysponsorship.reporting.breakdown.IndicatorTable;
import nl.communitysponsorship.reporting.breakdown.Slice;
import nl.communitysponsorship.reporting.catalogue.Axes;
import nl.communitysponsorship.reporting.figure.Result.Measured;
import nl.communitysponsorship.reporting.figure.Result.Withheld;
import nl.communitysponsorship.reporting.figure.Result.Withheld.Kind;
import nl.communitysponsorship.reporting.fixture.Pilot;
import nl.communitysponsorship.reporting.fixture.Town;
import nl.communitysponsorship.reporting.fixture.TownReports;
import nl.communitysponsorship.reporting.fixture.Visits;
import nl.communitysponsorship.reporting.table.SuppressionRule;
import org.junit.jupiter.api.Test;

class IndicatorReportTest {
  /**
   * Without a preference for the whole, the cheapest way to hide the 4 of town A is to withhold the
   * total too; with it, town B goes instead.
   */
  @Test
  void the_whole_is_told_before_its_parts() {
    var rows = new ArrayList<Town>(people("A", 6, 4));
    rows.addAll(people("B", 60, 60));

    IndicatorReport report = TownReports.report(Town.share(), rows, Audience.EVERYBODY);

    assertThat(report.find("X01")).containsInstanceOf(Measured.class);
    assertThat(report.rows()).filteredOn(row -> !row.isTotal()).allMatch(IndicatorReportTest::kept);
  }

  @Test
  void a_whole_that_is_small_itself_is_not_told() {
    IndicatorReport report =
        TownReports.report(Town.share(), people("A", 60, 4), Audience.EVERYBODY);

    assertThat(report.rows()).allMatch(IndicatorReportTest::kept);
  }

  @Test
  void research_withholds_more_and_insiders_read_all() {
    List<Town> rows = people("A", 7, 60);

    assertThat(withheld(rows, Audience.INTERNAL)).isZero();
    assertThat(withheld(rows, Audience.EVERYBODY)).isZero();
    assertThat(withheld(rows, Audience.RESEARCH)).isEqualTo(2);
    assertThat(withheld(rows, Audience.under(new SuppressionRule(8, 2, false)))).isEqualTo(2);
  }

  @Test
  void an_audience_is_insiders_or_has_a_rule() {
    assertThat(Audience.INTERNAL.isInternal()).isTrue();
    assertThat(Audience.EVERYBODY.findRule()).contains(SuppressionRule.PUBLIC);
    assertThatThrownBy(() -> Audience.under(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void barred_slices_are_withheld_from_everybody_but_insiders() {
    List<Town> rows = people("A", 30, 30);
    IndicatorTable table =
        Breakdown.along(Town.share(), Visits.PILOT, List.of(Town.TOWN))
            .addAll(rows.stream())
            .table();
    var barred = new TreeSet<>(List.of(Slice.of("town", "A")));

    assertThat(report(table, barred, Audience.EVERYBODY).rows())
        .extracting(ReportRow::result)
        .satisfiesExactly(
            total -> assertThat(total).isInstanceOf(Measured.class),
            part -> assertThat(part).isEqualTo(new Withheld(Kind.SMALL_NUMBERS)));
    assertThat(report(table, barred, Audience.INTERNAL).rows())
        .noneMatch(IndicatorReportTest::kept);
  }

  /**
   * Four households of which two in the village: their tasks are many, and still tell of two. A
   * municipality of the pilot has at most six households.
   */
  @Test
  void many_tasks_of_few_households_do_not_pass_for_many() {
    IndicatorReport few =
        Measurements.standard(Policies.vwnPilot())
            .measure(SyntheticProgramme.ofSize(6, 42), Pilot.YEARS);
    IndicatorReport all =
        Measurements.standard(Policies.vwnPilot())
            .measure(SyntheticProgramme.ofSize(6, 42), Pilot.YEARS, Audience.INTERNAL);

    assertThat(all.rows("P12")).allMatch(row -> row.tidy().base().eligible() > 40);
    assertThat(few.rows("P12"))
        .filteredOn(row -> !row.isTotal())
        .isNotEmpty()
        .allMatch(IndicatorReportTest::kept);
    assertThat(few.find("P12")).containsInstanceOf(Measured.class);
  }

  /** Sixty-eight municipalities, most of them with few households: that axis is withheld whole. */
  @Test
  void of_a_large_table_with_many_small_parts_the_finest_axis_is_withheld() {
    IndicatorReport large =
        Measurements.standard(Policies.vwnPilot())
            .measure(SyntheticProgramme.ofSize(300, 42), Pilot.YEARS);

    assertThat(large.find("P24.six")).containsInstanceOf(Measured.class);
    assertThat(large.rows("P24.six"))
        .filteredOn(row -> row.findAxis().filter(Axes.MUNICIPALITY::equals).isPresent())
        .hasSizeGreaterThan(50)
        .allMatch(IndicatorReportTest::kept);
    assertThat(large.rows())
        .filteredOn(row -> !row.isTotal())
        .filteredOn(row -> row.result() instanceof Measured)
        .isNotEmpty()
        .allMatch(row -> !hasSmallPart(row));
  }

  private static boolean hasSmallPart(ReportRow row) {
    Measured measured = (Measured) row.result();
    return measured.figure().parts(measured.base()).values().stream()
        .anyMatch(count -> count > 0 && count < 5);
  }

  private static boolean kept(ReportRow row) {
    return row.result() instanceof Withheld;
  }

  private static long withheld(List<Town> rows, Audience audience) {
    return TownReports.report(Town.share(), rows, audience).rows().stream()
        .filter(IndicatorReportTest::kept)
        .count();
  }

  private static IndicatorReport report(
      IndicatorTable table, TreeSet<Slice> barred, Audience audience) {
    return IndicatorReport.of(
        new ReportHead(List.of("towns"), Visits.PILOT, "none/1", audience),
        List.of(Map.entry(table, barred)));
  }
}
