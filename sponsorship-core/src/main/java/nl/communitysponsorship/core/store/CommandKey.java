package nl.communitysponsorship.core.store;

import static java.util.Objects.requireNonNull;

/**
 * A key that whoever sends a command makes up for it, such as a random UUID, and sends again when
 * no answer came, so that the command is carried out once.
 *
 * @param value 1 to 80 letters, digits, hyphens, points, colons or underscores
 */
public record CommandKey(String value) {
  private static final int LONGEST = 80;

  public CommandKey {
    requireNonNull(value, "value");
    if (!value.matches("[A-Za-z0-9._:-]{1," + LONGEST + "}")) {
      throw new IllegalArgumentException(
          "the key of a command must be 1 to %d letters, digits, hyphens, points, colons or underscores; %d characters were given"
              .formatted(LONGEST, value.length()));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
