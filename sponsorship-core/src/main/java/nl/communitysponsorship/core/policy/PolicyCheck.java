package nl.communitysponsorship.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.text.Texts;

/**
 * Whether policy packs make sense, by themselves and together; everything wrong is told at once.
 */
public final class PolicyCheck {
  private PolicyCheck() {}

  /** Checks packs that are meant to follow each other. */
  public static Findings check(List<PolicyPack> packs) {
    var found = new ArrayList<Finding>();
    packs.forEach(pack -> check(pack, found));
    for (int i = 0; i < packs.size(); i++) {
      for (int j = i + 1; j < packs.size(); j++) {
        if (packs.get(i).validity().overlaps(packs.get(j).validity())) {
          found.add(
              ProgrammeRule.POLICY_OVERLAP
                  .at(place(packs.get(j)))
                  .with("other", packs.get(i).reference()));
        }
      }
    }
    return new Findings(found);
  }

  private static void check(PolicyPack pack, List<Finding> found) {
    FindingPath place = place(pack);
    GroupPolicy group = pack.group();
    var bounds = new Bounds(place, found);
    bounds.atMost(
        "group.fewestMembers", group.fewestMembers(), "group.targetMembers", group.targetMembers());
    bounds.atMost(
        "group.targetMembers", group.targetMembers(), "group.mostMembers", group.mostMembers());
    group
        .findDutchSpeakers()
        .ifPresent(
            speakers ->
                bounds.atMost(
                    "group.dutchSpeakers", speakers, "group.targetMembers", group.targetMembers()));
    bounds.atMost(
        "group.contactPersons",
        group.contactPersons(),
        "group.fewestMembers",
        group.fewestMembers());
    pack.findScreening()
        .ifPresent(
            terms ->
                bounds.atMost(
                    "screening.renewalMonths",
                    terms.renewalMonths(),
                    "screening.certificateMonths",
                    terms.certificateMonths()));
    pack.training()
        .findExpiry()
        .ifPresent(
            terms ->
                bounds.atMost(
                    "training.expiry.renewalMonths",
                    terms.renewalMonths(),
                    "training.expiry.months",
                    terms.months()));
    bounds.atMost(
        "duplicates.fewestAgreeing",
        pack.duplicates().fewestAgreeing(),
        "duplicates.likelyAgreeing",
        pack.duplicates().likelyAgreeing());
    pack.findTargets()
        .ifPresent(
            targets ->
                bounds.atMost(
                    "targets.fewestMunicipalities",
                    targets.fewestMunicipalities(),
                    "targets.mostMunicipalities",
                    targets.mostMunicipalities()));
    found.addAll(TrainingCheck.check(pack.training(), place));
    found.addAll(SafetyCheck.check(pack.safety(), place));
    life(pack, bounds);
    found.addAll(RequirementCheck.check(pack, place));
    quota(pack.quota(), place, found);
    titled("title", pack.title(), place, found);
    pack.tasks().forEach(task -> titled("tasks." + task.code(), task.title(), place, found));
    found.addAll(TaskPlanCheck.check(pack.tasks(), place));
    Set<String> known = pack.sources().stream().map(Source::key).collect(Collectors.toSet());
    quoted(pack)
        .filter(key -> !known.contains(key))
        .distinct()
        .forEach(
            key -> found.add(ProgrammeRule.POLICY_UNKNOWN_SOURCE.at(place).with("source", key)));
  }

  private static void life(PolicyPack pack, Bounds bounds) {
    LifePolicy life = pack.life();
    bounds.atMost(
        "life.reminderDays", life.reminderDays(), "match.answerDays", pack.match().answerDays());
    bounds.atMost(
        "life.firstFollowUp", life.firstFollowUp(), "life.secondFollowUp", life.secondFollowUp());
    bounds.atMost(
        "life.secondFollowUp", life.secondFollowUp(), "life.thirdFollowUp", life.thirdFollowUp());
  }

