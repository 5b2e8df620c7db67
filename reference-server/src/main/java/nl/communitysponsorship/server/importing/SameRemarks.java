package nl.communitysponsorship.server.importing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.remark.Remark;

/**
 * The same remark on several rows of one column, told as one.
 *
 * @param all in the order of the rows, at least one
 */
record SameRemarks(List<Remark> all) {
  /** Two are still told one by one. */
  private static final int FEWEST = 3;

  private static final int MOST_RANGES = 8;

  SameRemarks {
    all = List.copyOf(all);
  }

  /** The remarks, those that are the same together, in the order of the first of each. */
  static List<SameRemarks> of(List<Remark> remarks) {
    Map<Object, List<Remark>> together =
        remarks.stream()
            .collect(
                Collectors.groupingBy(SameRemarks::key, LinkedHashMap::new, Collectors.toList()));
    List<SameRemarks> groups = new ArrayList<>();
    for (Remark remark : remarks) {
      List<Remark> group = requireNonNull(together.get(key(remark)));
      if (group.size() < FEWEST) {
        groups.add(new SameRemarks(List.of(remark)));
      } else if (group.get(0).equals(remark)) {
        groups.add(new SameRemarks(group));
      }
    }
    return groups;
  }

  Remark first() {
    return all.get(0);
  }

  boolean isOne() {
    return all.size() == 1;
  }

  /** Whether the same stands in every cell. */
  boolean isAlike() {
    return all.stream().map(Remark::given).distinct().count() == 1;
  }

  /** The rows, such as {@code 2-20, 25}. */
  String rows() {
    List<String> ranges = new ArrayList<>();
    int from = row(0);
    for (int i = 0; i < all.size(); i++) {
      boolean isLast = i + 1 == all.size() || row(i + 1) > row(i) + 1;
      if (isLast) {
        ranges.add(from == row(i) ? Integer.toString(from) : from + "-" + row(i));
        from = i + 1 < all.size() ? row(i + 1) : from;
      }
    }
    return ranges.size() > MOST_RANGES
        ? String.join(", ", ranges.subList(0, MOST_RANGES)) + ", …"
        : String.join(", ", ranges);
  }

  private int row(int index) {
    return all.get(index).place().findRow().orElse(0);
  }

  /** What is the same; a remark that is about no cell is only the same as itself. */
  private static Object key(Remark remark) {
    Place place = remark.place();
    return place.findColumn().isEmpty()
        ? remark
        : List.of(
            remark.code(),
            remark.parameters(),
            place.findSheet().orElse(""),
            place.findColumn().orElse(0));
  }
}
