package nl.communitysponsorship.core.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.privacy.FieldHandling.Coarsening;

/** Values made less precise. */
final class Coarsened {
  /** The first age of each band; the last has no end. */
  private static final List<Integer> BANDS = List.of(0, 4, 12, 18, 25, 35, 45, 55, 65);

  private static final int MONTH = "2022-01".length();
  private static final int YEAR = "2022".length();

  private Coarsened() {}

  /** A value by the rule of its field, on the day of the release. */
  static String value(Coarsening coarsening, JsonNode value, LocalDate day) {
    return switch (coarsening) {
      case MONTH -> value.asText().substring(0, MONTH);
      case YEAR -> value.asText().substring(0, YEAR);
      case AGE_BAND -> ageBand(value, day);
      case NEW_PSEUDONYM, PARTS ->
          throw new IllegalArgumentException(
              "'%s' is not a coarsening of a value by itself".formatted(coarsening));
    };
  }

  /** By the age that is reached in the calendar year of the release, such as {@code 25-34}. */
  private static String ageBand(JsonNode birth, LocalDate day) {
    return switch (birth.path("kind").asText()) {
      case "EXACT" -> band(day.getYear() - year(birth.path("on")));
      case "YEAR" -> band(day.getYear() - birth.path("year").asInt());
      case "AGE_AT" -> band(day.getYear() - year(birth.path("on")) + birth.path("age").asInt());
      default -> "UNKNOWN";
    };
  }

  private static int year(JsonNode day) {
    return LocalDate.parse(day.asText()).getYear();
  }

  private static String band(int age) {
    for (int i = 0; i + 1 < BANDS.size(); i++) {
      if (age < BANDS.get(i + 1)) {
        return BANDS.get(i) + "-" + (BANDS.get(i + 1) - 1);
      }
    }
    return BANDS.get(BANDS.size() - 1) + "+";
  }
}
