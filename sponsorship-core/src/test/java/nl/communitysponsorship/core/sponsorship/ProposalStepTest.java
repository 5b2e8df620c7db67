package nl.communitysponsorship.core.sponsorship;

import static nl.communitysponsorship.core.sponsorship.Asked.ANSWER_DAYS;
import static nl.communitysponsorship.core.sponsorship.Asked.COLLEAGUE;
import static nl.communitysponsorship.core.sponsorship.Asked.MONDAY;
import static nl.communitysponsorship.core.sponsorship.Asked.NEXT_MONDAY;
import static nl.communitysponsorship.core.sponsorship.Asked.PROPOSER;
import static nl.communitysponsorship.core.sponsorship.Asked.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import org.junit.jupiter.api.Test;

class ProposalStepTest {
  @Test
  void each_yes_gives_the_next_party_a_term_of_its_own() {
    ProposalStep step = decide(Asked.proposal(), yes(Party.HOUSEHOLD, MONDAY.plusDays(1)));

    assertThat(step.proposal().orElseThrow().answerBy()).isEqualTo(NEXT_MONDAY.plusDays(1));
  }

  /** From Wednesday 13 April 2022, over Good Friday, Easter Monday and a weekend. */
  @Test
  void holidays_do_not_count_in_a_term() {
    Proposal proposal = Asked.proposal(List.of(yes(Party.HOUSEHOLD, MONDAY)));
    Proposal inTime = proposal.decided(yes(Party.GROUP, MONDAY), LocalDate.of(2022, 4, 13));

    ProposalStep step = decide(inTime, yes(Party.COORDINATOR, LocalDate.of(2022, 4, 13)));

    assertThat(step.proposal().orElseThrow().answerBy()).isEqualTo(LocalDate.of(2022, 4, 22));
  }

  @Test
  void the_last_day_is_in_time_and_the_day_after_is_not() {
    Decision late = yes(Party.HOUSEHOLD, NEXT_MONDAY.plusDays(1));

    assertThat(decide(Asked.proposal(), yes(Party.HOUSEHOLD, NEXT_MONDAY)).proposal()).isPresent();
    assertThat(decide(Asked.proposal(), late).refusal())
        .contains(refusal("proposal.expired", Map.of("answerBy", NEXT_MONDAY)));
  }

  @Test
  void a_match_is_seen_by_four_eyes() {
    Proposal agreed = Asked.proposal(Asked.threeYeses().subList(0, 2));
    Decision own = new Decision(Party.COORDINATOR, Verdict.ACCEPTED, MONDAY.plusDays(3), PROPOSER);
    Decision other =
        new Decision(Party.COORDINATOR, Verdict.ACCEPTED, MONDAY.plusDays(3), COLLEAGUE);

    assertThat(decide(agreed, own).refusal())
        .contains(refusal("proposal.samePerson", Map.of("worker", "W-01")));
    assertThat(decide(agreed, other).proposal().orElseThrow().isConfirmed()).isTrue();
  }

  /** Four eyes guard a yes; a no harms nobody. */
  @Test
  void who_proposed_may_still_say_no() {
    Proposal agreed = Asked.proposal(Asked.threeYeses().subList(0, 2));
    Decision no = new Decision(Party.COORDINATOR, Verdict.DECLINED, MONDAY.plusDays(3), PROPOSER);

    assertThat(decide(agreed, no).proposal().orElseThrow().stateOn(MONDAY.plusDays(3)))
        .isEqualTo(ProposalState.DECLINED);
  }

  @Test
  void who_proposed_may_write_down_what_household_and_group_said() {
    Decision said = new Decision(Party.HOUSEHOLD, Verdict.ACCEPTED, MONDAY, PROPOSER);

    assertThat(decide(Asked.proposal(), said).proposal()).isPresent();
  }

  @Test
  void out_of_turn_is_refused_with_whose_turn_it_is() {
    assertThat(decide(Asked.proposal(), yes(Party.COORDINATOR, MONDAY)).refusal())
        .contains(
            refusal(
                "proposal.decisionOutOfOrder",
                Map.of("party", Party.COORDINATOR, "turn", Party.HOUSEHOLD)));
  }

  @Test
  void a_day_before_the_last_step_is_refused() {
    Proposal proposal = Asked.proposal(List.of(yes(Party.HOUSEHOLD, MONDAY.plusDays(2))));
    Finding tooEarly =
        refusal(
            "proposal.dayTooEarly",
            Map.of("on", MONDAY.plusDays(1), "lastStep", MONDAY.plusDays(2)));

    assertThat(decide(proposal, yes(Party.GROUP, MONDAY.plusDays(1))).refusal()).contains(tooEarly);
    assertThat(ProposalStep.withdraw(proposal, MONDAY.plusDays(1)).refusal()).contains(tooEarly);
  }

  @Test
  void what_is_closed_stays_closed_even_on_a_day_before_it_was() {
    Finding closed = refusal("proposal.closed", Map.of("state", ProposalState.CONFIRMED));

    assertThat(decide(Asked.confirmed(), yes(Party.GROUP, MONDAY)).refusal()).contains(closed);
    assertThat(ProposalStep.withdraw(Asked.confirmed(), MONDAY).refusal()).contains(closed);
  }

  @Test
  void what_waits_can_be_taken_back_and_then_is_closed() {
    Proposal taken = ProposalStep.withdraw(Asked.proposal(), MONDAY).proposal().orElseThrow();

    assertThat(taken.findWithdrawnOn()).contains(MONDAY);
    assertThat(decide(taken, yes(Party.HOUSEHOLD, MONDAY)).refusal())
        .contains(refusal("proposal.closed", Map.of("state", ProposalState.WITHDRAWN)));
  }

  @Test
  void a_step_that_was_taken_changes_nothing_but_the_decisions_and_the_term() {
    Proposal before = Asked.proposal(List.of(), 2, 615);
    Decision yes = yes(Party.HOUSEHOLD, MONDAY.plusDays(1));

    Proposal after = decide(before, yes).proposal().orElseThrow();

    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("decisions", "answerBy")
        .isEqualTo(before);
    assertThat(after.decisions()).containsExactly(yes);
    assertThat(before.decisions()).isEmpty();
  }

  private static ProposalStep decide(Proposal proposal, Decision decision) {
    return ProposalStep.decide(proposal, decision, ANSWER_DAYS);
  }

  private static Finding refusal(String code, Map<String, Object> facts) {
    return new Finding(code, Severity.ERROR, FindingPath.at("proposals", "V-1"), facts);
  }
}
