package nl.communitysponsorship.server.desk;

import static nl.communitysponsorship.server.fixture.Pilot.COLLEAGUE;
import static nl.communitysponsorship.server.fixture.Pilot.DAY;
import static nl.communitysponsorship.server.fixture.Pilot.FIRST;
import static nl.communitysponsorship.server.fixture.Pilot.MOMENT;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSED;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSED_TO;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSER;
import static nl.communitysponsorship.server.fixture.Pilot.SECOND;
import static nl.communitysponsorship.server.fixture.Pilot.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.fixture.Pilot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposingTest {
  private final RegisterStore store = Pilot.store();
  private final Desk desk = Pilot.desk(store);

  @Test
  void the_group_ranked_first_is_proposed_without_a_reason() {
    Outcome<Proposal> outcome = desk.propose(WAITING, FIRST, PROPOSER, null);

    // The highest number of a proposal on that day is 16; five working days from Friday 1
    // September end on Friday 8 September.
    var proposal =
        new Proposal(
            new ProposalId("V-17"),
            WAITING,
            FIRST,
            DAY,
            PROPOSER,
            LocalDate.of(2023, 9, 8),
            1,
            1000,
            null,
            null,
            List.of());
    assertThat(outcome).isEqualTo(new Outcome.Stored<>(proposal, 2));
    assertThat(desk.register().proposals()).contains(proposal);
    assertThat(proposal.stateOn(DAY)).isEqualTo(ProposalState.PROPOSED);
  }

  @Test
  void who_proposed_what_and_when_stands_in_the_log() {
    desk.propose(WAITING, FIRST, PROPOSER, null);

    assertThat(store.changes())
        .last()
        .isEqualTo(
            new LoggedChange(
                2,
                1,
                new Change(
                    ChangeKind.PROPOSED,
                    "V-17",
                    PROPOSER,
                    DAY,
                    MOMENT,
                    Map.of(
                        "group", "G-07",
                        "household", "H-11",
                        "policy", "vwn-pilot/2022.1",
                        "rank", "1",
                        "score", "1000"))));
  }

  @Test
  void another_group_needs_a_reason_of_twenty_characters() {
    assertThat(refusal(WAITING, SECOND, null)).containsExactly("proposal.reasonTooShort");
    // Nineteen, and blanks around it do not count.
    assertThat(refusal(WAITING, SECOND, "  they live next door "))
        .containsExactly("proposal.reasonTooShort");

    Outcome<Proposal> outcome = desk.propose(WAITING, SECOND, PROPOSER, " They live next door. ");

    assertThat(((Outcome.Stored<Proposal>) outcome).now())
        .satisfies(
            proposal -> {
              assertThat(proposal.findReason()).contains("They live next door.");
              assertThat(proposal.rank()).isEqualTo(2);
            });
  }

  @Test
  void a_group_that_cannot_be_is_refused() {
    // G-01 is far from H-11.
    assertThat(refusal(WAITING, new GroupId("G-01"), "because we would like it so much"))
        .containsExactly("proposal.notFeasible");
  }

  @Test
  void a_group_that_somebody_has_to_be_asked_about_first_is_refused() {
    // Of G-07 it is not known whether it goes as far as H-18.
    assertThat(refusal(new HouseholdId("H-18"), FIRST, "because we would like it so much"))
        .containsExactly("proposal.notFeasible");
  }

  @Test
  void a_household_with_an_open_proposal_gets_no_second_one() {
    assertThat(refusal(PROPOSED_TO, FIRST, null)).containsExactly("proposal.alreadyOpen");
  }

  @Test
  void a_group_with_an_open_proposal_gets_no_second_one() {
    assertThat(refusal(WAITING, PROPOSED, null)).containsExactly("proposal.alreadyOpen");
  }

  @Test
  void a_pair_that_was_declined_is_not_proposed_again() {
    assertThat(refusal(new HouseholdId("H-10"), new GroupId("G-14"), null))
        .containsExactly("proposal.declinedBefore");
  }

  @Test
  void all_that_is_unknown_is_told_at_once() {
    assertThat(refusal(new HouseholdId("H-99"), new GroupId("G-99"), null))
        .containsExactly("reference.unknown", "reference.unknown");
  }

  @Test
  void a_reason_that_may_hold_a_citizen_service_number_is_refused() {
    // 123456782 passes the eleven-test.
    assertThat(refusal(WAITING, FIRST, "the sister is 123456782, she knows"))
        .containsExactly("text.bsnSuspected");
  }

  @Test
  void a_refusal_changes_nothing() {
    refusal(WAITING, SECOND, null);

    assertThat(desk.stored().version()).isEqualTo(1);
    assertThat(desk.register()).isEqualTo(Pilot.register());
    assertThat(store.changes()).hasSize(1);
  }

  @Test
  void the_same_pair_is_proposed_once_however_many_ask_for_it() {
    desk.propose(WAITING, FIRST, PROPOSER, null);

    assertThat(
            ((Outcome.Refused<Proposal>) desk.propose(WAITING, FIRST, COLLEAGUE, null))
                .why()
                .codes())
        .containsExactly("proposal.alreadyOpen");
  }

  private List<String> refusal(HouseholdId household, GroupId group, @Nullable String reason) {
    Outcome<Proposal> outcome = desk.propose(household, group, PROPOSER, reason);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Proposal>) outcome).why().all().stream().map(Finding::code).toList();
  }
}
