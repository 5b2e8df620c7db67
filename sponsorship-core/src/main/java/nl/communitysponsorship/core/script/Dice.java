package nl.communitysponsorship.core.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance with a memory: the same seed, subject and number always throw the same.
 *
 * <p>Each subject has dice of its own, so that one household more changes nothing about the others.
 */
public final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The dice of one subject, such as the third household. */
  public static Dice of(long seed, String subject, int number) {
    long mixed = seed;
    for (int i = 0; i < subject.length(); i++) {
      mixed = mixed * GOLDEN + subject.charAt(i);
    }
    return new Dice(mixed * GOLDEN + number);
  }

  /** A number from {@code least} to {@code most}, both included. */
  public int from(int least, int most) {
    return least + (int) Math.floorMod(random.nextLong(), (long) (most - least + 1));
  }

  /** Whether something happens that happens to so many in a hundred. */
  public boolean chance(int percent) {
    return from(1, 100) <= percent;
  }

  /** One of the given. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(from(0, choices.size() - 1));
  }

  /** Some of the given, in their own order. */
  public <T> List<T> someOf(T[] choices, int number) {
    var left = new ArrayList<>(Arrays.asList(choices));
    while (left.size() > number) {
      left.remove(from(0, left.size() - 1));
    }
    return left;
  }
}
