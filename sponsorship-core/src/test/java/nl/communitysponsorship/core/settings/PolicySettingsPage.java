package nl.communitysponsorship.core.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.Preset;

/** The page of all settings: what each means, what it is in every preset, and what it changes. */
final class PolicySettingsPage {
  private static final String INTRODUCTION =
      """
      # Policy settings

      What a policy pack sets, what it means, what it is in the packs that ship, with the key of its source, and which
      answers change when it alone is changed. This page is made by a test that changes every setting: one that changes
      no answer cannot be here. `[]` is every entry of a list; what a list holds in a pack stands in its file in
      `sponsorship-core/src/main/resources`. "–" is what a programme does not set.

      """;

  private final List<JsonNode> packs =
      Arrays.stream(Preset.values())
          .map(each -> CanonicalJson.treeOf(Policies.preset(each).packs().get(0)))
          .toList();

  /**
   * @param answers what a setting changes, by its name
   */
  String of(List<PolicySetting> settings, Map<String, String> answers) {
    var page = new StringBuilder(INTRODUCTION);
    page.append("| Setting | What it means |");
    packs.forEach(pack -> page.append(" ").append(pack.path("id").asText()).append(" |"));
    page.append(" What it changes |\n|---|---|").append("---|".repeat(packs.size() + 1));
    Map<String, PolicySetting> byName =
        settings.stream()
            .collect(
                Collectors.toMap(
                    PolicySetting::name,
                    each -> each,
                    (first, other) -> first,
                    LinkedHashMap::new));
    byName.forEach(
        (name, setting) -> {
          page.append("\n| `").append(name).append("` | ").append(Meanings.of(setting.component()));
          packs.forEach(pack -> page.append(" | ").append(value(pack, name)));
          page.append(" | ").append(answers.get(name)).append(" |");
        });
    return page.append("\n").toString();
  }

  private static String value(JsonNode pack, String name) {
    if (name.contains("[]")) {
      return "";
    }
    JsonNode node = pack.at("/" + name.replace('.', '/'));
    if (node.isMissingNode()) {
      return "–";
    }
    if (node.isArray()) {
      return node.isEmpty() ? "none" : list(node);
    }
    return node.has("value")
        ? node.path("value").asText() + " " + node.path("source").asText()
        : node.asText();
  }

  /** Words as they are; of records, only how many. */
  private static String list(JsonNode list) {
    return list.get(0).isTextual()
        ? StreamSupport.stream(list.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(", "))
        : Integer.toString(list.size());
  }
}
