package nl.communitysponsorship.core.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may never be an input of a decision about people, and the words by which it would come in.
 *
 * <p>The records hold none of it. This list keeps it from coming in under a name that a programme
 * gives to a fact, a criterion or a requirement. Words are matched at the beginning of each part of
 * a name, so that {@code ethni} finds {@code member-ethnicity}; a word that ends in a full stop is
 * matched whole. A household's own wish is no such input: it is an opaque trait that the household
 * asks for.
 *
 * <p>Sources: GDPR article 9; the programme's rule that a group says what it can do, never whom it
 * likes.
 */
public enum ForbiddenInput {
  NATIONALITY("nationalit", "citizen", "passport", "paspoort", "staatsburger"),
  ORIGIN(
      "origin",
      "country.",
      "herkomst",
      "afkomst",
      "birthplace",
      "geboorteland",
      "migration",
      "migratie"),
  RELIGION(
      "relig", "faith", "belief", "church", "mosque", "geloof", "godsdienst", "kerk", "moskee"),
  ETHNICITY("ethni", "etni", "race.", "racial", "ras.", "tribe", "skin", "huidskleur"),
  HEALTH(
      "health",
      "diagnos",
      "medical",
      "medisch",
      "disease",
      "illness",
      "disabilit",
      "gezondheid",
      "ziekte",
      "handicap"),
  ORIENTATION(
      "orientation", "sexual", "gay.", "lesbian", "lgbt", "lhbt", "geaardheid", "seksue", "homo"),
  POLITICS("politic", "politiek", "party-member", "partijlid"),
  STORY("story", "verhaal", "narrative", "testimony", "asylum", "asiel", "vluchtverhaal"),
  PHOTO("photo.", "photos.", "foto.", "fotos.", "picture", "portrait", "selfie", "pasfoto"),
  /** The categories in which UNHCR submits a case say why somebody fled. */
  SUBMISSION("unhcr", "submission", "vulnerabilit", "kwetsbaarheid");

  // Texts in a list that cannot change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> words;

  ForbiddenInput(String... words) {
    this.words = List.of(words);
  }

  /** Which of these a name says, or empty when it says none; case and joining signs are ignored. */
  public static Optional<ForbiddenInput> in(String name) {
    String parts = separated(name);
    return Arrays.stream(values()).filter(each -> each.isSaidIn(parts)).findFirst();
  }

  private boolean isSaidIn(String parts) {
    return words.stream().anyMatch(word -> parts.contains("-" + word.replace('.', '-')));
  }

  /** {@code countryOfBirth} and {@code country.of_birth} as {@code -country-of-birth-}. */
  private static String separated(String name) {
    String words = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replaceAll("[^A-Za-z0-9]+", "-");
    return "-" + words.toLowerCase(Locale.ROOT) + "-";
  }
}
