package nl.communitysponsorship.server.importing.column;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.value.Trait;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.ask.CellReader;

/** The plain kinds of values: texts, pseudonyms, numbers and days. */
public final class Kinds {
  private static final Pattern POSTCODE_AREA = Pattern.compile("[1-9]\\d{3}");
  private static final Pattern TASK_CODE = Pattern.compile("[A-Z]{3}-\\d{2}");

  private static final Pattern REQUIREMENT = Pattern.compile("[a-z]+(-[a-z]+)*|[a-z]+\\.[a-zA-Z]+");

  private static final Pattern TEXT_VERSION = Pattern.compile("[a-z]{1,20}(-[a-z0-9]{1,8}){0,4}");

  private Kinds() {}

  /** Any text. */
  public static Kind<String> text() {
    return new Text();
  }

  /** A pseudonym, of which the constructor refuses what cannot be one. */
  public static <T extends Record> Kind<T> id(Function<String, T> constructor) {
    return new Parsed<>("id", constructor);
  }

  /** A property that a household may ask of its group. */
  public static Kind<Trait> trait() {
    return new Parsed<>("trait", Trait::new);
  }

  /** Four digits of a postcode. */
  public static Kind<String> postcodeArea() {
    return new Parsed<>("postcodeArea", text -> matching(POSTCODE_AREA, text));
  }

  /** The code of a task in the task plan. */
  public static Kind<String> taskCode() {
    return new Parsed<>("taskCode", text -> matching(TASK_CODE, text));
  }

  /** The code of a requirement or of a rule. */
  public static Kind<String> requirement() {
    return new Parsed<>("requirement", text -> matching(REQUIREMENT, text));
  }

  /** Which version of a text was read. */
  public static Kind<String> textVersion() {
    return new Parsed<>("textVersion", text -> matching(TEXT_VERSION, text));
  }

  /** A text of which a parser accepts only some. */
  public static Kind<String> text(String key, Function<String, String> parser) {
    return new Parsed<>(key, parser);
  }

  /** A whole number in a range, both ends included. */
  public static Kind<Integer> number(int least, int most) {
    return new Whole(least, most);
  }

  /** A day. */
  public static Kind<LocalDate> day() {
    return new Day();
  }

  /**
   * The end of a range of days: its first day outside, shown as the last day that belongs to it.
   */
  public static Kind<LocalDate> lastDay() {
    return new LastDay();
  }

  private static String matching(Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException("a text must match '%s'".formatted(form));
    }
    return text;
  }

  private record Text() implements Kind<String> {
    @Override
    public String key() {
      return "text";
    }

    @Override
    public Content write(String value, Words words) {
      return Content.text(value);
    }

    @Override
    public Optional<String> read(CellReader cell, Words words) {
      return cell.text();
    }
  }

  private record Parsed<T>(String key, Function<String, T> parser) implements Kind<T> {
    @Override
    public Content write(T value, Words words) {
      return Content.text(value.toString());
    }

    @Override
    public Optional<T> read(CellReader cell, Words words) {
      return cell.value(parser, "required." + key);
    }
  }

  private record Whole(int least, int most) implements Kind<Integer> {
    @Override
    public String key() {
      return "number";
    }

    @Override
    public Content write(Integer value, Words words) {
      return Content.number(value);
    }

    @Override
    public Optional<Integer> read(CellReader cell, Words words) {
      return cell.integer(least, most);
    }
  }

  private record Day() implements Kind<LocalDate> {
    @Override
    public String key() {
      return "day";
    }

    @Override
    public Content write(LocalDate value, Words words) {
      return Content.day(value);
    }

    @Override
    public Optional<LocalDate> read(CellReader cell, Words words) {
      return cell.date();
    }
  }

  private record LastDay() implements Kind<LocalDate> {
    @Override
    public String key() {
      return "lastDay";
    }

    @Override
    public Content write(LocalDate until, Words words) {
      return Content.day(until.minusDays(1));
    }

    @Override
    public Optional<LocalDate> read(CellReader cell, Words words) {
      return cell.date().map(last -> last.plusDays(1));
    }
  }
}
