package nl.communitysponsorship.server.web.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.matching.result.JudgedPair;
import nl.communitysponsorship.matching.result.Ranking;
import nl.communitysponsorship.server.web.Pilot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairDetailTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 15);
  private static final Ranking RANKING =
      Matchmaker.standard(Policies.vwnPilot(), Municipalities.of2023())
          .ranking(Pilot.on(DAY).register(), new HouseholdId("H-13"), DAY);

  static List<GroupId> groups() {
    return Pilot.on(DAY).register().groups().stream().map(each -> each.id()).toList();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void the_points_that_are_shown_are_together_the_score(GroupId group) {
    RANKING
        .find(group)
        .ifPresent(
            pair -> {
              PairDetail detail = PairDetail.of(pair, RANKING, true, Pilot.DUTCH);
              int sum =
                  detail.preferences().stream()
                      .map(PairDetail.Preference::points)
                      .filter(points -> points.startsWith("+"))
                      .mapToInt(points -> Integer.parseInt(points.substring(1)))
                      .sum();

              assertThat(detail.points()).isEqualTo(sum).isEqualTo(pair.score());
              assertThat(detail.preferences())
                  .allMatch(each -> each.thousandths() >= 0 && each.thousandths() <= 1000);
            });
  }

  @Test
  void every_requirement_is_there_met_or_not() {
    JudgedPair pair = RANKING.notPossible().get(0);
    PairDetail detail = PairDetail.of(pair, RANKING, true, Pilot.ENGLISH);

    assertThat(detail.requirements()).hasSameSizeAs(pair.requirements());
    assertThat(detail.requirements())
        .extracting(each -> each.standing().word())
        .contains("met", "not met");
    assertThat(detail.verdict().word()).isEqualTo("cannot be proposed");
    assertThat(detail.canBeProposed()).isFalse();
    assertThat(detail.place()).isEmpty();
  }

  @Test
  void what_is_not_known_says_so_and_has_no_points_and_no_bar() {
    List<PairDetail.Preference> unknown =
        RANKING.notPossible().stream()
            .flatMap(
                pair -> PairDetail.of(pair, RANKING, true, Pilot.ENGLISH).preferences().stream())
            .filter(each -> each.points().equals("not known"))
            .toList();

    assertThat(unknown).isNotEmpty().allMatch(each -> each.thousandths() == 0);
  }

  @Test
  void a_group_that_is_the_only_one_is_said_to_be() {
    LocalDate day = LocalDate.of(2023, 9, 1);
    List<Ranking> alone =
        Pilot.on(day).register().households().stream()
            .map(
                each ->
                    Matchmaker.standard(Policies.vwnPilot(), Municipalities.of2023())
                        .ranking(Pilot.on(day).register(), each.id(), day))
            .filter(each -> each.options().size() == 1)
            .toList();

    assertThat(alone)
        .isNotEmpty()
        .allSatisfy(
            ranking ->
                assertThat(
                        PairDetail.of(ranking.options().get(0).pair(), ranking, true, Pilot.DUTCH)
                            .place())
                    .isEqualTo("De enige groep die kan."));
  }

  @Test
  void the_first_group_is_said_to_be_the_first() {
    JudgedPair first = RANKING.options().get(0).pair();

    assertThat(PairDetail.of(first, RANKING, true, Pilot.DUTCH).place())
        .isEqualTo("Nummer 1 van de 2 groepen die kunnen.");
    assertThat(PairDetail.of(first, RANKING, false, Pilot.DUTCH).canBeProposed()).isFalse();
  }
}
