package nl.communitysponsorship.core.requirement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as it is in force, and as it was in the packs before.
 *
 * <p>Only the version in force asks for something. A fact proves it when it counts by the version
 * in force, or when it counts by the version that held on the day of the fact, so that a stricter
 * policy does not undo what was in order when it was done.
 *
 * @param since the first day on which it was demanded; null when it always was, as far as known
 * @param earlier what was demanded under the same code, and when
 */
public record RequirementVersions(
    Requirement inForce, @Nullable LocalDate since, List<Version> earlier) {
  public RequirementVersions {
    requireNonNull(inForce, "inForce");
    earlier = List.copyOf(requireNonNull(earlier, "earlier"));
  }

  /** A requirement of which nothing earlier is known. */
  public static RequirementVersions only(Requirement inForce) {
    return new RequirementVersions(inForce, null, List.of());
  }

  /**
   * The proof that counts longest, or empty when there is none up to the day.
   *
   * @param facts the days on which a demand was met
   */
  public Optional<Proof> proof(Function<Demand, List<LocalDate>> facts, LocalDate day) {
    Proof best = null;
    for (LocalDate on : facts.apply(inForce.demand())) {
      if (!on.isAfter(day)) {
        best = Proof.longer(best, new Proof(on, inForce.validity()));
      }
    }
    for (Version then : earlier) {
      for (LocalDate on : facts.apply(then.requirement().demand())) {
        if (!on.isAfter(day) && then.period().contains(on)) {
          best = Proof.longer(best, new Proof(on, then.requirement().validity()));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The later of a day and the first day on which it was demanded. */
  public LocalDate notBefore(LocalDate day) {
    return since == null || since.isBefore(day) ? day : since;
  }

  /** What was demanded in some days. */
  public record Version(DateRange period, Requirement requirement) {
    public Version {
      requireNonNull(period, "period");
      requireNonNull(requirement, "requirement");
    }
  }
}
