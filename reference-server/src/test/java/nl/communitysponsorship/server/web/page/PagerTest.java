package nl.communitysponsorship.server.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
  @ParameterizedTest
  @CsvSource({
    // 219 items are 4 pages of fifty and one of nineteen.
    "'', 219, 1, 5",
    "2, 219, 2, 5",
    "5, 219, 5, 5",
    "6, 219, 5, 5",
    "0, 219, 1, 5",
    "-1, 219, 1, 5",
    "two, 219, 1, 5",
    "99999999999, 219, 1, 5",
    "1, 50, 1, 1",
    "2, 51, 2, 2",
    "7, 0, 1, 1"
  })
  void a_reader_always_gets_a_page_that_exists(String asked, int items, int number, int last) {
    assertThat(Pager.of("/proposals", asked, items))
        .isEqualTo(new Pager("/proposals", number, last));
  }

  @Test
  void every_item_stands_on_one_page() {
    var all = IntStream.range(0, 119).boxed().toList();

    assertThat(
            IntStream.rangeClosed(1, 3)
                .mapToObj(page -> new Pager("/p", page, 3).of(all))
                .flatMap(java.util.List::stream)
                .toList())
        .isEqualTo(all);
  }

  @Test
  void the_way_to_another_page_keeps_what_was_chosen() {
    assertThat(new Pager("/p?show=open", 2, 3).path(3)).isEqualTo("/p?show=open&page=3");
    assertThat(new Pager("/p", 2, 3).path(3)).isEqualTo("/p?page=3");
    assertThat(new Pager("/p", 2, 3).path(1)).isEqualTo("/p");
  }
}
