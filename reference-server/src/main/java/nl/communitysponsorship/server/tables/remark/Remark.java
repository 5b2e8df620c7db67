package nl.communitysponsorship.server.tables.remark;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.server.tables.Place;

/**
 * Something to tell the owner of a spreadsheet: where, what, what was given and what is required.
 *
 * <p>The sentence is made by the reader's bundle from the code and the facts. No remark ever shows
 * what looks like a citizen service number: in every text of it those digits are asterisks.
 *
 * @param place where it is
 * @param code the key of the sentence, such as {@code cell.notADate}
 * @param severity whether the file can be taken in
 * @param given what stands there, shortened to {@link #LONGEST_GIVEN}; empty when nothing does
 * @param parameters what the sentence names besides {@code given}, by name; a parameter {@code
 *     required} is itself the key of a text that says what is required
 */
public record Remark(
    Place place, String code, Severity severity, String given, Map<String, String> parameters) {

  /** Enough to recognize what was given. */
  public static final int LONGEST_GIVEN = 80;

  /** By place, then by code; remarks that differ in anything stand in one order only. */
  public static final Comparator<Remark> ORDER =
      comparing(Remark::place)
          .thenComparing(Remark::code)
          .thenComparing(Remark::severity)
          .thenComparing(Remark::given)
          .thenComparing(remark -> remark.parameters().toString());

  /** Whether a file with this remark can still be taken in. */
  public enum Severity {
    /** Nothing is taken in until this is mended. */
    ERROR,
    /** Worth a look; it holds nothing up. */
    WARNING
  }

  public Remark {
    place =
        new Place(
            place.findSheet().map(BsnGuard::masked).orElse(null),
            place.row(),
            place.column(),
            place.findHeader().map(BsnGuard::masked).orElse(null));
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    given = shortened(BsnGuard.masked(given));
    TreeMap<String, String> masked = new TreeMap<>();
    parameters.forEach((name, value) -> masked.put(name, BsnGuard.masked(value)));
    parameters = Collections.unmodifiableMap(masked);
  }

  /** Whether this keeps the file from being taken in. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** All that the sentence may name: {@code given} and the parameters, by name. */
  public Map<String, String> facts() {
    TreeMap<String, String> facts = new TreeMap<>(parameters);
    facts.put("given", given);
    return Collections.unmodifiableMap(facts);
  }

  static Remark of(
      Place place,
      String code,
      Severity severity,
      String given,
      List<String> names,
      List<String> values) {
    if (names.size() != values.size()) {
      throw new IllegalArgumentException(
          "remark '%s' takes the parameters %s and not %s values"
              .formatted(code, names, values.size()));
    }
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.put(names.get(i), values.get(i));
    }
    return new Remark(place, code, severity, given, parameters);
  }

  private static String shortened(String given) {
    if (given.codePointCount(0, given.length()) <= LONGEST_GIVEN) {
      return given;
    }
    return given.substring(0, given.offsetByCodePoints(0, LONGEST_GIVEN - 1)) + "…";
  }
}
