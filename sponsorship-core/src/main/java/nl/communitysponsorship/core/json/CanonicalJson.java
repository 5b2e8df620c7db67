package nl.communitysponsorship.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as canonical JSON and reads them back.
 *
 * <p>Canonical means: properties in the order of the record's components, lists in the order that
 * the record promises, days as {@code 2022-01-31}, absent values left out, two spaces, line feeds,
 * UTF-8, and a line feed at the end. Reading is strict: an unknown or doubled property is refused,
 * and no number is taken from a text.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /** The canonical text of a value. */
  public static String write(Object value) {
    try {
      return Mapper.WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the canonical text of a value, in UTF-8, and leaves the stream open. */
  public static void write(Object value, OutputStream out) throws IOException {
    Mapper.WRITER.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, value);
    out.write('\n');
    out.flush();
  }

  /** Reads a value, or tells what is wrong with the text. */
  public static <T> JsonRead<T> read(String text, Class<T> type) {
    return value("", () -> Mapper.READER.readerFor(type).readValue(text));
  }

  /** Reads a value from a part of a text, or tells what is wrong with that part. */
  public static <T> JsonRead<T> read(JsonNode part, String pointer, Class<T> type) {
    return value(pointer, () -> Mapper.READER.treeToValue(part, type));
  }

  /** Reads a text as a tree, to be read part by part; an empty text is a missing node. */
  public static JsonRead<JsonNode> tree(InputStream in) throws IOException {
    try {
      return new JsonRead.Value<>(Mapper.READER.readTree(in));
    } catch (JsonProcessingException e) {
      return new JsonRead.Refused<>(List.of(Problems.of("", e)));
    }
  }

  /** A value as the tree of its canonical form. */
  public static JsonNode treeOf(Object value) {
    return Mapper.READER.valueToTree(value);
  }

  /** Reads a file that ships with a library. */
  public static <T> T trusted(InputStream in, Class<T> type) throws IOException {
    return Mapper.READER.readerFor(type).readValue(in);
  }

  private static <T> JsonRead<T> value(String pointer, Reading<T> reading) {
    try {
      T value = reading.read();
      return value == null
          ? new JsonRead.Refused<>(List.of(Problems.nothing(pointer)))
          : new JsonRead.Value<>(value);
    } catch (JsonProcessingException e) {
      return new JsonRead.Refused<>(List.of(Problems.of(pointer, e)));
    }
  }

  /** What Jackson does with a text; a text {@code null} gives null. */
  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T read() throws JsonProcessingException;
  }
}
