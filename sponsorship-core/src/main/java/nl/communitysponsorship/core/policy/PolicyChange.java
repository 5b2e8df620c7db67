package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two policy packs differ.
 *
 * @param path where it stands, such as {@code group.fewestMembers.value} or {@code
 *     tasks[REG-02].day}: an entry of a list is named by its code or key
 * @param before what it was; null when it was not there
 * @param after what it is now; null when it is no longer there
 */
public record PolicyChange(String path, @Nullable String before, @Nullable String after) {
  public PolicyChange {
    requireNonNull(path, "path");
    if (before == null ? after == null : before.equals(after)) {
      throw new IllegalArgumentException(
          "'%s' is the same on both sides, and that is no change".formatted(path));
    }
  }

  /** What it was, or empty when it was not there. */
  public Optional<String> findBefore() {
    return Optional.ofNullable(before);
  }

  /** What it is now, or empty when it is no longer there. */
  public Optional<String> findAfter() {
    return Optional.ofNullable(after);
  }
}
