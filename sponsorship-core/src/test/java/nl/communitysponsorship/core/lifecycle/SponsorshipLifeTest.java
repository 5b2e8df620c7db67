package nl.communitysponsorship.core.lifecycle;

import static nl.communitysponsorship.core.lifecycle.Begun.as;
import static nl.communitysponsorship.core.lifecycle.Begun.day;
import static nl.communitysponsorship.core.lifecycle.Begun.team;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.communitysponsorship.core.course.BothSides;
import nl.communitysponsorship.core.lifecycle.Effect.Talk;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.ProposalLife;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.state.Line;
import nl.communitysponsorship.core.state.StateTable;
import org.junit.jupiter.api.Test;

/** The tables as such, and the ordinary course of a sponsorship. */
class SponsorshipLifeTest {
  @Test
  void there_is_one_line_for_every_step_in_every_state() {
    assertThat(SponsorshipLife.TABLE.lines())
        .hasSize(SponsorshipState.values().length * LifeStep.values().length);
    assertThat(ProposalLife.TABLE.lines())
        .hasSize(ProposalState.values().length * ProposalLife.ProposalEvent.values().length);
  }

  @Test
  void every_state_can_be_reached_from_the_first_and_every_step_leads_somewhere() {
    assertThat(reached(SponsorshipLife.TABLE, SponsorshipState.PREPARING))
        .containsExactlyInAnyOrder(SponsorshipState.values());
    assertThat(reached(ProposalLife.TABLE, ProposalState.PROPOSED))
        .containsExactlyInAnyOrder(ProposalState.values());
    assertThat(SponsorshipLife.TABLE.taken()).extracting(Line::step).contains(LifeStep.values());
  }

  @Test
  void from_every_state_there_is_a_way_to_an_ending_and_no_ending_leads_back() {
    for (SponsorshipState state : SponsorshipState.values()) {
      assertThat(reached(SponsorshipLife.TABLE, state)).anyMatch(SponsorshipState::isOver);
    }
    assertThat(SponsorshipLife.TABLE.taken())
        .filteredOn(line -> line.from().isOver())
        .allMatch(line -> line.to() == line.from());
  }

  @Test
  void silence_is_never_a_yes() {
    assertThat(ProposalLife.TABLE.taken())
        .filteredOn(line -> line.step() == ProposalLife.ProposalEvent.SILENCE)
        .allMatch(line -> line.to() == ProposalState.EXPIRED);
  }

  @Test
  void only_the_national_desk_finds_a_default_and_only_after_a_breakdown() {
    assertThat(SponsorshipLife.TABLE.taken())
        .filteredOn(line -> line.step() == LifeStep.FIND_DEFAULT)
        .containsExactly(
            Line.taken(
                SponsorshipState.BROKEN_DOWN,
                LifeStep.FIND_DEFAULT,
                SponsorshipState.BROKEN_DOWN,
                Actor.NATIONAL_DESK));
  }

  /** Planned until 10 March 2023; 30 days before is 8 February. */
  @Test
  void a_sponsorship_prepares_is_under_way_and_ends() {
    Standing standing = Begun.active();

    assertThat(standing.stateOn(day("2022-05-31"))).isEqualTo(SponsorshipState.PREPARING);
    assertThat(standing.stateOn(day("2022-06-01"))).isEqualTo(SponsorshipState.ACTIVE);
    assertThat(standing.stateOn(day("2023-02-07"))).isEqualTo(SponsorshipState.ACTIVE);
    assertThat(standing.stateOn(day("2023-02-08"))).isEqualTo(SponsorshipState.ENDING);
    assertThat(Finishing.asPlanned(standing, team(day("2023-02-07"))).refusal())
        .map(Finding::code)
        .contains("sponsorship.endNotInSight");
    assertThat(
            Finishing.asPlanned(standing, team(day("2023-03-10"))).sponsorship().stream()
                .map(each -> Begun.active(each).stateOn(day("2023-03-10"))))
        .containsExactly(SponsorshipState.ENDED_AS_PLANNED);
  }

  @Test
  void the_end_is_planned_with_the_beginning() {
    SponsorshipStep begun =
        Beginning.begin(
            Begun.sponsorship().id(), Begun.sponsorship().match(), Begun.TEAM, 12, Begun.TERMS);

    assertThat(begun.effects())
        .contains(new Effect.PlanTalk(Talk.ENDING_TALK, Actor.LOCAL_TEAM, day("2023-02-08")));
  }

  @Test
  void it_lasts_longer_only_when_both_want_it_to() {
    Standing ending = Begun.active();
    var march = day("2023-03-01");
    SponsorshipStep alone =
        Keeping.extend(ending, day("2023-06-10"), new BothSides(march, null), team(march));
    Sponsorship longer =
        Keeping.extend(ending, day("2023-06-10"), BothSides.on(march), team(march))
            .sponsorship()
            .orElseThrow();

    assertThat(alone.refusal()).map(Finding::code).contains("sponsorship.notAgreed");
    assertThat(longer.plannedEnd()).isEqualTo(day("2023-06-10"));
    assertThat(longer.course().extensions().get(0).before()).isEqualTo(day("2023-03-10"));
    assertThat(Begun.active(longer).stateOn(march)).isEqualTo(SponsorshipState.ACTIVE);
  }

  @Test
  void a_household_that_does_not_come_frees_the_group_at_once() {
    Sponsorship cancelled =
        Finishing.cancel(Begun.preparing(), as(Actor.COORDINATOR, day("2022-05-01")))
            .sponsorship()
            .orElseThrow();

    assertThat(cancelled.isActiveOn(day("2022-05-01"))).isFalse();
    assertThat(Finishing.cancel(Begun.active(), team(day("2022-06-02"))).refusal())
        .map(Finding::code)
        .contains("sponsorship.illegalStep");
  }

  @Test
  void a_line_is_taken_by_somebody_or_refused() {
    assertThat(SponsorshipLife.TABLE.lines())
        .allMatch(line -> line.who().isEmpty() == line.findRefusal().isPresent());
  }

  private static <S extends Enum<S>, E extends Enum<E>> Set<S> reached(
      StateTable<S, E> table, S first) {
    var reached = EnumSet.of(first);
    var todo = new ArrayDeque<>(List.of(first));
    while (!todo.isEmpty()) {
      S from = todo.remove();
      table.taken().stream()
          .filter(line -> line.from() == from && reached.add(line.to()))
          .forEach(line -> todo.add(line.to()));
    }
    return reached;
  }
}
