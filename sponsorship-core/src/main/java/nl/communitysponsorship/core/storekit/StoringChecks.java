package nl.communitysponsorship.core.storekit;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;

/** That what was stored is found as it was, and what may not be stored is not. */
final class StoringChecks {
  private StoringChecks() {}

  static List<StoreCheck> all() {
    return List.of(
        new StoreCheck("a new store holds nothing", StoringChecks::newStore),
        new StoreCheck("what was stored is found as it was", StoringChecks::found),
        new StoreCheck("two records that are alike stay two", StoringChecks::alike),
        new StoreCheck("texts come back byte for byte", StoringChecks::texts),
        new StoreCheck(
            "every change counts the version up and leaves a line in the log, oldest first",
            StoringChecks::log),
        new StoreCheck(
            "what may be a citizen service number is refused, stores nothing and is not repeated",
            StoringChecks::suspected));
  }

  private static void newStore(StoreSupplier stores, Look look) {
    try (RegisterStore store = stores.fresh()) {
      look.expect("what is found", Optional.empty(), store.find());
      look.expect("the log", List.of(), store.changes());
      look.expect("whether it can be reached", true, store.isReachable());
    }
  }

  private static void found(StoreSupplier stores, Look look) {
    try (RegisterStore store = stores.fresh()) {
      Commit commit = store.commit(0, Samples.ofSize(3), Samples.CHANGE);

      look.expect(
          "the answer", new Commit.Stored(new StoredRegister(1, Samples.ofSize(3))), commit);
      look.expectHeld(store, 1, Samples.ofSize(3));
    }
  }

  private static void alike(StoreSupplier stores, Look look) {
    try (RegisterStore store = stores.fresh()) {
      store.commit(0, Samples.ofTwoAlike(), Samples.CHANGE);

      look.expectHeld(store, 1, Samples.ofTwoAlike());
    }
  }

  private static void texts(StoreSupplier stores, Look look) {
    Register careful = Samples.named("\"Één\" \\ café, ትግርኛ, 𝄞\n\t\u2028 \u0001");
    try (RegisterStore store = stores.fresh()) {
      store.commit(0, careful, Samples.CHANGE);

      look.expectHeld(store, 1, careful);
    }
  }

  private static void log(StoreSupplier stores, Look look) {
    try (RegisterStore store = stores.fresh()) {
      store.commit(0, Samples.ofSize(3), Samples.CHANGE);
      store.commit(1, Samples.ofSize(4), Samples.CHANGE);
      store.commit(2, Samples.ofSize(1), Samples.CHANGE);

      look.expectHeld(store, 3, Samples.ofSize(1));
      // The programme and three organisations; one more; three fewer.
      look.expect(
          "the log",
          List.of(
              new LoggedChange(1, 4, Samples.CHANGE),
              new LoggedChange(2, 1, Samples.CHANGE),
              new LoggedChange(3, 3, Samples.CHANGE)),
          store.changes());
    }
  }

  private static void suspected(StoreSupplier stores, Look look) {
    try (RegisterStore store = stores.fresh()) {
      store.commit(0, Samples.ofSize(3), Samples.CHANGE);
      Commit commit = store.commit(1, Samples.suspected(), Samples.CHANGE);

      look.expect(
          "the codes of the refusal",
          List.of("text.bsnSuspected"),
          commit instanceof Commit.Refused refused ? refused.why().codes() : commit);
      look.expect("a repeated number", false, commit.toString().contains("123456782"));
      look.expectHeld(store, 1, Samples.ofSize(3));
      look.expect("the lines in the log", 1, store.changes().size());
    }
  }
}
