package nl.communitysponsorship.server.importing.column;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.family.SpeakingWith;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.value.Trait;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.ask.CellReader;

/**
 * The kinds of values that are several pairs, each a code, a colon and a word, such as {@code Latn:
 * reads it slowly}.
 */
public final class PairKinds {
  private static final String COLON = ":";

  private PairKinds() {}

  /** What somebody wishes, and how much each matters. */
  public static Kind<List<Wish>> wishes() {
    return new Pairs<>(
        "wishes",
        Wish.Strength.class,
        wish -> wish.trait().code(),
        Wish::strength,
        (code, strength) -> new Wish(new Trait(code), strength));
  }

  /** Scripts, and how well somebody reads each. */
  public static Kind<List<SpeakingWith.Reading>> readings() {
    return new Pairs<>(
        "readings",
        SpeakingWith.Literacy.class,
        SpeakingWith.Reading::script,
        SpeakingWith.Reading::literacy,
        SpeakingWith.Reading::new);
  }

  private record Pairs<T, E extends Enum<E>>(
      String key,
      Class<E> type,
      Function<T, String> code,
      Function<T, E> word,
      BiFunction<String, E, T> pair)
      implements Kind<List<T>> {
    @Override
    public Content write(List<T> value, Words words) {
      return value.isEmpty()
          ? Content.text(words.none())
          : Content.text(
              value.stream()
                  .map(
                      each ->
                          code.apply(each) + COLON + " " + words.of(type).word(word.apply(each)))
                  .collect(Collectors.joining(Several.SEPARATOR)));
    }

    @Override
    public Optional<List<T>> read(CellReader cell, Words words) {
      return Several.read(cell, words, text -> pair(text, words), this::refused);
    }

    @Override
    public List<String> choices(Words words) {
      return List.copyOf(words.of(type).byWord().keySet());
    }

    private Optional<T> pair(String text, Words words) {
      int colon = text.indexOf(COLON);
      if (colon < 0) {
        return Optional.empty();
      }
      Optional<E> found = words.of(type).find(text.substring(colon + 1).strip());
      try {
        return found.map(each -> pair.apply(text.substring(0, colon).strip(), each));
      } catch (IllegalArgumentException refused) {
        return Optional.empty();
      }
    }

    /** Remarks that something is no pair of a code and a word. */
    private Optional<T> refused(CellReader part) {
      return part.value(
          text -> {
            throw new IllegalArgumentException("no pair of a code and a word");
          },
          "required." + key);
    }
  }
}