  private static void titled(String name, Title title, FindingPath place, List<Finding> found) {
    for (Locale language : Texts.LANGUAGES) {
      if (title.in(language).isBlank()) {
        found.add(
            ProgrammeRule.POLICY_INCOMPLETE
                .at(place)
                .with("one", name)
                .with("needed", language.getLanguage()));
      }
    }
  }

  private static void quota(List<Quota> quota, FindingPath place, List<Finding> found) {
    for (int i = 1; i < quota.size(); i++) {
      Quota one = quota.get(i - 1);
      Quota other = quota.get(i);
      if (one.period().overlaps(other.period())) {
        found.add(
            Contradiction.at(
                place, "quota", one.period().toString(), "quota", other.period().toString()));
      }
    }
  }

  private static Stream<String> quoted(PolicyPack pack) {
    return Stream.of(
            settings(pack).map(Setting::source),
            SafetyCheck.settings(pack.safety()).map(Setting::source),
            pack.findScreening().stream().map(ScreeningPolicy::source),
            pack.requirements().stream().map(Requirement::source),
            pack.tasks().stream().map(TaskTemplate::source),
            TrainingCheck.quoted(pack.training()))
        .flatMap(keys -> keys);
  }

  private static Stream<Setting> settings(PolicyPack pack) {
    GroupPolicy group = pack.group();
    MatchPolicy match = pack.match();
    LifePolicy life = pack.life();
    return Stream.of(
            Stream.of(
                group.fewestMembers(),
                group.targetMembers(),
                group.mostMembers(),
                group.graceDays(),
                group.coordinatorDays(),
                group.contactPersons(),
                group.adultAge(),
                group.endingDays(),
                match.answerDays(),
                match.months(),
                match.reasonLength(),
                match.preparationDays(),
                match.reconfirmDays(),
                life.reminderDays(),
                life.endingDays(),
                life.acceptDays(),
                life.taskDays(),
                life.firstFollowUp(),
                life.secondFollowUp(),
                life.thirdFollowUp(),
                life.exitPlanDays(),
                life.contactDays(),
                pack.measurement().windowDays(),
                pack.measurement().intakeDaysBefore(),
                pack.measurement().intakeDaysAfter(),
                pack.privacy().keptMonths(),
                pack.privacy().monitoringMonths(),
                pack.duplicates().fewestAgreeing(),
                pack.duplicates().likelyAgreeing(),
                pack.duplicates().mostDiffering(),
                pack.duplicates().ageYears()),
            TrainingCheck.settings(pack.training()),
            group.findDutchSpeakers().stream(),
            pack.findScreening().stream()
                .flatMap(
                    each ->
                        Stream.of(
                            each.certificateWeeks(),
                            each.certificateMonths(),
                            each.renewalMonths())),
            pack.findIntegration().stream()
                .flatMap(
                    each ->
                        Stream.of(
                            each.planWeeks(),
                            each.informationWeeks(),
                            each.termYears(),
                            each.reliefMonths(),
                            each.reliefWarningDays(),
                            each.declarationHours(),
                            each.downscalingHours(),
                            each.courseHours(),
                            each.participationHours())),
            pack.findTargets().stream()
                .flatMap(
                    each ->
                        Stream.of(
                            each.households(),
                            each.mostSponsors(),
                            each.fewestMunicipalities(),
                            each.mostMunicipalities(),
                            each.trainings())),
            pack.quota().stream().map(Quota::places))
        .flatMap(each -> each);
  }

  private static FindingPath place(PolicyPack pack) {
    return FindingPath.at("policies", pack.reference());
  }

  /** Where the bounds of a pack are held against each other. */
  private record Bounds(FindingPath place, List<Finding> found) {
    void atMost(String one, Setting least, String other, Setting most) {
      if (least.value() > most.value()) {
        found.add(Contradiction.at(place, one, least.value(), other, most.value()));
      }
    }
  }
}
