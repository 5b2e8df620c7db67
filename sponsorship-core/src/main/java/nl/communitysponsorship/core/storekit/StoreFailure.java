package nl.communitysponsorship.core.storekit;

import static java.util.Objects.requireNonNull;

/**
 * One thing that a store does otherwise than every store must.
 *
 * @param check the check that found it, as a sentence
 * @param about what was looked at
 * @param expected what every store gives
 * @param found what this one gave
 */
public record StoreFailure(String check, String about, String expected, String found) {
  public StoreFailure {
    requireNonNull(check, "check");
    requireNonNull(about, "about");
    requireNonNull(expected, "expected");
    requireNonNull(found, "found");
  }

  /** A line for whoever reads the outcome of a test. */
  @Override
  public String toString() {
    return "%s: %s should be '%s' and is '%s'".formatted(check, about, expected, found);
  }
}
