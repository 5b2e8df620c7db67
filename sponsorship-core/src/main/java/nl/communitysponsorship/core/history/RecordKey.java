package nl.communitysponsorship.core.history;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where one record of a register is kept, the same in every version of the register.
 *
 * @param list the list of the register that holds it; {@code programme} for the programme itself
 * @param key what tells it from the others in its list, such as its pseudonym; empty for the
 *     programme
 * @param nth 0 for the first record with that key, 1 for the second; two contacts on one day are
 *     two records
 */
public record RecordKey(String list, String key, int nth) implements Comparable<RecordKey> {
  /** Where the programme is kept. */
  public static final RecordKey PROGRAMME = new RecordKey("programme", "", 0);

  private static final Comparator<RecordKey> ORDER =
      Comparator.comparing(RecordKey::list)
          .thenComparing(RecordKey::key)
          .thenComparingInt(RecordKey::nth);

  public RecordKey {
    requireNonNull(list, "list");
    requireNonNull(key, "key");
    if (nth < 0) {
      throw new IllegalArgumentException(
          "the place among records with one key must be 0 or more; '%d' was given".formatted(nth));
    }
  }

  /** By list, then by key, then by place. */
  @Override
  public int compareTo(RecordKey other) {
    return ORDER.compare(this, other);
  }

  /** As {@code sponsors/S-031}, with {@code #1} behind it for the second with that key. */
  @Override
  public String toString() {
    return list + "/" + key + (nth == 0 ? "" : "#" + nth);
  }
}
