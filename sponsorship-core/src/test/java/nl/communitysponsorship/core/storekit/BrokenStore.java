package nl.communitysponsorship.core.storekit;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.MemoryStore;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;

/** A store that is sound but for the one thing that a test breaks. */
abstract class BrokenStore implements RegisterStore {
  final MemoryStore sound = new MemoryStore();

  final long version() {
    return sound.find().map(StoredRegister::version).orElse(0L);
  }

  @Override
  public Optional<StoredRegister> find() {
    return sound.find();
  }

  @Override
  public Commit commit(long seen, Register next, Change change) {
    return sound.commit(seen, next, change);
  }

  @Override
  public List<LoggedChange> changes() {
    return sound.changes();
  }

  @Override
  public void scrub() {
    sound.scrub();
  }

  @Override
  public boolean isReachable() {
    return true;
  }

  @Override
  public void close() {}
}
