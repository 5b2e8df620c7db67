package nl.communitysponsorship.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.Golden;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyCheck;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * No setting is there for show: whoever changes it alone gets another answer. What is read in
 * another module alone is named here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicySettingsTest {
  /**
   * The pilot, with trainings and a demand that end, one of some members only, and two times a
   * quota.
   */
  private static final PolicyPack PACK =
      Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class)
          .with("/validity/until", "2030-01-01")
          .with("/training/expiry", expiry())
          .with("/requirements/-", consent())
          .with("/requirements/-", police())
          .with("/quota/-", quota("2022-01-01", "2022-07-01"))
          .with("/quota/-", quota("2022-07-01", "2024-01-01"))
          .value();

  private static final Map<String, String> ELSEWHERE =
      new TreeMap<>(
          Map.of(
              "match.answerDays", "until when a party answers (reference-server)",
              "match.reasonLength", "which reason is too short (reference-server)",
              "match.preparationDays", "which group can start in time (sponsorship-matching)",
              "targets.households", "a target beside an indicator (sponsorship-reporting)",
              "targets.mostSponsors", "a target beside an indicator (sponsorship-reporting)",
              "targets.fewestMunicipalities",
                  "a target beside an indicator (sponsorship-reporting)",
              "targets.mostMunicipalities", "a target beside an indicator (sponsorship-reporting)",
              "targets.trainings", "a target beside an indicator (sponsorship-reporting)"));

  private static final List<PolicySetting> SETTINGS = PolicySettings.of(PACK);

  private final Map<PolicySetting, List<String>> changed = changed();

  @Test
  void a_setting_that_is_changed_alone_changes_an_answer() {
    assertThat(changed)
        .allSatisfy(
            (setting, answers) -> {
              if (!ELSEWHERE.containsKey(setting.name())) {
                assertThat(answers).as(setting.pointer()).isNotEmpty();
              }
            });
  }

  @Test
  void what_another_module_reads_changes_nothing_here() {
    assertThat(changed)
        .allSatisfy(
            (setting, answers) -> {
              if (ELSEWHERE.containsKey(setting.name())) {
                assertThat(answers).as(setting.pointer()).isEmpty();
              }
            });
    assertThat(names()).containsAll(ELSEWHERE.keySet());
  }

  /** An entry on which others wait cannot be left out, but there is always one that can. */
  @Test
  void every_setting_can_be_set_else() {
    assertThat(changed.keySet().stream().map(PolicySetting::name).collect(Collectors.toSet()))
        .isEqualTo(names());
  }

  @Test
  void a_source_that_is_not_listed_is_told_wherever_it_stands() {
    Edited<PolicyPack> edited = Edited.of(PACK, PolicyPack.class);
    List<String> sources = sources("", CanonicalJson.treeOf(PACK));

    assertThat(sources).hasSizeGreaterThan(SETTINGS.size() / 2);
    assertThat(sources)
        .allSatisfy(
            pointer ->
                assertThat(
                        PolicyCheck.check(List.of(edited.with(pointer, "HEARSAY").value())).codes())
                    .contains(ProgrammeRule.POLICY_UNKNOWN_SOURCE.code()));
  }

  @Test
  void the_page_of_settings_is_up_to_date() {
    var answers = new TreeMap<String, String>(ELSEWHERE);
    for (PolicySetting each : SETTINGS) {
      if (!ELSEWHERE.containsKey(each.name())) {
        var all = new TreeSet<String>();
        changed.forEach(
            (setting, found) -> {
              if (setting.name().equals(each.name())) {
                all.addAll(found);
              }
            });
        answers.put(each.name(), String.join("; ", all));
      }
    }

    Golden.check(
        Path.of("../docs/policy-settings.md"), new PolicySettingsPage().of(SETTINGS, answers));
  }

  /** What changes by the first other value that changes anything; without what cannot be else. */
  private static Map<PolicySetting, List<String>> changed() {
    Map<String, Object> before = PolicyAnswers.by(PACK);
    return SETTINGS.parallelStream()
        .filter(each -> each.changedIn(PACK).findAny().isPresent())
        .collect(
            Collectors.toMap(
                each -> each,
                each ->
                    each.changedIn(PACK)
                        .map(other -> PolicyAnswers.changed(before, other))
                        .filter(answers -> !answers.isEmpty())
                        .findFirst()
                        .orElse(List.of())));
  }

  private static Set<String> names() {
    return SETTINGS.stream()
        .map(PolicySetting::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> sources(String pointer, JsonNode node) {
    var found = new ArrayList<String>();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String here = pointer + "/" + each.getKey();
      if (each.getKey().equals("source")) {
        found.add(here);
      }
      found.addAll(sources(here, each.getValue()));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.addAll(sources(pointer + "/" + i, node.get(i)));
    }
    return found;
  }

  private static Map<String, Object> expiry() {
    return Map.of(
        "months",
        Map.of("value", 14, "source", "ASSUMED"),
        "renewalMonths",
        Map.of("value", 1, "source", "ASSUMED"),
        "graceDays",
        Map.of("value", 16, "source", "ASSUMED"));
  }

  private static Map<String, Object> consent() {
    return Map.of(
        "code",
        "council-consent",
        "demand",
        Map.of("kind", "CHECKED", "check", "LOCAL_AUTHORITY_CONSENT"),
        "scope",
        Map.of("kind", "GROUP"),
        "severity",
        "ERROR",
        "validity",
        Map.of("months", 12, "renewalMonths", 2, "graceDays", 10),
        "source",
        "ASSUMED");
  }

  private static Map<String, Object> police() {
    return Map.of(
        "code",
        "two-checked",
        "demand",
        Map.of("kind", "CHECKED", "check", "POLICE_CHECK"),
        "scope",
        Map.of("kind", "AT_LEAST", "members", 2),
        "severity",
        "ERROR",
        "source",
        "ASSUMED");
  }

  private static Map<String, Object> quota(String from, String until) {
    return Map.of(
        "period",
        Map.of("from", from, "until", until),
        "places",
        Map.of("value", 20, "source", "ASSUMED"));
  }
}
