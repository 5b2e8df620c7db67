package nl.communitysponsorship.core.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a component of a record means, as its Javadoc says. */
final class Meanings {
  private static final Path SOURCES = Path.of("src/main/java");

  private Meanings() {}

  /** The text of its {@code @param}, or the sentence about its record when there is none. */
  static String of(RecordComponent component) {
    Class<?> type = component.getDeclaringRecord();
    Class<?> file = type.getNestHost();
    try {
      String source = Files.readString(SOURCES.resolve(file.getName().replace('.', '/') + ".java"));
      String before = source.substring(0, source.indexOf("record " + type.getSimpleName() + "("));
      String comment = before.substring(before.lastIndexOf("/**"));
      Matcher told =
          Pattern.compile("@param " + component.getName() + " (.*?)(?=@param|\\*/)", Pattern.DOTALL)
              .matcher(comment);
      return plain(told.find() ? told.group(1) : firstPart(comment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstPart(String comment) {
    return comment.substring(3, comment.indexOf("*/")).split("<p>|@param", 2)[0];
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("[\\s*]+$", "")
        .strip();
  }
}
