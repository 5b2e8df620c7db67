package nl.communitysponsorship.reporting.standard;

import static nl.communitysponsorship.reporting.fixture.Records.group;
import static nl.communitysponsorship.reporting.fixture.Records.household;
import static nl.communitysponsorship.reporting.fixture.Records.matched;
import static nl.communitysponsorship.reporting.fixture.Records.member;
import static nl.communitysponsorship.reporting.fixture.Records.person;
import static nl.communitysponsorship.reporting.fixture.Records.planned;
import static nl.communitysponsorship.reporting.fixture.Records.relative;
import static nl.communitysponsorship.reporting.fixture.Records.session;
import static nl.communitysponsorship.reporting.fixture.Records.sponsorship;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.reporting.Measurements;
import nl.communitysponsorship.reporting.figure.Base;
import nl.communitysponsorship.reporting.fixture.Edited;
import nl.communitysponsorship.reporting.fixture.TwoTowns;
import nl.communitysponsorship.reporting.report.Audience;
import nl.communitysponsorship.reporting.report.IndicatorReport;
import nl.communitysponsorship.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A unit of which the answer is not known changes no figure, and is told beside it. */
class UnknownTest {
  private static final Register BEFORE = TwoTowns.register();

  @Test
  void a_group_of_which_no_membership_is_known() {
    List<SponsorGroup> more = plus(BEFORE.groups(), group("G-9", TwoTowns.CITY, null));

    sameFigureOneMore(Edited.of(BEFORE).groups(more).register(), "P04.members", "P04.small");
  }

  @Test
  void a_training_of_which_nobody_wrote_down_who_came() {
    var more =
        plus(
            BEFORE.trainingSessions(),
            session("TR-9", "2022-06-01", TwoTowns.CITY, List.of(TrainingModule.INTRODUCTION)));

    sameFigureOneMore(Edited.of(BEFORE).trainings(more).register(), "P03.trainings");
  }

  @Test
  void a_sponsor_of_whom_nothing_is_written_down() {
    List<SponsorGroup> more = new ArrayList<>(BEFORE.groups());
    more.set(
        2,
        group(
            "G-3",
            TwoTowns.VILLAGE,
            "2022-09-01",
            member("S-8", "2022-03-01", null),
            member("S-9", "2022-03-01", null)));

    sameFigureOneMore(Edited.of(BEFORE).groups(more).register(), "P05");
  }

  @Test
  void somebody_who_may_be_an_adult() {
    List<Household> more = new ArrayList<>(BEFORE.households());
    Household first = more.get(0);
    more.set(
        0,
        household(
            "H-1",
            TwoTowns.CITY,
            "2022-01-10",
            first.arrivals(),
            person("P-11", 1985),
            relative("P-13"),
            relative("P-19")));

    sameFigureOneMore(
        Edited.of(BEFORE).households(more).register(), "P24.start", "P24.six", "O07.six");
  }

  @Test
  void a_match_of_a_household_of_which_nobody_wrote_down_whether_it_came() {
    sameFigureOneMore(
        withMatch(null),
        "P08",
        "P09",
        "P15.contacts",
        "P15.in-person",
        "P15.mostly-in-person",
        "P24.start");
  }

  @Test
  void the_same_when_the_match_has_ended_since() {
    sameFigureOneMore(
        withMatch(new Ending.Early(LocalDate.of(2022, 12, 20))),
        "P08",
        "P09",
        "P15.contacts",
        "P15.in-person",
        "P15.mostly-in-person");
  }

  /** One more match of a household that was to come on 1 December and of which no more is known. */
  private static Register withMatch(@Nullable Ending ending) {
    List<Household> households =
        plus(
            BEFORE.households(),
            household(
                "H-9",
                TwoTowns.CITY,
                "2022-05-01",
                List.of(planned("2022-12-01", "2022-05-01")),
                person("P-91", 1990)));
    List<Sponsorship> matches =
        plus(
            BEFORE.sponsorships(),
            sponsorship(matched("V-0", "H-9", "G-4", "2022-10-03", "2022-10-10"), "K-9", ending));
    return Edited.of(BEFORE).households(households).register().with(BEFORE.proposals(), matches);
  }

  /**
   * The same figure for the whole, on a base with one more that is not known, in one way or other.
   */
  private static void sameFigureOneMore(Register after, String... codes) {
    IndicatorReport one = measured(BEFORE);
    IndicatorReport other = measured(after);
    for (String code : codes) {
      assertThat(figure(other, code)).as(code).isEqualTo(figure(one, code));
      assertThat(unknown(other, code)).as(code).isEqualTo(unknown(one, code) + 1);
    }
  }

  private static Object figure(IndicatorReport report, String code) {
    return report.find(code).orElseThrow().findFigure().orElseThrow();
  }

  private static long unknown(IndicatorReport report, String code) {
    return report.rows(code).stream()
        .filter(ReportRow::isTotal)
        .map(row -> row.result().findBase().orElseThrow())
        .mapToLong((Base base) -> base.unknown() + base.undetermined())
        .sum();
  }

  private static IndicatorReport measured(Register register) {
    return Measurements.standard(Policies.vwnPilot())
        .measure(register, TwoTowns.YEAR, Audience.INTERNAL);
  }

  private static <T> List<T> plus(List<T> records, T one) {
    var more = new ArrayList<>(records);
    more.add(one);
    return more;
  }
}
