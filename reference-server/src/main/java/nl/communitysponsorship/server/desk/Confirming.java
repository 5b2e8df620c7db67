package nl.communitysponsorship.server.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.plan.SupportPlan;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.matching.Matchmaker;

/**
 * The step from a proposal to which all three said yes to a sponsorship with an owner and a plan.
 * Weeks may lie between proposing and confirming, so what was possible then must still be possible.
 */
final class Confirming {
  private final Register register;
  private final RegisterIndex index;
  private final Proposal match;
  private final LocalDate day;
  private final List<Finding> found = new ArrayList<>();

  private Confirming(Register register, Proposal match, LocalDate day) {
    this.register = register;
    this.index = new RegisterIndex(register);
    this.match = match;
    this.day = day;
  }

  /**
   * The register with the sponsorship in it, or everything that stands in its way.
   *
   * @param match the proposal with its three decisions
   */
  static Draft<Register> of(
      Register register, Proposal match, LocalDate day, PolicyPack policy, Matchmaker matchmaker) {
    var step = new Confirming(Revision.withdrawing(register, match.id()), match, day);
    Optional<LocalTeam> beside = step.beside();
    step.checkOthers();
    Optional<Household> household = step.index.household(match.household());
    if (step.found.isEmpty() && household.isPresent()) {
      step.checkStillPossible(matchmaker);
    }
    if (household.isEmpty()) {
      step.found.add(
          ProgrammeRule.REFERENCE_UNKNOWN
              .at(FindingPath.at("proposals", match.id()).field("household"))
              .with("id", match.household()));
    }
    if (!step.found.isEmpty() || beside.isEmpty() || household.isEmpty()) {
      return new Draft.Refused<>(step.found);
    }
    Sponsorship begun =
        Sponsorship.begin(
            NextId.ofSponsorship(register),
            match,
            beside.get(),
            policy.match().months().value(),
            step.before().orElse(null));
    return new Draft.Ready<>(
        Revision.with(
            register,
            begun,
            SupportPlan.begin(begun, household.get(), policy)
                .map(SupportPlan::tasks)
                .orElse(List.of())));
  }

  /** The team behind the group answers for the household from the first day. */
  private Optional<LocalTeam> beside() {
    Optional<LocalTeam> team =
        index.group(match.group()).flatMap(SponsorGroup::findBackstop).flatMap(index::team);
    if (team.isEmpty()) {
      found.add(ProgrammeRule.GROUP_NO_BACKSTOP.at(FindingPath.at("groups", match.group())));
    }
    return team;
  }

  private void checkOthers() {
    FindingPath place = FindingPath.at("proposals", match.id());
    index
        .activeOf(match.group(), day)
        .ifPresent(
            other ->
                found.add(
                    ProgrammeRule.SPONSORSHIP_GROUP_BUSY
                        .at(place)
                        .with("group", match.group())
                        .with("other", other.id())));
    index
        .activeOf(match.household(), day)
        .ifPresent(
            other ->
                found.add(
                    ProgrammeRule.SPONSORSHIP_HOUSEHOLD_TWICE
                        .at(place)
                        .with("household", match.household())
                        .with("other", other.id())));
  }

  private void checkStillPossible(Matchmaker matchmaker) {
    if (matchmaker.ranking(register, match.household(), day).findOption(match.group()).isEmpty()) {
      found.add(
          ProgrammeRule.PROPOSAL_NOT_FEASIBLE
              .at(FindingPath.at("proposals", match.id()))
              .with("household", match.household())
              .with("group", match.group()));
    }
  }

  /** The last sponsorship of the household, of which this one takes the place. */
  private Optional<SponsorshipId> before() {
    return index.sponsorshipsOf(match.household()).stream()
        .max(Comparator.comparing(Sponsorship::confirmedOn))
        .map(Sponsorship::id);
  }
}
