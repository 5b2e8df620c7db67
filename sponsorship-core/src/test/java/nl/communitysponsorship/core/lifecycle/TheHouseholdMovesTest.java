package nl.communitysponsorship.core.lifecycle;

import static nl.communitysponsorship.core.lifecycle.Begun.ALMERE;
import static nl.communitysponsorship.core.lifecycle.Begun.IN_ZEEWOLDE;
import static nl.communitysponsorship.core.lifecycle.Begun.ZEEWOLDE;
import static nl.communitysponsorship.core.lifecycle.Begun.as;
import static nl.communitysponsorship.core.lifecycle.Begun.day;
import static nl.communitysponsorship.core.lifecycle.Begun.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.Effect.Talk;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Role;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The household moves from Almere to Zeewolde on 1 October 2022, as was agreed on 1 September; the
 * team there has 14 days to say that it will answer for the household.
 */
class TheHouseholdMovesTest {
  private static final LocalDate AGREED = day("2022-09-01");
  private static final LocalDate MOVES = day("2022-10-01");

  @Test
  void the_group_stays_partly_and_another_team_answers_from_the_agreed_day() {
    Sponsorship moved = carriedOut(MoveOutcome.GROUP_STAYS);

    assertThat(moved.findEnding()).isEmpty();
    assertThat(Begun.active(moved).stateOn(MOVES)).isEqualTo(SponsorshipState.ACTIVE);
    assertThat(moved.ownerOn(MOVES.minusDays(1)).orElseThrow().team()).isEqualTo(ALMERE);
    assertThat(moved.ownerOn(MOVES).orElseThrow().team()).isEqualTo(ZEEWOLDE);
    assertThat(moved.ownerOn(MOVES).orElseThrow().role()).isEqualTo(Role.BESIDE_GROUP);
  }

  @Test
  void another_group_takes_over_and_until_it_does_the_receiving_team_answers() {
    Sponsorship moved = carriedOut(MoveOutcome.TRANSFER);
    LocalDate matchedAgain = day("2022-11-10");
    var again =
        (SponsorshipStep.Taken)
            Beginning.rematch(
                Begun.active(moved),
                new SponsorshipId("K-2"),
                Begun.match("V-2", "G-9", matchedAgain),
                Begun.TEAM,
                12,
                as(Actor.COORDINATOR, matchedAgain));

    assertThat(moved.findEnding()).contains(new Ending.Moved(MOVES, IN_ZEEWOLDE));
    assertThat(moved.ownerOn(MOVES).orElseThrow().role()).isEqualTo(Role.BACKSTOP);
    assertThat(moved.callsForAnotherBy(MOVES)).isTrue();
    assertThat(again.now().findFollows()).contains(moved.id());
    assertThat(again.findEarlier().flatMap(each -> each.ownerOn(matchedAgain.minusDays(1))))
        .isPresent();
    assertThat(again.findEarlier().flatMap(each -> each.ownerOn(matchedAgain))).isEmpty();
    assertThat(again.now().ownerOn(matchedAgain)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"SELF_RELIANT", "ENDS"})
  void the_household_goes_on_without_a_group_and_is_asked_afterwards_how_it_goes(
      MoveOutcome outcome) {
    SponsorshipStep agreed = agree(outcome, null);
    SponsorshipStep done =
        Moving.carryOut(Begun.active(agreed.sponsorship().orElseThrow()), team(MOVES));
    Sponsorship moved = done.sponsorship().orElseThrow();

    assertThat(agreed.effects()).isEmpty();
    assertThat(Begun.active(moved).stateOn(MOVES)).isEqualTo(SponsorshipState.MOVED);
    assertThat(moved.callsForAnotherBy(MOVES)).isFalse();
    assertThat(done.effects())
        .filteredOn(each -> each instanceof Effect.PlanTalk)
        .containsExactly(
            new Effect.PlanTalk(Talk.FOLLOW_UP, Actor.LOCAL_TEAM, day("2022-11-01")),
            new Effect.PlanTalk(Talk.FOLLOW_UP, Actor.LOCAL_TEAM, day("2023-01-01")),
            new Effect.PlanTalk(Talk.FOLLOW_UP, Actor.LOCAL_TEAM, day("2023-04-01")));
  }

  @Test
  void each_outcome_is_kept_so_that_it_can_be_counted_by_itself() {
    assertThat(List.of(MoveOutcome.values()))
        .extracting(outcome -> carriedOut(outcome).course().moves().get(0).outcome())
        .containsExactly(
            MoveOutcome.SELF_RELIANT,
            MoveOutcome.GROUP_STAYS,
            MoveOutcome.TRANSFER,
            MoveOutcome.ENDS);
  }

