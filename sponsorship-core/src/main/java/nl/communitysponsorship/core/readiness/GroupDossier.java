package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.requirement.Scope;

/**
 * A group together with all that is known of its members, past and present.
 *
 * @param members one for each membership, in the order of the memberships
 * @param exemptions of the group and its members, in order; those of other groups play no part
 */
public record GroupDossier(
    SponsorGroup group, List<MemberDossier> members, List<Exemption> exemptions) {
  public GroupDossier {
    requireNonNull(group, "group");
    members =
        requireNonNull(members, "members").stream()
            .sorted(Comparator.comparing(MemberDossier::membership))
            .toList();
    exemptions =
        requireNonNull(exemptions, "exemptions").stream()
            .filter(each -> each.group().equals(group.id()))
            .sorted()
            .toList();
  }

  /** A group of which nobody is exempt from anything. */
  public GroupDossier(SponsorGroup group, List<MemberDossier> members) {
    this(group, members, List.of());
  }

  /** The members on a day, in the order in which they joined. */
  public List<MemberDossier> membersOn(LocalDate day) {
    return members.stream().filter(each -> each.membership().period().contains(day)).toList();
  }

  /**
   * The days on which the group as a whole, or its home, was seen to be in order, in no order; of
   * its home only those in the municipality that is its home base now.
   */
  public List<LocalDate> daysOf(Demand demand, Scope scope) {
    return group.checks().stream()
        .filter(each -> each.kind() == demand.word())
        .filter(
            each ->
                !scope.asksHome()
                    || each.findMunicipality().filter(group.homeBase()::equals).isPresent())
        .map(Check::on)
        .toList();
  }

  /**
   * The first day of the unbroken time, reaching to {@code day}, in which something lacks.
   *
   * @param lacks whether it lacks on a day; true of {@code day}, and changing only when a
   *     membership begins or ends
   */
  LocalDate lackingSince(LocalDate day, Predicate<LocalDate> lacks) {
    return lackingSince(day, Stream.of(), lacks);
  }

  /**
   * The same, of something that can change on other days too.
   *
   * @param others those days; later ones, and those before anything of the group, play no part
   */
  LocalDate lackingSince(LocalDate day, Stream<LocalDate> others, Predicate<LocalDate> lacks) {
    LocalDate since = day;
    LocalDate first = changes(day).min(Comparator.naturalOrder()).orElse(day);
    List<LocalDate> changes =
        Stream.concat(
                changes(day), others.filter(each -> each.isAfter(first) && !each.isAfter(day)))
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
  boolean wasOnceAtLeast(int size, LocalDate day) {
    return changes(day).anyMatch(each -> group.membershipsOn(each).size() >= size);
  }

  private Stream<LocalDate> changes(LocalDate day) {
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
