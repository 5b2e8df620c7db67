package nl.communitysponsorship.core.privacy;

/**
 * Recognizes what looks like a citizen service number (BSN) in a text, so that the text can be
 * refused before it is stored or logged.
 *
 * <p>A volunteer organisation may not hold a BSN, not even with consent. About one in eleven other
 * numbers of nine digits passes the same test, so a hit is a polite question and never an
 * accusation; and it is never repeated in a message. No other digit touches the nine; single
 * spaces, points or hyphens of one kind may part them, so that a day with a time is left alone.
 *
 * <p>Source: the eleven-test, 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i divisible by 11.
 */
public final class BsnGuard {
  private static final int DIGITS = 9;
  private static final char MASK = '*';

  private BsnGuard() {}

  /** Whether a text holds nine digits that pass the eleven-test; nine zeros do not count. */
  public static boolean isSuspectedIn(String text) {
    return next(text, 0) >= 0;
  }

  /** The text with an asterisk for each digit of a suspected number. */
  public static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (int start = next(text, 0); start >= 0; start = next(text, start + 1)) {
      int end = end(text, start);
      for (int i = start; i < end; i++) {
        if (Character.isDigit(text.charAt(i))) {
          masked.setCharAt(i, MASK);
        }
      }
    }
    return masked.toString();
  }

  /** Where the next suspected number begins, or -1 when there is none from here on. */
  private static int next(String text, int from) {
    for (int i = from; i + DIGITS <= text.length(); i++) {
      boolean first = Character.isDigit(text.charAt(i)) && !isDigitAt(text, i - 1);
      if (first && end(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the suspected number that begins at a digit, or -1 when none does. */
  private static int end(String text, int start) {
    int sum = 0;
    boolean allZero = true;
    int i = start;
    char separator = 0;
    for (int weight = DIGITS; weight > 0; weight--) {
      char c = i < text.length() ? text.charAt(i) : 0;
      if (weight < DIGITS && isSeparator(c) && (separator == 0 || separator == c)) {
        separator = c;
        i++;
      }
      if (!isDigitAt(text, i)) {
        return -1;
      }
      int digit = Character.digit(text.charAt(i), 10);
      sum += (weight == 1 ? -1 : weight) * digit;
      allZero &= digit == 0;
      i++;
    }
    return isDigitAt(text, i) || allZero || sum % 11 != 0 ? -1 : i;
  }

  private static boolean isDigitAt(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == '-' || Character.isSpaceChar(c);
  }
}
