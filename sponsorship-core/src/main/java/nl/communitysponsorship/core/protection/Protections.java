package nl.communitysponsorship.core.protection;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.protection.Pause.Paused;
import nl.communitysponsorship.core.protection.Subject.GroupSubject;
import nl.communitysponsorship.core.protection.Subject.HouseholdSubject;
import nl.communitysponsorship.core.protection.Subject.PersonSubject;
import nl.communitysponsorship.core.protection.Subject.SponsorSubject;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * For whom contact and matching are paused, and when: all that commands need to know, and no more.
 *
 * <p>There is no reason here and no count of reasons: pauses of the same thing for the same subject
 * that meet or overlap are one. An ordinary pause, for an illness or a holiday, may be added with
 * {@link #and}, so that a pause by itself says nothing.
 *
 * @param pauses in order; two of the same thing for the same subject never touch
 */
public record Protections(List<Pause> pauses) {
  /** Nobody is protected. */
  public static final Protections NONE = new Protections(List.of());

  public Protections {
    pauses = joined(requireNonNull(pauses, "pauses").stream().sorted().toList());
  }

  /** These pauses and others. */
  public Protections and(Collection<Pause> others) {
    var together = new ArrayList<>(pauses);
    together.addAll(others);
    return new Protections(together);
  }

  /** Whether contact is paused for a subject by itself on a day. */
  public boolean isContactPaused(Subject whom, LocalDate day) {
    return holds(Paused.CONTACT, whom, day);
  }

  /** Whether contact is paused on a day for a household, or for one of its people. */
  public boolean isContactPaused(Household household, LocalDate day) {
    return subjects(household).stream().anyMatch(each -> isContactPaused(each, day));
  }

  /**
   * Whether contact is paused on a day for a group as a whole. A pause for one of its members is
   * that member's: the others go on, for a household may need them more than ever.
   */
  public boolean isContactPaused(SponsorGroup group, LocalDate day) {
    return isContactPaused(new GroupSubject(group.id()), day);
  }

  /** Whether matching is paused for a subject by itself on a day; a pause of contact pauses it. */
  public boolean isMatchingPaused(Subject whom, LocalDate day) {
    return holds(Paused.MATCHING, whom, day) || isContactPaused(whom, day);
  }

  /** Whether matching is paused on a day for a household, or for one of its people. */
  public boolean isMatchingPaused(Household household, LocalDate day) {
    return subjects(household).stream().anyMatch(each -> isMatchingPaused(each, day));
  }

  /** Whether matching is paused on a day for a group, or for one of its members of that day. */
  public boolean isMatchingPaused(SponsorGroup group, LocalDate day) {
    return isMatchingPaused(new GroupSubject(group.id()), day)
        || group.membershipsOn(day).stream()
            .map(Membership::sponsor)
            .anyMatch(each -> isMatchingPaused(new SponsorSubject(each), day));
  }

  private boolean holds(Paused what, Subject whom, LocalDate day) {
    return pauses.stream()
        .anyMatch(
            each -> each.what() == what && each.whom().equals(whom) && each.period().contains(day));
  }

  private static List<Subject> subjects(Household household) {
    var subjects = new ArrayList<Subject>();
    subjects.add(new HouseholdSubject(household.id()));
    household.members().stream()
        .map(HouseholdMember::id)
        .map(PersonSubject::new)
        .forEach(subjects::add);
    return subjects;
  }

  private static List<Pause> joined(List<Pause> sorted) {
    var joined = new ArrayList<Pause>();
    Pause last = null;
    for (Pause each : sorted) {
      if (last != null && touch(last, each)) {
        last = new Pause(last.what(), last.whom(), together(last.period(), each.period()));
        joined.set(joined.size() - 1, last);
      } else {
        last = each;
        joined.add(each);
      }
    }
    return List.copyOf(joined);
  }

  /** Whether the later of two neighbors begins before, or on, the first day after the earlier. */
  private static boolean touch(Pause earlier, Pause later) {
    LocalDate until = earlier.period().until();
    return earlier.what() == later.what()
        && earlier.whom().equals(later.whom())
        && (until == null || !later.period().from().isAfter(until));
  }

  private static DateRange together(DateRange earlier, DateRange later) {
    return new DateRange(earlier.from(), later(earlier.until(), later.until()));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }

  /** The number of pauses only. */
  @Override
  public String toString() {
    return "Protections (" + pauses.size() + ")";
  }
}
