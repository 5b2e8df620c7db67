package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.group.Limit;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.value.Answer;

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
   * Whether a member on a day has not this limit, so that somebody can do it; unknown when nobody
   * is known to and somebody was not asked.
   */
  public Answer hasSomebodyWithout(Limit limit, LocalDate day) {
    return limits(limit, day).map(GroupDossier::not).reduce(Answer.NO, Answer::or);
  }

  /** Whether a member on a day has this limit; unknown when none is known to, and not all asked. */
  public Answer hasSomebodyWith(Limit limit, LocalDate day) {
    return limits(limit, day).reduce(Answer.NO, Answer::or);
  }

  /** The hours a week of the members on a day, together. */
  public HoursPerWeek hoursPerWeek(LocalDate day) {
    List<MemberDossier> present = membersOn(day);
    int known =
        present.stream()
            .flatMap(each -> each.sponsor().findHoursPerWeek().stream())
            .mapToInt(Integer::intValue)
            .sum();
    long unknown =
        present.stream().filter(each -> each.sponsor().findHoursPerWeek().isEmpty()).count();
    return new HoursPerWeek(known, (int) unknown);
  }

  /**
   * The first day of the unbroken time, reaching to {@code day}, in which something lacks.
   *
   * @param others the days on which it can change beside those on which a membership begins or
   *     ends; later ones, and those before anything of the group, play no part
   * @param lacks whether it lacks on a day; true of {@code day}
   */
  LocalDate lackingSince(LocalDate day, Stream<LocalDate> others, Predicate<LocalDate> lacks) {
    LocalDate since = day;
    List<LocalDate> changes = changes(day, others);
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (!lacks.test(changes.get(i))) {
        return since;
      }
      since = changes.get(i);
    }
    return since;
  }

  /**
   * Whether something was so on some day up to {@code day}.
   *
   * @param others as for {@link #lackingSince}
   */
  boolean wasOnce(LocalDate day, Stream<LocalDate> others, Predicate<LocalDate> so) {
    return changes(day, others).stream().anyMatch(so);
  }

  private List<LocalDate> changes(LocalDate day, Stream<LocalDate> others) {
    List<LocalDate> ours = changes(day).sorted().toList();
    return Stream.concat(
            ours.stream(),
            others.filter(
                each -> !ours.isEmpty() && each.isAfter(ours.get(0)) && !each.isAfter(day)))
        .sorted()
        .distinct()
        .toList();
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

  private Stream<Answer> limits(Limit limit, LocalDate day) {
    return membersOn(day).stream().map(each -> each.sponsor().has(limit));
  }

  private static Answer not(Answer answer) {
    return answer.isKnown() ? Answer.of(answer == Answer.NO) : answer;
  }

  /**
   * Hours a week of several people.
   *
   * @param known the hours of those who were asked, together
   * @param unknown how many were not asked; their hours are not zero, and are in no sum
   */
  public record HoursPerWeek(int known, int unknown) {}
}
