package nl.communitysponsorship.core.identity;

import static nl.communitysponsorship.core.identity.Resemblance.DAY_AND_MONTH_SWAPPED;
import static nl.communitysponsorship.core.identity.Resemblance.NOT_SAID;
import static nl.communitysponsorship.core.identity.Resemblance.OTHERWISE;
import static nl.communitysponsorship.core.identity.Resemblance.PART_OF_THE_OTHER;
import static nl.communitysponsorship.core.identity.Resemblance.SAME;
import static nl.communitysponsorship.core.identity.Resemblance.SAME_SOUND;
import static nl.communitysponsorship.core.identity.Resemblance.WITHIN_ESTIMATE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import nl.communitysponsorship.core.value.Birth;
import org.jspecify.annotations.Nullable;

/** How texts, days, births and lists of two people compare; nothing that is given is kept. */
public final class Comparisons {
  private Comparisons() {}

  /**
   * Names, or other words: the same but for capitals, accents and order, or of the same sound, as
   * <i>Mohammed</i> and <i>Muhamad</i> or <i>Ghebre</i> and <i>Gebre</i>.
   *
   * @param one null when it is not known
   * @param other null when it is not known
   */
  public static Resemblance text(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.isBlank() || other.isBlank()) {
      return NOT_SAID;
    }
    if (NameSound.words(one).equals(NameSound.words(other))) {
      return SAME;
    }
    return NameSound.isShared(one, other) ? SAME_SOUND : OTHERWISE;
  }

  /**
   * Days: the same, or with day and month swapped, or in one year of which one is the first of
   * January, which often stands for a day that nobody knows.
   *
   * @param one null when it is not known
   * @param other null when it is not known
   */
  public static Resemblance day(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return NOT_SAID;
    }
    if (one.equals(other)) {
      return SAME;
    }
    boolean sameYear = one.getYear() == other.getYear();
    if (sameYear
        && one.getMonthValue() == other.getDayOfMonth()
        && one.getDayOfMonth() == other.getMonthValue()) {
      return DAY_AND_MONTH_SWAPPED;
    }
    return sameYear && (one.getDayOfYear() == 1 || other.getDayOfYear() == 1)
        ? WITHIN_ESTIMATE
        : OTHERWISE;
  }

  /**
   * Births, each as precise as it is known.
   *
   * @param years how many years an age that was told or estimated may be wrong
   */
  public static Resemblance birth(Birth one, Birth other, int years) {
    if (one instanceof Birth.Unknown || other instanceof Birth.Unknown) {
      return NOT_SAID;
    }
    if (one.equals(other)) {
      return SAME;
    }
    if (one instanceof Birth.Exact exact && other instanceof Birth.Exact further) {
      return day(exact.on(), further.on());
    }
    boolean isEstimate = one instanceof Birth.AgeAt || other instanceof Birth.AgeAt;
    int room = isEstimate ? years : 0;
    boolean meet =
        !earliest(one).minusYears(room).isAfter(latest(other))
            && !earliest(other).minusYears(room).isAfter(latest(one));
    return meet ? WITHIN_ESTIMATE : OTHERWISE;
  }

  /**
   * Lists in which order plays no part.
   *
   * @param one null when nobody asked; an empty list says nothing either
   * @param other null when nobody asked; an empty list says nothing either
   */
  public static Resemblance lists(@Nullable Collection<?> one, @Nullable Collection<?> other) {
    if (one == null || other == null || one.isEmpty() || other.isEmpty()) {
      return NOT_SAID;
    }
    var first = new HashSet<Object>(one);
    var second = new HashSet<Object>(other);
    if (first.equals(second)) {
      return SAME;
    }
    return first.containsAll(second) || second.containsAll(first) ? PART_OF_THE_OTHER : OTHERWISE;
  }

  private static LocalDate earliest(Birth birth) {
    if (birth instanceof Birth.Exact exact) {
      return exact.on();
    }
    return birth instanceof Birth.AgeAt told
        ? told.on().minusYears(told.age() + 1L).plusDays(1)
        : LocalDate.of(((Birth.Year) birth).year(), 1, 1);
  }

  private static LocalDate latest(Birth birth) {
    if (birth instanceof Birth.Exact exact) {
      return exact.on();
    }
    return birth instanceof Birth.AgeAt told
        ? told.on().minusYears(told.age())
        : LocalDate.of(((Birth.Year) birth).year(), 12, 31);
  }
}
