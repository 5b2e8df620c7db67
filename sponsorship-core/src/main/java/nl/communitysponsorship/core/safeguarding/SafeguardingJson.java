package nl.communitysponsorship.core.safeguarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.register.JsonNumbers;

/**
 * A safeguarding file as JSON and back, without loss, in the canonical form. Text that looks like a
 * citizen service number is refused wherever it stands, and never repeated.
 */
public final class SafeguardingJson {
  private SafeguardingJson() {}

  /** The canonical text of a file. */
  public static String write(SafeguardingFile file) {
    return CanonicalJson.write(file);
  }

  /** Reads a file from a text; nothing is taken in when something is wrong with it. */
  public static JsonRead<SafeguardingFile> read(String text) {
    JsonRead<JsonNode> tree = tree(text);
    if (tree instanceof JsonRead.Refused<JsonNode> refused) {
      return refused(refused.problems());
    }
    JsonNode node = tree.orThrow();
    var problems = new ArrayList<JsonProblem>();
    String format = node.path("format").asText();
    if (!format.equals(SafeguardingFile.FORMAT)) {
      problems.add(
          new JsonProblem(
              "/format",
              "the format must be '%s'; '%s' was given"
                  .formatted(SafeguardingFile.FORMAT, format)));
    }
    JsonNumbers.check(node, "", problems);
    if (!problems.isEmpty()) {
      return refused(problems);
    }
    JsonRead<SafeguardingFile> read = CanonicalJson.read(node, "", SafeguardingFile.class);
    return read.problems().isEmpty() ? read : refused(read.problems());
  }

  private static JsonRead<JsonNode> tree(String text) {
    try {
      return CanonicalJson.tree(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonRead<SafeguardingFile> refused(List<JsonProblem> problems) {
    return new JsonRead.Refused<>(problems.stream().map(JsonNumbers::withoutNumber).toList());
  }
}
