package nl.communitysponsorship.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people and browsers write them. */
class AddressTest {
  private static PilotSite site;

  @BeforeAll
  static void open() {
    site = PilotSite.open();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl-NL,nl;q=0.9,en;q=0.8", "nl"})
  void a_dutch_browser_is_led_to_the_dutch_pages(String accepted) {
    HttpResponse<String> door =
        site.send(site.request("/").header("Accept-Language", accepted).GET().build());

    assertThat(door.statusCode()).isEqualTo(302);
    assertThat(door.headers().firstValue("Location")).contains("/nl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en-GB", "*", "no such thing;;"})
  void any_other_browser_is_led_to_the_english_pages(String accepted) {
    HttpResponse<String> door =
        site.send(site.request("/").header("Accept-Language", accepted).GET().build());

    assertThat(door.headers().firstValue("Location")).contains("/en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nl?on=tomorrow",
        "/nl?on=2023-03-16",
        "/nl/groups?on=2021-12-31",
        "/nl/groups?on=2022-01-01&on=2022-01-02",
        "/nl/groups/G-18?on=2023-02-30",
        "/nl/households?on=-999999999-01-01",
        "/nl/proposals?on=9999-12-31"
      })
  void a_day_that_cannot_be_looked_at_is_corrected_at_its_field_on_the_page_of_today(String path) {
    HttpResponse<String> page = site.get(path);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("<title>Fout: ", "id=\"on-error\"", "aria-invalid=\"true\"")
        .contains("Vul een dag in van 1 januari 2022 tot en met 15 maart 2023.")
        .contains("name=\"on\" value=\"2023-03-15\"")
        .doesNotContain("U kijkt naar");
  }

  @ParameterizedTest
  @CsvSource({
    "/nl/, /nl",
    "/en/groups/, /en/groups",
    "/nl/groups/G-01/?on=2022-10-01, /nl/groups/G-01?on=2022-10-01",
    "/NL, /nl",
    "/EN/groups?on=2022-10-01, /en/groups?on=2022-10-01"
  })
  void a_slash_at_the_end_or_a_language_in_capitals_leads_to_the_page(String path, String there) {
    HttpResponse<String> answer = site.get(path);

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).contains(there);
    assertThat(site.get(there).statusCode()).isEqualTo(200);
  }
}
