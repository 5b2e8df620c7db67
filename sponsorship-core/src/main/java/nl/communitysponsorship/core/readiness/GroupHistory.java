package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.SponsorGroup;

/** Looks back along the days on which members came and went. */
final class GroupHistory {
  private GroupHistory() {}

  /**
   * The first day of the unbroken time, reaching to {@code day}, in which something lacks.
   *
   * @param lacks whether it lacks on a day; true of {@code day}, and changing only when a
   *     membership begins or ends
   */
  static LocalDate since(SponsorGroup group, LocalDate day, Predicate<LocalDate> lacks) {
    return since(group, day, Stream.of(), lacks);
  }

  /**
   * The same, of something that can change on other days too.
   *
   * @param others those days; later ones, and those before anything of the group, play no part
   */
  static LocalDate since(
      SponsorGroup group, LocalDate day, Stream<LocalDate> others, Predicate<LocalDate> lacks) {
    LocalDate since = day;
    LocalDate first = changes(group, day).min(Comparator.naturalOrder()).orElse(day);
    List<LocalDate> changes =
        Stream.concat(
                changes(group, day),
                others.filter(each -> each.isAfter(first) && !each.isAfter(day)))
            .sorted()
            .distinct()
            .toList();
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (!lacks.test(changes.get(i))) {
        return since;
      }
      since = changes.get(i);
    }
    return since;
  }

  /** Whether the group had a size on some day up to {@code day}. */
  static boolean wasOnceAtLeast(SponsorGroup group, int size, LocalDate day) {
    return changes(group, day).anyMatch(each -> group.membershipsOn(each).size() >= size);
  }

  private static Stream<LocalDate> changes(SponsorGroup group, LocalDate day) {
    return Stream.concat(
            Stream.of(group.formedOn()),
            group.memberships().stream()
                .flatMap(
                    each ->
                        Stream.concat(
                            Stream.of(each.period().from()), each.period().findUntil().stream())))
        .filter(each -> !each.isAfter(day));
  }
}
