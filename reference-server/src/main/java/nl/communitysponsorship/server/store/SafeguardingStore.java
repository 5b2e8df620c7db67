package nl.communitysponsorship.server.store;

import java.time.Instant;
import java.util.function.Function;
import nl.communitysponsorship.core.desk.SafetyStep;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;

/**
 * Where the safeguarding file lives: beside the register and never in it.
 *
 * <p>It gives out for whom something is paused, without a reason, to whoever asks; and what stands
 * in the file only as a named worker may see it. The whole file is handed to nothing but a step of
 * the library, which itself knows who may do what. Safe for several threads.
 */
public interface SafeguardingStore extends AutoCloseable {
  /** For whom contact and matching are paused, as the file says it now. */
  Protections protections();

  /** The file as a worker may see it at an instant; empty of all that this worker may not. */
  SafeguardingFile asSeenBy(WorkerId worker, Instant now);

  /**
   * Takes a step on the file as it is, and stores what came of it; a refused step stores nothing.
   * What was taken survives the end of the process at any moment after.
   *
   * @param step worked out on the file; no other step is taken meanwhile
   */
  SafetyStep take(Function<SafeguardingFile, SafetyStep> step);

  /** Lets go of files and connections. */
  @Override
  void close();
}
