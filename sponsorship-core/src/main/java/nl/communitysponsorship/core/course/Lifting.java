package nl.communitysponsorship.core.course;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * That a pair may be proposed again although one of them once said no.
 *
 * @param reason what changed since, for colleagues who ask later; never shown to group or household
 */
public record Lifting(LocalDate on, WorkerId by, String reason) {
  public Lifting {
    requireNonNull(on, "on");
    requireNonNull(by, "by");
    requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a pair is proposed again for a reason; none was given");
    }
  }

  /** The day and the worker: a reason is for those who may read the file. */
  @Override
  public String toString() {
    return "Lifting on " + on + " by " + by;
  }
}
