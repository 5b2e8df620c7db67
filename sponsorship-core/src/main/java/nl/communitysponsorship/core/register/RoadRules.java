package nl.communitysponsorship.core.register;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.arrival.ArrivalWarnings;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.integration.IntegrationProgress;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.resettlement.CaseTimeline;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Sponsorship;

/** What must hold of the road to the Netherlands, and of the road to integration after it. */
final class RoadRules {
  private final RegisterIndex index;
  private final PolicyPack policy;
  private final LocalDate day;
  private final Set<OrganisationId> organisations;
  private final List<Finding> found = new ArrayList<>();

  private RoadRules(RegisterIndex index, PolicyPack policy, LocalDate day) {
    this.index = index;
    this.policy = policy;
    this.day = day;
    this.organisations =
        index.register().organisations().stream().map(Organisation::id).collect(toSet());
  }

  static List<Finding> check(RegisterIndex index, PolicyPack policy, LocalDate day) {
    var rules = new RoadRules(index, policy, day);
    index.register().cases().forEach(rules::check);
    index.register().integrationTracks().forEach(rules::check);
    index.register().sponsorships().forEach(rules::checkArrival);
    return rules.found;
  }

  private void check(ResettlementCase file) {
    FindingPath place = FindingPath.at("cases", file.id());
    file.findGuardian()
        .filter(id -> !organisations.contains(id))
        .ifPresent(id -> unknown(place.field("guardian"), id));
    Optional<Household> household = index.household(file.household());
    if (household.isEmpty()) {
      unknown(place.field("household"), file.household());
      return;
    }
    found.addAll(new CaseTimeline(file, household.get(), day).findings());
    int adult = policy.group().adultAge().value();
    if (household.get().hasOnlyPeopleBelow(adult, day) && file.findGuardian().isEmpty()) {
      found.add(ProgrammeRule.CASE_GUARDIAN_MISSING.at(place).with("age", adult));
    }
  }

  private void check(IntegrationTrack track) {
    if (index.householdOf(track.person()).isEmpty()) {
      unknown(FindingPath.at("integrationTracks", track.person()).field("person"), track.person());
    }
    policy
        .findIntegration()
        .ifPresent(terms -> found.addAll(new IntegrationProgress(track, terms, day).findings()));
  }

  /** What of the group ends before a household that is still to come. */
  private void checkArrival(Sponsorship sponsorship) {
    if (sponsorship.isActiveOn(day)) {
      arrivalAhead(sponsorship)
          .flatMap(
              arrival ->
                  index
                      .arrivalFacts(sponsorship)
                      .map(facts -> ArrivalWarnings.of(facts, arrival, policy)))
          .ifPresent(found::addAll);
    }
  }

  /** The day for which a household is planned, while it is still to come. */
  private Optional<LocalDate> arrivalAhead(Sponsorship sponsorship) {
    return index
        .household(sponsorship.household())
        .flatMap(household -> household.arrivalKnownOn(day))
        .filter(each -> each.status() == ArrivalDate.Status.PLANNED)
        .map(ArrivalDate::on)
        .filter(on -> !on.isBefore(day));
  }

  private void unknown(FindingPath place, Object id) {
    found.add(ProgrammeRule.REFERENCE_UNKNOWN.at(place).with("id", id.toString()));
  }
}
