package nl.communitysponsorship.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;

/** That every pseudonym stands for one record, and every reference leads to one. */
final class ReferenceRules {
  private final RegisterIndex index;
  private final Register register;
  private final Set<OrganisationId> organisations;
  private final List<Finding> found = new ArrayList<>();

  private ReferenceRules(RegisterIndex index) {
    this.index = index;
    this.register = index.register();
    this.organisations =
        register.organisations().stream().map(each -> each.id()).collect(Collectors.toSet());
  }

  static List<Finding> check(RegisterIndex index) {
    var rules = new ReferenceRules(index);
    rules.checkIds();
    rules.checkPeopleAndPlaces();
    rules.checkProposals();
    rules.checkSponsorships();
    rules.register.surveys().forEach(rules::checkRespondent);
    return rules.found;
  }

  private void checkIds() {
    once("organisations", register.organisations(), each -> each.id());
    once("teams", register.teams(), each -> each.id());
    once("sponsors", register.sponsors(), each -> each.id());
    once("groups", register.groups(), each -> each.id());
    once("trainingSessions", register.trainingSessions(), each -> each.id());
    once("attendances", register.attendances(), each -> each.session() + "/" + each.sponsor());
    once("households", register.households(), each -> each.id());
    once("families", register.families(), each -> each.household());
    once("cases", register.cases(), each -> each.id());
    once("integrationTracks", register.integrationTracks(), each -> each.person());
    once("proposals", allProposals(), each -> each);
    once("sponsorships", register.sponsorships(), each -> each.id());
    once("tasks", register.tasks(), each -> each.sponsorship() + "/" + each.template());
    once("surveys", register.surveys(), ReferenceRules::key);
    once(
        "persons",
        register.households().stream().flatMap(each -> each.members().stream()).toList(),
        each -> each.id());
  }

  private List<ProposalId> allProposals() {
    var ids = new ArrayList<ProposalId>();
    register.proposals().forEach(each -> ids.add(each.id()));
    register.sponsorships().forEach(each -> ids.add(each.match().id()));
    return ids;
  }

  private <T> void once(String list, Collection<T> records, Function<T, ?> key) {
    var seen = new HashSet<Object>();
    for (T each : records) {
      Object id = key.apply(each);
      if (!seen.add(id)) {
        found.add(ProgrammeRule.ID_TWICE.at(FindingPath.at(list, id)).with("id", id.toString()));
      }
    }
  }

  private void checkPeopleAndPlaces() {
    register
        .teams()
        .forEach(
            team -> {
              if (!organisations.contains(team.organisation())) {
                unknown(
                    FindingPath.at("teams", team.id()).field("organisation"), team.organisation());
              }
            });
    register
        .groups()
        .forEach(
            group -> {
              FindingPath place = FindingPath.at("groups", group.id());
              group
                  .findBackstop()
                  .ifPresent(id -> known(() -> place.field("backstop"), id, index.team(id)));
              group
                  .memberships()
                  .forEach(
                      each ->
                          known(
                              () -> place.entry("memberships", each.sponsor()),
                              each.sponsor(),
                              index.sponsor(each.sponsor())));
            });
    register
        .attendances()
        .forEach(
            each -> {
              Supplier<FindingPath> place =
                  () -> FindingPath.at("attendances", each.session() + "/" + each.sponsor());
              known(
                  () -> place.get().field("session"),
                  each.session(),
                  index.session(each.session()));
              known(
                  () -> place.get().field("sponsor"),
                  each.sponsor(),
                  index.sponsor(each.sponsor()));
            });
  }

  private void checkProposals() {
    register.proposals().forEach(each -> checkPair(FindingPath.at("proposals", each.id()), each));
  }

  private void checkPair(FindingPath place, Proposal pair) {
    known(() -> place.field("household"), pair.household(), index.household(pair.household()));
    known(() -> place.field("group"), pair.group(), index.group(pair.group()));
  }

  private void checkSponsorships() {
    for (Sponsorship each : register.sponsorships()) {
      FindingPath place = FindingPath.at("sponsorships", each.id());
      checkPair(place.field("match"), each.match());
      each.owners()
          .forEach(
              owner ->
                  known(
                      () -> place.entry("owners", owner.team()),
                      owner.team(),
                      index.team(owner.team())));
      each.course()
          .moves()
          .forEach(
              move ->
                  move.findReceiver()
                      .ifPresent(id -> known(() -> place.entry("moves", id), id, index.team(id))));
      each.findFollows()
          .ifPresent(id -> known(() -> place.field("follows"), id, index.sponsorship(id)));
    }
    register
        .tasks()
        .forEach(
            each ->
                known(
                    () -> FindingPath.at("tasks", key(each)),
                    each.sponsorship(),
                    index.sponsorship(each.sponsorship())));
    register
        .contacts()
        .forEach(
            each ->
                known(
                    () -> FindingPath.at("contacts", each.sponsorship() + "/" + each.on()),
                    each.sponsorship(),
                    index.sponsorship(each.sponsorship())));
  }

  private void checkRespondent(SurveyResponse survey) {
    Supplier<FindingPath> place = () -> FindingPath.at("surveys", key(survey));
    if (survey.respondent() instanceof Respondent.Newcomer newcomer) {
      boolean isThere =
          index.household(newcomer.household()).stream()
              .flatMap(household -> household.members().stream())
              .anyMatch(member -> member.id().equals(newcomer.person()));
      if (!isThere) {
        unknown(place.get(), newcomer.person());
      }
    } else if (survey.respondent() instanceof Respondent.SponsorVoice sponsor) {
      known(place, sponsor.sponsor(), index.sponsor(sponsor.sponsor()));
    } else if (survey.respondent() instanceof Respondent.TeamLeader leader) {
      known(place, leader.team(), index.team(leader.team()));
    } else if (survey.respondent() instanceof Respondent.PartnerVoice partner
        && !organisations.contains(partner.organisation())) {
      unknown(place.get(), partner.organisation());
    }
  }

  static String key(SupportTask task) {
    return task.sponsorship() + "/" + task.template();
  }

  static String key(SurveyResponse survey) {
    return survey.respondent().pseudonym() + "/" + survey.instrument() + "/" + survey.wave();
  }

  /** The place is worked out only where it is needed: most references lead somewhere. */
  private void known(Supplier<FindingPath> place, Object id, Optional<?> record) {
    if (record.isEmpty()) {
      unknown(place.get(), id);
    }
  }

  private void unknown(FindingPath place, Object id) {
    found.add(ProgrammeRule.REFERENCE_UNKNOWN.at(place).with("id", id.toString()));
  }
}
