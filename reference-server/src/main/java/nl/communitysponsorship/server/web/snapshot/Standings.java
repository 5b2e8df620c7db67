package nl.communitysponsorship.server.web.snapshot;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import org.jspecify.annotations.Nullable;

/** Works out how each household and each group stands, from the facts of the day. */
final class Standings {
  private final RegisterIndex index;
  private final LocalDate day;
  private final GroupReadiness readiness;
  private final Map<HouseholdId, List<Proposal>> openByHousehold;
  private final Map<GroupId, List<Proposal>> openByGroup;

  Standings(RegisterIndex index, LocalDate day, Policies policies, List<Proposal> proposals) {
    List<Proposal> open = proposals.stream().filter(each -> each.stateOn(day).isOpen()).toList();
    this.index = index;
    this.day = day;
    this.readiness = new GroupReadiness(policies);
    this.openByHousehold = open.stream().collect(groupingBy(Proposal::household));
    this.openByGroup = open.stream().collect(groupingBy(Proposal::group));
  }

  GroupStanding of(SponsorGroup group) {
    Sponsorship active = index.activeOf(group.id(), day).orElse(null);
    Proposal open = first(openByGroup.getOrDefault(group.id(), List.of()));
    return new GroupStanding(
        group, state(group, active, open), readiness.on(day, index.dossier(group)), active, open);
  }

  private GroupState state(
      SponsorGroup group, @Nullable Sponsorship active, @Nullable Proposal open) {
    if (active != null) {
      return GroupState.WITH_HOUSEHOLD;
    }
    if (!group.takesPartOn(day)) {
      return GroupState.STOPPED;
    }
    return open == null ? GroupState.FREE : GroupState.PROPOSED;
  }

  HouseholdStanding of(Household household) {
    Proposal open = first(openByHousehold.getOrDefault(household.id(), List.of()));
    Sponsorship last =
        index.sponsorshipsOf(household.id()).stream()
            .filter(each -> !each.confirmedOn().isAfter(day))
            .max(Comparator.comparing(Sponsorship::confirmedOn))
            .orElse(null);
    if (last != null && last.isActiveOn(day)) {
      return household
          .arrivedOn(day)
          .map(on -> on.isBefore(last.confirmedOn()) ? last.confirmedOn() : on)
          .map(on -> standing(household, HouseholdState.WELCOMED, on, last, open))
          .orElseGet(
              () -> standing(household, HouseholdState.MATCHED, last.confirmedOn(), last, open));
    }
    if (open != null) {
      return standing(household, HouseholdState.PROPOSED, open.proposedOn(), last, open);
    }
    Ending ending = last == null ? null : last.findEnding().orElse(null);
    return ending == null
        ? standing(household, HouseholdState.WAITING, household.referredOn(), last, null)
        : standing(household, after(ending), ending.on(), last, null);
  }

  private static HouseholdState after(Ending ending) {
    if (ending.isBreakdown()) {
      return HouseholdState.WITH_BACKSTOP;
    }
    if (ending instanceof Ending.Moved) {
      return HouseholdState.MOVED;
    }
    return ending.isCompletion() ? HouseholdState.COMPLETED : HouseholdState.CANCELLED;
  }

  private static HouseholdStanding standing(
      Household household,
      HouseholdState state,
      LocalDate since,
      @Nullable Sponsorship last,
      @Nullable Proposal open) {
    return new HouseholdStanding(household, state, since, last, open);
  }

  private static @Nullable Proposal first(List<Proposal> proposals) {
    return proposals.isEmpty() ? null : proposals.get(0);
  }
}
