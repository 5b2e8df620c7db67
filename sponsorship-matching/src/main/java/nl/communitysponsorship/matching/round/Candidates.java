package nl.communitysponsorship.matching.round;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.readiness.GroupDossier;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.matching.candidate.CandidateGroup;
import nl.communitysponsorship.matching.candidate.CandidateHousehold;
import nl.communitysponsorship.matching.candidate.Engagement;
import nl.communitysponsorship.matching.candidate.Waiting;

/** The groups and households of a register as they stand on a day. */
final class Candidates {
  private final RegisterIndex index;
  private final LocalDate day;
  private final GroupReadiness readiness;
  private final Protections protections;
  private final Map<GroupId, List<HouseholdId>> proposedTo = new HashMap<>();
  private final Map<HouseholdId, Map<GroupId, LocalDate>> declined = new HashMap<>();
  private final Set<HouseholdId> deciding = new HashSet<>();

  Candidates(
      RegisterIndex index, GroupReadiness readiness, Protections protections, LocalDate day) {
    this.protections = requireNonNull(protections, "protections");
    this.index = requireNonNull(index, "index");
    this.day = requireNonNull(day, "day");
    this.readiness = requireNonNull(readiness, "readiness");
    Stream.concat(
            index.register().proposals().stream(),
            index.register().sponsorships().stream().map(Sponsorship::match))
        .filter(each -> !each.proposedOn().isAfter(day))
        .forEach(this::take);
  }

  /** The groups that take part on the day, in order; of two with the same pseudonym the first. */
  List<CandidateGroup> groups() {
    var groups = new ArrayList<CandidateGroup>();
    for (SponsorGroup group : index.register().groups()) {
      if (group.takesPartOn(day) && index.group(group.id()).filter(group::equals).isPresent()) {
        GroupDossier dossier = index.dossier(group);
        groups.add(new CandidateGroup(dossier, readiness.on(day, dossier), engagement(group)));
      }
    }
    return groups;
  }

  /** The households that were referred by the day, in order; of two with the same the first. */
  List<CandidateHousehold> households() {
    return index.register().households().stream()
        .filter(each -> !each.referredOn().isAfter(day))
        .filter(each -> index.household(each.id()).filter(each::equals).isPresent())
        .map(this::household)
        .toList();
  }

  /** A household as it stands on the day, whether it waits or not. */
  CandidateHousehold household(Household household) {
    HouseholdId id = household.id();
    return new CandidateHousehold(
        household,
        household.municipalityOn(day).orElse(null),
        waiting(household),
        declined.getOrDefault(id, Map.of()));
  }

  private Waiting waiting(Household household) {
    Waiting waiting = WaitingList.of(household, index, day, deciding.contains(household.id()));
    return waiting == Waiting.WAITS && protections.isMatchingPaused(household, day)
        ? Waiting.PAUSED
        : waiting;
  }

  private Engagement engagement(SponsorGroup group) {
    GroupId id = group.id();
    LocalDate until = index.activeOf(id, day).map(Sponsorship::plannedEnd).orElse(null);
    return new Engagement(
        until, proposedTo.getOrDefault(id, List.of()), protections.isMatchingPaused(group, day));
  }

  private void take(Proposal proposal) {
    ProposalState state = proposal.stateOn(day);
    if (state.isOpen()) {
      proposedTo
          .computeIfAbsent(proposal.group(), group -> new ArrayList<>())
          .add(proposal.household());
      deciding.add(proposal.household());
    }
    if (state == ProposalState.DECLINED) {
      LocalDate on = proposal.lastDecidedOn().orElse(proposal.proposedOn());
      declined
          .computeIfAbsent(proposal.household(), household -> new HashMap<>())
          .merge(proposal.group(), on, (one, other) -> one.isAfter(other) ? one : other);
    }
  }
}
