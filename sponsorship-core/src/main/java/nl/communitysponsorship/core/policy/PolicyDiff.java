package nl.communitysponsorship.core.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.communitysponsorship.core.json.CanonicalJson;

/**
 * Tells in which numbers, texts, tasks and sources two policy packs differ.
 *
 * <p>It takes {@code jackson-databind} on the class path.
 */
public final class PolicyDiff {
  private PolicyDiff() {}

  /**
   * Every difference between two packs: first what the earlier one has, in its order, then what
   * only the later one has. Empty when both say the same.
   */
  public static List<PolicyChange> between(PolicyPack before, PolicyPack after) {
    Map<String, String> was = said(before);
    Map<String, String> is = said(after);
    Set<String> paths = new LinkedHashSet<>(was.keySet());
    paths.addAll(is.keySet());
    List<PolicyChange> changes = new ArrayList<>();
    for (String path : paths) {
      String one = was.get(path);
      String other = is.get(path);
      if (one == null || !one.equals(other)) {
        changes.add(new PolicyChange(path, one, other));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, String> said(PolicyPack pack) {
    byte[] json = CanonicalJson.write(pack).getBytes(StandardCharsets.UTF_8);
    Map<String, String> said = new LinkedHashMap<>();
    try {
      collect("", CanonicalJson.tree(new ByteArrayInputStream(json)).orThrow(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said;
  }

  private static void collect(String path, JsonNode node, Map<String, String> said) {
    if (node.isObject()) {
      node.properties().forEach(each -> collect(below(path, each.getKey()), each.getValue(), said));
    } else if (node.isArray() && node.path(0).isObject()) {
      node.forEach(entry -> collect(path + "[" + name(entry) + "]", entry, said));
    } else if (node.isArray()) {
      said.put(path, words(node));
    } else {
      said.put(path, node.asText());
    }
  }

  private static String below(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /**
   * Tasks have a code, sources a key, and an equivalence is named by its two modules; what has none
   * of these by the first day on which it holds.
   */
  private static String name(JsonNode entry) {
    if (entry.has("done")) {
      return entry.path("done").asText() + " > " + entry.path("countsAs").asText();
    }
    if (entry.has("period")) {
      return entry.path("period").path("from").asText();
    }
    return entry.path(entry.has("code") ? "code" : "key").asText();
  }

  private static String words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }
}
