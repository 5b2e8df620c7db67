package nl.communitysponsorship.server.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.protection.PauseGuard;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.matching.Matchmaker;

/**
 * What may be put together at this moment: who judges the pairs, and what refuses those for whom
 * matching is paused. A refusal says neither for whom nor why.
 *
 * @param matchmaker which already leaves out whom the guard refuses
 */
record Pairing(Matchmaker matchmaker, PauseGuard guard) {
  Pairing {
    requireNonNull(matchmaker, "matchmaker");
    requireNonNull(guard, "guard");
  }

  /** With those protected who are at this moment. */
  static Pairing of(Matchmaker matchmaker, Protections protections) {
    return new Pairing(matchmaker.with(protections), new PauseGuard(protections));
  }

  /**
   * Adds a decision to a proposal, and refuses a yes while matching is paused: on the day of the
   * decision, and on the day on which it is recorded, for a yes may be recorded afterwards.
   */
  ProposalStep decide(
      Proposal proposal,
      Decision decision,
      SponsorGroup group,
      Household household,
      LocalDate today,
      int answerDays) {
    ProposalStep step = guard.decide(proposal, decision, group, household, answerDays);
    if (step.refusal().isPresent() || !decision.isYes()) {
      return step;
    }
    return guard
        .proposal(group, household, today)
        .<ProposalStep>map(ProposalStep.Refused::new)
        .orElse(step);
  }

  /** Why a proposal may not be made on a day, or empty when no pause is in its way. */
  Optional<Finding> paused(Proposing wish, RegisterIndex index) {
    return index
        .group(wish.group())
        .flatMap(
            group ->
                index
                    .household(wish.household())
                    .flatMap(household -> guard.proposal(group, household, wish.day())));
  }
}
