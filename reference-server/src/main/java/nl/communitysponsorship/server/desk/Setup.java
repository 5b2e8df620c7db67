package nl.communitysponsorship.server.desk;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.reporting.Measurements;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.store.SafeguardingStore;

/**
 * With what a desk works.
 *
 * @param safeguarding says for whom matching is paused; asked anew each time
 * @param policies what holds on which day
 * @param matchmaker judges groups for households
 * @param measurements works out the indicators
 */
record Setup(
    RegisterStore store,
    SafeguardingStore safeguarding,
    ServerClock clock,
    Policies policies,
    Matchmaker matchmaker,
    Measurements measurements) {
  Setup {
    requireNonNull(store, "store");
    requireNonNull(safeguarding, "safeguarding");
    requireNonNull(clock, "clock");
    requireNonNull(policies, "policies");
    requireNonNull(matchmaker, "matchmaker");
    requireNonNull(measurements, "measurements");
  }

  /** What may be put together at this moment. */
  Pairing pairing() {
    return Pairing.of(matchmaker, safeguarding.protections());
  }
}
