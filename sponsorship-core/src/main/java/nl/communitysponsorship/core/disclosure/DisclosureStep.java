package nl.communitysponsorship.core.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.state.Acting;

/**
 * What came of telling a group something more of a household: the proposal as it is now, or a
 * refusal.
 */
public sealed interface DisclosureStep {
  /** The proposal with the disclosure, or empty when it was refused. */
  Optional<Proposal> proposal();

  /** Why it was refused, or empty when it was told. */
  Optional<Finding> refusal();

  /** The group may be told. */
  record Told(Proposal now) implements DisclosureStep {
    public Told {
      requireNonNull(now, "now");
    }

    @Override
    public Optional<Proposal> proposal() {
      return Optional.of(now);
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.empty();
    }
  }

  /** The group may not be told, and nothing changed. */
  record Refused(Finding why) implements DisclosureStep {
    public Refused {
      requireNonNull(why, "why");
    }

    @Override
    public Optional<Proposal> proposal() {
      return Optional.empty();
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.of(why);
    }
  }

  /**
   * Tells a group the next stage. Refused before the proposal, or before what was told last; once
   * the proposal was declined, taken back or not answered; when a stage is skipped; and as long as
   * the household does not agree that its data is shared with a group. A stage that was told before
   * may be told again.
   *
   * @throws IllegalArgumentException if the proposal is for another household
   */
  static DisclosureStep tell(
      Proposal proposal, DisclosureStage stage, Household household, Acting by) {
    if (!proposal.household().equals(household.id())) {
      throw new IllegalArgumentException(
          "proposal '%s' is for household '%s'; '%s' was given"
              .formatted(proposal.id(), proposal.household(), household.id()));
    }
    FindingPath place = FindingPath.at("proposals", proposal.id());
    LocalDate day = by.on();
    LocalDate lastStep =
        proposal.disclosures().stream()
            .map(Disclosure::on)
            .reduce(proposal.proposedOn(), (one, other) -> one.isAfter(other) ? one : other);
    if (day.isBefore(lastStep)) {
      return new Refused(
          ProgrammeRule.PROPOSAL_DAY_TOO_EARLY
              .at(place)
              .with("on", day)
              .with("lastStep", lastStep));
    }
    ProposalState state = proposal.stateOn(day);
    if (!state.isOpen() && state != ProposalState.CONFIRMED) {
      return new Refused(ProgrammeRule.PROPOSAL_CLOSED.at(place).with("state", state));
    }
    int reached = proposal.toldBy(day).map(DisclosureStage::number).orElse(0);
    if (stage.number() > reached + 1) {
      return new Refused(
          ProgrammeRule.DISCLOSURE_STAGE_SKIPPED
              .at(place.entry("disclosures", stage))
              .with("stage", stage.number()));
    }
    if (!household.consentsTo(ConsentPurpose.SHARING_WITH_GROUP, day)) {
      return new Refused(
          ProgrammeRule.DISCLOSURE_CONSENT_MISSING.at(place.entry("disclosures", stage)));
    }
    return new Told(
        stage.number() <= reached
            ? proposal
            : proposal.told(new Disclosure(stage, day, by.worker())));
  }
}
