package nl.communitysponsorship.core.history;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
 * A history as JSON and back, without loss; the same events always give the same bytes.
 *
 * <p>Reading tells the first problem of every event that has one, and takes in nothing when there
 * is one. Whether the events fit together is told by {@link RegisterHistory#replay}.
 */
public final class HistoryJson {
  /** Names the JSON form and its version; a reader refuses a form that it does not know. */
  public static final String FORMAT = "community-sponsorship-history/1";

  private HistoryJson() {}

  /** The canonical text of events, in the order of their sequence. */
  public static String write(List<Recorded> events) {
    return CanonicalJson.write(new History(FORMAT, events.stream().sorted().toList()));
  }

  /** Reads events, in the order of their sequence. */
  public static JsonRead<List<Recorded>> read(String text) {
    JsonRead<JsonNode> read = tree(text);
    if (read instanceof JsonRead.Refused<JsonNode> refused) {
      return refused(refused.problems());
    }
    JsonNode tree = read.orThrow();
    List<JsonProblem> problems = frameProblems(tree);
    if (!problems.isEmpty()) {
      return refused(problems);
    }
    JsonNumbers.check(tree, "", problems);
    var events = new ArrayList<Recorded>();
    for (int i = 0; i < tree.path("events").size(); i++) {
      JsonRead<Recorded> event = EventJson.read(tree.path("events").get(i), "/events/" + i);
      problems.addAll(event.problems());
      if (event instanceof JsonRead.Value<Recorded> value) {
        events.add(value.value());
      }
    }
    return problems.isEmpty()
        ? new JsonRead.Value<>(events.stream().sorted().toList())
        : refused(problems);
  }

  /** Reads one change from a part of a text. */
  public static JsonRead<RecordChange> change(JsonNode part, String pointer) {
    return EventJson.change(part, pointer);
  }

  private static List<JsonProblem> frameProblems(JsonNode tree) {
    var problems = new ArrayList<JsonProblem>();
    String format = tree.path("format").asText();
    if (!tree.isObject()) {
      problems.add(new JsonProblem("", "a history must be a JSON object"));
    } else if (!format.equals(FORMAT)) {
      problems.add(
          new JsonProblem(
              "/format", "the format must be '%s'; '%s' was given".formatted(FORMAT, format)));
    } else if (!tree.path("events").isArray() || tree.size() != 2) {
      problems.add(
          new JsonProblem("", "a history must have the properties 'format' and 'events', a list"));
    }
    return problems;
  }

  private static JsonRead<List<Recorded>> refused(List<JsonProblem> problems) {
    return new JsonRead.Refused<>(problems.stream().map(JsonNumbers::withoutNumber).toList());
  }

  private static JsonRead<JsonNode> tree(String text) {
    try {
      return CanonicalJson.tree(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @JsonPropertyOrder({"format", "events"})
  private record History(String format, List<Recorded> events) {}
}
