package nl.communitysponsorship.server.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/**
 * Every text goes out as UTF-8, whatever its media type; left alone, the HTTP library takes ISO
 * 8859-1 for each type of which it does not know that it is always UTF-8.
 */
public final class Utf8 {
  private Utf8() {}

  /** Answers with a text. */
  public static void answer(Context ctx, String mediaType, String text) {
    ctx.contentType(mediaType).result(text.getBytes(StandardCharsets.UTF_8));
  }
}
