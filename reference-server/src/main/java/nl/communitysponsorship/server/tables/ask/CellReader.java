package nl.communitysponsorship.server.tables.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.communitysponsorship.server.tables.Cell;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.remark.Remark;
import nl.communitysponsorship.server.tables.remark.TableCode;

/**
 * Typed questions to one cell.
 *
 * <p>Each question answers with a value, or with nothing: because the cell is empty, or because
 * what is in it is not what was asked for; then there is a remark. An empty cell is remarked upon
 * only when it is required. Formulas, errors, suspected citizen service numbers and numbers
 * shortened to {@code 6.12E+08} are never a value, whatever is asked.
 */
public final class CellReader {
  /** Dates before this day are a mistake in typing. */
  public static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);

  /** Dates after this day are a mistake in typing. */
  public static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

  private static final Set<String> YES = Set.of("ja", "yes", "true", "waar");
  private static final Set<String> NO = Set.of("nee", "no", "false", "onwaar");
  private static final Set<String> UNKNOWN = Set.of("onbekend", "unknown");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\n\\r]");

  /** Excel itself loses digits of longer numbers. */
  private static final int EXACT_DIGITS = 15;

  private final Cell cell;
  private final boolean required;
  private final Consumer<Remark> remarks;

  CellReader(Cell cell, boolean required, Consumer<Remark> remarks) {
    this.cell = cell;
    this.required = required;
    this.remarks = remarks;
  }

  /** The cell that is asked; without a content where the column is missing. */
  public Cell cell() {
    return cell;
  }

  /**
   * Text in NFC, without spaces around it. A whole number of up to 15 digits is text as well; a
   * date or a decimal number is not, because Excel may have made it of something else.
   */
  public Optional<String> text() {
    return usable().flatMap(this::textOf);
  }

  /**
   * A whole number; decimals, also {@code 3.0} as text, and anything out of range are refused.
   *
   * @param min at least; {@link Integer#MIN_VALUE} when any number may be
   * @param max at most; {@link Integer#MAX_VALUE} when there is no bound
   */
  public Optional<Integer> integer(int min, int max) {
    NumberRange range = new NumberRange(min, max);
    return usable().flatMap(content -> wholeIn(content, range));
  }

  /**
   * A date: one that Excel knows as a date, or a text that is certainly one, such as {@code
   * 2022-01-31}, {@code 31-1-2022} and {@code 31 januari 2022}; from {@link #FIRST_DATE} to {@link
   * #LAST_DATE}.
   */
  public Optional<LocalDate> date() {
    return usable().flatMap(this::dateOf);
  }

  /**
   * One of three answers: ja, nee, onbekend, yes, no, unknown, or a truth value of Excel. An empty
   * cell is no answer at all.
   */
  public <T> Optional<T> yesNo(T yes, T no, T unknown) {
    return usable()
        .flatMap(
            content -> {
              String word = Folded.word(content.shown());
              if (YES.contains(word)) {
                return Optional.of(yes);
              }
              if (NO.contains(word)) {
                return Optional.of(no);
              }
              return UNKNOWN.contains(word)
                  ? Optional.of(unknown)
                  : refused(TableCode.CELL_NOT_YES_OR_NO);
            });
  }

  /** One of two answers: ja, nee, yes, no, or a truth value of Excel; unknown is refused. */
  public Optional<Boolean> yesNo() {
    return usable()
        .flatMap(
            content -> {
              String word = Folded.word(content.shown());
              return YES.contains(word) || NO.contains(word)
                  ? Optional.of(YES.contains(word))
                  : refused(TableCode.CELL_NEITHER_YES_NOR_NO);
            });
  }

  /**
   * What a word stands for; capitals and doubled spaces make no difference.
   *
   * @param words in the order in which a remark lists them; several may stand for the same
   */
  public <T> Optional<T> word(Map<String, T> words) {
    return text().flatMap(given -> wordOf(given, words));
  }

  /**
   * A value that a parser makes of the text.
   *
   * @param parser throws {@link IllegalArgumentException} for a text that it does not accept
   * @param requirement the key of the text that says what it accepts
   */
  public <T> Optional<T> value(Function<String, T> parser, String requirement) {
    return text()
        .flatMap(
            given -> {
              try {
                return Optional.of(parser.apply(given));
              } catch (IllegalArgumentException notAccepted) {
                return refused(TableCode.CELL_NOT_ACCEPTED, requirement);
              }
            });
  }

  /**
   * Several in one cell, separated by a comma, a semicolon or a line end, in their order; nothing
   * between two separators is no part.
   *
   * @param question is put to each part, such as {@code part -> part.word(languages)}
   */
  public <T> List<T> list(Function<CellReader, Optional<T>> question) {
    List<T> values = new ArrayList<>();
    for (String part : text().map(SEPARATOR::split).orElse(new String[0])) {
      Cell partCell = new Cell(cell.place(), Content.text(Folded.tidy(part)));
      question.apply(new CellReader(partCell, false, remarks)).ifPresent(values::add);
    }
    return List.copyOf(values);
  }

  private Optional<Content> usable() {
    Content content = cell.content();
    if (content.isEmpty()) {
      return required ? refused(TableCode.CELL_REQUIRED) : Optional.empty();
    }
    Optional<TableCode> trap = Traps.in(content);
    return trap.isPresent() ? refused(trap.get()) : Optional.of(content);
  }

  private Optional<String> textOf(Content content) {
    if (content.findText().isPresent()) {
      return content.findText().map(Folded::tidy);
    }
    return content
        .findNumber()
        .filter(number -> isWhole(number) && digits(number) <= EXACT_DIGITS)
        .map(BigDecimal::toPlainString)
        .or(() -> refused(TableCode.CELL_NOT_TEXT));
  }

  private Optional<Integer> wholeIn(Content content, NumberRange range) {
    Optional<BigDecimal> whole =
        content
            .findText()
            .map(Folded::tidy)
            .filter(text -> WHOLE.matcher(text).matches())
            .map(BigDecimal::new)
            .or(content::findNumber)
            .filter(CellReader::isWhole);
    if (whole.filter(range::holds).isPresent()) {
      return whole.map(BigDecimal::intValueExact);
    }
    TableCode code = whole.map(range::codeFor).orElseGet(range::codeForNoNumber);
    return refused(code, range.bounds(code));
  }

  private Optional<LocalDate> dateOf(Content content) {
    Optional<WrittenDate> written = content.findText().map(Folded::tidy).map(WrittenDate::of);
    Optional<TableCode> fault = written.flatMap(WrittenDate::findFault);
    Optional<LocalDate> date = written.flatMap(WrittenDate::findDate).or(content::findDay);
    if (date.isEmpty()) {
      return refused(fault.orElse(TableCode.CELL_NOT_A_DATE));
    }
    boolean inRange = !date.get().isBefore(FIRST_DATE) && !date.get().isAfter(LAST_DATE);
    return inRange
        ? date
        : refused(TableCode.CELL_DATE_OUT_OF_RANGE, FIRST_DATE.toString(), LAST_DATE.toString());
  }

  private <T> Optional<T> wordOf(String given, Map<String, T> words) {
    String sought = Folded.word(given);
    for (Map.Entry<String, T> word : words.entrySet()) {
      if (Folded.word(word.getKey()).equals(sought)) {
        return Optional.of(word.getValue());
      }
    }
    String all = String.join(", ", words.keySet());
    List<String> nearest = Nearest.to(given, words.keySet(), Folded::word);
    return nearest.isEmpty()
        ? refused(TableCode.CELL_UNKNOWN_WORD, all)
        : refused(TableCode.CELL_UNKNOWN_WORD_NEAR, all, String.join(", ", nearest));
  }

  private <T> Optional<T> refused(TableCode code, String... values) {
    remarks.accept(code.at(cell.place(), cell.content().shown(), values));
    return Optional.empty();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static int digits(BigDecimal whole) {
    return whole.precision() - whole.scale();
  }
}
