package nl.communitysponsorship.core.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.privacy.BsnGuard;

/** Keeps what looks like a citizen service number out of a file and out of every message. */
public final class JsonNumbers {
  private JsonNumbers() {}

  /** Adds a problem for every text and number below a node that looks like one. */
  public static void check(JsonNode node, String pointer, List<JsonProblem> problems) {
    if ((node.isTextual() || node.isNumber()) && BsnGuard.isSuspectedIn(node.asText())) {
      problems.add(suspected(pointer));
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      check(node.get(i), pointer + "/" + i, problems);
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey().replace("~", "~0").replace("/", "~1");
      check(property.getValue(), pointer + "/" + name, problems);
    }
  }

  /** The same problem, or one that does not repeat the number that it held. */
  public static JsonProblem withoutNumber(JsonProblem problem) {
    boolean isSuspected =
        BsnGuard.isSuspectedIn(problem.detail()) || BsnGuard.isSuspectedIn(problem.pointer());
    return isSuspected ? suspected(problem.pointer()) : problem;
  }

  private static JsonProblem suspected(String pointer) {
    String place = pointer;
    while (BsnGuard.isSuspectedIn(place)) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return new JsonProblem(
        place,
        "this looks like a citizen service number (BSN), which may not be held here; leave it out");
  }
}
