package nl.communitysponsorship.core.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.communitysponsorship.core.value.Letters;

/**
 * The SHA-256 hash of a complaint code; the code cannot be found from it, for it has 80 bits of
 * chance.
 *
 * @param value 64 letters
 */
public record CodeHash(@JsonValue String value) implements Comparable<CodeHash> {
  private static final int LETTERS = 64;
  private static final String PURPOSE = "complaint-code/1:";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CodeHash {
    requireNonNull(value, "value");
    if (!Letters.are(value, LETTERS)) {
      throw new IllegalArgumentException(
          "the hash of a complaint code must be %d letters; %d characters were given"
              .formatted(LETTERS, value.length()));
    }
  }

  static CodeHash of(String signs) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new CodeHash(Letters.of(digest.digest((PURPOSE + signs).getBytes(UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether both are the same, in a time that does not tell how much of them is. */
  public boolean matches(CodeHash other) {
    return MessageDigest.isEqual(value.getBytes(UTF_8), other.value.getBytes(UTF_8));
  }

  @Override
  public int compareTo(CodeHash other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
