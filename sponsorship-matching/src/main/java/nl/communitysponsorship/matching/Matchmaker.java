package nl.communitysponsorship.matching;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.matching.criterion.Criteria;
import nl.communitysponsorship.matching.pairing.CentroidDistances;
import nl.communitysponsorship.matching.pairing.Distances;
import nl.communitysponsorship.matching.pairing.ExtraFacts;
import nl.communitysponsorship.matching.pairing.Occasion;
import nl.communitysponsorship.matching.policy.MatchingPolicy;
import nl.communitysponsorship.matching.policy.MatchingPolicyCheck;
import nl.communitysponsorship.matching.result.MatchingRound;
import nl.communitysponsorship.matching.result.Ranking;
import nl.communitysponsorship.matching.round.Cohort;

/**
 * Puts groups and households beside each other, says of each pair whether it is possible and how
 * well it fits, and why; and proposes what helps most households. It decides nothing.
 *
 * <p>The same register, policy and day always give the same answer. The order of records does not
 * matter, and a pseudonym decides nothing but the order in which equals are shown.
 */
public final class Matchmaker {
  /** The most pairs that a round lists with all their reasons, such as 50 by 50. */
  public static final int LISTED_IN_FULL = Cohort.LISTED_IN_FULL;

  private final MatchingPolicy policy;
  private final Criteria criteria;
  private final Policies policies;
  private final GroupReadiness readiness;
  private final Municipalities municipalities;
  private final Distances distances;
  private final ExtraFacts facts;
  private final Protections protections;

  /**
   * A matchmaker with distances from centroid to centroid, no facts beside the register, and nobody
   * for whom matching is paused.
   *
   * @param criteria from which the policy chooses, such as {@link StandardCriteria#all()}
   * @param policies the policy packs of the programme, for readiness and terms
   * @throws IllegalArgumentException if the matching policy does not make sense with these
   *     criteria; the message holds every finding
   */
  public Matchmaker(
      MatchingPolicy policy, Criteria criteria, Policies policies, Municipalities municipalities) {
    this(
        policy,
        criteria,
        policies,
        municipalities,
        new CentroidDistances(municipalities),
        ExtraFacts.NONE,
        Protections.NONE);
  }

  private Matchmaker(
      MatchingPolicy policy,
      Criteria criteria,
      Policies policies,
      Municipalities municipalities,
      Distances distances,
      ExtraFacts facts,
      Protections protections) {
    this.policy = requireNonNull(policy, "policy");
    this.criteria = requireNonNull(criteria, "criteria");
    this.policies = requireNonNull(policies, "policies");
    this.readiness = new GroupReadiness(policies);
    this.municipalities = requireNonNull(municipalities, "municipalities");
    this.distances = requireNonNull(distances, "distances");
    this.facts = requireNonNull(facts, "facts");
    this.protections = requireNonNull(protections, "protections");
    Findings findings = MatchingPolicyCheck.check(policy, criteria);
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(
          "a matching policy must be free of errors; found: "
              + findings.all().stream()
                  .map(each -> each.code() + " at " + each.path() + " " + each.parameters())
                  .toList());
    }
  }

  /** The criteria and the matching policy that ship. */
  public static Matchmaker standard(Policies policies, Municipalities municipalities) {
    return new Matchmaker(
        MatchingPolicy.vwnPilot(), StandardCriteria.all(), policies, municipalities);
  }

  /** This matchmaker with other distances, such as travel times an embedder brings. */
  public Matchmaker with(Distances others) {
    return new Matchmaker(policy, criteria, policies, municipalities, others, facts, protections);
  }

  /** This matchmaker with facts beside the register, for criteria of an embedder's. */
  public Matchmaker with(ExtraFacts others) {
    return new Matchmaker(
        policy, criteria, policies, municipalities, distances, others, protections);
  }

  /**
   * This matchmaker with other protections: a household or group for which matching is paused is
   * not put forward, and the only reason told is that it is paused.
   */
  public Matchmaker with(Protections others) {
    return new Matchmaker(policy, criteria, policies, municipalities, distances, facts, others);
  }

  /** The matching policy by which it judges. */
  public MatchingPolicy policy() {
    return policy;
  }

  /**
   * All households that wait on a day beside all groups that take part, as the register knows them.
   *
   * <p>A round of at most {@value #LISTED_IN_FULL} pairs lists each with its reasons. A larger one
   * lists the best of each household and counts the rest; {@link #inFull} lists them.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public MatchingRound round(Register register, LocalDate day) {
    return cohort(register, day).round();
  }

  /**
   * One household beside all groups that take part, each with its reasons, whether it waits or not.
   * Nothing is put forward: that takes a look at all households together.
   *
   * @throws IllegalArgumentException if the register has no such household, or no policy holds on
   *     the day
   */
  public Ranking ranking(Register register, HouseholdId household, LocalDate day) {
    return ranking(register, household, day, Optional.empty());
  }

  /**
   * A household of a round beside all groups, each with its reasons, and what the round puts
   * forward.
   *
   * @param register the one of which the round was made
   * @throws IllegalArgumentException if the register has no such household
   */
  public Ranking inFull(MatchingRound round, Register register, HouseholdId household) {
    return ranking(register, household, round.day(), Optional.of(round));
  }

  private Ranking ranking(
      Register register, HouseholdId household, LocalDate day, Optional<MatchingRound> round) {
    return cohort(register, day)
        .ranking(household, round)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "household '%s' must be in the register to be ranked".formatted(household)));
  }

  private Cohort cohort(Register register, LocalDate day) {
    if (!policy.validity().contains(day)) {
      throw new IllegalArgumentException(
          "matching policy '%s' does not hold on '%s'; it holds for %s"
              .formatted(policy.reference(), day, policy.validity()));
    }
    var occasion =
        new Occasion(day, policies.on(day), municipalities, distances, policy.settings(), facts);
    return new Cohort(register, policy, criteria, occasion, readiness, protections);
  }
}
