package nl.communitysponsorship.core.sponsorship;

import static nl.communitysponsorship.core.sponsorship.ProposalState.CONFIRMED;
import static nl.communitysponsorship.core.sponsorship.ProposalState.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import nl.communitysponsorship.core.sponsorship.ProposalLife.ProposalEvent;
import org.junit.jupiter.api.Test;

/** Every way in which up to five steps can follow each other, right or wrong. */
class ProposalWalkTest {
  private static final int LONGEST = 5;

  private final List<Place> places = new ArrayList<>();
  private final List<String> surprises = new ArrayList<>();

  @Test
  void every_walk_leads_where_the_life_cycle_says_and_a_refusal_says_why() {
    walk(new Place(List.of(), Asked.proposal(), Asked.MONDAY, PROPOSED));

    assertThat(surprises).isEmpty();
    assertThat(places).hasSize(9 + 9 * 9 + 9 * 9 * 9 + 9 * 9 * 9 * 9 + 9 * 9 * 9 * 9 * 9);
  }

  /**
   * Counted by hand: one walk of three steps. Of four steps, one more step that changes nothing: 5
   * are refused in each of the three open states, and 9 change nothing once all is said, so 24. Of
   * five steps, two more such steps: (24 * 24 + 5 * 5 * 3 + 9 * 9) / 2 = 366.
   */
  @Test
  void only_the_yes_of_household_group_and_coordinator_in_turn_lead_to_a_match() {
    walk(new Place(List.of(), Asked.proposal(), Asked.MONDAY, PROPOSED));

    List<Place> matches = places.stream().filter(each -> canBegin(each.proposal())).toList();
    assertThat(matches).hasSize(1 + 24 + 366);
    assertThat(matches)
        .allSatisfy(
            match -> {
              assertThat(match.state()).isEqualTo(CONFIRMED);
              assertThat(match.proposal().decisions())
                  .extracting(each -> each.party() + " " + each.verdict())
                  .containsExactly("HOUSEHOLD ACCEPTED", "GROUP ACCEPTED", "COORDINATOR ACCEPTED");
            });
    assertThat(places).filteredOn(each -> each.state() == CONFIRMED).hasSize(matches.size());
  }

  private void walk(Place from) {
    if (from.steps().size() == LONGEST) {
      return;
    }
    for (ProposalEvent step : ProposalEvent.values()) {
      Place to = step == ProposalEvent.SILENCE ? wait(from) : take(step, from);
      places.add(to);
      ProposalState state = to.proposal().stateOn(to.day());
      if (state != to.state()) {
        surprises.add("%s led to %s, and not to %s".formatted(to.steps(), state, to.state()));
      }
      walk(to);
    }
  }

  /** Nobody says anything until the day after the term. */
  private static Place wait(Place from) {
    LocalDate after = from.proposal().answerBy().plusDays(1);
    LocalDate day = after.isAfter(from.day()) ? after : from.day();
    return from.then(ProposalEvent.SILENCE, from.proposal(), day);
  }

  private Place take(ProposalEvent step, Place from) {
    ProposalStep came = step(step, from.proposal(), from.day());
    String code = came.refusal().map(Finding::code).orElse("taken");
    if (!code.equals(answer(step, from.state()))) {
      surprises.add("%s after %s was %s".formatted(step, from.steps(), code));
    }
    return from.then(step, came.proposal().orElse(from.proposal()), from.day());
  }

  private static ProposalStep step(ProposalEvent step, Proposal proposal, LocalDate day) {
    return switch (step) {
      case HOUSEHOLD_YES -> say(Party.HOUSEHOLD, Verdict.ACCEPTED, Asked.COLLEAGUE, proposal, day);
      case HOUSEHOLD_NO -> say(Party.HOUSEHOLD, Verdict.DECLINED, Asked.COLLEAGUE, proposal, day);
      case GROUP_YES -> say(Party.GROUP, Verdict.ACCEPTED, Asked.PROPOSER, proposal, day);
      case GROUP_NO -> say(Party.GROUP, Verdict.DECLINED, Asked.PROPOSER, proposal, day);
      case COLLEAGUE_YES ->
          say(Party.COORDINATOR, Verdict.ACCEPTED, Asked.COLLEAGUE, proposal, day);
      case COORDINATOR_NO ->
          say(Party.COORDINATOR, Verdict.DECLINED, Asked.COLLEAGUE, proposal, day);
      case PROPOSER_YES -> say(Party.COORDINATOR, Verdict.ACCEPTED, Asked.PROPOSER, proposal, day);
      case TAKEN_BACK -> ProposalStep.withdraw(proposal, day);
      case SILENCE -> throw new IllegalArgumentException("silence is no step");
    };
  }

  private static ProposalStep say(
      Party party, Verdict verdict, WorkerId by, Proposal proposal, LocalDate day) {
    return ProposalStep.decide(proposal, new Decision(party, verdict, day, by), Asked.ANSWER_DAYS);
  }

  private static String answer(ProposalEvent step, ProposalState state) {
    return ProposalLife.TABLE
        .line(state, step)
        .findRefusal()
        .map(ProgrammeRule::code)
        .orElse("taken");
  }

  private static boolean canBegin(Proposal proposal) {
    try {
      new Sponsorship(
          new SponsorshipId("K-1"), proposal, LocalDate.of(2023, 3, 7), List.of(), null, null);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Where a walk has come to, and where the life cycle says that it is. */
  private record Place(
      List<ProposalEvent> steps, Proposal proposal, LocalDate day, ProposalState state) {
    Place then(ProposalEvent step, Proposal proposal, LocalDate day) {
      ProposalState next = ProposalLife.TABLE.line(state, step).to();
      return new Place(
          Stream.concat(steps.stream(), Stream.of(step)).toList(), proposal, day, next);
    }
  }
}
