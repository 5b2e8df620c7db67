package nl.communitysponsorship.core.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.partner.Programme;

/**
 * A register as JSON and back, without loss; the same register always gives the same bytes.
 *
 * <p>Reading tells the first problem of every record that has one, so that a whole file can be
 * mended at once, and takes in nothing when there is one. Text that looks like a citizen service
 * number is refused wherever it stands, and never repeated.
 */
public final class RegisterJson {
  private static final String SCHEMA = "register.schema.json";

  private RegisterJson() {}

  /**
   * The canonical text of a register. One of many tens of thousands of households is longer than a
   * string can be: write it to a stream.
   *
   * @throws java.io.UncheckedIOException if the text is longer than a string can be
   */
  public static String write(Register register) {
    return CanonicalJson.write(register);
  }

  /** Writes the canonical text of a register, in UTF-8, and leaves the stream open. */
  public static void write(Register register, OutputStream out) throws IOException {
    CanonicalJson.write(register, out);
  }

  /** Reads a register from a text. */
  public static JsonRead<Register> read(String text) {
    try {
      return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a register from a stream of UTF-8, and leaves the stream open. */
  public static JsonRead<Register> read(InputStream in) throws IOException {
    JsonRead<JsonNode> read = CanonicalJson.tree(in);
    if (read instanceof JsonRead.Refused<JsonNode> refused) {
      return refused(refused.problems());
    }
    JsonNode tree = read.orThrow();
    var problems = new ArrayList<JsonProblem>();
    checkFrame(tree, problems);
    if (problems.isEmpty()) {
      JsonNumbers.check(tree, "", problems);
      checkRecords(tree, problems);
    }
    return problems.isEmpty() ? CanonicalJson.read(tree, "", Register.class) : refused(problems);
  }

  /** The published schema of the form, JSON Schema draft 2020-12. */
  public static String schema() {
    try (InputStream file = RegisterJson.class.getResourceAsStream(SCHEMA)) {
      if (file == null) {
        throw new IllegalStateException("'%s' is not on the class path".formatted(SCHEMA));
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonRead<Register> refused(List<JsonProblem> problems) {
    return new JsonRead.Refused<>(problems.stream().map(JsonNumbers::withoutNumber).toList());
  }

  private static void checkFrame(JsonNode tree, List<JsonProblem> problems) {
    if (!tree.isObject()) {
      problems.add(new JsonProblem("", "a register must be a JSON object"));
      return;
    }
    String format = tree.path("format").asText();
    if (!format.equals(Register.FORMAT)) {
      problems.add(
          new JsonProblem(
              "/format",
              "the format must be '%s'; '%s' was given".formatted(Register.FORMAT, format)));
    }
    if (!tree.hasNonNull("programme")) {
      problems.add(new JsonProblem("", "'programme' is required and missing"));
    }
    var known = new TreeSet<>(RegisterLists.TYPES.keySet());
    known.addAll(List.of("format", "programme"));
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      if (!known.contains(property.getKey())) {
        problems.add(
            new JsonProblem(
                "/" + property.getKey(),
                "property '%s' is not known here; known are %s"
                    .formatted(property.getKey(), known)));
      }
    }
    for (String list : RegisterLists.TYPES.keySet()) {
      JsonNodeType type = tree.path(list).getNodeType();
      if (type != JsonNodeType.ARRAY) {
        problems.add(
            new JsonProblem(
                "/" + list,
                type == JsonNodeType.MISSING
                    ? "'%s' is required and missing; an empty list is '[]'".formatted(list)
                    : "something else was given where a list is required"));
      }
    }
  }

  private static void checkRecords(JsonNode tree, List<JsonProblem> problems) {
    problems.addAll(
        CanonicalJson.read(tree.path("programme"), "/programme", Programme.class).problems());
    for (Map.Entry<String, Class<?>> list : RegisterLists.TYPES.entrySet()) {
      JsonNode records = tree.path(list.getKey());
      for (int i = 0; i < records.size(); i++) {
        String pointer = "/" + list.getKey() + "/" + i;
        problems.addAll(CanonicalJson.read(records.get(i), pointer, list.getValue()).problems());
      }
    }
  }
}
