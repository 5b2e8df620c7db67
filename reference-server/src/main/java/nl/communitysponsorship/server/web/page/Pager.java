package nl.communitysponsorship.server.web.page;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Which part of a long list is shown.
 *
 * @param list where the list begins, without the language, such as {@code /proposals?show=open}
 * @param number the page that is shown, from 1
 * @param last the last page, from 1
 */
public record Pager(String list, int number, int last) {
  /** How many items stand on a page. */
  public static final int SIZE = 50;

  public Pager {
    requireNonNull(list, "list");
    if (number < 1 || number > last) {
      throw new IllegalArgumentException(
          "a page must be from 1 to %d; '%d' was given".formatted(last, number));
    }
  }

  /**
   * The page that a reader asks for; the nearest one when there is no such page, and the first when
   * it is no number.
   *
   * @param items how many there are in all
   */
  public static Pager of(String list, String asked, int items) {
    int last = Math.max(1, (items + SIZE - 1) / SIZE);
    int number = asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : 1;
    return new Pager(list, Math.min(last, Math.max(1, number)), last);
  }

  /** The items on this page. */
  public <T> List<T> of(List<T> all) {
    return all.subList(
        Math.min(all.size(), (number - 1) * SIZE), Math.min(all.size(), number * SIZE));
  }

  /** Where another page of the list stands, without the language. */
  public String path(int other) {
    return other == 1 ? list : list + (list.contains("?") ? "&" : "?") + "page=" + other;
  }
}
