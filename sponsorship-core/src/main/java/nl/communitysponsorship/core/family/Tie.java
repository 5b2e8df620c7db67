package nl.communitysponsorship.core.family;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family who lives in the Netherlands, told by the place and nothing else.
 *
 * @param municipality where they live; null when not known
 * @param nearby whether the household wants to live near them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tie(
    TieDegree degree, @Nullable MunicipalityCode municipality, Nearby nearby, Noted noted)
    implements FamilyFact, Comparable<Tie> {
  private static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::degree)
          .thenComparing(Tie::municipality, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Tie::nearby)
          .thenComparing(Tie::noted);

  /** How close the family is. */
  public enum TieDegree {
    /** Parents and children. */
    FIRST,
    /** Brothers, sisters, grandparents and grandchildren. */
    SECOND,
    FURTHER,
    NOT_SAID
  }

  /** Whether somebody wants to live near another. */
  public enum Nearby {
    YES,
    NO,
    /** Must not: it protects, and nobody has to say from what. */
    NEVER,
    UNKNOWN
  }

  public Tie {
    requireNonNull(degree, "degree");
    requireNonNull(nearby, "nearby");
    requireNonNull(noted, "noted");
  }

  /** Where they live, or empty when not known. */
  public Optional<MunicipalityCode> findMunicipality() {
    return Optional.ofNullable(municipality);
  }

  /** By degree, then by place. */
  @Override
  public int compareTo(Tie other) {
    return ORDER.compare(this, other);
  }
}
