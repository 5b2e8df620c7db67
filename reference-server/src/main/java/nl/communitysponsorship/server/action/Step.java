package nl.communitysponsorship.server.action;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.store.Change;

/**
 * A change that is worked out and ready to be stored.
 *
 * @param next the register after it
 * @param now what was acted upon, as it is after it
 * @param change its line in the log
 */
public record Step<T>(Register next, T now, Change change) {
  public Step {
    requireNonNull(next, "next");
    requireNonNull(now, "now");
    requireNonNull(change, "change");
  }
}
