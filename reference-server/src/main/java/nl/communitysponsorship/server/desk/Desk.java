package nl.communitysponsorship.server.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.matching.result.MatchingRound;
import nl.communitysponsorship.matching.result.Ranking;
import nl.communitysponsorship.reporting.Measurements;
import nl.communitysponsorship.reporting.report.IndicatorReport;
import nl.communitysponsorship.server.action.Carrying;
import nl.communitysponsorship.server.action.Command;
import nl.communitysponsorship.server.action.Journal;
import nl.communitysponsorship.server.action.NothingStoredException;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.life.LifeDesk;
import nl.communitysponsorship.server.store.SafeguardingStore;
import org.jspecify.annotations.Nullable;

/**
 * The desk of a programme: answers every question about its register, and takes every decision in.
 *
 * <p>A question changes nothing. An action is worked out on the register as it is, stored, and only
 * then answered; when somebody else was ahead it is worked out anew. Safe for several threads.
 */
public final class Desk {
  /** How many characters the reason of a proposal may have, through whichever door it comes. */
  public static final int LONGEST_REASON = 2_000;

  private final Setup with;
  private final Journal journal;
  private final Carrying carrying;
  private final Actions actions;

  /** A desk that asks anew each time for whom matching is paused. */
  public Desk(
      RegisterStore store,
      SafeguardingStore safeguarding,
      ServerClock clock,
      Policies policies,
      Matchmaker matchmaker,
      Measurements measurements) {
    this(
        new Setup(store, safeguarding, clock, policies, matchmaker, measurements),
        new Journal(store));
  }

  private Desk(Setup with, Journal journal) {
    this(with, journal, new Carrying(with.store(), journal, with.clock()));
  }

  private Desk(Setup with, Journal journal, Carrying carrying) {
    this.with = with;
    this.journal = journal;
    this.carrying = carrying;
    this.actions = new Actions(carrying, with.clock(), with.policies(), with::pairing);
  }

  /** A desk with everything as it ships. */
  public static Desk standard(
      RegisterStore store, SafeguardingStore safeguarding, ServerClock clock) {
    Policies policies = Policies.vwnPilot();
    return new Desk(
        store,
        safeguarding,
        clock,
        policies,
        Matchmaker.standard(policies, Municipalities.of2023()),
        Measurements.standard(policies));
  }

  /** This desk, for one command: what it is asked now is done once, however often it is sent. */
  public Desk askedBy(Command command) {
    return new Desk(with, journal, carrying.askedBy(command));
  }

  /** Where the steps in the life of a sponsorship are taken. */
  public LifeDesk life() {
    return new LifeDesk(carrying, with.policies());
  }

  /** What was done to any of these, by pseudonym or code; the earliest first. */
  public List<LoggedChange> history(Collection<String> subjects) {
    return journal.of(subjects);
  }

  /** The day of the programme. */
  public LocalDate today() {
    return with.clock().today();
  }

  /** Whether there is a policy, and a matching policy, for a day; without, it cannot be judged. */
  public boolean hasPolicyOn(LocalDate day) {
    return with.policies().find(day).isPresent()
        && with.matchmaker().policy().validity().contains(day);
  }

  /** The policies of the programme. */
  public Policies policies() {
    return with.policies();
  }

  /**
   * The register and its version.
   *
   * @throws NothingStoredException if nothing was ever stored
   */
  public StoredRegister stored() {
    return with.store().find().orElseThrow(NothingStoredException::new);
  }

  /**
   * The register as it is now.
   *
   * @throws NothingStoredException if nothing was ever stored
   */
  public Register register() {
    return stored().register();
  }

  /**
   * The register as it was known on a day: on an earlier day without what became known since, and
   * otherwise as it is now.
   *
   * @throws NothingStoredException if nothing was ever stored
   */
  public Register registerOn(LocalDate day) {
    Register now = register();
    return day.isBefore(today()) ? KnownThen.on(now, day) : now;
  }

  /**
   * Everything that was wrong with the register on a day.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public Findings findings(LocalDate day) {
    return new RegisterRules(with.policies()).check(registerOn(day), day);
  }

  /**
   * What every group lacks on a day, in the order of the groups.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public List<Readiness> readiness(LocalDate day) {
    var index = new RegisterIndex(registerOn(day));
    return readiness(index.register().groups(), index, day);
  }

  /**
   * What these groups lack on a day, in the same order.
   *
   * @param index of the register as it was known on the day
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public List<Readiness> readiness(List<SponsorGroup> groups, RegisterIndex index, LocalDate day) {
    var readiness = new GroupReadiness(with.policies());
    return groups.stream().map(group -> readiness.on(day, index.dossier(group))).toList();
  }

  /**
   * All groups for all households that wait on a day, and what is put forward.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public MatchingRound round(LocalDate day) {
    return with.pairing().matchmaker().round(registerOn(day), day);
  }

  /**
   * All groups for one household on a day, whether it waits or not; when it does, with what the
   * round of all households puts forward for it.
   *
   * @throws IllegalArgumentException if no policy holds on the day, or there is no such household
   */
  public Ranking ranking(HouseholdId household, LocalDate day) {
    Register register = registerOn(day);
    Matchmaker now = with.pairing().matchmaker();
    return now.inFull(now.round(register, day), register, household);
  }

  /** The indicators of a period, with small numbers withheld. */
  public IndicatorReport measure(DateRange period) {
    return with.measurements().measure(register(), period);
  }

  /** The proposals of a register in order, with those that became a sponsorship. */
  public static List<Proposal> proposals(Register register) {
    return Stream.concat(
            register.proposals().stream(), register.sponsorships().stream().map(Sponsorship::match))
        .sorted()
        .toList();
  }

  /** Puts a group before a household; the reason may be null when the group is ranked first. */
  public Outcome<Proposal> propose(
      HouseholdId household, GroupId group, WorkerId worker, @Nullable String reason) {
    return actions.propose(new Proposing(household, group, worker, reason, today()));
  }

  /**
   * Takes in what a party decided; the coordinator's yes begins a sponsorship.
   *
   * @throws IllegalArgumentException if it is of a day after today
   */
  public Outcome<Proposal> decide(ProposalId proposal, Decision decision) {
    return actions.decide(proposal, decision);
  }

  /** Takes a proposal back. */
  public Outcome<Proposal> withdraw(ProposalId proposal, WorkerId worker) {
    return actions.withdraw(proposal, worker);
  }

  /**
   * Replaces the whole register; refused when it contradicts itself. The same register again
   * changes nothing.
   *
   * @param seen the version that is replaced; 0 when nothing was stored yet
   */
  public Outcome<Register> replace(Register register, long seen, WorkerId worker) {
    return new Replacing(with.store(), carrying, with.policies())
        .replace(register, seen, worker, today());
  }
}
