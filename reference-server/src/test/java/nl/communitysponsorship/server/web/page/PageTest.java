package nl.communitysponsorship.server.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.server.web.Pilot;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 9, 1);
  private static final Page NOW = page("/groups", TODAY);
  private static final Page THEN =
      page("/groups?show=ready&on=2022-10-01", LocalDate.of(2022, 10, 1));

  @Test
  void a_link_stays_in_the_language_of_the_reader() {
    assertThat(NOW.link("/groups/G-07")).isEqualTo("/nl/groups/G-07");
    assertThat(NOW.link("/")).isEqualTo("/nl");
  }

  @Test
  void a_link_stays_at_the_day_that_is_looked_at() {
    assertThat(THEN.link("/groups/G-07")).isEqualTo("/nl/groups/G-07?on=2022-10-01");
    assertThat(THEN.link("/groups?show=all")).isEqualTo("/nl/groups?show=all&on=2022-10-01");
    assertThat(THEN.todayLink()).isEqualTo("/nl/groups");
  }

  @Test
  void the_same_page_in_the_other_language_keeps_what_was_asked() {
    assertThat(THEN.otherLanguages()).containsExactly(Locale.ENGLISH);
    assertThat(THEN.inLanguage(Locale.ENGLISH)).isEqualTo("/en/groups?show=ready&on=2022-10-01");
  }

  @Test
  void texts_days_and_numbers_are_written_as_the_reader_writes_them() {
    assertThat(NOW.t("people", "count", 1)).isEqualTo("1 persoon");
    assertThat(NOW.t("people", "count", 4)).isEqualTo("4 mensen");
    assertThat(NOW.date(TODAY)).isEqualTo("1 september 2023");
    assertThat(NOW.number(12_345)).isEqualTo("12.345");
  }

  private static Page page(String address, LocalDate day) {
    return new Page(
        Pilot.DUTCH,
        "Groepen",
        Section.GROUPS,
        List.of(),
        address,
        TODAY,
        day,
        null,
        true,
        () -> "token",
        null);
  }
}
