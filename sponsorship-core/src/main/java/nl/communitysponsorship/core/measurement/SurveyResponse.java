package nl.communitysponsorship.core.measurement;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking somebody at a wave: answers, or the reason why there are none.
 *
 * @param mode how the answers were given; null when nobody wrote it down
 * @param language in which the questions were put; null when nobody wrote it down
 * @param answeredOn null when nobody answered
 * @param answers in the order of their item codes; an item that was skipped is not listed
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyResponse(
    Respondent respondent,
    Wave wave,
    Instrument instrument,
    Status status,
    Collector collectedBy,
    @Nullable ResponseMode mode,
    @Nullable Language language,
    @Nullable LocalDate answeredOn,
    List<ItemAnswer> answers)
    implements Comparable<SurveyResponse> {
  private static final Comparator<SurveyResponse> ORDER =
      Comparator.<SurveyResponse, String>comparing(
              each -> each.respondent().pseudonym(),
              nl.communitysponsorship.core.value.Identifier.ORDER)
          .thenComparing(SurveyResponse::instrument)
          .thenComparing(SurveyResponse::wave)
          .thenComparing(each -> each.respondent().toString())
          .thenComparing(SurveyResponse::status)
          .thenComparing(SurveyResponse::collectedBy)
          .thenComparing(SurveyResponse::mode, nullsLast(naturalOrder()))
          .thenComparing(SurveyResponse::language, nullsLast(naturalOrder()))
          .thenComparing(SurveyResponse::answeredOn, nullsLast(naturalOrder()))
          .thenComparing(each -> each.written());

  /** What came of asking. */
  public enum Status {
    COMPLETE,
    PARTIAL,
    REFUSED,
    NOT_REACHED
  }

  /** Who asked. A sponsor of the same household should not: people answer to please. */
  public enum Collector {
    EVALUATOR,
    LOCAL_TEAM,
    SPONSOR,
    SELF,
    NOT_RECORDED
  }

  /** How answers were given. Whose words they are matters when they are compared. */
  public enum ResponseMode {
    /** The respondent read and answered alone. */
    UNAIDED,
    /** Somebody asked, in a language that both speak. */
    INTERVIEW,
    /** Somebody asked, with an interpreter. */
    INTERPRETED,
    /** Somebody else answered for the respondent. */
    PROXY
  }

  public SurveyResponse {
    requireNonNull(respondent, "respondent");
    requireNonNull(wave, "wave");
    requireNonNull(instrument, "instrument");
    requireNonNull(status, "status");
    requireNonNull(collectedBy, "collectedBy");
    answers =
        requireNonNull(answers, "answers").stream()
            .sorted(Comparator.comparing(ItemAnswer::item).thenComparingInt(ItemAnswer::value))
            .toList();
    boolean answered = status == Status.COMPLETE || status == Status.PARTIAL;
    if (answered != (answeredOn != null)) {
      throw new IllegalArgumentException(
          "a survey that was answered has the day on which it was, and one that was not has none; status '%s', answered on '%s'"
              .formatted(status, answeredOn));
    }
    if (!answered && !answers.isEmpty()) {
      throw new IllegalArgumentException(
          "a survey with status '%s' has no answers; %d were given"
              .formatted(status, answers.size()));
    }
  }

  /** How the answers were given, or empty when nobody wrote it down. */
  public Optional<ResponseMode> findMode() {
    return Optional.ofNullable(mode);
  }

  /** In which language the questions were put, or empty when nobody wrote it down. */
  public Optional<Language> findLanguage() {
    return Optional.ofNullable(language);
  }

  /** The day on which it was answered, or empty when it was not. */
  public Optional<LocalDate> findAnsweredOn() {
    return Optional.ofNullable(answeredOn);
  }

  /** By pseudonym, then by instrument, then by wave. */
  @Override
  public int compareTo(SurveyResponse other) {
    return ORDER.compare(this, other);
  }

  private String written() {
    return answers.stream()
        .map(each -> each.item() + "=" + each.value())
        .collect(Collectors.joining(" "));
  }

  /** Who and when; never an answer. */
  @Override
  public String toString() {
    return "SurveyResponse " + respondent.pseudonym() + " " + wave;
  }

  /**
   * The answer to one item.
   *
   * @param item the code of the item in its instrument
   */
  public record ItemAnswer(String item, int value) {
    public ItemAnswer {
      requireNonNull(item, "item");
    }

    @Override
    public String toString() {
      return "ItemAnswer " + item;
    }
  }
}
