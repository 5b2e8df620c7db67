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
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.server.config.ServerClock;

/**
 * What can be done at the desk: each action is worked out, stored with its line in the log, told.
 */
final class Actions {
  /** How often an action is worked out anew because somebody else was ahead. */
  private static final int ATTEMPTS = 5;

  private final RegisterStore store;
  private final ServerClock clock;
  private final Policies policies;
  private final Supplier<Pairing> pairing;

  Actions(RegisterStore store, ServerClock clock, Policies policies, Supplier<Pairing> pairing) {
    this.store = store;
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
              : refused(draft);
        });
  }

  private Draft<Step> proposed(Register register, Proposal proposal, PolicyPack policy) {
    Map<String, String> facts =
        Map.of(
            "household", proposal.household().value(),
            "group", proposal.group().value(),
            "rank", Integer.toString(proposal.rank()),
            "score", Integer.toString(proposal.score()),
            "policy", policy.reference());
    Change change =
        change(
            ChangeKind.PROPOSED,
            proposal.id().value(),
            proposal.proposedBy(),
            proposal.proposedOn(),
            facts);
    return new Draft.Ready<>(new Step(Revision.with(register, proposal), proposal, change));
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

  private Draft<Step> decided(
      Register register, ProposalId id, Decision decision, PolicyPack policy) {
    Optional<Proposal> proposal = find(register, id);
    if (proposal.isEmpty()) {
      return unknown(id);
    }
    var index = new RegisterIndex(register);
    Optional<SponsorGroup> group = index.group(proposal.get().group());
    Optional<Household> household = index.household(proposal.get().household());
    if (group.isEmpty() || household.isEmpty()) {
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

  private Draft<Step> taken(
      Register register,
      Proposal now,
      Decision decision,
      PolicyPack policy,
      Matchmaker matchmaker) {
    Draft<Register> next =
        now.isConfirmed()
            ? Confirming.of(register, now, decision.on(), policy, matchmaker)
            : new Draft.Ready<>(Revision.with(register, now));
    Change change =
        change(
            Step.whatOf(decision),
            now.id().value(),
            decision.recordedBy(),
            decision.on(),
            Map.of("party", decision.party().name(), "verdict", decision.verdict().name()));
    return next instanceof Draft.Ready<Register> ready
        ? new Draft.Ready<>(new Step(ready.next(), now, change))
        : refused(next);
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
          Change change = change(ChangeKind.WITHDRAWN, id.value(), worker, day, Map.of());
          return step.proposal()
              .<Draft<Step>>map(
                  now -> new Draft.Ready<>(new Step(Revision.with(register, now), now, change)))
              .orElseGet(() -> refused(step));
        });
  }

  Outcome<Register> replace(Register register, long seen, WorkerId worker) {
    LocalDate day = clock.today();
    Findings contradictions =
        Contradictions.among(new RegisterRules(policies).check(register, day));
    if (!contradictions.isEmpty()) {
      return new Outcome.Refused<>(contradictions);
    }
    Optional<StoredRegister> stored = store.find().filter(each -> each.version() == seen);
    if (stored.filter(each -> each.register().equals(register)).isPresent()) {
      return new Outcome.Stored<>(register, seen);
    }
    Map<String, String> facts =
        Map.of(
            "groups", Integer.toString(register.groups().size()),
            "households", Integer.toString(register.households().size()));
    Commit commit =
        store.commit(
            seen,
            register,
            change(ChangeKind.IMPORTED, register.programme().code(), worker, day, facts));
    return told(commit, register);
  }

  private Outcome<Proposal> act(Function<Register, Draft<Step>> action) {
    Outcome<Proposal> outcome = new Outcome.Conflict<>(0);
    for (int i = 0; i < ATTEMPTS && outcome instanceof Outcome.Conflict; i++) {
      StoredRegister seen = store.find().orElseThrow(NothingStoredException::new);
      Draft<Step> draft = action.apply(seen.register());
      if (draft instanceof Draft.Ready<Step> ready) {
        Step step = ready.next();
        outcome = told(store.commit(seen.version(), step.next(), step.change()), step.now());
      } else {
        outcome = new Outcome.Refused<>(((Draft.Refused<Step>) draft).why());
      }
    }
    return outcome;
  }

  private static <T> Outcome<T> told(Commit commit, T now) {
    if (commit instanceof Commit.Stored stored) {
      return new Outcome.Stored<>(now, stored.now().version());
    }
    if (commit instanceof Commit.Repeated repeated) {
      return new Outcome.Stored<>(now, repeated.version());
    }
    return commit instanceof Commit.Stale stale
        ? new Outcome.Conflict<>(stale.version())
        : new Outcome.Refused<>(((Commit.Refused) commit).why());
  }

  private Change change(
      ChangeKind what, String subject, WorkerId by, LocalDate on, Map<String, String> facts) {
    return new Change(what, subject, by, on, clock.now(), facts);
  }

  private static Optional<Proposal> find(Register register, ProposalId id) {
    return Stream.concat(
            register.proposals().stream(), register.sponsorships().stream().map(Sponsorship::match))
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  private static Draft<Step> unknown(ProposalId id) {
    return refused(
        ProgrammeRule.REFERENCE_UNKNOWN.at(FindingPath.at("proposals", id)).with("id", id));
  }

  private static Draft<Step> refused(ProposalStep step) {
    return new Draft.Refused<>(step.refusal().stream().toList());
  }

  private static Draft<Step> refused(Finding why) {
    return new Draft.Refused<>(List.of(why));
  }

  private static Draft<Step> refused(Draft<?> draft) {
    return new Draft.Refused<>(((Draft.Refused<?>) draft).why());
  }
}
