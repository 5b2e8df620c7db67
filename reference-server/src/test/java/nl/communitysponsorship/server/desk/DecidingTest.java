package nl.communitysponsorship.server.desk;

import static nl.communitysponsorship.server.fixture.Pilot.COLLEAGUE;
import static nl.communitysponsorship.server.fixture.Pilot.DAY;
import static nl.communitysponsorship.server.fixture.Pilot.FIRST;
import static nl.communitysponsorship.server.fixture.Pilot.OPEN;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSED_TO;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSER;
import static nl.communitysponsorship.server.fixture.Pilot.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.MemoryStore;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.fixture.Pilot;
import org.junit.jupiter.api.Test;

class DecidingTest {
  private final RegisterStore store = Pilot.store();
  private final Desk desk = Pilot.desk(store);

  @Test
  void nothing_but_three_recorded_yeses_makes_a_sponsorship() {
    int before = desk.register().sponsorships().size();
    desk.propose(WAITING, FIRST, PROPOSER, null);
    var proposal = new ProposalId("V-17");

    decide(proposal, Party.HOUSEHOLD, Decision.Verdict.ACCEPTED, PROPOSER);
    decide(proposal, Party.GROUP, Decision.Verdict.ACCEPTED, PROPOSER);
    assertThat(desk.register().sponsorships()).hasSize(before);
    decide(proposal, Party.COORDINATOR, Decision.Verdict.ACCEPTED, COLLEAGUE);

    assertThat(desk.register().sponsorships()).hasSize(before + 1);
    assertThat(desk.register().proposals()).noneMatch(each -> each.id().equals(proposal));
    assertThat(Desk.proposals(desk.register()))
        .filteredOn(each -> each.id().equals(proposal))
        .singleElement()
        .satisfies(each -> assertThat(each.stateOn(DAY)).isEqualTo(ProposalState.CONFIRMED));
    assertThat(store.changes())
        .extracting(line -> line.change().what())
        .containsExactly(
            ChangeKind.IMPORTED,
            ChangeKind.PROPOSED,
            ChangeKind.DECIDED,
            ChangeKind.DECIDED,
            ChangeKind.CONFIRMED);
  }

  @Test
  void a_sponsorship_begins_with_an_owner_for_a_year() {
    confirmOpen();

    // Twelve months in the policy of the pilot; the team behind G-16 answers for the household.
    Sponsorship begun = begun();
    assertThat(begun.confirmedOn()).isEqualTo(DAY);
    assertThat(begun.plannedEnd()).isEqualTo(LocalDate.of(2024, 9, 1));
    assertThat(begun.household()).isEqualTo(PROPOSED_TO);
    assertThat(begun.ownerOn(DAY))
        .hasValueSatisfying(
            owner -> {
              assertThat(owner.role()).isEqualTo(AccountableOwner.Role.BESIDE_GROUP);
              assertThat(owner.team().value()).isEqualTo("T-GM0160");
            });
  }

  @Test
  void a_sponsorship_begins_with_every_task_of_the_policy_counted_from_the_arrival() {
    confirmOpen();

    Sponsorship begun = begun();
    List<SupportTask> plan =
        desk.register().tasks().stream()
            .filter(task -> task.sponsorship().equals(begun.id()))
            .toList();
    assertThat(plan).hasSameSizeAs(Policies.vwnPilot().on(DAY).tasks());
    LocalDate arrival =
        desk.register().households().stream()
            .filter(each -> each.id().equals(PROPOSED_TO))
            .findFirst()
            .flatMap(each -> each.arrivalKnownOn(DAY))
            .orElseThrow()
            .on();
    assertThat(arrival).isAfter(DAY);
    assertThat(plan)
        .allSatisfy(
            task -> {
              int days =
                  Policies.vwnPilot().on(DAY).tasks().stream()
                      .filter(template -> template.code().equals(task.template()))
                      .findFirst()
                      .orElseThrow()
                      .day();
              assertThat(task.dueOn()).isEqualTo(arrival.plusDays(days));
              assertThat(task.findDoneOn()).isEmpty();
            });
  }

  @Test
  void the_register_has_nothing_new_to_solve_after_a_confirmation() {
    List<String> before = errors();

    confirmOpen();

    assertThat(errors()).isEqualTo(before);
  }

  @Test
  void a_match_is_seen_by_two() {
    decide(OPEN, Party.GROUP, Decision.Verdict.ACCEPTED, PROPOSER);

    assertThat(refusal(OPEN, Party.COORDINATOR, PROPOSER)).containsExactly("proposal.samePerson");
  }

