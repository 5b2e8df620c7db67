package nl.communitysponsorship.core.store;

import static java.util.Objects.requireNonNull;

/**
 * A line of the log.
 *
 * @param version the version of the register that the change made
 * @param records how many records were added, changed or taken out
 */
public record LoggedChange(long version, int records, Change change) {
  public LoggedChange {
    requireNonNull(change, "change");
  }
}
