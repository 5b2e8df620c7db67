package nl.communitysponsorship.core.storekit;

import java.util.List;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.value.Answer;

/** That what was acknowledged is kept, and what was taken out is not. */
final class KeepingChecks {
  private static final String CANARY = "canary-of-the-kit-7f3a";

  private KeepingChecks() {}

  static List<StoreCheck> all() {
    return List.of(
        new StoreCheck(
            "what was acknowledged is there after the end of the process", KeepingChecks::reopened),
        new StoreCheck("of what was scrubbed no byte is left", KeepingChecks::scrubbed));
  }

  private static void reopened(StoreSupplier stores, Look look) {
    RegisterStore store = stores.fresh();
    store.commit(0, Samples.ofSize(3), Samples.CHANGE);
    store.commit(1, Samples.ofSize(5), Samples.OTHER.askedBy(Samples.KEY));
    RegisterStore later = stores.reopened(store);
    try (later) {
      look.expectHeld(later, 2, Samples.ofSize(5));
      look.expect(
          "the log",
          List.of(
              new LoggedChange(1, 4, Samples.CHANGE),
              new LoggedChange(2, 2, Samples.OTHER.askedBy(Samples.KEY))),
          later.changes());
    }
  }

  private static void scrubbed(StoreSupplier stores, Look look) {
    try (RegisterStore store = stores.fresh()) {
      store.commit(0, Samples.named(CANARY), Samples.CHANGE);
      Answer held = stores.holds(store, CANARY);
      store.commit(1, Samples.ofSize(1), Samples.CHANGE);
      store.scrub();

      look.expect("whether it can be found while it is there", held.isKnown(), held == Answer.YES);
      look.expect(
          "whether it is found when it is gone",
          held.isKnown() ? Answer.NO : Answer.UNKNOWN,
          stores.holds(store, CANARY));
      look.expectHeld(store, 2, Samples.ofSize(1));
      look.expect("the lines in the log", 2, store.changes().size());
    }
  }
}
