package nl.communitysponsorship.core.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes pseudonyms from a key: the same key, purpose and id always give the same pseudonym, and who
 * has not the key can neither make nor undo one, nor link those of two keys or two purposes.
 *
 * <p>HMAC-SHA-256 (RFC 2104) over purpose, type and id, of which 100 bits are written as 25
 * letters. Two ids of a register of a million records share a pseudonym once in about
 * 10<sup>18</sup> registers; {@code PseudonymRegister} refuses a register in which it happens.
 * There is no digit in a pseudonym, so that none can be taken for a citizen service number.
 *
 * <p>The key comes from outside and is shown nowhere. Whoever holds it can link; keep it apart from
 * the data, and destroy it when nobody may link any more.
 */
public final class Pseudonyms {
  /** The shortest key that is taken, in bytes: as long as the hash. */
  public static final int SHORTEST_KEY = 32;

  private static final String ALGORITHM = "HmacSHA256";
  private static final String FORM = "community-sponsorship-pseudonym/1";
  private static final int LETTERS = 25;

  private final SecretKeySpec key;
  private final String purpose;

  /**
   * Pseudonyms under a key, for one purpose, such as a release of data.
   *
   * @throws IllegalArgumentException if the key is too short
   */
  public Pseudonyms(byte[] key, String purpose) {
    requireNonNull(key, "key");
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "a key must have %d bytes or more; %d were given".formatted(SHORTEST_KEY, key.length));
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
    this.purpose = requireNonNull(purpose, "purpose");
  }

  /** The pseudonym for somebody or something, of the same kind. */
  public Pseudonym of(Pseudonym original) {
    byte[] hash = hash(original);
    var letters = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      int half = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2];
      letters.append((char) ('a' + (half & 0xf)));
    }
    return new Pseudonym(original.type(), letters.toString());
  }

  /** Lengths stand before texts, so that no two triples give one message. */
  private byte[] hash(Pseudonym original) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : new String[] {FORM, purpose, original.type(), original.value()}) {
        byte[] bytes = part.getBytes(UTF_8);
        mac.update((bytes.length + ":").getBytes(UTF_8));
        mac.update(bytes);
      }
      return mac.doFinal();
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  /** The purpose; never the key. */
  @Override
  public String toString() {
    return "Pseudonyms for " + purpose;
  }
}
