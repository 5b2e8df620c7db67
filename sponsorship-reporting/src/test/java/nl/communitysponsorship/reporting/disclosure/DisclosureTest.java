package nl.communitysponsorship.reporting.disclosure;

import static nl.communitysponsorship.reporting.indicator.Membership.IN;
import static nl.communitysponsorship.reporting.indicator.Membership.OUT;
import static nl.communitysponsorship.reporting.indicator.Membership.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.reporting.breakdown.Axis;
import nl.communitysponsorship.reporting.breakdown.Breakdown;
import nl.communitysponsorship.reporting.breakdown.IndicatorTable;
import nl.communitysponsorship.reporting.breakdown.Slice;
import nl.communitysponsorship.reporting.figure.Result;
import nl.communitysponsorship.reporting.figure.Result.Withheld;
import nl.communitysponsorship.reporting.figure.Result.Withheld.Kind;
import nl.communitysponsorship.reporting.fixture.Town;
import nl.communitysponsorship.reporting.fixture.Visit;
import nl.communitysponsorship.reporting.fixture.Visits;
import nl.communitysponsorship.reporting.indicator.Definition.Release;
import nl.communitysponsorship.reporting.indicator.Indicator;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.table.SuppressionRule;
import org.junit.jupiter.api.Test;

/** What is withheld was worked out by hand; the rule asks for two possible values or more. */
class DisclosureTest {
  private static final Disclosure DISCLOSURE = new Disclosure(new SuppressionRule(5, 1, false));
  private static final List<Axis<Town>> TOWN = List.of(Town.TOWN);
  private static final List<Axis<Town>> BOTH = List.of(Town.TOWN, Town.REGION);

  @Test
  void a_small_numerator_takes_the_smallest_other_town_with_it() {
    ProtectedTable table = protect(Town.share(), TOWN, fourTowns(2, 8));

    assertThat(withheld(table)).containsExactly("town=A", "town=D");
    assertThat(table.total()).isInstanceOf(Result.Measured.class);
  }

  /** Region south is C and D: with D alone, or D and A, its total would give D away. */
  @Test
  void a_region_that_is_told_asks_for_a_town_of_the_same_region() {
    ProtectedTable table = protect(Town.share(), BOTH, fourTowns(2, 8));

    assertThat(withheld(table)).containsExactly("town=C", "town=D");
  }

  @Test
  void a_small_complement_is_withheld_too() {
    List<Town> rows = rows("A", "north", 9, 1);
    rows.addAll(rows("B", "north", 6, 6));
    rows.addAll(rows("C", "north", 7, 7));

    assertThat(withheld(protect(Town.share(), TOWN, rows))).containsExactly("town=A", "town=B");
  }

  @Test
  void what_is_withheld_leaves_no_digit_behind() {
    ProtectedTable table = protect(Town.share(), TOWN, fourTowns(2, 8));

    assertThat(table.results().get(Slice.of("town", "D")))
        .isEqualTo(new Withheld(Kind.SMALL_NUMBERS));
    assertThat(table.withheld()).isEqualTo(2);
  }

  /** Town A gains what town D loses: both are withheld, and nothing that is told changes. */
  @Test
  void a_withheld_count_can_change_and_the_public_does_not_see_it() {
    List<Town> other = rows("A", "north", 5, 7);
    other.addAll(rows("B", "north", 7, 7));
    other.addAll(rows("C", "south", 8, 7));
    other.addAll(rows("D", "south", 3, 6));

    assertThat(protect(Town.share(), TOWN, other).results())
        .isEqualTo(protect(Town.share(), TOWN, fourTowns(2, 8)).results());
  }

  @Test
  void the_total_of_a_programme_target_is_told_and_its_towns_are_protected() {
    List<Town> rows = rows("A", "north", 2, 0);
    rows.addAll(rows("B", "north", 1, 0));

    ProtectedTable exempt = protect(Town.count(Release.PROGRAMME_TOTAL), TOWN, rows);
    ProtectedTable guarded = protect(Town.count(Release.PROTECTED), TOWN, rows);

    assertThat(withheld(exempt)).containsExactly("town=A", "town=B");
    assertThat(withheld(guarded)).containsExactly("total", "town=A", "town=B");
  }

  /**
   * All are counted, so a town without any would have been told: 1 and 1 out of 2 would be known.
   */
  @Test
  void two_towns_of_one_take_a_third_when_everybody_is_counted() {
    List<Town> rows = rows("A", "north", 1, 0);
    rows.addAll(rows("B", "north", 1, 0));
    rows.addAll(rows("C", "north", 9, 0));
    rows.addAll(rows("D", "north", 7, 0));

    assertThat(withheld(protect(Town.count(Release.PROGRAMME_TOTAL), TOWN, rows)))
        .containsExactly("town=A", "town=B", "town=D");
  }

