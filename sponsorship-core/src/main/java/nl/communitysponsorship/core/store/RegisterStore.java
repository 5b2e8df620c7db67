package nl.communitysponsorship.core.store;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.register.Register;

/**
 * Where a register lives; whoever embeds the library may bring a store of his own.
 *
 * <p>A register is replaced as a whole and the version counts the changes; whoever changes it says
 * which version he saw, so that nobody's work is overwritten. A change and its line in the log are
 * stored together or not at all, and what was answered with {@link Commit.Stored} survives the end
 * of the process at any moment after. Safe for several threads. {@code RegisterStoreKit} checks a
 * store against all of this.
 */
public interface RegisterStore extends AutoCloseable {
  /** The register as it is now, or empty when nothing was ever stored. */
  Optional<StoredRegister> find();

  /**
   * Replaces the register.
   *
   * <p>In this order: a command whose key is known is answered by {@link Commit#again}; a version
   * that is not the last is {@link Commit.Stale}; a text that may hold a citizen service number is
   * {@link Commit.Refused}, as {@code Suspicions} finds it. None of these stores anything.
   *
   * @param seen the version that was changed; 0 when nothing was stored yet
   * @param next the register as it will be
   * @param change who did what, for the log
   */
  Commit commit(long seen, Register next, Change change);

  /** The log, the oldest change first; nothing is ever taken out of it. */
  List<LoggedChange> changes();

  /**
   * Overwrites whatever the store still keeps of records that are in the register no longer, as
   * after somebody was erased: afterwards no byte of them is found in its files. The log stays.
   */
  void scrub();

  /** Whether the store can be asked. */
  boolean isReachable();

  /** Lets go of files and connections. */
  @Override
  void close();
}
