package nl.communitysponsorship.server.importing.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.server.importing.words.Vocabulary;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.ask.CellReader;

/** The kinds of values that are one of a few words, or several of them. */
public final class WordKinds {
  private WordKinds() {}

  /** One constant of an enumeration. */
  public static <E extends Enum<E>> Kind<E> one(Class<E> type) {
    return new One<>(type);
  }

  /** Several constants of an enumeration. */
  public static <E extends Enum<E>> Kind<List<E>> several(Class<E> type) {
    return new Many<>(type);
  }

  /** Yes, no or unknown. */
  public static Kind<Answer> answer() {
    return new ThreeValued();
  }

  /** Yes or no. */
  public static Kind<Boolean> yesOrNo() {
    return new TwoValued();
  }

  private static <E extends Enum<E>> Optional<E> remarked(
      CellReader cell, Vocabulary<E> vocabulary) {
    return cell.word(vocabulary.byWord());
  }

  private record One<E extends Enum<E>>(Class<E> type) implements Kind<E> {
    @Override
    public String key() {
      return "word";
    }

    @Override
    public Content write(E value, Words words) {
      return Content.text(words.of(type).word(value));
    }

    @Override
    public Optional<E> read(CellReader cell, Words words) {
      Vocabulary<E> vocabulary = words.of(type);
      Optional<String> text = cell.text();
      Optional<E> found = text.flatMap(vocabulary::find);
      return text.isEmpty() || found.isPresent() ? found : remarked(cell, vocabulary);
    }

    @Override
    public List<String> choices(Words words) {
      return List.copyOf(words.of(type).byWord().keySet());
    }
  }

  private record Many<E extends Enum<E>>(Class<E> type) implements Kind<List<E>> {
    @Override
    public String key() {
      return "words";
    }

    @Override
    public Content write(List<E> value, Words words) {
      return value.isEmpty()
          ? Content.text(words.none())
          : Content.text(
              value.stream()
                  .map(words.of(type)::word)
                  .collect(Collectors.joining(Several.SEPARATOR)));
    }

    @Override
    public Optional<List<E>> read(CellReader cell, Words words) {
      Vocabulary<E> vocabulary = words.of(type);
      return Several.read(cell, words, vocabulary::find, part -> remarked(part, vocabulary));
    }

    @Override
    public List<String> choices(Words words) {
      return List.copyOf(words.of(type).byWord().keySet());
    }
  }

  private record ThreeValued() implements Kind<Answer> {
    @Override
    public String key() {
      return "answer";
    }

    @Override
    public Content write(Answer value, Words words) {
      return Content.text(words.of(Answer.class).word(value));
    }

    @Override
    public Optional<Answer> read(CellReader cell, Words words) {
      Optional<Answer> found =
          cell.cell().content().findText().flatMap(words.of(Answer.class)::find);
      return found.isPresent() ? found : cell.yesNo(Answer.YES, Answer.NO, Answer.UNKNOWN);
    }

    @Override
    public List<String> choices(Words words) {
      return List.copyOf(words.of(Answer.class).byWord().keySet());
    }
  }

  private record TwoValued() implements Kind<Boolean> {
    @Override
    public String key() {
      return "yesOrNo";
    }

    @Override
    public Content write(Boolean value, Words words) {
      return new ThreeValued().write(Answer.of(value), words);
    }

    @Override
    public Optional<Boolean> read(CellReader cell, Words words) {
      return cell.yesNo();
    }

    @Override
    public List<String> choices(Words words) {
      return new ThreeValued().choices(words).subList(0, 2);
    }
  }
}
