package nl.communitysponsorship.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern KEY_LEFT =
      Pattern.compile("\\{[a-zA-Z]+}|(?<![\\w/])[a-z]+\\.[A-Z_]{3,}");
  private static PilotSite site;

  @BeforeAll
  static void open() {
    site = PilotSite.open();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  static Stream<String> pages() {
    return Stream.of("nl", "en")
        .flatMap(
            language ->
                Stream.of(
                        "",
                        "/households",
                        "/households?show=looking",
                        "/households/H-13",
                        "/households/H-05",
                        "/households/H-13/groups/G-13",
                        "/households/H-13/groups/G-14",
                        "/households/H-13?on=2023-03-01",
                        "/households/H-13/groups/G-13/propose",
                        "/groups",
                        "/groups?show=not-ready",
                        "/groups/G-18",
                        "/proposals",
                        "/proposals/V-12-2",
                        "/proposals/V-12-2/answer",
                        "/proposals/V-12-2/withdraw",
                        "/sponsorships/K-05-1",
                        "/sponsorships/K-05-2",
                        "/indicators",
                        "/indicators?from=2022-01-01&last=2022-12-31&by=municipality",
                        "/?on=2022-10-01",
                        "/groups?on=2022-10-01")
                    .map(
                        path ->
                            "/" + language + (path.startsWith("/?") ? path.substring(1) : path)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_says_its_language_and_has_one_heading_and_a_way_past_the_menu(String path) {
    HttpResponse<String> page = site.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(page.body()).contains("<html lang=\"" + path.substring(1, 3) + "\">");
    assertThat(page.body().split("<h1>", -1)).hasSize(2);
    assertThat(page.body())
        .contains("class=\"skip-link\" href=\"#content\"", "<main id=\"content\"");
    assertThat(page.body()).contains("class=\"demo-banner\"");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_page_needs_a_script_a_style_of_its_own_or_another_host(String path) {
    String body = site.get(path).body();

    assertThat(body).doesNotContain("<script", "<style", " style=", " onclick=", "//", "@import");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_key_and_no_placeholder_is_left_in_a_page(String path) {
    String text =
        site.get(path).body().replaceAll("(?s)<head>.*?</head>", "").replaceAll("<[^>]*>", " ");

    assertThat(KEY_LEFT.matcher(text).results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_code_of_a_trait_is_shown(String path) {
    assertThat(site.get(path).body())
        .doesNotContain("woman-as-contact", "children-in-group", "meeting-outdoors", "no-pets");
  }

  @Test
  void the_overview_of_a_past_day_is_called_by_that_day() {
    assertThat(site.get("/nl").body()).contains("<h1>Het programma vandaag</h1>");
    assertThat(site.get("/nl?on=2022-10-01").body())
        .contains("<h1>Het programma op 1 oktober 2022</h1>");
  }

  @Test
  void a_count_and_what_was_agreed_stand_beside_each_other() {
    assertThat(site.get("/nl").body())
        .contains("<h2 id=\"progress\">Vergeleken met de afspraken</h2>")
        .containsPattern("<strong class=\"points\">\\d+</strong>; afgesproken: 18</p>")
        .containsPattern("<strong class=\"points\">\\d</strong>; afgesproken: 3 tot 4</p>");
  }

  @Test
  void a_household_with_a_group_says_so_in_a_whole_sentence() {
    assertThat(site.get("/nl/households/H-05").body())
        .contains("<p>Dit huishouden heeft al een groep; er wordt geen nieuwe gezocht.</p>");
  }

  @Test
  void every_link_leads_somewhere() {
    var seen = new TreeMap<String, Integer>();
    var next = new ArrayDeque<>(List.of("/nl", "/en"));
    while (!next.isEmpty()) {
      String path = next.poll();
      if (seen.containsKey(path)) {
        continue;
      }
      HttpResponse<String> page = site.get(path);
      seen.put(path, page.statusCode());
      if (!path.startsWith("/assets/")) {
        links(page.body()).filter(link -> !seen.containsKey(link)).forEach(next::add);
      }
    }

    assertThat(seen).hasSizeGreaterThan(150);
    assertThat(seen.values()).containsOnly(200);
  }

  private static Stream<String> links(String body) {
    return LINK.matcher(body)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(link -> link.startsWith("/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_same_page_in_the_other_language_is_one_link_away(String language) {
    String other = language.equals("nl") ? "en" : "nl";

    assertThat(site.get("/" + language + "/groups/G-18?on=2022-10-01").body())
        .contains("href=\"/" + other + "/groups/G-18?on=2022-10-01\" lang=\"" + other + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nl/nothing",
        "/nl/groups/G-99",
        "/nl/groups/%3Cb%3E",
        "/nl/households/H-18",
        "/nl/households/H-13/groups/G-99",
        "/nl/proposals/V-99",
        "/nl/sponsorships/K-99",
        "/nl/groups/G-99?on=tomorrow",
        "/nl/nothing?on=tomorrow"
      })
  void what_is_not_there_is_told_in_words(String path) {
    HttpResponse<String> page = site.get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>Hier is niets</h1>").doesNotContain("Exception");
  }

  @Test
  void a_page_of_a_past_day_says_so_and_its_links_stay_there() {
    String body = site.get("/en/groups?on=2022-10-01").body();

    assertThat(body).contains("You look at 1 October 2022.");
    assertThat(body).contains("href=\"/en/groups/G-01?on=2022-10-01\"");
    assertThat(body).contains("href=\"/en/groups\">Back to today</a>");
  }

  @Test
  void only_a_page_with_a_form_that_records_sets_a_cookie() {
    try (PilotSite fresh = PilotSite.open()) {
      assertThat(fresh.get("/nl/groups").headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(
              fresh
                  .get("/nl/households/H-13/groups/G-13/propose")
                  .headers()
                  .firstValue("Set-Cookie"))
          .hasValueSatisfying(
              cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/"));
    }
  }

  @Test
  void a_refusal_of_the_server_is_a_page_for_a_reader_of_pages() {
    HttpResponse<String> page = site.get("/no-language");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(page.body()).contains("<html lang=\"en\">", "class=\"site-header\"");
  }
}
