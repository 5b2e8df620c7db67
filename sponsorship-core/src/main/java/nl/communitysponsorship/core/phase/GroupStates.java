package nl.communitysponsorship.core.phase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.training.TrainingModule;

/** Works out the states of the groups of a register on a day. */
public final class GroupStates {
  private static final String CHECKS = "screening.";
  private static final String REQUIREMENTS = "requirement.";
  private static final String TRAININGS = "training.";

  private final RegisterIndex index;
  private final PolicyPack policy;
  private final GroupReadiness readiness;

  /**
   * @param policy the pack that holds on the days that will be asked about
   */
  public GroupStates(RegisterIndex index, PolicyPack policy) {
    this(index, policy, new GroupReadiness(policy));
  }

  /**
   * @param policies what holds on which day, so that a fact counts by the policy of its own day
   * @param day the day that will be asked about
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public GroupStates(RegisterIndex index, Policies policies, LocalDate day) {
    this(index, policies.on(day), new GroupReadiness(policies));
  }

  private GroupStates(RegisterIndex index, PolicyPack policy, GroupReadiness readiness) {
    this.index = requireNonNull(index, "index");
    this.policy = requireNonNull(policy, "policy");
    this.readiness = requireNonNull(readiness, "readiness");
  }

  /** The state of a group on a day; facts of a later day do not count yet. */
  public GroupState on(LocalDate day, SponsorGroup group) {
    if (group.findWithdrawnOn().filter(on -> !on.isAfter(day)).isPresent()) {
      return GroupState.WITHDRAWN;
    }
    if (group.suspendedOn(day).isPresent()) {
      return GroupState.SUSPENDED;
    }
    return index
        .activeOf(group.id(), day)
        .map(each -> within(each, day))
        .orElseGet(() -> free(day, group));
  }

  /**
   * The groups that have a household and too few members on a day, in order of their pseudonyms.
   */
  public List<AtRisk> atRisk(LocalDate day) {
    return index.register().groups().stream()
        .flatMap(group -> atRisk(day, group).stream())
        .toList();
  }

  /** Whether, and since when, a group has a household and too few members who count. */
  public Optional<AtRisk> atRisk(LocalDate day, SponsorGroup group) {
    return index
        .activeOf(group.id(), day)
        .filter(match -> !group.formedOn().isAfter(day))
        .flatMap(
            match ->
                readiness.on(day, index.dossier(group)).missing().stream()
                    .filter(each -> is(ProgrammeRule.GROUP_TOO_SMALL, each))
                    .findFirst()
                    .map(missing -> atRisk(match, missing)));
  }

  private static AtRisk atRisk(Sponsorship match, Missing missing) {
    LocalDate since =
        missing.since().isBefore(match.confirmedOn()) ? match.confirmedOn() : missing.since();
    return new AtRisk(match.group(), match.id(), since, missing.finding().severity());
  }

  private GroupState within(Sponsorship match, LocalDate day) {
    boolean isHere =
        index
            .household(match.household())
            .flatMap((Household household) -> household.arrivedOn(day))
            .isPresent();
    if (!isHere) {
      return GroupState.MATCHED;
    }
    LocalDate letsGo = match.plannedEnd().minusDays(policy.group().endingDays().value());
    return day.isBefore(letsGo) ? GroupState.ACTIVE : GroupState.EXITING;
  }

  private GroupState free(LocalDate day, SponsorGroup group) {
    if (isProposed(day, group)) {
      return GroupState.PROPOSED;
    }
    if (lastEnding(day, group).filter(Ending::isCompletion).isPresent()) {
      return GroupState.COMPLETED;
    }
    return day.isBefore(group.formedOn()) || group.membershipsOn(day).isEmpty()
        ? GroupState.INTEREST
        : preparing(readiness.on(day, index.dossier(group)));
  }

  /** A proposal that became a sponsorship on a later day was open before. */
  private boolean isProposed(LocalDate day, SponsorGroup group) {
    return index.register().proposals().stream()
            .filter(each -> each.group().equals(group.id()))
            .anyMatch(each -> !each.proposedOn().isAfter(day) && each.stateOn(day).isOpen())
        || index.sponsorshipsOf(group.id()).stream()
            .map(Sponsorship::match)
            .anyMatch(each -> !each.proposedOn().isAfter(day) && each.stateOn(day).isOpen());
  }

  private Optional<Ending> lastEnding(LocalDate day, SponsorGroup group) {
    return index.sponsorshipsOf(group.id()).stream()
        .flatMap(each -> each.findEnding().stream())
        .filter(each -> !each.on().isAfter(day))
        .max(Comparator.comparing(Ending::on));
  }

  private static GroupState preparing(Readiness readiness) {
    return readiness.missing().stream()
        .filter(each -> each.finding().severity() == Severity.ERROR)
        .map(GroupStates::step)
        .min(Comparator.naturalOrder())
        .orElse(GroupState.READY);
  }

  /** The step in which something that lacks is put right. */
  private static GroupState step(Missing missing) {
    String code = missing.finding().code();
    if (code.startsWith(TRAININGS)
        || missing.finding().parameters().get("what") instanceof TrainingModule) {
      return GroupState.TRAINING;
    }
    boolean isOfMember =
        missing.findWho().isPresent() || is(ProgrammeRule.REQUIREMENT_TOO_FEW, missing);
    return code.startsWith(CHECKS) || (isOfMember && code.startsWith(REQUIREMENTS))
        ? GroupState.SCREENING
        : GroupState.FORMING;
  }

  private static boolean is(ProgrammeRule rule, Missing missing) {
    return missing.finding().code().equals(rule.code());
  }
}
