package nl.communitysponsorship.matching.result;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.matching.criterion.Change;

/**
 * What people would have to do so that a group could be proposed. Whoever is asked may say no, and
 * an answer may turn out to be in the way: it is a way to try, not a promise.
 *
 * @param changes one at least, all of them needed
 */
public record Unlock(GroupId group, List<Change> changes) implements Comparable<Unlock> {
  /**
   * The fewest changes first, then those that go past the fewest limits, then arrange the least.
   */
  static final Comparator<Unlock> SMALLEST_FIRST =
      Comparator.comparingInt((Unlock each) -> each.changes.size())
          .thenComparingLong(each -> each.count(Change.Effort.STRETCH))
          .thenComparingLong(each -> each.count(Change.Effort.ARRANGE));

  private static final Comparator<Unlock> ORDER = SMALLEST_FIRST.thenComparing(Unlock::group);

  public Unlock {
    requireNonNull(group, "group");
    changes = List.copyOf(requireNonNull(changes, "changes"));
    if (changes.isEmpty()) {
      throw new IllegalArgumentException(
          "what unlocks group '%s' must be one change or more; none was given".formatted(group));
    }
  }

  private long count(Change.Effort effort) {
    return changes.stream().filter(each -> each.effort() == effort).count();
  }

  /** The fewest changes first, then those that ask the least, then by group. */
  @Override
  public int compareTo(Unlock other) {
    return ORDER.compare(this, other);
  }
}
