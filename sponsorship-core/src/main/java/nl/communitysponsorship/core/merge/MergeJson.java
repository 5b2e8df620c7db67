package nl.communitysponsorship.core.merge;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.history.HistoryJson;
import nl.communitysponsorship.core.history.RecordChange;
import nl.communitysponsorship.core.identity.Participant;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.JsonNumbers;

/** The record of a merge as JSON and back, without loss; the same record gives the same bytes. */
public final class MergeJson {
  /** Names the JSON form and its version; a reader refuses a form that it does not know. */
  public static final String FORMAT = "community-sponsorship-merge/1";

  private MergeJson() {}

  /** The canonical text of the record of a merge. */
  public static String write(MergeRecord merge) {
    return CanonicalJson.write(new Sheet(FORMAT, merge));
  }

  /** Reads the record of a merge, or tells everything that is wrong with the text. */
  public static JsonRead<MergeRecord> read(String text) {
    JsonRead<JsonNode> read = tree(text);
    if (read instanceof JsonRead.Refused<JsonNode> refused) {
      return refused(refused.problems());
    }
    JsonNode tree = read.orThrow();
    var problems = new ArrayList<JsonProblem>();
    if (!tree.path("format").asText().equals(FORMAT) || !tree.path("merge").isObject()) {
      problems.add(
          new JsonProblem("", "the format must be '%s', with an object 'merge'".formatted(FORMAT)));
      return refused(problems);
    }
    JsonNumbers.check(tree, "", problems);
    ObjectNode merge = ((ObjectNode) tree.path("merge")).deepCopy();
    List<RecordChange> done = changes(merge.path("done"), "/merge/done", problems);
    List<RecordChange> undo = changes(merge.path("undo"), "/merge/undo", problems);
    merge.remove(List.of("done", "undo"));
    JsonRead<Head> head = CanonicalJson.read(merge, "/merge", Head.class);
    problems.addAll(head.problems());
    return problems.isEmpty()
        ? new JsonRead.Value<>(head.orThrow().with(done, undo))
        : refused(problems);
  }

  private static List<RecordChange> changes(
      JsonNode told, String pointer, List<JsonProblem> problems) {
    var changes = new ArrayList<RecordChange>();
    for (int i = 0; i < told.size(); i++) {
      JsonRead<RecordChange> change = HistoryJson.change(told.path(i), pointer + "/" + i);
      problems.addAll(change.problems());
      if (change instanceof JsonRead.Value<RecordChange> value) {
        changes.add(value.value());
      }
    }
    return changes;
  }

  private static JsonRead<MergeRecord> refused(List<JsonProblem> problems) {
    return new JsonRead.Refused<>(problems.stream().map(JsonNumbers::withoutNumber).toList());
  }

  private static JsonRead<JsonNode> tree(String text) {
    try {
      return CanonicalJson.tree(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @JsonPropertyOrder({"format", "merge"})
  private record Sheet(String format, MergeRecord merge) {}

  /** A merge without its changes, which are read one by one. */
  record Head(Participant kept, Participant gone, LocalDate on, WorkerId by) {
    MergeRecord with(List<RecordChange> done, List<RecordChange> undo) {
      return new MergeRecord(kept, gone, on, by, done, undo);
    }
  }
}
