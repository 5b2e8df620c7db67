package nl.communitysponsorship.core.storekit;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;

/** That nobody's work is overwritten, and that a command is carried out once. */
final class OrderChecks {
  private static final int WRITERS = 4;
  private static final int EACH = 10;

  private OrderChecks() {}

  static List<StoreCheck> all() {
    return List.of(
        new StoreCheck(
            "a change of another version than the last is stale and stores nothing",
            OrderChecks::stale),
        new StoreCheck(
            "of many writers at once each version has one, and a reader sees no half of it",
            OrderChecks::writers),
        new StoreCheck("a command that is sent again is stored once", OrderChecks::again),
        new StoreCheck("the key of a command serves no other command", OrderChecks::taken));
  }

  private static void stale(StoreSupplier stores, Look look) {
    try (RegisterStore store = stores.fresh()) {
      store.commit(0, Samples.ofSize(3), Samples.CHANGE);

      look.expect(
          "the answer to a change of version 0",
          new Commit.Stale(1),
          store.commit(0, Samples.ofSize(9), Samples.CHANGE));
      look.expect(
          "the answer to a change of version 2",
          new Commit.Stale(1),
          store.commit(2, Samples.ofSize(9), Samples.CHANGE));
      look.expectHeld(store, 1, Samples.ofSize(3));
      look.expect("the lines in the log", 1, store.changes().size());
    }
  }

  private static void writers(StoreSupplier stores, Look look) {
    ExecutorService workers = Executors.newFixedThreadPool(WRITERS);
    try (RegisterStore store = stores.fresh()) {
      store.commit(0, Samples.ofSize(1), Samples.CHANGE);
      Callable<Integer> writer = () -> write(store);
      List<Future<Integer>> halves = workers.invokeAll(Collections.nCopies(WRITERS, writer));
      int torn = 0;
      for (Future<Integer> each : halves) {
        torn += each.get();
      }

      int last = 1 + WRITERS * EACH;
      look.expect("registers that are not of their version", 0, torn);
      look.expectHeld(store, last, Samples.ofSize(last));
      look.expect(
          "the versions in the log",
          LongStream.rangeClosed(1, last).boxed().toList(),
          store.changes().stream().map(LoggedChange::version).toList());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a writer broke off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the check was interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * Adds an organisation some times, trying again when somebody else was ahead; as version n holds
   * n organisations, a reader can tell a register from that of another version.
   *
   * @return how often a register was found that was not of its version
   */
  private static int write(RegisterStore store) {
    int torn = 0;
    int stored = 0;
    for (int attempts = 0; stored < EACH && attempts < EACH * EACH * WRITERS; attempts++) {
      StoredRegister seen = store.find().orElseThrow();
      int size = seen.register().organisations().size();
      torn += size == seen.version() ? 0 : 1;
      if (store.commit(seen.version(), Samples.ofSize(size + 1), Samples.CHANGE)
          instanceof Commit.Stored) {
        stored++;
      }
    }
    return torn;
  }

  private static void again(StoreSupplier stores, Look look) {
    RegisterStore store = stores.fresh();
    store.commit(0, Samples.ofSize(1), Samples.CHANGE.askedBy(Samples.KEY));
    store.commit(1, Samples.ofSize(2), Samples.CHANGE);

    Commit repeated = store.commit(0, Samples.ofSize(1), Samples.CHANGE.askedBy(Samples.KEY));
    RegisterStore later = stores.reopened(store);
    try (later) {
      look.expect("the answer", new Commit.Repeated(1), repeated);
      look.expectHeld(later, 2, Samples.ofSize(2));
      look.expect("the lines in the log", 2, later.changes().size());
      look.expect(
          "the answer after the end of the process",
          new Commit.Repeated(1),
          later.commit(2, Samples.ofSize(1), Samples.CHANGE.askedBy(Samples.KEY)));
    }
  }

  private static void taken(StoreSupplier stores, Look look) {
    try (RegisterStore store = stores.fresh()) {
      store.commit(0, Samples.ofSize(1), Samples.CHANGE.askedBy(Samples.KEY));
      Commit other = store.commit(1, Samples.ofSize(2), Samples.OTHER.askedBy(Samples.KEY));

      look.expect(
          "the codes of the refusal",
          List.of("command.keyTaken"),
          other instanceof Commit.Refused refused ? refused.why().codes() : other);
      look.expectHeld(store, 1, Samples.ofSize(1));
    }
  }
}