  @Test
  void the_parties_decide_in_turn() {
    assertThat(refusal(OPEN, Party.COORDINATOR, COLLEAGUE))
        .containsExactly("proposal.decisionOutOfOrder");
    assertThat(refusal(OPEN, Party.HOUSEHOLD, COLLEAGUE))
        .containsExactly("proposal.decisionOutOfOrder");
  }

  @Test
  void a_no_ends_the_proposal_and_the_household_waits_again() {
    decide(OPEN, Party.GROUP, Decision.Verdict.DECLINED, COLLEAGUE);

    assertThat(refusal(OPEN, Party.GROUP, COLLEAGUE)).containsExactly("proposal.closed");
    assertThat(desk.round(DAY).ranking(PROPOSED_TO)).isPresent();
  }

  @Test
  void a_proposal_can_be_taken_back_until_it_is_decided() {
    Outcome<Proposal> outcome = desk.withdraw(OPEN, COLLEAGUE);

    assertThat(((Outcome.Stored<Proposal>) outcome).now().findWithdrawnOn()).contains(DAY);
    assertThat(((Outcome.Refused<Proposal>) desk.withdraw(OPEN, COLLEAGUE)).why().codes())
        .containsExactly("proposal.closed");
    assertThat(store.changes()).last().extracting(line -> line.change().by()).isEqualTo(COLLEAGUE);
  }

  @Test
  void what_is_no_longer_possible_is_not_confirmed() {
    Register register = desk.register();
    Desk later =
        Pilot.desk(
            Pilot.storing(
                withGroups(
                    register,
                    register.groups().stream()
                        .map(each -> each.id().equals(Pilot.PROPOSED) ? withdrawn(each) : each)
                        .toList()),
                new MemoryStore()));
    later.decide(OPEN, new Decision(Party.GROUP, Decision.Verdict.ACCEPTED, DAY, COLLEAGUE));

    Outcome<Proposal> outcome =
        later.decide(
            OPEN, new Decision(Party.COORDINATOR, Decision.Verdict.ACCEPTED, DAY, COLLEAGUE));

    assertThat(((Outcome.Refused<Proposal>) outcome).why().codes())
        .containsExactly("proposal.notFeasible");
  }

  @Test
  void a_proposal_that_is_not_there_is_refused() {
    assertThat(refusal(new ProposalId("V-99"), Party.HOUSEHOLD, COLLEAGUE))
        .containsExactly("reference.unknown");
    assertThat(((Outcome.Refused<Proposal>) desk.withdraw(new ProposalId("V-99"), COLLEAGUE)).why())
        .isNotNull();
  }

  @Test
  void a_decision_cannot_be_of_tomorrow() {
    var tomorrow = new Decision(Party.GROUP, Decision.Verdict.ACCEPTED, DAY.plusDays(1), COLLEAGUE);

    assertThatThrownBy(() -> desk.decide(OPEN, tomorrow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a decision must be of today, '2023-09-01', or of an earlier day; '2023-09-02' was given");
  }

  private void confirmOpen() {
    decide(OPEN, Party.GROUP, Decision.Verdict.ACCEPTED, PROPOSER);
    decide(OPEN, Party.COORDINATOR, Decision.Verdict.ACCEPTED, COLLEAGUE);
  }

  private Sponsorship begun() {
    return desk.register().sponsorships().stream()
        .filter(each -> each.match().id().equals(OPEN))
        .findFirst()
        .orElseThrow();
  }

  private List<String> errors() {
    return desk.findings(DAY).all().stream()
        .filter(each -> each.severity() == nl.communitysponsorship.core.rule.Severity.ERROR)
        .map(each -> each.code() + " " + each.path())
        .toList();
  }

  private void decide(ProposalId id, Party party, Decision.Verdict verdict, WorkerId by) {
    assertThat(desk.decide(id, new Decision(party, verdict, DAY, by)))
        .isInstanceOf(Outcome.Stored.class);
  }

  private List<String> refusal(ProposalId id, Party party, WorkerId by) {
    Outcome<Proposal> outcome =
        desk.decide(id, new Decision(party, Decision.Verdict.ACCEPTED, DAY, by));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Proposal>) outcome).why().codes();
  }

  private static SponsorGroup withdrawn(SponsorGroup group) {
    return new SponsorGroup(
        group.id(),
        group.homeBase(),
        group.variant(),
        group.formedOn(),
        group.findBackstop().orElse(null),
        DAY,
        group.memberships(),
        group.offer());
  }

  private static Register withGroups(Register register, List<SponsorGroup> groups) {
    return new Register(
        register.programme(),
        register.organisations(),
        register.teams(),
        register.sponsors(),
        groups,
        register.trainingSessions(),
        register.attendances(),
        register.households(),
        register.proposals(),
        register.sponsorships(),
        register.tasks(),
        register.contacts(),
        register.surveys());
  }
}
