package nl.communitysponsorship.core.family;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.household.HouseholdId;

/**
 * What another household is to this one.
 *
 * @param to the other household; it may have left the register since
 * @param on since when
 */
public record HouseholdLink(LinkKind kind, HouseholdId to, LocalDate on, Noted noted)
    implements FamilyFact, Comparable<HouseholdLink> {
  private static final Comparator<HouseholdLink> ORDER =
      Comparator.comparing(HouseholdLink::on)
          .thenComparing(HouseholdLink::kind)
          .thenComparing(HouseholdLink::to)
          .thenComparing(HouseholdLink::noted);

  /** What a household is to another. */
  public enum LinkKind {
    /** They belong together again. */
    REUNITES_WITH,
    /** It lived with the other before. */
    SPLIT_FROM,
    /** Family that came by itself. */
    KIN_IN_NL
  }

  public HouseholdLink {
    requireNonNull(kind, "kind");
    requireNonNull(to, "to");
    requireNonNull(on, "on");
    requireNonNull(noted, "noted");
  }

  /** By day, then by kind. */
  @Override
  public int compareTo(HouseholdLink other) {
    return ORDER.compare(this, other);
  }
}
