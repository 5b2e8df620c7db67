package nl.communitysponsorship.core.integration;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.value.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reached in one part, and where that was measured.
 *
 * @param level of the CEFR, from A1 to C2; null for knowledge of society, which has no levels
 * @param recordedOn the day on which this became known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelResult(
    ExamPart part,
    @Nullable LanguageLevel level,
    LevelSource source,
    LocalDate on,
    LocalDate recordedOn)
    implements Comparable<LevelResult> {
  private static final Comparator<LevelResult> ORDER =
      Comparator.comparing(LevelResult::on)
          .thenComparing(LevelResult::part)
          .thenComparing(LevelResult::source)
          .thenComparing(LevelResult::level, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(LevelResult::recordedOn);

  /** The parts of the exam. */
  public enum ExamPart {
    READING,
    LISTENING,
    WRITING,
    SPEAKING,
    /** Knowledge of Dutch society (KNM). */
    SOCIETY
  }

  /** Where a level comes from; only an exam completes anything. */
  public enum LevelSource {
    EXAM,
    SCHOOL,
    SELF
  }

  public LevelResult {
    requireNonNull(part, "part");
    requireNonNull(source, "source");
    requireNonNull(on, "on");
    requireNonNull(recordedOn, "recordedOn");
    boolean isSociety = part == ExamPart.SOCIETY;
    boolean hasCefr = level != null && level != LanguageLevel.NONE && level != LanguageLevel.NATIVE;
    if (isSociety ? level != null : !hasCefr) {
      throw new IllegalArgumentException(
          "a result must have a level from 'A1' to 'C2', and none for 'SOCIETY'; '%s' was given for '%s'"
              .formatted(level, part));
    }
    if (recordedOn.isBefore(on)) {
      throw new IllegalArgumentException(
          "a result of '%s' cannot be recorded on '%s', before it".formatted(on, recordedOn));
    }
  }

  /** The level, or empty for knowledge of society. */
  public Optional<LanguageLevel> findLevel() {
    return Optional.ofNullable(level);
  }

  /** By day, then by part. */
  @Override
  public int compareTo(LevelResult other) {
    return ORDER.compare(this, other);
  }
}
