package nl.communitysponsorship.core.check;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * That something was looked at on a day, and was in order. There is no place for a file, a note or
 * a reason: what is not in order is not recorded, and stays missing.
 *
 * @param on the day on which it was in order
 * @param by the worker who saw it; null when nobody wrote that down
 * @param municipality the municipality of the home that was looked at; null when it was not about a
 *     home
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Check(
    CheckKind kind, LocalDate on, @Nullable WorkerId by, @Nullable MunicipalityCode municipality)
    implements Comparable<Check> {
  private static final Comparator<Check> ORDER =
      Comparator.comparing(Check::on)
          .thenComparing(Check::kind)
          .thenComparing(each -> each.by, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              each -> each.municipality, Comparator.nullsFirst(Comparator.naturalOrder()));

  public Check {
    requireNonNull(kind, "kind");
    requireNonNull(on, "on");
  }

  /** That something was in order on a day, with nothing more known of it. */
  public static Check done(CheckKind kind, LocalDate on) {
    return new Check(kind, on, null, null);
  }

  /** The worker who saw it, or empty when nobody wrote that down. */
  public Optional<WorkerId> findBy() {
    return Optional.ofNullable(by);
  }

  /** The municipality of the home that was looked at, or empty when it was not about a home. */
  public Optional<MunicipalityCode> findMunicipality() {
    return Optional.ofNullable(municipality);
  }

  /** By day, then by kind, worker and municipality. */
  @Override
  public int compareTo(Check other) {
    return ORDER.compare(this, other);
  }
}
