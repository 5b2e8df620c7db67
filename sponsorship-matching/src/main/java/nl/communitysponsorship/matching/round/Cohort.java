package nl.communitysponsorship.matching.round;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.matching.candidate.CandidateGroup;
import nl.communitysponsorship.matching.candidate.CandidateHousehold;
import nl.communitysponsorship.matching.candidate.Waiting;
import nl.communitysponsorship.matching.criterion.Criteria;
import nl.communitysponsorship.matching.pairing.Occasion;
import nl.communitysponsorship.matching.policy.MatchingPolicy;
import nl.communitysponsorship.matching.result.JointPlace;
import nl.communitysponsorship.matching.result.MatchingRound;
import nl.communitysponsorship.matching.result.Ranking;

/** The groups and households of a register on the day of an occasion, to be judged together. */
public final class Cohort {
  /**
   * The most pairs that a round lists with all their reasons, such as 50 households and 50 groups.
   * A larger round lists the first few of each household and counts the rest.
   */
  public static final int LISTED_IN_FULL = 2_500;

  private final RegisterIndex index;
  private final Occasion occasion;
  private final MatchingPolicy policy;
  private final Judge judge;
  private final Candidates candidates;
  private final List<CandidateGroup> groups;
  private final Listing listing;

  /**
   * @param policy a policy that was checked against the criteria
   * @param readiness by the policy of the day, and of the days on which things were done
   * @param protections for whom matching is paused
   */
  public Cohort(
      Register register,
      MatchingPolicy policy,
      Criteria criteria,
      Occasion occasion,
      GroupReadiness readiness,
      Protections protections) {
    this.index = new RegisterIndex(register);
    this.occasion = requireNonNull(occasion, "occasion");
    this.policy = requireNonNull(policy, "policy");
    this.judge = new Judge(policy, criteria, occasion);
    this.candidates = new Candidates(index, readiness, protections, occasion.day());
    this.groups = candidates.groups();
    this.listing = new Listing(judge, groups);
  }

  /** All households that wait, beside all groups. */
  public MatchingRound round() {
    var waiting = new ArrayList<CandidateHousehold>();
    var leftOut = new ArrayList<MatchingRound.LeftOut>();
    for (CandidateHousehold household : candidates.households()) {
      Optional<Message> reason = whyLeftOut(household);
      if (reason.isEmpty()) {
        waiting.add(household);
      } else {
        leftOut.add(new MatchingRound.LeftOut(household.household().id(), reason.get()));
      }
    }
    List<Prospects> prospects = Sweep.over(waiting, groups, judge);
    JointChoice choice = JointChoice.of(waiting, groups, prospects);
    List<Ranking> rankings =
        IntStream.range(0, waiting.size())
            .mapToObj(
                row ->
                    ranking(
                        waiting.get(row),
                        prospects.get(row),
                        choice.place(row),
                        isListedInFull(waiting)))
            .toList();
    return new MatchingRound(
        occasion.day(),
        occasion.policy().reference(),
        policy.reference(),
        judge.criteria(),
        groups.size(),
        rankings,
        leftOut,
        choice.facts());
  }

  /**
   * One household beside all groups, each with its reasons, whether it waits or not.
   *
   * @param round in which the household took part, for what it gets there; nothing is put forward
   *     for a household that took part in none
   * @return empty when the register has no such household
   */
  public Optional<Ranking> ranking(HouseholdId household, Optional<MatchingRound> round) {
    JointPlace joint =
        round.flatMap(each -> each.ranking(household)).flatMap(Ranking::findJoint).orElse(null);
    return index
        .household(household)
        .map(candidates::household)
        .map(each -> listing.inFull(each, joint));
  }

  private Ranking ranking(
      CandidateHousehold household, Prospects prospects, JointPlace joint, boolean isInFull) {
    return isInFull
        ? listing.inFull(household, joint)
        : listing.inShort(household, prospects, joint);
  }

  private boolean isListedInFull(List<CandidateHousehold> waiting) {
    return (long) waiting.size() * groups.size() <= LISTED_IN_FULL;
  }

  private Optional<Message> whyLeftOut(CandidateHousehold household) {
    if (household.waiting() != Waiting.WAITS) {
      return Optional.of(household.waiting().message());
    }
    return household.household().consentsTo(ConsentPurpose.MATCHING, occasion.day())
        ? Optional.empty()
        : Optional.of(Message.of("consent-holds.missing"));
  }
}
