package nl.communitysponsorship.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.communitysponsorship.core.history.RecordChange;
import nl.communitysponsorship.core.history.RegisterHistory;
import nl.communitysponsorship.core.history.Suspicions;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Findings;
import org.jspecify.annotations.Nullable;

/** A store that forgets everything when the process ends: for tests and for looking around. */
public final class MemoryStore implements RegisterStore {
  private final List<LoggedChange> log = new ArrayList<>();
  private final AtomicReference<@Nullable StoredRegister> current = new AtomicReference<>();

  /** A store in which nothing was ever stored. */
  public MemoryStore() {}

  @Override
  public synchronized Optional<StoredRegister> find() {
    return Optional.ofNullable(current.get());
  }

  @Override
  public synchronized Commit commit(long seen, Register next, Change change) {
    Optional<LoggedChange> first =
        change
            .findCommand()
            .flatMap(
                key ->
                    log.stream()
                        .filter(line -> line.change().findCommand().filter(key::equals).isPresent())
                        .findFirst());
    if (first.isPresent()) {
      return Commit.again(first.get(), change);
    }
    long version = find().map(StoredRegister::version).orElse(0L);
    if (seen != version) {
      return new Commit.Stale(version);
    }
    List<RecordChange> changes =
        find()
            .map(before -> RegisterHistory.difference(before.register(), next))
            .orElseGet(() -> RegisterHistory.beginning(next));
    Findings suspicions = Suspicions.in(changes);
    if (!suspicions.isEmpty()) {
      return new Commit.Refused(suspicions);
    }
    var stored = new StoredRegister(version + 1, next);
    log.add(new LoggedChange(stored.version(), changes.size(), change));
    current.set(stored);
    return new Commit.Stored(stored);
  }

  @Override
  public synchronized List<LoggedChange> changes() {
    return List.copyOf(log);
  }

  /** Nothing to do: what was taken out is nowhere. */
  @Override
  public void scrub() {}

  @Override
  public boolean isReachable() {
    return true;
  }

  @Override
  public void close() {}
}
