package nl.communitysponsorship.server.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Draws values of every kind, absent ones included; the same seed draws the same values. */
final class Draw {
  /** Texts that a spreadsheet program would like to make something else of. */
  static final List<String> TEXTS =
      List.of(
          "=SUM(A1:A9)",
          "+31 6",
          "-",
          "@all",
          "'quoted'",
          "\"",
          "a;b,c|d\te",
          "one\ntwo",
          "TRUE",
          "2022-01-31",
          "01/02/2022",
          "12",
          "1.5",
          "none",
          "geen",
          "Zoë, Łukasz & 漢字",
          "مرحبا",
          "<b>&amp;</b>",
          "_x000D_",
          "0031",
          "Totaal",
          "niet bekend",
          "{count}");

  private final SplittableRandom random;

  Draw(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance() {
    return random.nextBoolean();
  }

  int number(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <E extends Enum<E>> E oneOf(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()));
  }

  <E extends Enum<E>> List<E> someOf(Class<E> type) {
    return List.of(type.getEnumConstants()).stream().filter(each -> number(0, 2) == 0).toList();
  }

  <T> @Nullable T perhaps(Supplier<T> value) {
    return chance() ? value.get() : null;
  }

  <T> List<T> many(int most, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int left = number(0, most); left > 0; left--) {
      values.add(value.get());
    }
    return values;
  }

  String text() {
    return oneOf(TEXTS);
  }

  LocalDate day() {
    return LocalDate.of(2021, 1, 1).plusDays(number(0, 1500));
  }

  DateRange range() {
    LocalDate from = day();
    return new DateRange(from, perhaps(() -> from.plusDays(number(1, 500))));
  }

  Answer answer() {
    return oneOf(Answer.class);
  }

  MunicipalityCode municipality() {
    return new MunicipalityCode(oneOf(List.of("GM0034", "GM0518", "GM1859", "GM9999")));
  }

  List<Interest> interests() {
    return someOf(Interest.class);
  }

  Language language() {
    return new Language(oneOf(List.of("tir", "ara", "nld", "eng", "qaa")));
  }

  List<LanguageSkill> languages() {
    return many(4, () -> new LanguageSkill(language(), perhaps(() -> oneOf(LanguageLevel.class))));
  }

  Birth birth() {
    return switch (number(0, 3)) {
      case 0 -> new Birth.Exact(LocalDate.of(1950, 1, 1).plusDays(number(0, 25_000)));
      case 1 -> new Birth.Year(number(1900, 2100));
      case 2 -> new Birth.AgeAt(number(0, Birth.OLDEST), day());
      default -> new Birth.Unknown();
    };
  }
}
