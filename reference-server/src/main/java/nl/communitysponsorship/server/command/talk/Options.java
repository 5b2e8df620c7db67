package nl.communitysponsorship.server.command.talk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options and files as several commands have them. */
public final class Options {
  public static final String JSON = "--json";
  public static final String LANGUAGE = "--lang";
  public static final String HELP = "--help";
  public static final String ON = "--on";

  private Options() {}

  /** A word that is there or not. */
  public static OptionSpec flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).build();
  }

  /** An option with a value. */
  public static OptionSpec value(String name, String label, boolean required) {
    return OptionSpec.builder(name).type(String.class).paramLabel(label).required(required).build();
  }

  /** A file or folder, by its place. */
  public static void file(CommandSpec spec, int place, String label, String key) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(Integer.toString(place))
            .type(String.class)
            .paramLabel(label)
            .descriptionKey(key)
            .required(true)
            .build());
  }

  /**
   * The file at a place, which was given.
   *
   * @throws UnreadableException if its name is none on this system
   */
  public static Path file(ParseResult given, int place) {
    return findFile(given, place).orElseThrow();
  }

  /**
   * The file at a place, or empty when none was given.
   *
   * @throws UnreadableException if its name is none on this system
   */
  public static Optional<Path> findFile(ParseResult given, int place) {
    return Optional.ofNullable(given.<String>matchedPositionalValue(place, null))
        .map(Options::path);
  }

  /** The text of an option, or empty when it was not given. */
  public static Optional<String> text(ParseResult given, String name) {
    return Optional.ofNullable(given.matchedOptionValue(name, null));
  }

  /**
   * The day of an option, or empty when it was not given.
   *
   * @throws UnreadableException if it is no day
   */
  public static Optional<LocalDate> day(ParseResult given, String name) {
    return text(given, name).map(text -> day(name, text));
  }

  private static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UnreadableException(
          Message.of("command.notADay").with("option", name).with("given", text));
    }
  }

  /** Letters that the system's character set lacks come in as one sign, and are in no name. */
  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UnreadableException(Message.of("command.fileName").with("file", text));
    }
  }
}
