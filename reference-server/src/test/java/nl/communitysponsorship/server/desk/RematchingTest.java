package nl.communitysponsorship.server.desk;

import static nl.communitysponsorship.server.fixture.Pilot.COLLEAGUE;
import static nl.communitysponsorship.server.fixture.Pilot.DAY;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.Finishing;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Answering;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.store.MemoryStore;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.matching.result.RankedPair;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.fixture.Pilot;
import nl.communitysponsorship.server.life.EffectFacts;
import nl.communitysponsorship.server.life.WhereItStands;
import org.junit.jupiter.api.Test;

/**
 * The group of a household fell away ten days ago; since then the backstop stands in. Today the
 * household gets another group.
 */
class RematchingTest {
  private static final LocalDate FELL_AWAY = DAY.minusDays(10);
  private static final WorkerId BACKSTOP = new WorkerId("W-STAND-IN");

  private final Sponsorship brokenDown = brokenDown(Pilot.register());
  private final RegisterStore store =
      Pilot.storing(with(Pilot.register(), brokenDown), new MemoryStore());
  private final Desk desk = Pilot.desk(store);

  @Test
  void whoever_stood_in_is_released_when_the_next_sponsorship_begins() {
    assertThat(brokenDown.ownerOn(DAY)).map(AccountableOwner::worker).contains(BACKSTOP);

    Sponsorship next = rematched();

    Sponsorship earlier = find(brokenDown.id().value());
    assertThat(next.findFollows()).contains(brokenDown.id());
    assertThat(earlier.ownerOn(DAY)).isEmpty();
    assertThat(earlier.ownerOn(DAY.minusDays(1))).map(AccountableOwner::worker).contains(BACKSTOP);
    assertThat(next.ownerOn(DAY)).isPresent();
  }

  @Test
  void what_the_beginning_brings_with_it_is_stored_with_it() {
    Sponsorship next = rematched();

    // Fourteen days for a task, and the talk about the ending sixty days before the planned end
    // (1 September 2024), by the policy of the pilot.
    var life = Policies.vwnPilot().on(DAY).life();
    assertThat(effects(next))
        .containsExactlyInAnyOrder(
            new Effect.Notify(Effect.Notice.MATCH_BEGUN, Actor.HOUSEHOLD, DAY),
            new Effect.Notify(Effect.Notice.MATCH_BEGUN, Actor.GROUP, DAY),
            new Effect.OpenTask(
                Effect.LifeTask.MAKE_PLAN, Actor.LOCAL_TEAM, DAY.plusDays(life.taskDays().value())),
            new Effect.PlanTalk(
                Effect.Talk.ENDING_TALK,
                Actor.LOCAL_TEAM,
                next.plannedEnd().minusDays(life.endingDays().value())));
  }

  private List<Effect> effects(Sponsorship next) {
    return desk.history(List.of(next.match().id().value())).stream()
        .flatMap(line -> EffectFacts.in(line.change().facts()).stream())
        .toList();
  }

  private Sponsorship rematched() {
    GroupId group = first(desk, brokenDown);
    Outcome<Proposal> proposed =
        desk.propose(
            brokenDown.household(), group, PROPOSER, "the first group fell away last week");
    ProposalId id = ((Outcome.Stored<Proposal>) proposed).now().id();
    for (Party party : Party.TURNS) {
      var yes = new Decision(party, Decision.Verdict.ACCEPTED, DAY, COLLEAGUE);
      assertThat(desk.decide(id, yes)).isInstanceOf(Outcome.Stored.class);
    }
    return desk.register().sponsorships().stream()
        .filter(each -> each.match().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Sponsorship find(String id) {
    return desk.register().sponsorships().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The first sponsorship of which the household could go to another group. */
  private static Sponsorship brokenDown(Register register) {
    return register.sponsorships().stream()
        .filter(
            each -> each.isActiveOn(DAY) && each.confirmedOn().isBefore(FELL_AWAY.minusDays(30)))
        .map(each -> broken(each, register))
        .filter(
            each -> {
              Desk desk = Pilot.desk(Pilot.storing(with(register, each), new MemoryStore()));
              return desk.ranking(each.household(), DAY).options().stream()
                  .map(RankedPair::pair)
                  .anyMatch(pair -> !pair.group().equals(each.group()));
            })
        .findFirst()
        .orElseThrow();
  }

  private static GroupId first(Desk desk, Sponsorship earlier) {
    return desk.ranking(earlier.household(), DAY).options().stream()
        .map(each -> each.pair().group())
        .filter(each -> !each.equals(earlier.group()))
        .findFirst()
        .orElseThrow();
  }

  private static Sponsorship broken(Sponsorship it, Register register) {
    var standing =
        WhereItStands.on(FELL_AWAY, it, new RegisterIndex(register), Policies.vwnPilot());
    TeamId team = it.ownerOn(FELL_AWAY).orElseThrow().team();
    return Finishing.breakDown(
            standing,
            Ending.BrokenDown.Reason.values()[0],
            new Answering(team, BACKSTOP),
            new Acting(BACKSTOP, Actor.LOCAL_TEAM, FELL_AWAY))
        .sponsorship()
        .orElseThrow();
  }

  private static Register with(Register register, Sponsorship changed) {
    return register.with(
        register.proposals(),
        register.sponsorships().stream()
            .map(each -> each.id().equals(changed.id()) ? changed : each)
            .toList());
  }
}
