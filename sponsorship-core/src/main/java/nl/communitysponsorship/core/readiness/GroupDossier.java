package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.Limit;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.value.Answer;

/**
 * A group together with all that is known of its members, past and present.
 *
 * @param members one for each membership, in the order of the memberships
 */
public record GroupDossier(SponsorGroup group, List<MemberDossier> members) {
  public GroupDossier {
    requireNonNull(group, "group");
    members =
        requireNonNull(members, "members").stream()
            .sorted(Comparator.comparing(MemberDossier::membership))
            .toList();
  }

  /** The members on a day, in the order in which they joined. */
  public List<MemberDossier> membersOn(LocalDate day) {
    return members.stream().filter(each -> each.membership().period().contains(day)).toList();
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
