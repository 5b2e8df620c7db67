package nl.communitysponsorship.core.storekit;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every store of a register must do, to be held against one that you wrote.
 *
 * <p>Each check takes fresh stores, so that they can be run one by one, in any order. In a test of
 * any framework it is enough to claim that {@link #failures} is empty.
 */
public final class RegisterStoreKit {
  private RegisterStoreKit() {}

  /** Every check, in the order in which a store is best written. */
  public static List<StoreCheck> checks() {
    return Stream.of(StoringChecks.all(), OrderChecks.all(), KeepingChecks.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Everything that the stores do otherwise; empty when they pass. */
  public static List<StoreFailure> failures(StoreSupplier stores) {
    return checks().stream().flatMap(check -> check.failures(stores).stream()).toList();
  }
}
