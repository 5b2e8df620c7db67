package nl.communitysponsorship.core.value;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When somebody was born, no more precisely than is known or needed.
 *
 * <p>An age is never guessed: a question about it answers {@link Answer#UNKNOWN} as long as the
 * birth leaves both answers open. A person born in a known year, for instance, turns eighteen on an
 * unknown day of one year, and in that year the answer is unknown.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Birth.Exact.class, name = "EXACT"),
  @JsonSubTypes.Type(value = Birth.Year.class, name = "YEAR"),
  @JsonSubTypes.Type(value = Birth.AgeAt.class, name = "AGE_AT"),
  @JsonSubTypes.Type(value = Birth.Unknown.class, name = "UNKNOWN")
})
public sealed interface Birth {
  int OLDEST = 120;

  /** Whether somebody with this birth has reached an age, in whole years, on a day. */
  Answer hasReached(int years, LocalDate day);

  /** The days on which somebody may have been born, or empty when nothing is known. */
  Optional<DateRange> possible();

  /** Whether somebody with this birth was born before somebody with the other. */
  default Answer isBefore(Birth other) {
    if (possible().isEmpty() || other.possible().isEmpty()) {
      return Answer.UNKNOWN;
    }
    DateRange mine = possible().get();
    DateRange theirs = other.possible().get();
    if (mine.findUntil().filter(end -> !end.isAfter(theirs.from())).isPresent()) {
      return Answer.YES;
    }
    LocalDate last = theirs.findUntil().orElse(LocalDate.MAX).minusDays(1);
    return mine.from().isBefore(last) ? Answer.UNKNOWN : Answer.NO;
  }

  /** A birth whose day is known. */
  record Exact(LocalDate on) implements Birth {
    public Exact {
      requireNonNull(on, "on");
    }

    @Override
    public Answer hasReached(int years, LocalDate day) {
      return Answer.of(Period.between(on, day).getYears() >= years);
    }

    @Override
    public Optional<DateRange> possible() {
      return Optional.of(DateRange.including(on, on));
    }
  }

  /**
   * A birth of which only the year is known.
   *
   * @param year four digits, from 1900
   */
  record Year(int year) implements Birth {
    public Year {
      if (year < 1900 || year > 2100) {
        throw new IllegalArgumentException(
            "birth year '%d' must be four digits from 1900 to 2100, such as '1987'"
                .formatted(year));
      }
    }

    @Override
    public Answer hasReached(int years, LocalDate day) {
      return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), years, day);
    }

    @Override
    public Optional<DateRange> possible() {
      return Optional.of(DateRange.including(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
  }

  /**
   * An age that was told or estimated on a day.
   *
   * @param age in whole years, from 0 to 120
   */
  record AgeAt(int age, LocalDate on) implements Birth {
    public AgeAt {
      requireNonNull(on, "on");
      if (age < 0 || age > OLDEST) {
        throw new IllegalArgumentException(
            "age '%d' must be a number of years from 0 to %d".formatted(age, OLDEST));
      }
    }

    @Override
    public Answer hasReached(int years, LocalDate day) {
      return between(on.minusYears(age + 1L).plusDays(1), on.minusYears(age), years, day);
    }

    @Override
    public Optional<DateRange> possible() {
      return Optional.of(
          DateRange.including(on.minusYears(age + 1L).plusDays(1), on.minusYears(age)));
    }
  }

  /** A birth of which nothing is known. */
  record Unknown() implements Birth {
    @Override
    public Answer hasReached(int years, LocalDate day) {
      return Answer.UNKNOWN;
    }

    @Override
    public Optional<DateRange> possible() {
      return Optional.empty();
    }
  }

  private static Answer between(LocalDate earliest, LocalDate latest, int years, LocalDate day) {
    if (ChronoUnit.YEARS.between(latest, day) >= years) {
      return Answer.YES;
    }
    return ChronoUnit.YEARS.between(earliest, day) >= years ? Answer.UNKNOWN : Answer.NO;
  }
}
