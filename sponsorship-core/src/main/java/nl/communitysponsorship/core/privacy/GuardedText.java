package nl.communitysponsorship.core.privacy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A short reason that went through the guard: it holds no citizen service number, no telephone
 * number and no e-mail address, since a text that does cannot become one.
 *
 * @param value 1 to 280 characters, not blank
 */
public record GuardedText(@JsonValue String value) implements Comparable<GuardedText> {
  public static final int LONGEST = 280;

  /** Stands where a number was that a worker took out. */
  static final String MARK = "[…]";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public GuardedText {
    requireNonNull(value, "value");
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a reason must be 1 to %d characters and not blank; %d were given"
              .formatted(LONGEST, value.length()));
    }
    List<TextGuard.Suspicion> suspicions = TextGuard.suspicions(value);
    if (!suspicions.isEmpty()) {
      throw new IllegalArgumentException(
          "a reason must not hold what looks like %s; write what happened, and leave it out"
              .formatted(suspicions));
    }
  }

  /**
   * The text without what was suspected in it, for when a worker says that it is something else. A
   * mark stands in its place, so that a reader sees that something was left out.
   *
   * @throws IllegalArgumentException if what remains is blank or too long
   */
  public static GuardedText leavingOut(String text) {
    return new GuardedText(TextGuard.without(requireNonNull(text, "text"), MARK));
  }

  @Override
  public int compareTo(GuardedText other) {
    return value.compareTo(other.value);
  }

  /** The length only: a reason is for those who may read the file. */
  @Override
  public String toString() {
    return "GuardedText (%d characters)".formatted(value.length());
  }
}
