package nl.communitysponsorship.core.text;

import static java.util.Objects.requireNonNull;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.value.Language;

/**
 * The sentences and words of one reader's language.
 *
 * <p>A sentence is looked up by the key of its message and filled with the message's facts, by
 * name: {@code "{members} members, and {minimum} are needed"}. When a message has a fact {@code
 * count} of one, its key with {@code .one} behind it is preferred. Numbers, days and languages are
 * written as the reader writes them. The reader is always an argument; the JVM's own language plays
 * no part.
 */
public final class Texts {
  /** The languages in which every text exists; the first serves readers of any other language. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
  private static final String CORE = "nl.communitysponsorship.core.text.";

  /** The bundles of this library, by what their rules and words are about. */
  private static final List<String> AREAS =
      List.of(
          "general",
          "policy",
          "group",
          "household",
          "match",
          "safety",
          "survey",
          "privacy",
          "identity");

  private final Locale reader;
  private final List<ResourceBundle> bundles;

  private Texts(Locale reader, List<ResourceBundle> bundles) {
    this.reader = reader;
    this.bundles = List.copyOf(requireNonNull(bundles, "bundles"));
  }

  /** The texts of this library for a reader: Dutch for any kind of Dutch, English otherwise. */
  public static Texts in(Locale reader) {
    Locale language = languageOf(reader);
    return new Texts(
        language,
        AREAS.stream().map(area -> ResourceBundle.getBundle(CORE + area, language)).toList());
  }

  /** The language in which a reader is answered: one of {@link #LANGUAGES}. */
  public static Locale languageOf(Locale reader) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(reader.getLanguage()))
        .findFirst()
        .orElse(LANGUAGES.get(0));
  }

  /**
   * These texts and those of another bundle, which a module above brings for the same language;
   * where both have a key, the added bundle wins.
   */
  public Texts with(ResourceBundle added) {
    var all = new ArrayList<ResourceBundle>();
    all.add(requireNonNull(added, "added"));
    all.addAll(bundles);
    return new Texts(reader, all);
  }

  /** The language of these texts. */
  public Locale reader() {
    return reader;
  }

  /**
   * The sentence of a message.
   *
   * @throws MissingResourceException if no bundle has the key
   * @throws IllegalArgumentException if the sentence asks for a fact that the message lacks
   */
  public String text(Message message) {
    boolean one = Long.valueOf(1).equals(message.parameters().get("count"));
    String pattern =
        (one ? find(message.key() + ".one") : Optional.<String>empty())
            .orElseGet(() -> text(message.key()));
    Matcher place = PLACE.matcher(pattern);
    return place.replaceAll(found -> Matcher.quoteReplacement(written(message, found.group(1))));
  }

  /**
   * The text of a key that needs no facts.
   *
   * @throws MissingResourceException if no bundle has the key
   */
  public String text(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new MissingResourceException(
                    "no text for key '%s' in '%s'".formatted(key, reader), "Texts", key));
  }

  /** The text of a key, or empty when no bundle has it. */
  public Optional<String> find(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> bundle.getString(key));
  }

  /** A word of an enumeration, such as {@code SupportTopic.SCHOOL}, for the reader. */
  public String word(Enum<?> word) {
    return text(word.getDeclaringClass().getSimpleName() + "." + word.name());
  }

  /** A day in full, such as "3 January 2022" or "3 januari 2022". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day);
  }

  private String written(Message message, String name) {
    Object value = message.parameters().get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "the sentence of '%s' asks for '%s', and the message gives %s"
              .formatted(message.key(), name, message.parameters().keySet()));
    }
    return written(value);
  }

  private String written(Object value) {
    if (value instanceof Collection<?> many) {
      return joined(many.stream().map(this::written).toList());
    }
    if (value instanceof Long number) {
      return NumberFormat.getIntegerInstance(reader).format(number);
    }
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof Enum<?> word) {
      return word(word);
    }
    if (value instanceof Language language) {
      return language.nameFor(reader);
    }
    return value instanceof Message message ? text(message) : value.toString();
  }

  private String joined(List<String> many) {
    if (many.isEmpty()) {
      return text("list.none");
    }
    int last = many.size() - 1;
    return last == 0
        ? many.get(0)
        : String.join(", ", many.subList(0, last)) + " " + text("list.and") + " " + many.get(last);
  }
}
