package nl.communitysponsorship.server.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.disclosure.ProposingAgain;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.matching.result.RankedPair;
import nl.communitysponsorship.server.action.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A worker's wish to put a group before a household, held against the register of a day.
 *
 * @param reason why this group, when it is not ranked first; null when none was given
 */
record Proposing(
    HouseholdId household, GroupId group, WorkerId worker, @Nullable String reason, LocalDate day) {
  Proposing {
    requireNonNull(household, "household");
    requireNonNull(group, "group");
    requireNonNull(worker, "worker");
    requireNonNull(day, "day");
  }

  /** The proposal that follows, or everything that stands in its way. */
  Draft<Proposal> in(Register register, PolicyPack policy, Pairing pairing) {
    var found = new ArrayList<Finding>();
    var index = new RegisterIndex(register);
    checkReferences(index, found);
    pairing.paused(this, index).ifPresent(found::add);
    if (!found.isEmpty()) {
      return new Draft.Refused<>(found);
    }
    checkEarlierProposals(register, found);
    checkText(found);
    Optional<RankedPair> option =
        found.isEmpty() ? option(register, pairing.matchmaker()) : Optional.empty();
    if (found.isEmpty() && option.isEmpty()) {
      found.add(
          ProgrammeRule.PROPOSAL_NOT_FEASIBLE
              .at(FindingPath.at("households", household))
              .with("household", household)
              .with("group", group));
    }
    option.ifPresent(place -> checkReason(place, policy, found));
    return found.isEmpty()
        ? new Draft.Ready<>(proposal(register, policy, option.orElseThrow()))
        : new Draft.Refused<>(found);
  }

  private void checkReferences(RegisterIndex index, List<Finding> found) {
    if (index.household(household).isEmpty()) {
      found.add(ProgrammeRule.REFERENCE_UNKNOWN.at(field("household")).with("id", household));
    }
    if (index.group(group).isEmpty()) {
      found.add(ProgrammeRule.REFERENCE_UNKNOWN.at(field("group")).with("id", group));
    }
  }

  private void checkEarlierProposals(Register register, List<Finding> found) {
    for (Proposal earlier : register.proposals()) {
      boolean sameHousehold = earlier.household().equals(household);
      boolean sameGroup = earlier.group().equals(group);
      FindingPath place = FindingPath.at("proposals", earlier.id());
      if ((sameHousehold || sameGroup) && earlier.stateOn(day).isOpen()) {
        found.add(ProgrammeRule.PROPOSAL_ALREADY_OPEN.at(place).with("proposal", earlier.id()));
      }
    }
    found.addAll(ProposingAgain.against(register.proposals(), household, group, day));
  }

  private void checkText(List<Finding> found) {
    if (reason != null && BsnGuard.isSuspectedIn(reason)) {
      found.add(ProgrammeRule.TEXT_BSN_SUSPECTED.at(field("reason")));
    }
  }

  private void checkReason(RankedPair place, PolicyPack policy, List<Finding> found) {
    int fewest = policy.match().reasonLength().value();
    int given = reason == null ? 0 : reason.strip().length();
    if (place.rank() > 1 && given < fewest) {
      found.add(
          ProgrammeRule.PROPOSAL_REASON_TOO_SHORT
              .at(field("reason"))
              .with("count", given)
              .with("minimum", fewest));
    }
  }

  private Optional<RankedPair> option(Register register, Matchmaker matchmaker) {
    return matchmaker.ranking(register, household, day).findOption(group);
  }

  private Proposal proposal(Register register, PolicyPack policy, RankedPair place) {
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    return new Proposal(
        NextId.ofProposal(register),
        household,
        group,
        day,
        worker,
        WorkingDays.after(day, policy.match().answerDays().value()),
        place.rank(),
        place.pair().score(),
        why,
        null,
        List.of());
  }

  private static FindingPath field(String name) {
    return FindingPath.ROOT.field(name);
  }
}
