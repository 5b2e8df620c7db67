package nl.communitysponsorship.core.measurement;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A questionnaire: the codes of its items and the range of their answers. The wording of the items
 * belongs to their authors and is not shipped.
 */
public enum Instrument {
  /** WHO-5 Well-Being Index: five items, each from 0 (at no time) to 5 (all of the time). */
  WHO_5(0, 5, numbered("W", 5)),
  /**
   * De Jong Gierveld scale of loneliness, six items: three on emotional loneliness ({@code E}) and
   * three on social loneliness ({@code S}), each 0 (no), 1 (more or less) or 2 (yes).
   */
  DJG_6(0, 2, numbered("E", 3), numbered("S", 3)),
  /**
   * Lubben Social Network Scale, six items: three on family ({@code F}) and three on friends
   * ({@code V}), each from 0 (nobody) to 5 (nine people or more).
   */
  LSNS_6(0, 5, numbered("F", 3), numbered("V", 3)),
  /** UCLA loneliness scale, three items, each from 1 (hardly ever) to 3 (often). */
  UCLA_3(1, 3, numbered("U", 3)),
  /** Mental Health Inventory, five items, each from 0 to 5, as Statistics Netherlands asks them. */
  MHI_5(0, 5, numbered("M", 5)),
  /**
   * Integration index of the Immigration Policy Lab, twelve items: two for each of six dimensions
   * (psychological, navigational, linguistic, social, political, economic), each from 1 to 5.
   */
  IPL_12(
      1,
      5,
      numbered("PSY", 2),
      numbered("NAV", 2),
      numbered("LIN", 2),
      numbered("SOC", 2),
      numbered("POL", 2),
      numbered("ECO", 2)),
  /** Participation ladder of the Dutch municipalities: one level, from 1 to 6. */
  PARTICIPATION_LADDER(1, 6, numbered("L", 1)),
  /**
   * Self-sufficiency matrix (Zelfredzaamheid-Matrix), thirteen domains, each from 1 (acute problem)
   * to 5 (fully self-reliant). Scored by trained professionals only.
   */
  ZRM_13(1, 5, numbered("Z", 13)),
  /** How much a newcomer feels at home: one item, from 0 to 10. */
  BELONGING(0, 10, numbered("B", 1)),
  /** Satisfaction with the sponsorship: one item, from 1 to 5, asked of all four. */
  SATISFACTION(1, 5, numbered("T", 1)),
  /** Whether one would recommend it: one item, 0 (no) or 1 (yes), asked of all four. */
  RECOMMENDATION(0, 1, numbered("R", 1)),
  /** What it adds to the regular guidance: one item, from 1 (nothing) to 5, asked of all four. */
  ADDED_VALUE(1, 5, numbered("A", 1));

  private final int least;
  private final int most;

  // Unmodifiable: made once, of words.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> items;

  @SafeVarargs
  @SuppressWarnings("varargs")
  Instrument(int least, int most, List<String>... parts) {
    this.least = least;
    this.most = most;
    this.items = Stream.of(parts).flatMap(List::stream).toList();
  }

  /** The codes of the items, in their published order, such as {@code W1} to {@code W5}. */
  public List<String> items() {
    return items;
  }

  /** The lowest answer to an item. */
  public int least() {
    return least;
  }

  /** The highest answer to an item. */
  public int most() {
    return most;
  }

  /**
   * Whether only a trained professional may score it, and so neither a sponsor nor the person
   * itself.
   */
  public boolean isForProfessionals() {
    return this == ZRM_13;
  }

  private static List<String> numbered(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> prefix + number).toList();
  }
}
