package nl.communitysponsorship.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.course.DefaultFinding;
import nl.communitysponsorship.core.course.Extension;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.course.NoContactNeeded;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.core.privacy.ConsentTerms;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.screening.Closing;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;

/**
 * That no free text and no pseudonym carries what looks like a citizen service number. A pseudonym
 * that does is not repeated: its finding points to the list it stands in.
 */
final class TextRules {
  private static final FindingPath ANSWERS = FindingPath.ROOT.field("surveys").field("answers");

  private final List<Finding> found = new ArrayList<>();

  private TextRules() {}

  static List<Finding> check(Register register) {
    var rules = new TextRules();
    FindingPath programme = FindingPath.ROOT.field("programme");
    rules.text(register.programme().code(), programme.field("code"));
    rules.text(register.programme().policy(), programme.field("policy"));
    register
        .organisations()
        .forEach(
            each ->
                rules.text(each.name(), rules.record("organisations", each.id()).field("name")));
    register
        .teams()
        .forEach(
            each -> rules.text(each.leader(), rules.record("teams", each.id()).field("leader")));
    register.sponsors().forEach(rules::sponsor);
    register.groups().forEach(rules::group);
    register.trainingSessions().forEach(each -> rules.record("trainingSessions", each.id()));
    register
        .households()
        .forEach(
            household -> {
              FindingPath place = rules.record("households", household.id());
              household.members().forEach(each -> rules.text(each.id(), place.field("members")));
              rules.household(household, place);
            });
    register.families().forEach(rules::family);
    register.cases().forEach(each -> rules.record("cases", each.id()));
    register.integrationTracks().forEach(each -> rules.record("integrationTracks", each.person()));
    register
        .proposals()
        .forEach(each -> rules.proposal(each, rules.record("proposals", each.id())));
    register.sponsorships().forEach(rules::sponsorship);
    register
        .surveys()
        .forEach(survey -> survey.answers().forEach(each -> rules.text(each.item(), ANSWERS)));
    register.exemptions().forEach(rules::exemption);
    return rules.found;
  }

  private void exemption(Exemption exemption) {
    FindingPath place = FindingPath.ROOT.field("exemptions");
    text(exemption.reason(), place.field("reason"));
    text(exemption.by(), place.field("by"));
  }

  private void sponsor(Sponsor sponsor) {
    FindingPath place = record("sponsors", sponsor.id());
    sponsor.screening().certificates().stream()
        .flatMap(each -> each.findClosing().flatMap(Closing::findRoute).stream())
        .forEach(route -> text(route.decidedBy(), place.field("screening")));
    checks(sponsor.screening().checks(), place.field("screening"));
  }

  private void group(SponsorGroup group) {
    checks(group.checks(), record("groups", group.id()));
  }

  private void checks(List<Check> checks, FindingPath at) {
    checks.stream()
        .flatMap(each -> each.findBy().stream())
        .forEach(by -> text(by, at.field("checks")));
  }

  private void household(Household household, FindingPath place) {
    household.dwellings().stream()
        .flatMap(each -> each.findWaiver().stream())
        .forEach(each -> text(each.reason(), place.field("dwellings")));
    household.consents().stream()
        .flatMap(each -> each.findTerms().flatMap(ConsentTerms::findTextVersion).stream())
        .forEach(each -> text(each, place.field("consents")));
  }

  private void family(Family family) {
    FindingPath place = record("families", family.household());
    family.findHead().ifPresent(each -> text(each, place.field("head")));
    family
        .relations()
        .forEach(each -> text(each.from() + " " + each.to(), place.field("relations")));
    family.speaking().forEach(each -> text(each.person(), place.field("speaking")));
    family.links().forEach(each -> text(each.to(), place.field("links")));
    Stream.of(
            family.relations(),
            family.speaking(),
            family.findArrangements().orElse(List.of()),
            family.ties(),
            family.links())
        .flatMap(facts -> facts.stream())
        .flatMap(fact -> fact.noted().findBy().stream())
        .forEach(by -> text(by, place));
  }

  /** The same finding, or one that does not repeat the number that it held. */
  static Finding withoutNumber(Finding finding) {
    String path = finding.path().text();
    if (BsnGuard.isSuspectedIn(path)) {
      String list = path.substring(0, Math.max(0, path.indexOf('[')));
      return ProgrammeRule.TEXT_BSN_SUSPECTED.at(new FindingPath(list));
    }
    return BsnGuard.isSuspectedIn(finding.parameters().toString())
        ? ProgrammeRule.TEXT_BSN_SUSPECTED.at(finding.path())
        : finding;
  }

  private void sponsorship(Sponsorship sponsorship) {
    FindingPath place = record("sponsorships", sponsorship.id());
    sponsorship.owners().forEach(each -> text(each.worker(), place.field("owners")));
    workers(sponsorship.course()).forEach(each -> text(each, place.field("course")));
    FindingPath match = place.field("match");
    text(sponsorship.match().id(), match);
    proposal(sponsorship.match(), match);
  }

  private static List<WorkerId> workers(Course course) {
    return Stream.of(
            course.pauses().stream().map(Pause::recordedBy),
            course.extensions().stream().map(Extension::recordedBy),
            course.moves().stream().map(Move::agreedBy),
            course.moves().stream().flatMap(each -> each.findReceivingWorker().stream()),
            course.quiet().stream().map(NoContactNeeded::recordedBy),
            course.findFault().stream().map(DefaultFinding::foundBy))
        .flatMap(each -> each)
        .toList();
  }

  private void proposal(Proposal proposal, FindingPath place) {
    text(proposal.proposedBy(), place.field("proposedBy"));
    proposal.findReason().ifPresent(reason -> text(reason, place.field("reason")));
    proposal.disclosures().forEach(each -> text(each.by(), place.field("disclosures")));
    proposal
        .findLifted()
        .ifPresent(
            lifted -> {
              text(lifted.by(), place.field("lifted"));
              text(lifted.reason(), place.field("lifted"));
            });
    for (Decision decision : proposal.decisions()) {
      text(decision.recordedBy(), place.field("decisions"));
    }
  }

  /** The place of a record, or of its list when its pseudonym may not be repeated. */
  private FindingPath record(String list, Object id) {
    boolean isSuspected = BsnGuard.isSuspectedIn(id.toString());
    FindingPath place = isSuspected ? FindingPath.ROOT.field(list) : FindingPath.at(list, id);
    text(id, place);
    return place;
  }

  private void text(Object text, FindingPath place) {
    if (BsnGuard.isSuspectedIn(text.toString())) {
      found.add(ProgrammeRule.TEXT_BSN_SUSPECTED.at(place));
    }
  }
}
