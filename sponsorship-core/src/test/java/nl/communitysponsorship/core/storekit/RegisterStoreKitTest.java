package nl.communitysponsorship.core.storekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.MemoryStore;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import nl.communitysponsorship.core.value.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The kit passes a store that does what it must, and finds each thing that a broken one does. */
class RegisterStoreKitTest {
  @TestFactory
  Stream<DynamicTest> the_store_in_memory_does_what_every_store_must() {
    return RegisterStoreKit.checks().stream()
        .map(
            check ->
                DynamicTest.dynamicTest(
                    check.name(),
                    () -> assertThat(check.failures(stores(MemoryStore::new))).isEmpty()));
  }

  @Test
  void a_store_that_loses_updates_is_found() {
    assertThat(
            failing(
                () ->
                    new BrokenStore() {
                      @Override
                      public Commit commit(long seen, Register next, Change change) {
                        return sound.commit(version(), next, change);
                      }
                    }))
        .contains("a change of another version than the last is stale and stores nothing");
  }

  @Test
  void a_store_that_tells_its_log_in_the_wrong_order_is_found() {
    assertThat(
            failing(
                () ->
                    new BrokenStore() {
                      @Override
                      public List<LoggedChange> changes() {
                        var lines = new ArrayList<>(sound.changes());
                        Collections.reverse(lines);
                        return lines;
                      }
                    }))
        .contains("every change counts the version up and leaves a line in the log, oldest first");
  }

  @Test
  void a_store_that_writes_the_log_and_not_the_register_is_found() {
    assertThat(
            failing(
                () ->
                    new BrokenStore() {
                      private final List<LoggedChange> log = new ArrayList<>();

                      @Override
                      public synchronized Commit commit(long seen, Register next, Change change) {
                        log.add(new LoggedChange(version() + 1, 1, change));
                        return sound.commit(seen, next, change);
                      }

                      @Override
                      public synchronized List<LoggedChange> changes() {
                        return List.copyOf(log);
                      }
                    }))
        .contains(
            "a change of another version than the last is stale and stores nothing",
            "what may be a citizen service number is refused, stores nothing and is not repeated");
  }

  @Test
  void a_store_that_shows_half_a_change_is_found() {
    assertThat(
            failing(
                () ->
                    new BrokenStore() {
                      @Override
                      public Optional<StoredRegister> find() {
                        return sound
                            .find()
                            .map(now -> new StoredRegister(now.version() + 1, now.register()));
                      }
                    }))
        .contains(
            "what was stored is found as it was",
            "of many writers at once each version has one, and a reader sees no half of it");
  }

  @Test
  void a_store_that_forgets_when_it_is_opened_again_is_found() {
    var stores =
        new StoreSupplier() {
          @Override
          public RegisterStore fresh() {
            return new MemoryStore();
          }

          @Override
          public RegisterStore reopened(RegisterStore store) {
            return new MemoryStore();
          }
        };

    assertThat(RegisterStoreKit.failures(stores))
        .extracting(StoreFailure::check)
        .contains(
            "what was acknowledged is there after the end of the process",
            "a command that is sent again is stored once");
  }

  @Test
  void a_store_that_carries_out_a_command_twice_is_found() {
    assertThat(
            failing(
                () ->
                    new BrokenStore() {
                      @Override
                      public Commit commit(long seen, Register next, Change change) {
                        return sound.commit(
                            seen,
                            next,
                            new Change(
                                change.what(),
                                change.subject(),
                                change.by(),
                                change.on(),
                                change.at(),
                                change.facts()));
                      }
                    }))
        .contains(
            "a command that is sent again is stored once",
            "the key of a command serves no other command");
  }

  @Test
  void a_store_that_keeps_what_was_scrubbed_is_found() {
    var stores =
        new StoreSupplier() {
          @Override
          public RegisterStore fresh() {
            return new MemoryStore();
          }

          @Override
          public RegisterStore reopened(RegisterStore store) {
            return store;
          }

          @Override
          public Answer holds(RegisterStore store, String text) {
            return Answer.YES;
          }
        };

    assertThat(RegisterStoreKit.failures(stores))
        .containsExactly(
            new StoreFailure(
                "of what was scrubbed no byte is left",
                "whether it is found when it is gone",
                "NO",
                "YES"));
  }

  @Test
  void a_store_that_breaks_off_fails_every_check_and_none_stops_the_others() {
    Supplier<RegisterStore> breaking =
        () ->
            new BrokenStore() {
              @Override
              public Optional<StoredRegister> find() {
                throw new IllegalStateException("the disk is gone");
              }
            };

    assertThat(RegisterStoreKit.failures(stores(breaking)))
        .filteredOn(each -> each.check().equals("a new store holds nothing"))
        .extracting(StoreFailure::toString)
        .containsExactly(
            "a new store holds nothing: the answer should be 'an answer' and is"
                + " 'java.lang.IllegalStateException: the disk is gone'");
    assertThat(failing(breaking)).hasSameSizeAs(RegisterStoreKit.checks());
  }

  private static List<String> failing(Supplier<RegisterStore> store) {
    return RegisterStoreKit.failures(stores(store)).stream()
        .map(StoreFailure::check)
        .distinct()
        .toList();
  }

  private static StoreSupplier stores(Supplier<RegisterStore> store) {
    return new StoreSupplier() {
      @Override
      public RegisterStore fresh() {
        return store.get();
      }

      @Override
      public RegisterStore reopened(RegisterStore store) {
        return store;
      }
    };
  }
}
