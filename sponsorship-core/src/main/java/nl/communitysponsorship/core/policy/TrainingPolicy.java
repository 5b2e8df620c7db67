package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.training.Equivalence;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Which modules must be done, what counts as them, and for how long.
 *
 * @param mandatory what every member must have done before the household arrives, in order
 * @param partlyPercent which part of the time somebody must have been at a session for it to count
 * @param equivalences which module counts as which other, in order; empty when each counts as
 *     itself alone
 * @param expiry how long a mandatory module counts; null when it counts for good. A module with
 *     another term is a requirement of its own
 * @param source the key of one of the pack's sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrainingPolicy(
    List<TrainingModule> mandatory,
    Setting partlyPercent,
    List<Equivalence> equivalences,
    @Nullable Expiry expiry,
    String source) {
  public TrainingPolicy {
    mandatory = requireNonNull(mandatory, "mandatory").stream().sorted().distinct().toList();
    requireNonNull(partlyPercent, "partlyPercent");
    equivalences = requireNonNull(equivalences, "equivalences").stream().sorted().toList();
    requireNonNull(source, "source");
  }

  /** How long a mandatory module counts, or empty when it counts for good. */
  public Optional<Expiry> findExpiry() {
    return Optional.ofNullable(expiry);
  }

  /**
   * The modules that count as one, in order: the module itself, and what is equivalent to it,
   * directly or through another.
   */
  public Set<TrainingModule> countingAs(TrainingModule module) {
    Set<TrainingModule> counting = EnumSet.of(module);
    boolean grows = true;
    while (grows) {
      List<TrainingModule> more =
          equivalences.stream()
              .filter(each -> counting.contains(each.countsAs()))
              .map(Equivalence::done)
              .toList();
      grows = counting.addAll(more);
    }
    return counting;
  }

  /** Whether a mandatory module that was done on one day still counts on another. */
  public boolean stillCounts(LocalDate on, LocalDate day) {
    return findExpiry()
        .map(Expiry::validity)
        .filter(each -> !day.isBefore(each.graceOf(each.endOf(on))))
        .isEmpty();
  }

  /**
   * Whether it counts that somebody was there for a part of the time; unknown when nobody wrote
   * down how long that was, or how long the session lasted.
   */
  public Answer countsPartly(@Nullable Integer minutes, @Nullable Integer all) {
    return minutes == null || all == null
        ? Answer.UNKNOWN
        : Answer.of(100L * minutes >= (long) partlyPercent.value() * all);
  }

  /**
   * How long a training counts.
   *
   * @param months for how many months after its day, 1 or more
   * @param renewalMonths from how many months before the end it is asked for anew
   * @param graceDays for how many days after the end it still counts, with a warning
   */
  public record Expiry(Setting months, Setting renewalMonths, Setting graceDays) {
    public Expiry {
      requireNonNull(months, "months");
      requireNonNull(renewalMonths, "renewalMonths");
      requireNonNull(graceDays, "graceDays");
      if (months.value() < 1) {
        throw new IllegalArgumentException(
            "a training must count for 1 month or more; '%d' was given".formatted(months.value()));
      }
    }

    /** The same terms as those of any other requirement. */
    public Validity validity() {
      return new Validity(months.value(), renewalMonths.value(), graceDays.value());
    }
  }
}
