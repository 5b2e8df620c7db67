package nl.communitysponsorship.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.course.Extension;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;

/** What must hold of what happens on the way from a proposal to an ending. */
final class CourseRules {
  private final LocalDate day;
  private final LifePolicy terms;
  private final Policies policies;
  private final List<Finding> found = new ArrayList<>();

  private CourseRules(LocalDate day, Policies policies) {
    this.day = day;
    this.terms = policies.on(day).life();
    this.policies = policies;
  }

  static List<Finding> check(Register register, Policies policies, LocalDate day) {
    var rules = new CourseRules(day, policies);
    register
        .proposals()
        .forEach(each -> rules.checkStages(each, FindingPath.at("proposals", each.id())));
    register.sponsorships().forEach(rules::check);
    return rules.found;
  }

  private void check(Sponsorship sponsorship) {
    FindingPath place = FindingPath.at("sponsorships", sponsorship.id());
    checkStages(sponsorship.match(), place.field("match"));
    checkPauses(sponsorship.course().pauses(), place);
    checkLength(sponsorship, place);
    if (sponsorship.isActiveOn(day)) {
      sponsorship
          .course()
          .openMove()
          .filter(move -> move.isUnanswered(day, terms.acceptDays().value()))
          .ifPresent(
              move ->
                  found.add(
                      ProgrammeRule.MOVE_UNANSWERED
                          .at(place)
                          .with("team", move.findReceiver().orElseThrow())
                          .with("asked", move.agreedOn())));
    }
  }

  /** As long as the policy of the day of the match said, but for what both agreed to later. */
  private void checkLength(Sponsorship sponsorship, FindingPath place) {
    LocalDate planned =
        sponsorship.course().extensions().stream()
            .map(Extension::before)
            .findFirst()
            .orElse(sponsorship.plannedEnd());
    policies
        .find(sponsorship.confirmedOn())
        .map(policy -> policy.match().months().value())
        .filter(months -> !planned.equals(sponsorship.confirmedOn().plusMonths(months)))
        .ifPresent(
            months ->
                found.add(
                    ProgrammeRule.SPONSORSHIP_OTHER_LENGTH
                        .at(place)
                        .with("planned", planned)
                        .with("expected", sponsorship.confirmedOn().plusMonths(months))
                        .with("months", months)));
  }

  /** Disclosures stand in the order of their stages. */
  private void checkStages(Proposal proposal, FindingPath place) {
    LocalDate earliest = proposal.proposedOn();
    int number = 0;
    for (Disclosure each : proposal.disclosures()) {
      boolean isNext = each.stage().number() <= number + 1 && !each.on().isBefore(earliest);
      if (!isNext) {
        DisclosureStage stage = each.stage();
        found.add(
            ProgrammeRule.DISCLOSURE_STAGE_SKIPPED
                .at(place.entry("disclosures", stage))
                .with("stage", stage.number()));
      }
      number = each.stage().number();
      earliest = each.on();
    }
  }

  private void checkPauses(List<Pause> pauses, FindingPath place) {
    for (int i = 0; i + 1 < pauses.size(); i++) {
      if (pauses.get(i).period().overlaps(pauses.get(i + 1).period())) {
        found.add(
            ProgrammeRule.SPONSORSHIP_PAUSES_OVERLAP
                .at(place)
                .with("from", pauses.get(i + 1).period().from()));
      }
    }
  }
}
