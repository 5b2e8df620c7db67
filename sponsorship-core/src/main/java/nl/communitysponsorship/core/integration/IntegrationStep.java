package nl.communitysponsorship.core.integration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened on the way to integration, as a bare fact.
 *
 * @param on the day on which it happened
 * @param recordedOn the day on which this became known
 */
public record IntegrationStep(StepKind kind, LocalDate on, LocalDate recordedOn)
    implements Comparable<IntegrationStep> {
  private static final Comparator<IntegrationStep> ORDER =
      Comparator.comparing(IntegrationStep::on)
          .thenComparing(IntegrationStep::kind)
          .thenComparing(IntegrationStep::recordedOn);

  /** What can happen; why somebody is exempt is not held. */
  public enum StepKind {
    /** DUO wrote that the duty has begun. */
    DUO_NOTICE,
    /** Registered in the register of persons (BRP). */
    REGISTERED,
    INTAKE_INTERVIEW,
    LEARNABILITY_TEST,
    /** The plan cannot be made before others told what they know. */
    WAITS_FOR_OTHERS,
    /** They told it. */
    INFORMED_BY_OTHERS,
    /** Signed, after the hours of the participation declaration module. */
    PARTICIPATION_DECLARED,
    /** The module on work and taking part was done. */
    LABOUR_MODULE_DONE,
    /** From B1 to A2, after enough hours and effort. */
    DOWNSCALED,
    FINAL_INTERVIEW,
    /** The first day of the right to a benefit. */
    BENEFIT_FROM,
    /** Need not (vrijstelling), by a diploma and the like. */
    EXEMPT,
    /** Cannot (ontheffing). */
    DISPENSED,
    /** Said to be complete. */
    COMPLETED
  }

  public IntegrationStep {
    requireNonNull(kind, "kind");
    requireNonNull(on, "on");
    requireNonNull(recordedOn, "recordedOn");
    if (kind != StepKind.BENEFIT_FROM && recordedOn.isBefore(on)) {
      throw new IllegalArgumentException(
          "step '%s' on '%s' cannot be recorded as a fact on '%s', before it"
              .formatted(kind, on, recordedOn));
    }
  }

  /** By the day on which it happened. */
  @Override
  public int compareTo(IntegrationStep other) {
    return ORDER.compare(this, other);
  }
}
