package nl.communitysponsorship.server.api.ask;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.text.Texts;

/**
 * What is answered when something was done.
 *
 * @param headers by name
 * @param body a text of JSON
 */
public record Reply(int status, Map<String, String> headers, String body) {
  public Reply {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(requireNonNull(headers, "headers")));
    requireNonNull(body, "body");
  }

  /** That something was made or recorded, with sentences in the language of the reader. */
  public static Reply created(Texts texts, Object answer) {
    return new Reply(
        HttpStatus.CREATED.getCode(),
        Map.of("Content-Language", texts.reader().toLanguageTag()),
        CanonicalJson.write(answer));
  }

  /** This reply, with the address of what was made. */
  public Reply at(String address) {
    var more = new TreeMap<>(headers);
    more.put("Location", address);
    return new Reply(status, more, body);
  }

  /** Answers a request with it. */
  void send(Context request) {
    headers.forEach(request::header);
    request.status(status).contentType("application/json").result(body);
  }
}
