package nl.communitysponsorship.core.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is left of a name when the ways in which it can be written over from another script are
 * taken away: accents, doubled letters, vowels after the first letter, and an h behind a consonant.
 */
final class NameSound {
  /** With fewer sounds than this, too many names would be alike. */
  private static final int FEWEST_SOUNDS = 3;

  private NameSound() {}

  /** The words of a name in small letters without accents, in order of the alphabet. */
  static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  /** Whether two names sound alike, word by word, with enough of a sound to tell. */
  static boolean isShared(String one, String other) {
    List<String> sounds = sounds(one);
    return sounds.equals(sounds(other)) && String.join("", sounds).length() >= FEWEST_SOUNDS;
  }

  private static List<String> sounds(String name) {
    return words(name).stream().map(NameSound::sound).sorted().toList();
  }

  private static String sound(String word) {
    String letters =
        word.replace("ph", "f")
            .replaceAll("[qck]h?", "k")
            .replaceAll("([bdgt])h", "$1")
            .replace('z', 's')
            .replaceAll("^y", "j")
            .replaceAll("(.)\\1+", "$1");
    String rest = letters.substring(1).replaceAll("[aeiouywhj]", "");
    String first = letters.substring(0, 1).replaceAll("[aeiou]", "a");
    return first + rest;
  }
}
