package nl.communitysponsorship.core.privacy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes what does not belong in a short reason: what looks like a citizen service number, a
 * telephone number or an e-mail address. Nothing that was recognized is ever repeated.
 */
public final class TextGuard {
  /** Ten digits from a 0, or nine to fifteen after a +, parted by single signs if at all. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\p{Nd}+])(?:(?:\\+|00)[ .-]?[1-9](?:[ .()-]{0,2}\\p{Nd}){8,14}|0(?:[ .()-]{0,2}\\p{Nd}){9})(?!\\p{Nd})");

  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

  private TextGuard() {}

  /** What may be recognized in a text. */
  public enum Suspicion {
    CITIZEN_SERVICE_NUMBER,
    TELEPHONE_NUMBER,
    EMAIL_ADDRESS
  }

  /** What a text seems to hold, each once and in order; empty when it may stand. */
  public static List<Suspicion> suspicions(String text) {
    requireNonNull(text, "text");
    var found = new ArrayList<Suspicion>();
    if (BsnGuard.isSuspectedIn(text)) {
      found.add(Suspicion.CITIZEN_SERVICE_NUMBER);
    }
    if (TELEPHONE.matcher(text).find()) {
      found.add(Suspicion.TELEPHONE_NUMBER);
    }
    if (EMAIL.matcher(text).find()) {
      found.add(Suspicion.EMAIL_ADDRESS);
    }
    return List.copyOf(found);
  }

  /** A text without all that {@link #suspicions} recognizes in it, a mark in each place. */
  static String without(String text, String mark) {
    String quoted = Matcher.quoteReplacement(mark);
    String left = EMAIL.matcher(text).replaceAll(quoted);
    left = TELEPHONE.matcher(left).replaceAll(quoted);
    return BsnGuard.masked(left).replaceAll("\\*(?:[ .-]?\\*){8}", quoted);
  }
}
