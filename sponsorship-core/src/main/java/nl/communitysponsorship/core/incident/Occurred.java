package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;

/** When an incident happened, no more precisely than it is known. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Occurred.OnDay.class, name = "DAY"),
  @JsonSubTypes.Type(value = Occurred.InMonth.class, name = "MONTH"),
  @JsonSubTypes.Type(value = Occurred.NotKnown.class, name = "UNKNOWN")
})
public sealed interface Occurred {
  /** Whether it can have happened by a day. */
  boolean canBeBy(LocalDate day);

  /** On a day that is known. */
  record OnDay(LocalDate on) implements Occurred {
    public OnDay {
      requireNonNull(on, "on");
    }

    @Override
    public boolean canBeBy(LocalDate day) {
      return !on.isAfter(day);
    }
  }

  /**
   * On some day of a month.
   *
   * @param year four digits, from 1900
   * @param month from 1 to 12
   */
  record InMonth(int year, int month) implements Occurred {
    public InMonth {
      if (year < 1900 || year > 2100 || month < 1 || month > 12) {
        throw new IllegalArgumentException(
            "a month must have a year from 1900 to 2100 and a number from 1 to 12; '%d' and '%d' were given"
                .formatted(year, month));
      }
    }

    @Override
    public boolean canBeBy(LocalDate day) {
      return !YearMonth.from(day).isBefore(YearMonth.of(year, month));
    }
  }

  /** Nobody said, or somebody preferred not to. */
  record NotKnown() implements Occurred {
    @Override
    public boolean canBeBy(LocalDate day) {
      return true;
    }
  }
}
