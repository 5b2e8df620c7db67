package nl.communitysponsorship.server.importing.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * The words of a spreadsheet: written in one language, understood in both.
 *
 * <p>A word is the one in the bundles of this room where there is one, and otherwise that of the
 * core. Not safe for several threads.
 */
public final class Words {
  private static final String BUNDLES = "nl.communitysponsorship.server.importing.";
  private static final String GENERAL = BUNDLES + "importing";
  private static final List<String> OF_SHEETS =
      List.of(
          "sheets_of_checks",
          "sheets_of_courses",
          "sheets_of_families",
          "sheets_of_groups",
          "sheets_of_homes",
          "sheets_of_households",
          "sheets_of_matches",
          "sheets_of_roads");
  private static final String NONE = "list.none";

  private final Locale language;
  private final Map<Locale, Texts> own = new LinkedHashMap<>();
  private final Map<Class<?>, Vocabulary<?>> vocabularies = new HashMap<>();
  private final Set<String> none = new HashSet<>();
  private final PlaceNames places;
  private final LanguageNames languages;

  private Words(Locale language, PlaceNames places, LanguageNames languages) {
    this.language = language;
    this.places = places;
    this.languages = languages;
    own.put(language, texts(language));
    Texts.LANGUAGES.forEach(each -> own.computeIfAbsent(each, Words::texts));
    inEveryLanguage(NONE).forEach(each -> none.add(Spelling.folded(each)));
  }

  /** The words in the language of a reader: Dutch for any kind of Dutch, English otherwise. */
  public static Words in(Locale reader) {
    Map<String, MunicipalityCode> alsoCalled = new LinkedHashMap<>();
    for (Locale each : Texts.LANGUAGES) {
      ResourceBundle bundle = ResourceBundle.getBundle(GENERAL, each);
      bundle.keySet().stream()
          .filter(key -> key.startsWith("called."))
          .forEach(
              key ->
                  alsoCalled.put(
                      bundle.getString(key),
                      new MunicipalityCode(key.substring("called.".length()))));
    }
    return new Words(
        Texts.languageOf(reader), new PlaceNames(alsoCalled), new LanguageNames(Texts.LANGUAGES));
  }

  /** These words, written in another language. */
  public Words writtenIn(Locale reader) {
    Locale other = Texts.languageOf(reader);
    return other.equals(language) ? this : new Words(other, places, languages);
  }

  /** The language in which is written. */
  public Locale language() {
    return language;
  }

  /** A text of the bundles, in the language in which is written. */
  public String text(String key) {
    return texts().text(key);
  }

  /** A text in every language, that in which is written first; the same text once. */
  public List<String> inEveryLanguage(String key) {
    return own.values().stream().map(texts -> texts.text(key)).distinct().toList();
  }

  /** The words of an enumeration. */
  public <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
    Vocabulary<?> known = vocabularies.get(type);
    if (known == null) {
      known = vocabulary(type);
      vocabularies.put(type, known);
    }
    // Only the vocabulary of a type is ever put under it.
    @SuppressWarnings("unchecked")
    Vocabulary<E> found = (Vocabulary<E>) known;
    return found;
  }

  /** The word for an empty list, such as "none". */
  public String none() {
    return text(NONE);
  }

  /** Whether a text is a word for an empty list, in any language. */
  public boolean isNone(String text) {
    return none.contains(Spelling.folded(text));
  }

  /** A municipality by its code or its name. */
  public Optional<MunicipalityCode> municipality(String text) {
    return places.find(text);
  }

  /** A language by its code or its name. */
  public Optional<Language> language(String text) {
    return languages.find(text);
  }

  private Texts texts() {
    return own.values().iterator().next();
  }

  private <E extends Enum<E>> Vocabulary<E> vocabulary(Class<E> type) {
    EnumMap<E, List<String>> words = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      List<String> all = new ArrayList<>();
      own.values().forEach(texts -> all.add(texts.word(constant)));
      own.keySet().forEach(each -> coreWord(each, constant).ifPresent(all::add));
      words.put(constant, all);
    }
    return new Vocabulary<>(words);
  }

  private static Optional<String> coreWord(Locale language, Enum<?> constant) {
    return Texts.in(language)
        .find(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private static Texts texts(Locale language) {
    Texts texts = Texts.in(language);
    for (String bundle : OF_SHEETS) {
      texts = texts.with(ResourceBundle.getBundle(BUNDLES + bundle, language));
    }
    return texts.with(ResourceBundle.getBundle(GENERAL, language));
  }
}
