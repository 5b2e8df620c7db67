package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.standing.CertificateTerms;

/** Who counts in a group, and looks back along the days on which that changed. */
final class GroupHistory {
  private final SponsorGroup group;
  private final GroupDossier dossier;
  private final CertificateTerms certificates;

  GroupHistory(GroupDossier dossier, CertificateTerms certificates) {
    this.group = dossier.group();
    this.dossier = dossier;
    this.certificates = certificates;
  }

  /** The members of whom anything is known, without those who do not count on a day. */
  List<MemberDossier> counted(LocalDate on) {
    return dossier.membersOn(on).stream().filter(each -> counts(each, on)).toList();
  }

  /** The number of members, without those who do not count. */
  int size(LocalDate on) {
    long uncounted = dossier.membersOn(on).stream().filter(each -> !counts(each, on)).count();
    return group.membershipsOn(on).size() - (int) uncounted;
  }

  /** The number of members in a role who do not count. */
  int uncountedIn(GroupRole role, LocalDate on) {
    return (int)
        dossier.membersOn(on).stream()
            .filter(each -> each.membership().roles().contains(role))
            .filter(each -> !counts(each, on))
            .count();
  }

  /**
   * The first day of the unbroken time, reaching to {@code day}, in which something lacks.
   *
   * @param lacks whether it lacks on a day; true of {@code day}, and changing only when a
   *     membership begins or ends, or when somebody begins or ceases to count
   */
  LocalDate since(LocalDate day, Predicate<LocalDate> lacks) {
    LocalDate since = day;
    List<LocalDate> changes = changes(day).sorted().distinct().toList();
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (!lacks.test(changes.get(i))) {
        return since;
      }
      since = changes.get(i);
    }
    return since;
  }

  /** Whether something was so on some day up to {@code day}. */
  boolean wasOnce(LocalDate day, Predicate<LocalDate> so) {
    return changes(day).anyMatch(so);
  }

  private boolean counts(MemberDossier member, LocalDate on) {
    return certificates.counts(on, member.sponsor().screening());
  }

  private Stream<LocalDate> changes(LocalDate day) {
    Stream<LocalDate> memberships =
        group.memberships().stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.period().from()), each.period().findUntil().stream()));
    Stream<LocalDate> standings =
        dossier.members().stream()
            .flatMap(each -> certificates.changes(each.sponsor().screening()));
    LocalDate beginning = beginning();
    return Stream.of(Stream.of(group.formedOn()), memberships, standings)
        .flatMap(each -> each)
        .filter(each -> !each.isAfter(day) && !each.isBefore(beginning));
  }

  /** Before anybody joined or the group was formed there is nothing to look back on. */
  private LocalDate beginning() {
    return group.memberships().stream()
        .map(each -> each.period().from())
        .filter(group.formedOn()::isAfter)
        .min(LocalDate::compareTo)
        .orElse(group.formedOn());
  }
}
