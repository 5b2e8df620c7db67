package nl.communitysponsorship.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;

/**
 * The body of a request as an object, asked field by field, so that everything that is wrong with
 * it is told at once.
 *
 * <p>Ask for every field, then call {@link #refuseIfFaulty()}; until then an answer may be empty
 * because the field is faulty.
 */
public final class RequestObject {
  /** How many bytes the body of such a request may have. */
  public static final int MOST_BYTES = 64 * 1024;

  private final JsonNode body;
  private final List<Fault> faults = new ArrayList<>();

  private RequestObject(JsonNode body) {
    this.body = body;
  }

  /**
   * The body of a request.
   *
   * @param known the names of all fields that it may have, in the order of the schema
   * @throws nl.communitysponsorship.server.problem.RefusedException if it is not an object of JSON
   */
  public static RequestObject of(Context request, String... known) {
    JsonNode body = tree(RequestBody.json(request, MOST_BYTES));
    if (!body.isObject()) {
      throw refusal(List.of(Fault.inBody("", Message.of("request.notAnObject"))));
    }
    var object = new RequestObject(body);
    List<String> names = List.of(known);
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                object.faults.add(
                    Fault.inBody(
                        pointer(name),
                        Message.of("request.unknown").with("name", name).with("known", names)));
              }
            });
    return object;
  }

  /** A field that must be there; empty when it is faulty. */
  public <T> Optional<T> required(String name, Class<T> type) {
    if (!body.has(name)) {
      faults.add(Fault.inBody(pointer(name), Message.of("request.missing").with("name", name)));
      return Optional.empty();
    }
    return read(name, type);
  }

  /** A field that may be left out; empty when it is, and when it is faulty. */
  public <T> Optional<T> optional(String name, Class<T> type) {
    return body.has(name) ? read(name, type) : Optional.empty();
  }

  /** Adds a fault that only the caller can see. */
  public void add(Fault fault) {
    faults.add(fault);
  }

  /**
   * Ends the asking.
   *
   * @throws nl.communitysponsorship.server.problem.RefusedException with every fault, if there is
   *     one
   */
  public void refuseIfFaulty() {
    if (!faults.isEmpty()) {
      throw refusal(faults);
    }
  }

  private <T> Optional<T> read(String name, Class<T> type) {
    JsonRead<T> read = CanonicalJson.read(body.path(name), pointer(name), type);
    if (read instanceof JsonRead.Value<T> value) {
      return Optional.of(value.value());
    }
    read.problems().forEach(problem -> faults.add(Fault.of(problem)));
    return Optional.empty();
  }

  private static JsonNode tree(String text) {
    try {
      JsonRead<JsonNode> read =
          CanonicalJson.tree(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      if (read instanceof JsonRead.Value<JsonNode> value) {
        return value.value();
      }
      throw refusal(read.problems().stream().map(Fault::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException refusal(List<Fault> faults) {
    return Refusal.of(ProblemKind.INVALID_INPUT, faults).asException();
  }

  /** As RFC 6901 escapes a name. */
  private static String pointer(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
