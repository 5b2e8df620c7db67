package nl.communitysponsorship.server.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.server.action.Carrying;
import nl.communitysponsorship.server.action.Draft;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.action.Step;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.life.EffectFacts;

/** What can be done at the desk with proposals. */
final class Actions {
  private final Carrying carrying;
  private final ServerClock clock;
  private final Policies policies;
  private final Supplier<Pairing> pairing;

  Actions(Carrying carrying, ServerClock clock, Policies policies, Supplier<Pairing> pairing) {
    this.carrying = carrying;
    this.clock = clock;
    this.policies = policies;
    this.pairing = pairing;
  }

  Outcome<Proposal> propose(Proposing wish) {
    PolicyPack policy = policies.on(wish.day());
    return act(
        register -> {
          Draft<Proposal> draft = wish.in(register, policy, pairing.get());
          return draft instanceof Draft.Ready<Proposal> ready
              ? proposed(register, ready.next(), policy)
              : Draft.refused(draft);
        });
  }

  private Draft<Step<Proposal>> proposed(Register register, Proposal proposal, PolicyPack policy) {
    Map<String, String> facts =
        Map.of(
            "household", proposal.household().value(),
            "group", proposal.group().value(),
            "rank", Integer.toString(proposal.rank()),
            "score", Integer.toString(proposal.score()),
            "policy", policy.reference());
    Change change =
        carrying.change(
            ChangeKind.PROPOSED,
            proposal.id().value(),
            proposal.proposedBy(),
            proposal.proposedOn(),
            facts);
    return new Draft.Ready<>(new Step<>(Revision.with(register, proposal), proposal, change));
  }

  Outcome<Proposal> decide(ProposalId id, Decision decision) {
    LocalDate today = clock.today();
    if (decision.on().isAfter(today)) {
      throw new IllegalArgumentException(
          "a decision must be of today, '%s', or of an earlier day; '%s' was given"
              .formatted(today, decision.on()));
    }
    PolicyPack policy = policies.on(today);
    return act(register -> decided(register, id, decision, policy));
  }

  private Draft<Step<Proposal>> decided(
      Register register, ProposalId id, Decision decision, PolicyPack policy) {
    Optional<Proposal> proposal = find(register, id);
    var index = new RegisterIndex(register);
    Optional<SponsorGroup> group = proposal.map(Proposal::group).flatMap(index::group);
    Optional<Household> household = proposal.map(Proposal::household).flatMap(index::household);
    if (proposal.isEmpty() || group.isEmpty() || household.isEmpty()) {
      return unknown(id);
    }
    Pairing now = pairing.get();
    ProposalStep step =
        now.decide(
            proposal.get(),
            WorkerCode.asIn(proposal.get(), decision),
            group.get(),
            household.get(),
            clock.today(),
            policy.match().answerDays().value());
    return step.proposal()
        .map(after -> taken(register, after, decision, policy, now.matchmaker()))
        .orElseGet(() -> refused(step));
  }

  private Draft<Step<Proposal>> taken(
      Register register,
      Proposal now,
      Decision decision,
      PolicyPack policy,
      Matchmaker matchmaker) {
    Draft<Confirming.Begun> next =
        now.isConfirmed()
            ? Confirming.of(register, now, decision, policies, policy, matchmaker)
            : new Draft.Ready<>(new Confirming.Begun(Revision.with(register, now), List.of()));
    if (!(next instanceof Draft.Ready<Confirming.Begun> ready)) {
      return Draft.refused(next);
    }
    Map<String, String> facts =
        Map.of("party", decision.party().name(), "verdict", decision.verdict().name());
    Change change =
        carrying.change(
            whatOf(decision),
            now.id().value(),
            decision.recordedBy(),
            decision.on(),
            EffectFacts.with(facts, ready.next().effects()));
    return new Draft.Ready<>(new Step<>(ready.next().next(), now, change));
  }

  Outcome<Proposal> withdraw(ProposalId id, WorkerId worker) {
    LocalDate day = clock.today();
    return act(
        register -> {
          Optional<Proposal> proposal = find(register, id);
          if (proposal.isEmpty()) {
            return unknown(id);
          }
          ProposalStep step = ProposalStep.withdraw(proposal.get(), day);
          Change change = carrying.change(ChangeKind.WITHDRAWN, id.value(), worker, day, Map.of());
          return step.proposal()
              .<Draft<Step<Proposal>>>map(
                  now -> new Draft.Ready<>(new Step<>(Revision.with(register, now), now, change)))
              .orElseGet(() -> refused(step));
        });
  }

  private Outcome<Proposal> act(Function<Register, Draft<Step<Proposal>>> action) {
    return carrying.act(action, (register, id) -> find(register, new ProposalId(id)));
  }

  private static Optional<Proposal> find(Register register, ProposalId id) {
    return Stream.concat(
            register.proposals().stream(), register.sponsorships().stream().map(Sponsorship::match))
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  /** What the log calls a decision: the coordinator's yes is more than a decision. */
  private static ChangeKind whatOf(Decision decision) {
    return decision.party() == Party.COORDINATOR && decision.isYes()
        ? ChangeKind.CONFIRMED
        : ChangeKind.DECIDED;
  }

  private static Draft<Step<Proposal>> unknown(ProposalId id) {
    return Draft.refused(
        ProgrammeRule.REFERENCE_UNKNOWN.at(FindingPath.at("proposals", id)).with("id", id));
  }

  private static Draft<Step<Proposal>> refused(ProposalStep step) {
    return new Draft.Refused<>(step.refusal().stream().toList());
  }
}