  @Test
  void the_old_team_loses_access_on_the_agreed_day_also_when_it_is_written_down_later() {
    Sponsorship accepted = accepted(MoveOutcome.TRANSFER);
    SponsorshipStep late = Moving.carryOut(Begun.active(accepted), team(MOVES.plusDays(5)));

    assertThat(late.effects()).contains(new Effect.EndAccess(ALMERE, accepted.household(), MOVES));
    assertThat(late.sponsorship().flatMap(each -> each.ownerOn(MOVES)).orElseThrow().team())
        .isEqualTo(ZEEWOLDE);
  }

  @Test
  void as_long_as_the_receiving_team_has_not_accepted_the_old_one_answers() {
    Sponsorship asked = agree(MoveOutcome.TRANSFER, ZEEWOLDE).sponsorship().orElseThrow();
    SponsorshipStep refused = Moving.carryOut(Begun.active(asked), team(MOVES));

    assertThat(refused.refusal()).map(Finding::code).contains("move.notAccepted");
    assertThat(asked.ownerOn(day("2023-01-01")).orElseThrow().team()).isEqualTo(ALMERE);
  }

  /** Asked on the 1st; the 15th is the last of 14 days; five more to settle it: the 20th. */
  @Test
  void without_an_answer_the_national_desk_is_asked_to_settle_it() {
    SponsorshipStep asked = agree(MoveOutcome.GROUP_STAYS, ZEEWOLDE);
    Standing standing = Begun.active(asked.sponsorship().orElseThrow());

    assertThat(asked.effects())
        .contains(
            new Effect.OpenTask(LifeTask.ANSWER_MOVE, Actor.RECEIVING_TEAM, day("2022-09-15")));
    assertThat(Moving.remind(standing, day("2022-09-15"))).isEmpty();
    assertThat(Moving.remind(standing, day("2022-09-16")))
        .containsExactly(
            new Effect.OpenTask(LifeTask.SETTLE_MOVE, Actor.NATIONAL_DESK, day("2022-09-20")));
    assertThat(Moving.remind(Begun.active(accepted(MoveOutcome.GROUP_STAYS)), day("2022-09-16")))
        .isEmpty();
  }

  @Test
  void only_the_receiving_team_accepts() {
    Sponsorship asked = agree(MoveOutcome.TRANSFER, ZEEWOLDE).sponsorship().orElseThrow();

    assertThat(Moving.accept(Begun.active(asked), team(day("2022-09-05"))).refusal())
        .map(Finding::code)
        .contains("sponsorship.notYourStep");
  }

  @Test
  void a_move_is_not_carried_out_before_its_day_and_can_be_agreed_anew() {
    Sponsorship accepted = accepted(MoveOutcome.TRANSFER);
    Standing standing = Begun.active(accepted);
    Sponsorship later =
        Moving.agree(
                standing,
                MOVES.plusDays(14),
                IN_ZEEWOLDE,
                MoveOutcome.TRANSFER,
                ZEEWOLDE,
                team(day("2022-09-20")))
            .sponsorship()
            .orElseThrow();

    assertThat(Moving.carryOut(standing, team(MOVES.minusDays(1))).refusal())
        .map(Finding::code)
        .contains("sponsorship.dayTooEarly");
    assertThat(later.course().moves()).hasSize(2);
    assertThat(later.course().openMove()).map(Move::on).contains(MOVES.plusDays(14));
    assertThat(later.course().openMove()).map(Move::isSettled).contains(false);
  }

  @Test
  void an_outcome_that_needs_a_receiving_team_has_one_and_another_has_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agree(MoveOutcome.TRANSFER, null))
        .withMessage("a move with outcome 'TRANSFER' needs a receiving team; 'null' was given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agree(MoveOutcome.ENDS, ZEEWOLDE))
        .withMessage("a move with outcome 'ENDS' has not a receiving team; 'T-ZEEWOLDE' was given");
  }

  private static SponsorshipStep agree(MoveOutcome outcome, TeamId receiver) {
    return Moving.agree(Begun.active(), MOVES, IN_ZEEWOLDE, outcome, receiver, team(AGREED));
  }

  private static Sponsorship accepted(MoveOutcome outcome) {
    Sponsorship asked =
        agree(outcome, outcome.needsReceiver() ? ZEEWOLDE : null).sponsorship().orElseThrow();
    return outcome.needsReceiver()
        ? Moving.accept(Begun.active(asked), as(Actor.RECEIVING_TEAM, day("2022-09-10")))
            .sponsorship()
            .orElseThrow()
        : asked;
  }

  private static Sponsorship carriedOut(MoveOutcome outcome) {
    return Moving.carryOut(Begun.active(accepted(outcome)), team(MOVES))
        .sponsorship()
        .orElseThrow();
  }
}
