package nl.communitysponsorship.server.action;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.store.CommandKey;

/**
 * A command that may be sent again until its answer comes, and is carried out once.
 *
 * @param key which whoever sent it made up for it
 * @param fingerprint the same for the same request and for no other
 */
public record Command(CommandKey key, String fingerprint) {
  public Command {
    requireNonNull(key, "key");
    requireNonNull(fingerprint, "fingerprint");
  }
}
