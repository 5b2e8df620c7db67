package nl.communitysponsorship.reporting.breakdown;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Some of the rows: those with these members. The slice without members is all of them.
 *
 * @param members by axis; letters, digits, dots, hyphens and underscores
 */
public record Slice(SortedMap<String, String> members) implements Comparable<Slice> {
  /** All rows. */
  public static final Slice TOTAL = new Slice(Collections.emptySortedMap());

  private static final Comparator<Slice> ORDER =
      Comparator.comparingInt((Slice slice) -> slice.members.size())
          .thenComparing(slice -> slice.members.keySet().toString())
          .thenComparing(slice -> slice.members.values().toString());

  public Slice {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    members.values().forEach(Slice::requireCode);
  }

  /** The rows with one member of one axis. */
  public static Slice of(String axis, String member) {
    return TOTAL.with(axis, member);
  }

  /** Those of these rows that also have that member. */
  public Slice with(String axis, String member) {
    var more = new TreeMap<>(members);
    more.put(axis, member);
    return new Slice(more);
  }

  /** Whether these are all rows. */
  public boolean isTotal() {
    return members.isEmpty();
  }

  /** Whether every row of the other is one of these. */
  public boolean contains(Slice other) {
    return other.members.entrySet().containsAll(members.entrySet());
  }

  /** The slice that asks of these axes only. */
  Slice on(Collection<String> axes) {
    var fewer = new TreeMap<>(members);
    fewer.keySet().retainAll(axes);
    return new Slice(fewer);
  }

  /** Fewest members first, then by axes, then by members. */
  @Override
  public int compareTo(Slice other) {
    return ORDER.compare(this, other);
  }

  /** Such as {@code municipality=GM0034,variant=VWN}; {@code total} for all rows. */
  @Override
  public String toString() {
    return isTotal()
        ? "total"
        : members.entrySet().stream()
            .map(member -> member.getKey() + "=" + member.getValue())
            .collect(Collectors.joining(","));
  }

  /** What {@link #toString} wrote. */
  static Slice parse(String text) {
    Slice slice = TOTAL;
    if (!text.equals("total")) {
      for (String member : text.split(",", -1)) {
        int equals = member.indexOf('=');
        slice = slice.with(member.substring(0, equals), member.substring(equals + 1));
      }
    }
    return slice;
  }

  private static void requireCode(String member) {
    if (!member.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException(
          "member '%s' of an axis must be a code of letters, digits, dots, hyphens and underscores, such as 'GM0034'"
              .formatted(member));
    }
  }
}
