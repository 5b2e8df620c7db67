package nl.communitysponsorship.core.protection;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.protection.Subject.SponsorSubject;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalStep;

/**
 * Refuses what is paused: new contacts, new proposals, and a yes to one that was already made.
 *
 * <p>A refusal says that it is paused. It says neither for which of those concerned nor why.
 */
public final class PauseGuard {
  private final Protections protections;

  public PauseGuard(Protections protections) {
    this.protections = requireNonNull(protections, "protections");
  }

  /**
   * Why no contact may be planned or held on a day, or empty when it may.
   *
   * @param who the sponsors who take part
   */
  public Optional<Finding> contact(
      SponsorGroup group, Household household, Collection<SponsorId> who, LocalDate day) {
    boolean isPaused =
        protections.isContactPaused(household, day)
            || protections.isContactPaused(group, day)
            || who.stream()
                .anyMatch(each -> protections.isContactPaused(new SponsorSubject(each), day));
    return isPaused
        ? Optional.of(ProgrammeRule.CONTACT_PAUSED.at(FindingPath.ROOT.field("contacts")))
        : Optional.empty();
  }

  /** Why a group may not be proposed to a household on a day, or empty when it may. */
  public Optional<Finding> proposal(SponsorGroup group, Household household, LocalDate day) {
    return isMatchingPaused(group, household, day)
        ? Optional.of(ProgrammeRule.PROPOSAL_PAUSED.at(FindingPath.ROOT.field("proposals")))
        : Optional.empty();
  }

  /**
   * Adds a decision as {@link ProposalStep#decide} does, and refuses a yes while matching is
   * paused. A no is always heard.
   *
   * @param group the group of the proposal
   * @param household its household
   * @param answerDays working days for the next party, from the policy
   * @throws IllegalArgumentException if the group or the household is another
   */
  public ProposalStep decide(
      Proposal proposal,
      Decision decision,
      SponsorGroup group,
      Household household,
      int answerDays) {
    if (!proposal.group().equals(group.id()) || !proposal.household().equals(household.id())) {
      throw new IllegalArgumentException(
          "proposal '%s' is of '%s' for '%s'; '%s' and '%s' were given"
              .formatted(
                  proposal.id(),
                  proposal.group(),
                  proposal.household(),
                  group.id(),
                  household.id()));
    }
    return decision.isYes() && isMatchingPaused(group, household, decision.on())
        ? new ProposalStep.Refused(
            ProgrammeRule.PROPOSAL_PAUSED.at(FindingPath.at("proposals", proposal.id())))
        : ProposalStep.decide(proposal, decision, answerDays);
  }

  private boolean isMatchingPaused(SponsorGroup group, Household household, LocalDate day) {
    return protections.isMatchingPaused(group, day) || protections.isMatchingPaused(household, day);
  }
}
