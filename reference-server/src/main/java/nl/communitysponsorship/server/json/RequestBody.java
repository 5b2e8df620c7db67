package nl.communitysponsorship.server.json;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;

/** The body of a request as a text of JSON, within a limit. */
public final class RequestBody {
  private static final String JSON = "application/json";

  /** Under which name a body that was read stands among the attributes of its request. */
  private static final String READ = "body.read";

  private RequestBody() {}

  /**
   * The body; the same however often it is asked for.
   *
   * @param most bytes that are taken in
   * @throws nl.communitysponsorship.server.problem.RefusedException if it is not called JSON, is
   *     larger than that, or is not UTF-8
   */
  public static String json(Context request, int most) {
    String read = request.attribute(READ);
    if (read != null) {
      return read;
    }
    String text = read(request, most);
    request.attribute(READ, text);
    return text;
  }

  private static String read(Context request, int most) {
    String type = request.header("Content-Type");
    String bare = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!bare.equals(JSON)) {
      throw Refusal.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE).asException();
    }
    try {
      byte[] bytes = request.bodyInputStream().readNBytes(most + 1);
      if (bytes.length > most) {
        throw Refusal.of(ProblemKind.TOO_LARGE).asException();
      }
      return text(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      Fault fault = Fault.inBody("", Message.of("request.notUtf8"));
      throw Refusal.of(ProblemKind.INVALID_INPUT, List.of(fault)).asException();
    }
  }
}
