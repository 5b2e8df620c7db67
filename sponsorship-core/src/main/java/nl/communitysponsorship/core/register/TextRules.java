package nl.communitysponsorship.core.register;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;

/**
 * That no free text and no pseudonym carries what looks like a citizen service number. A pseudonym
 * that does is not repeated: its finding points to the list it stands in.
 */
final class TextRules {
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
    register.sponsors().forEach(each -> rules.record("sponsors", each.id()));
    register.groups().forEach(each -> rules.record("groups", each.id()));
    register.trainingSessions().forEach(each -> rules.record("trainingSessions", each.id()));
    register
        .households()
        .forEach(
            household -> {
              FindingPath place = rules.record("households", household.id());
              household.members().forEach(each -> rules.text(each.id(), place.field("members")));
            });
    register
        .proposals()
        .forEach(each -> rules.proposal(each, rules.record("proposals", each.id())));
    register.sponsorships().forEach(rules::sponsorship);
    register
        .surveys()
        .forEach(
            survey ->
                survey
                    .answers()
                    .forEach(
                        each ->
                            rules.text(
                                each.item(), FindingPath.ROOT.field("surveys").field("answers"))));
    return rules.found;
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
    FindingPath match = place.field("match");
    text(sponsorship.match().id(), match);
    proposal(sponsorship.match(), match);
  }

  private void proposal(Proposal proposal, FindingPath place) {
    text(proposal.proposedBy(), place.field("proposedBy"));
    proposal.findReason().ifPresent(reason -> text(reason, place.field("reason")));
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
