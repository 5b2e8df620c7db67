package nl.communitysponsorship.server.desk;

import static nl.communitysponsorship.server.fixture.Pilot.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.fixture.Pilot;

/** Whatever workers do in whatever order, some things never happen. */
class DeskProperties {
  private static final List<WorkerId> WORKERS = List.of(Pilot.PROPOSER, Pilot.COLLEAGUE);
  private static final List<ProposalId> PROPOSALS =
      Stream.of("V-16-2", "V-16-2", "V-16-2", "V-17", "V-18", "V-13-1")
          .map(ProposalId::new)
          .toList();

  @Property(tries = 40)
  void without_three_yeses_and_two_workers_there_is_no_match(@ForAll("days") List<Action> actions) {
    RegisterStore store = Pilot.store();
    Desk desk = Pilot.desk(store);

    long stored =
        actions.stream().filter(action -> action.on(desk) instanceof Outcome.Stored).count();

    Register after = desk.register();
    assertThat(begun(after))
        .allSatisfy(
            each -> {
              List<Decision> decisions = each.match().decisions();
              assertThat(decisions).extracting(Decision::party).isEqualTo(Party.TURNS);
              assertThat(decisions).allMatch(Decision::isYes);
              assertThat(decisions.get(2).recordedBy()).isNotEqualTo(each.match().proposedBy());
            });
    assertThat(begun(after))
        .hasSize(
            (int)
                store.changes().stream()
                    .filter(line -> line.change().what() == ChangeKind.CONFIRMED)
                    .count());
    assertThat(store.changes()).hasSize(1 + (int) stored);
  }

  @Property(tries = 40)
  void nobody_is_asked_twice_and_nothing_contradicts_itself(@ForAll("days") List<Action> actions) {
    Desk desk = Pilot.desk();

    actions.forEach(action -> action.on(desk));

    Register after = desk.register();
    List<Proposal> open =
        after.proposals().stream().filter(each -> each.stateOn(DAY).isOpen()).toList();
    assertThat(open).extracting(Proposal::household).doesNotHaveDuplicates();
    assertThat(open).extracting(Proposal::group).doesNotHaveDuplicates();
    assertThat(Contradictions.among(desk.findings(DAY)).all()).isEmpty();
  }

  private static List<Sponsorship> begun(Register after) {
    var before = new HashSet<>(Pilot.register().sponsorships());
    return after.sponsorships().stream().filter(each -> !before.contains(each)).toList();
  }

  @Provide
  Arbitrary<List<Action>> days() {
    Arbitrary<Action> propose =
        Combinators.combine(
                Arbitraries.of("H-06", "H-11", "H-15", "H-18"),
                Arbitraries.of("G-03", "G-07", "G-14", "G-04"),
                Arbitraries.of(WORKERS))
            .as(
                (household, group, worker) ->
                    new Propose(new HouseholdId(household), new GroupId(group), worker));
    Arbitrary<Action> decide =
        Combinators.combine(
                Arbitraries.of(PROPOSALS),
                Arbitraries.of(Party.values()),
                Arbitraries.of(
                    Decision.Verdict.ACCEPTED,
                    Decision.Verdict.ACCEPTED,
                    Decision.Verdict.ACCEPTED,
                    Decision.Verdict.DECLINED),
                Arbitraries.of(WORKERS))
            .as(Decide::new);
    Arbitrary<Action> withdraw =
        Combinators.combine(Arbitraries.of(PROPOSALS), Arbitraries.of(WORKERS)).as(Withdraw::new);
    return Arbitraries.oneOf(propose, decide, decide, decide, decide, withdraw)
        .list()
        .ofMinSize(5)
        .ofMaxSize(25);
  }

  /** Something that a worker does at the desk. */
  private sealed interface Action {
    Outcome<Proposal> on(Desk desk);
  }

  private record Propose(HouseholdId household, GroupId group, WorkerId worker) implements Action {
    @Override
    public Outcome<Proposal> on(Desk desk) {
      return desk.propose(household, group, worker, "they would like to meet each other");
    }
  }

  private record Decide(ProposalId id, Party party, Decision.Verdict verdict, WorkerId worker)
      implements Action {
    @Override
    public Outcome<Proposal> on(Desk desk) {
      return desk.decide(id, new Decision(party, verdict, DAY, worker));
    }
  }

  private record Withdraw(ProposalId id, WorkerId worker) implements Action {
    @Override
    public Outcome<Proposal> on(Desk desk) {
      return desk.withdraw(id, worker);
    }
  }
}
