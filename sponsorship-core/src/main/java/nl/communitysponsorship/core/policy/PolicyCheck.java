package nl.communitysponsorship.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.source.Source;

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
    ScreeningPolicy screening = pack.screening();
    Targets targets = pack.targets();
    atMost(
        place,
        "group.fewestMembers",
        group.fewestMembers(),
        "group.targetMembers",
        group.targetMembers(),
        found);
    atMost(
        place,
        "group.targetMembers",
        group.targetMembers(),
        "group.mostMembers",
        group.mostMembers(),
        found);
    atMost(
        place,
        "group.dutchSpeakers",
        group.dutchSpeakers(),
        "group.targetMembers",
        group.targetMembers(),
        found);
    atMost(
        place,
        "group.contactPersons",
        group.contactPersons(),
        "group.fewestMembers",
        group.fewestMembers(),
        found);
    atMost(
        place,
        "screening.renewalMonths",
        screening.renewalMonths(),
        "screening.certificateMonths",
        screening.certificateMonths(),
        found);
    atMost(
        place,
        "duplicates.fewestAgreeing",
        pack.duplicates().fewestAgreeing(),
        "duplicates.likelyAgreeing",
        pack.duplicates().likelyAgreeing(),
        found);
    atMost(
        place,
        "targets.fewestMunicipalities",
        targets.fewestMunicipalities(),
        "targets.mostMunicipalities",
        targets.mostMunicipalities(),
        found);
    found.addAll(TaskPlanCheck.check(pack.tasks(), place));
    Set<String> known = pack.sources().stream().map(Source::key).collect(Collectors.toSet());
    quoted(pack)
        .filter(key -> !known.contains(key))
        .distinct()
        .forEach(
            key -> found.add(ProgrammeRule.POLICY_UNKNOWN_SOURCE.at(place).with("source", key)));
  }

  private static void atMost(
      FindingPath place,
      String one,
      Setting least,
      String other,
      Setting most,
      List<Finding> found) {
    if (least.value() > most.value()) {
      found.add(Contradiction.at(place, one, least.value(), other, most.value()));
    }
  }

  private static Stream<String> quoted(PolicyPack pack) {
    GroupPolicy group = pack.group();
    ScreeningPolicy screening = pack.screening();
    MatchPolicy match = pack.match();
    IntegrationPolicy integration = pack.integration();
    DuplicatePolicy duplicates = pack.duplicates();
    Targets targets = pack.targets();
    Stream<Setting> settings =
        Stream.of(
            group.fewestMembers(),
            group.targetMembers(),
            group.mostMembers(),
            group.graceDays(),
            group.dutchSpeakers(),
            group.contactPersons(),
            group.adultAge(),
            screening.certificateWeeks(),
            screening.certificateMonths(),
            screening.renewalMonths(),
            match.answerDays(),
            match.months(),
            match.reasonLength(),
            match.preparationDays(),
            integration.planWeeks(),
            integration.informationWeeks(),
            integration.termYears(),
            integration.reliefMonths(),
            duplicates.fewestAgreeing(),
            duplicates.likelyAgreeing(),
            duplicates.mostDiffering(),
            duplicates.ageYears(),
            targets.households(),
            targets.mostSponsors(),
            targets.fewestMunicipalities(),
            targets.mostMunicipalities(),
            targets.trainings());
    return Stream.of(
            settings.map(Setting::source),
            pack.tasks().stream().map(TaskTemplate::source),
            Stream.of(pack.training().source()))
        .flatMap(keys -> keys);
  }

  private static FindingPath place(PolicyPack pack) {
    return FindingPath.at("policies", pack.reference());
  }
}
