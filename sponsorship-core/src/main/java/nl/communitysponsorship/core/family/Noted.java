package nl.communitysponsorship.core.family;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.household.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who told a fact, when, and who may see it.
 *
 * @param recordedOn the day on which it became known
 * @param by who told it and always sees it; null when it is nobody's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Noted(LocalDate recordedOn, Visibility visibility, @Nullable PersonId by)
    implements Comparable<Noted> {
  private static final Comparator<Noted> ORDER =
      Comparator.comparing(Noted::recordedOn)
          .thenComparing(Noted::visibility)
          .thenComparing(Noted::by, Comparator.nullsLast(Comparator.naturalOrder()));

  /**
   * Who may see a fact besides the worker who writes it down; each word includes the one before.
   */
  public enum Visibility {
    /** The person who told it. */
    SELF_ONLY,
    /** The adults of the household. */
    ADULTS,
    /** Everybody in the household. */
    HOUSEHOLD,
    /** The local team and the contact persons of the group as well. */
    TEAM
  }

  public Noted {
    requireNonNull(recordedOn, "recordedOn");
    requireNonNull(visibility, "visibility");
    if (visibility == Visibility.SELF_ONLY && by == null) {
      throw new IllegalArgumentException(
          "a fact that only the person who told it may see must say who that is; nobody was given");
    }
  }

  /** A fact that everybody around the household may know. */
  public static Noted openly(LocalDate recordedOn) {
    return new Noted(recordedOn, Visibility.TEAM, null);
  }

  /** Who told it, or empty when it is nobody's own. */
  public Optional<PersonId> findBy() {
    return Optional.ofNullable(by);
  }

  /** By the day on which it became known. */
  @Override
  public int compareTo(Noted other) {
    return ORDER.compare(this, other);
  }
}
