package nl.communitysponsorship.core.state;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * Who takes a step, in which role, and when.
 *
 * <p>That the worker has this role is for the embedder to know; that the role may take the step is
 * in the table of the life cycle.
 *
 * @param worker the worker who takes the step, or who writes down what a party decided
 * @param on the day of the step
 */
public record Acting(WorkerId worker, Actor as, LocalDate on) {
  public Acting {
    requireNonNull(worker, "worker");
    requireNonNull(as, "as");
    requireNonNull(on, "on");
  }
}
