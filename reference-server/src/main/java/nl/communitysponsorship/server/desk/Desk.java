package nl.communitysponsorship.server.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.matching.result.MatchingRound;
import nl.communitysponsorship.matching.result.Ranking;
import nl.communitysponsorship.reporting.Measurements;
import nl.communitysponsorship.reporting.report.IndicatorReport;
import nl.communitysponsorship.server.config.ServerClock;
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

  private final RegisterStore store;
  private final SafeguardingStore safeguarding;
  private final ServerClock clock;
  private final Policies policies;
  private final Matchmaker matchmaker;
  private final Measurements measurements;
  private final Actions actions;

  /**
   * @param safeguarding says for whom matching is paused; asked anew each time
   * @param policies what holds on which day
   * @param matchmaker judges groups for households
   * @param measurements works out the indicators
   */
  public Desk(
      RegisterStore store,
      SafeguardingStore safeguarding,
      ServerClock clock,
      Policies policies,
      Matchmaker matchmaker,
      Measurements measurements) {
    this.store = requireNonNull(store, "store");
    this.safeguarding = requireNonNull(safeguarding, "safeguarding");
    this.clock = requireNonNull(clock, "clock");
    this.policies = requireNonNull(policies, "policies");
    this.matchmaker = requireNonNull(matchmaker, "matchmaker");
    this.measurements = requireNonNull(measurements, "measurements");
    this.actions = new Actions(store, clock, policies, this::pairing);
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

  /** The day of the programme. */
  public LocalDate today() {
    return clock.today();
  }

  /** Whether there is a policy, and a matching policy, for a day; without, it cannot be judged. */
  public boolean hasPolicyOn(LocalDate day) {
    return policies.find(day).isPresent() && matchmaker.policy().validity().contains(day);
  }

  /** The policies of the programme. */
  public Policies policies() {
    return policies;
  }

  /**
   * The register and its version.
   *
   * @throws NothingStoredException if nothing was ever stored
   */
  public StoredRegister stored() {
    return store.find().orElseThrow(NothingStoredException::new);
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
    return new RegisterRules(policies).check(registerOn(day), day);
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
    var readiness = new GroupReadiness(policies.on(day));
    return groups.stream().map(group -> readiness.on(day, index.dossier(group))).toList();
  }

  /**
   * All groups for all households that wait on a day, and what is put forward.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public MatchingRound round(LocalDate day) {
    return pairing().matchmaker().round(registerOn(day), day);
  }

  /**
   * All groups for one household on a day, whether it waits or not; when it does, with what the
   * round of all households puts forward for it.
   *
   * @throws IllegalArgumentException if no policy holds on the day, or there is no such household
   */
  public Ranking ranking(HouseholdId household, LocalDate day) {
    Register register = registerOn(day);
    Matchmaker now = pairing().matchmaker();
    return now.inFull(now.round(register, day), register, household);
  }

  private Pairing pairing() {
    return Pairing.of(matchmaker, safeguarding.protections());
  }

  /** The indicators of a period, with small numbers withheld. */
  public IndicatorReport measure(DateRange period) {
    return measurements.measure(register(), period);
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
    return actions.replace(register, seen, worker);
  }
}
