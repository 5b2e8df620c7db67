package nl.communitysponsorship.core.value;

import java.nio.ByteBuffer;

/**
 * Bits written in sixteen letters: no vowel, so that they spell no word, and no digit, so that they
 * are never taken for a number of somebody.
 */
public final class Letters {
  private static final String ALPHABET = "bcdfghjkmnpqrstv";

  private Letters() {}

  /** Two letters for each byte, the upper half first. */
  public static String of(byte[] bytes) {
    var letters = new StringBuilder(2 * bytes.length);
    for (byte each : bytes) {
      letters.append(ALPHABET.charAt((each >> 4) & 0xF)).append(ALPHABET.charAt(each & 0xF));
    }
    return letters.toString();
  }

  /** Thirty-two letters for 128 bits. */
  public static String of(long high, long low) {
    return of(ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
  }

  /** Whether a text is so many of these letters and nothing else. */
  public static boolean are(String text, int number) {
    return text.length() == number && text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
  }
}