  @Test
  void an_internal_indicator_tells_nothing() {
    ProtectedTable table = protect(Town.count(Release.INTERNAL), TOWN, fourTowns(9, 9));

    assertThat(table.results().values()).containsOnly(new Withheld(Kind.INTERNAL_ONLY));
  }

  @Test
  void a_distribution_is_never_told() {
    Stream<Town> rows =
        Stream.iterate(1L, day -> day + 1)
            .limit(40)
            .map(day -> new Town("A", "north", Visit.of(day, null)));

    assertThat(protect(Town.spread(), TOWN, rows.toList()).total())
        .isEqualTo(new Withheld(Kind.INTERNAL_ONLY));
  }

  @Test
  void many_events_of_few_households_are_withheld() {
    var rows = new ArrayList<Town>();
    for (String town : List.of("A", "A", "A", "B", "B", "B", "B", "B", "B")) {
      rows.add(new Town(town, "north", Visit.of(7L, 30L)));
    }

    assertThat(withheld(protect(Town.perTime(), TOWN, rows))).containsExactly("town=A", "town=B");
  }

  /** Were A alone withheld, total less B would tell that it has three units, and their days. */
  @Test
  void few_units_to_which_nothing_happened_cannot_be_worked_out_from_the_rest() {
    var rows = new ArrayList<Town>();
    for (String town : List.of("A", "A", "A", "B", "B", "B", "B", "B")) {
      rows.add(new Town(town, "north", Visit.of(0L, 30L)));
    }

    assertThat(withheld(protect(Town.perTime(), TOWN, rows))).containsExactly("town=A", "town=B");
  }

  @Test
  void a_change_of_which_few_worsened_is_withheld() {
    var rows = new ArrayList<Town>();
    for (int i = 0; i < 14; i++) {
      long after = i < 6 ? 70 : i < 12 ? 50 : 30;
      rows.add(new Town("A", "north", Visit.of(50L, after)));
    }

    assertThat(withheld(protect(Town.change(), List.of(), rows))).containsExactly("total");
  }

  @Test
  void few_people_of_whom_nothing_is_known_are_withheld_and_nobody_is_told() {
    List<Town> rows = rows("A", "north", 8, 8);
    rows.add(Town.of("B", "north", UNKNOWN));
    rows.add(new Town("C", "north", new Visit("h", OUT, IN, null, null)));

    ProtectedTable table = protect(Town.share(), TOWN, rows);

    assertThat(withheld(table)).containsExactly("town=B");
    assertThat(table.results().get(Slice.of("town", "C"))).isInstanceOf(Result.NotComputable.class);
  }

  @Test
  void what_was_asked_and_under_which_rule_stays_with_the_table() {
    ProtectedTable table = protect(Town.share(), TOWN, fourTowns(2, 8));

    assertThat(table.definition()).isEqualTo(Visits.definition(Release.PROTECTED));
    assertThat(table.period()).isEqualTo(Visits.PILOT);
    assertThat(table.rule().threshold()).isEqualTo(5);
  }

  @Test
  void units_in_several_towns_tie_no_totals_and_are_still_protected() {
    var rows = new ArrayList<Town>();
    for (int i = 0; i < 12; i++) {
      var visit = new Visit("h-" + i, IN, IN, null, null);
      rows.add(new Town("A", "north", visit));
      rows.add(new Town(i < 2 ? "B" : "C", "north", visit));
    }

    assertThat(withheld(protect(Town.distinct(), TOWN, rows))).containsExactly("town=B");
  }

  /** Towns A to D with 12, 14, 15 and 9 people; A to C have 6, 7 and some counted. */
  private static List<Town> fourTowns(int inD, int inC) {
    List<Town> rows = rows("A", "north", 6, 6);
    rows.addAll(rows("B", "north", 7, 7));
    rows.addAll(rows("C", "south", inC, 15 - inC));
    rows.addAll(rows("D", "south", inD, 9 - inD));
    return rows;
  }

  private static List<Town> rows(String town, String region, int in, int out) {
    var rows = new ArrayList<Town>();
    for (int i = 0; i < in + out; i++) {
      rows.add(Town.of(town, region, Membership.of(i < in)));
    }
    return rows;
  }

  private static ProtectedTable protect(
      Indicator<Town> indicator, List<Axis<Town>> axes, List<Town> rows) {
    IndicatorTable table =
        Breakdown.along(indicator, Visits.PILOT, axes).addAll(rows.stream()).table();
    return DISCLOSURE.protect(table);
  }

  private static List<String> withheld(ProtectedTable table) {
    return table.results().entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Withheld)
        .map(entry -> entry.getKey().toString())
        .toList();
  }
}
