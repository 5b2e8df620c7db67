package nl.communitysponsorship.server.importing.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.ask.CellReader;

/**
 * The kinds of values that have a code and a name: municipalities and languages. The code is
 * written, for it lasts; both are read.
 */
public final class NamedKinds {
  private NamedKinds() {}

  /** A municipality. */
  public static Kind<MunicipalityCode> municipality() {
    return new Municipality();
  }

  /** Several municipalities. */
  public static Kind<List<MunicipalityCode>> municipalities() {
    return new Municipalities();
  }

  /** A language. */
  public static Kind<Language> language() {
    return new OneLanguage();
  }

  /** Languages, of which no level is asked. */
  public static Kind<List<Language>> languagesAlone() {
    return new LanguagesAlone();
  }

  /** Languages, each with a level behind a colon where it is known. */
  public static Kind<List<LanguageSkill>> languages() {
    return new Languages();
  }

  private static <T> Optional<T> refused(CellReader cell, String requirement) {
    return cell.value(
        text -> {
          throw new IllegalArgumentException("a name that nobody knows");
        },
        requirement);
  }

  private static <T> Content joined(List<T> values, Words words) {
    return values.isEmpty()
        ? Content.text(words.none())
        : Content.text(
            values.stream().map(Object::toString).collect(Collectors.joining(Several.SEPARATOR)));
  }

  private record Municipality() implements Kind<MunicipalityCode> {
    @Override
    public String key() {
      return "municipality";
    }

    @Override
    public Content write(MunicipalityCode value, Words words) {
      return Content.text(value.value());
    }

    @Override
    public Optional<MunicipalityCode> read(CellReader cell, Words words) {
      Optional<String> text = cell.text();
      Optional<MunicipalityCode> found = text.flatMap(words::municipality);
      return text.isEmpty() || found.isPresent() ? found : refused(cell, "required.municipality");
    }
  }

  private record Municipalities() implements Kind<List<MunicipalityCode>> {
    @Override
    public String key() {
      return "municipalities";
    }

    @Override
    public Content write(List<MunicipalityCode> value, Words words) {
      return joined(value, words);
    }

    @Override
    public Optional<List<MunicipalityCode>> read(CellReader cell, Words words) {
      return Several.read(
          cell, words, words::municipality, part -> refused(part, "required.municipality"));
    }
  }

  private record OneLanguage() implements Kind<Language> {
    @Override
    public String key() {
      return "language";
    }

    @Override
    public Content write(Language value, Words words) {
      return Content.text(value.code());
    }

    @Override
    public Optional<Language> read(CellReader cell, Words words) {
      Optional<String> text = cell.text();
      Optional<Language> found = text.flatMap(words::language);
      return text.isEmpty() || found.isPresent() ? found : refused(cell, "required.language");
    }
  }

  private record LanguagesAlone() implements Kind<List<Language>> {
    @Override
    public String key() {
      return "languagesAlone";
    }

    @Override
    public Content write(List<Language> value, Words words) {
      return joined(value.stream().map(Language::code).toList(), words);
    }

    @Override
    public Optional<List<Language>> read(CellReader cell, Words words) {
      return Several.read(cell, words, words::language, part -> refused(part, "required.language"));
    }
  }

  private record Languages() implements Kind<List<LanguageSkill>> {
    private static final String COLON = ":";

    @Override
    public String key() {
      return "languages";
    }

    @Override
    public Content write(List<LanguageSkill> value, Words words) {
      return joined(value.stream().map(skill -> written(skill, words)).toList(), words);
    }

    @Override
    public Optional<List<LanguageSkill>> read(CellReader cell, Words words) {
      return Several.read(
          cell, words, text -> skill(text, words), part -> refused(part, requirement(part, words)));
    }

    /** A known language with a strange level lacks a level; anything else lacks a language. */
    private static String requirement(CellReader part, Words words) {
      String text = part.cell().content().shown();
      int colon = text.indexOf(COLON);
      return colon >= 0 && words.language(text.substring(0, colon)).isPresent()
          ? "required.languageLevel"
          : "required.language";
    }

    private static String written(LanguageSkill skill, Words words) {
      return skill
          .findLevel()
          .map(level -> skill.language() + ": " + words.of(LanguageLevel.class).word(level))
          .orElse(skill.language().code());
    }

    private static Optional<LanguageSkill> skill(String text, Words words) {
      int colon = text.indexOf(COLON);
      if (colon < 0) {
        return words.language(text).map(language -> new LanguageSkill(language, null));
      }
      Optional<LanguageLevel> level = words.of(LanguageLevel.class).find(text.substring(colon + 1));
      return words
          .language(text.substring(0, colon))
          .flatMap(language -> level.map(known -> new LanguageSkill(language, known)));
    }
  }
}
