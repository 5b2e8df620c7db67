package nl.communitysponsorship.server.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.lifecycle.Beginning;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.SponsorshipStep;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.plan.SupportPlan;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.server.action.Draft;
import nl.communitysponsorship.server.life.WhereItStands;

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

  /**
   * A sponsorship that began.
   *
   * @param next the register with it
   * @param effects what its beginning brings with it
   */
  record Begun(Register next, List<Effect> effects) {}

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
   * @param decision the last of them
   * @param policy the pack of today
   */
  static Draft<Begun> of(
      Register register,
      Proposal match,
      Decision decision,
      Policies policies,
      PolicyPack policy,
      Matchmaker matchmaker) {
    LocalDate day = decision.on();
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
    SponsorshipStep begun =
        step.begin(NextId.ofSponsorship(register), beside.get(), decision, policies, policy);
    return begun instanceof SponsorshipStep.Taken taken
        ? new Draft.Ready<>(
            new Begun(
                Revision.with(
                    register,
                    taken.now(),
                    taken.findEarlier().orElse(null),
                    SupportPlan.begin(taken.now(), household.get(), policy)
                        .map(SupportPlan::tasks)
                        .orElse(List.of())),
                taken.effects()))
        : new Draft.Refused<>(begun.refusal().stream().toList());
  }

  /**
   * In the place of the last sponsorship of the household when that one calls for another, so that
   * whoever stood in for its group is released; for the first time otherwise.
   */
  private SponsorshipStep begin(
      SponsorshipId id, LocalTeam beside, Decision decision, Policies policies, PolicyPack policy) {
    int months = policy.match().months().value();
    var by = new Acting(decision.recordedBy(), Actor.COORDINATOR, day);
    return before()
        .filter(each -> each.callsForAnotherBy(day))
        .map(each -> WhereItStands.on(day, each, index, policies))
        .map(old -> Beginning.rematch(old, id, match, beside, months, by))
        .orElseGet(() -> Beginning.begin(id, match, beside, months, policy.life()));
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

  /** The last sponsorship of the household. */
  private Optional<Sponsorship> before() {
    return index.sponsorshipsOf(match.household()).stream()
        .max(Comparator.comparing(Sponsorship::confirmedOn));
  }
}
