package nl.communitysponsorship.core.history;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.partner.WorkerId;

/** Reads one event: its frame first, then its change, then the record that its list calls for. */
final class EventJson {
  private static final String CHANGE = "change";
  private static final String RECORD = "record";

  private EventJson() {}

  static JsonRead<Recorded> read(JsonNode event, String pointer) {
    JsonRead<Frame> frame = part(event, CHANGE, pointer, Frame.class);
    if (frame instanceof JsonRead.Refused<Frame> refused) {
      return new JsonRead.Refused<>(refused.problems());
    }
    JsonRead<RecordChange> change = change(event.path(CHANGE), pointer + "/" + CHANGE);
    if (change instanceof JsonRead.Refused<RecordChange> refused) {
      return new JsonRead.Refused<>(refused.problems());
    }
    return built(pointer, () -> frame.orThrow().with(change.orThrow()));
  }

  static JsonRead<RecordChange> change(JsonNode change, String pointer) {
    if (!change.path("kind").asText().equals("PUT")) {
      return CanonicalJson.read(change, pointer, RecordChange.class);
    }
    JsonRead<Place> place = part(change, RECORD, pointer, Place.class);
    if (place instanceof JsonRead.Refused<Place> refused) {
      return new JsonRead.Refused<>(refused.problems());
    }
    JsonRead<? extends Record> record =
        CanonicalJson.read(
            change.path(RECORD), pointer + "/" + RECORD, place.orThrow().type().type());
    return record instanceof JsonRead.Refused<? extends Record> refused
        ? new JsonRead.Refused<>(refused.problems())
        : built(pointer, () -> place.orThrow().with(record.orThrow()));
  }

  /** An object without one of its properties, which is read by itself. */
  private static <T> JsonRead<T> part(JsonNode whole, String apart, String pointer, Class<T> type) {
    if (!whole.hasNonNull(apart)) {
      return refused(pointer, "'%s' is required and missing".formatted(apart));
    }
    ObjectNode rest = ((ObjectNode) whole).deepCopy();
    rest.remove(List.of(apart));
    return CanonicalJson.read(rest, pointer, type);
  }

  private static <T> JsonRead<T> built(String pointer, Supplier<T> building) {
    try {
      return new JsonRead.Value<>(building.get());
    } catch (IllegalArgumentException e) {
      return refused(pointer, requireNonNull(e.getMessage(), "message"));
    }
  }

  private static <T> JsonRead<T> refused(String pointer, String detail) {
    return new JsonRead.Refused<>(List.of(new JsonProblem(pointer, detail)));
  }

  /** An event without its change. */
  record Frame(long sequence, LocalDate recordedOn, WorkerId by) {
    Recorded with(RecordChange change) {
      return new Recorded(sequence, recordedOn, by, change);
    }
  }

  /** A change that puts a record, without the record. */
  record Place(String kind, String list, int nth) {
    Place {
      RecordList.named(requireNonNull(list, "list"));
    }

    RecordList<?> type() {
      return RecordList.named(list);
    }

    RecordChange with(Record record) {
      return new RecordChange.Put(list, nth, record);
    }
  }
}
