package nl.communitysponsorship.reporting.figure;

import java.util.EnumMap;
import java.util.Map;

/** The counts that a figure can give away. */
public enum Part {
  /** Those counted, the events, or those who improved. */
  COUNTED,
  /** Those observed and not counted, or those unchanged. */
  REST,
  /** Those who worsened. */
  WORSENED,
  /** The units behind a rate: their number is told, and so is for how many days. */
  UNITS;

  static Map<Part, Long> of(Part one, long count, Part other, long otherCount) {
    var parts = new EnumMap<Part, Long>(Part.class);
    parts.put(one, count);
    parts.put(other, otherCount);
    return parts;
  }
}
