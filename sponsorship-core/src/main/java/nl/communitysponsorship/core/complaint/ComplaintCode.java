package nl.communitysponsorship.core.complaint;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * The code that somebody gets with a complaint and by which alone its state can be asked: 80 bits
 * and a check, so that a typing error is told from a wrong code. It is given once and never stored.
 *
 * <p>Written in 31 signs that are hard to confuse, without I, O, U, 0 and 1. The check is the sum
 * of each sign times its place, modulo 31: as 31 is prime, no single wrong sign and no two signs
 * that changed places pass.
 */
public final class ComplaintCode {
  /** How many bits a code is made of. */
  public static final int BITS = 80;

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
  private static final BigInteger BASE = BigInteger.valueOf(31);
  private static final int SIGNS = 17;
  private static final int GROUP = 6;

  private final String signs;

  private ComplaintCode(String signs) {
    this.signs = signs;
  }

  /**
   * The code of bits that the caller draws by a means that nobody can foretell.
   *
   * @param bits from 0 to 2 to the power of 80, exclusive
   */
  public static ComplaintCode ofBits(BigInteger bits) {
    requireNonNull(bits, "bits");
    if (bits.signum() < 0 || bits.bitLength() > BITS) {
      throw new IllegalArgumentException(
          "a complaint code is made of %d bits; %d were given".formatted(BITS, bits.bitLength()));
    }
    var signs = new StringBuilder();
    BigInteger left = bits;
    for (int i = 0; i < SIGNS; i++) {
      signs.append(ALPHABET.charAt(left.mod(BASE).intValue()));
      left = left.divide(BASE);
    }
    return new ComplaintCode(signs.append(check(signs)).toString());
  }

  /**
   * The code that somebody typed, or empty when it is not one, which a typing error explains. Small
   * letters, spaces and hyphens do not matter.
   */
  public static Optional<ComplaintCode> parse(String typed) {
    String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    boolean isWellFormed =
        signs.length() == SIGNS + 1
            && signs.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0)
            && signs.charAt(SIGNS) == check(signs);
    return isWellFormed ? Optional.of(new ComplaintCode(signs)) : Optional.empty();
  }

  /** The code as it is handed over once, in three groups of six. */
  public String written() {
    return signs.substring(0, GROUP)
        + "-"
        + signs.substring(GROUP, 2 * GROUP)
        + "-"
        + signs.substring(2 * GROUP);
  }

  /** What is stored in its place. */
  public CodeHash hash() {
    return CodeHash.of(signs);
  }

  private static char check(CharSequence signs) {
    int sum = 0;
    for (int i = 0; i < SIGNS; i++) {
      sum += (i + 1) * ALPHABET.indexOf(signs.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  /** Never the code itself. */
  @Override
  public String toString() {
    return "ComplaintCode";
  }
}
