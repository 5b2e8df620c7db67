package nl.communitysponsorship.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.server.fixture.OpenApi;
import nl.communitysponsorship.server.fixture.TestApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every route that there is, now and later. */
class EveryAnswerTest {
  private static final TestApi API = TestApi.overThePilot();
  private static final Map<String, String> IDS =
      Map.of(
          "groups", "G-07", "households", "H-11", "proposals", "V-16-2", "sponsorships", "K-05-2");

  @AfterAll
  static void stop() {
    API.close();
  }

  @TestFactory
  List<DynamicTest> every_route_answers_with_the_headers_that_the_api_rules_ask_for() {
    return OpenApi.served().operations().stream()
        .map(each -> DynamicTest.dynamicTest(each, () -> hasHeaders(each)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> no_page_of_another_site_can_change_anything() {
    return OpenApi.served().operations().stream()
        .filter(each -> !each.startsWith("GET"))
        .map(each -> DynamicTest.dynamicTest(each, () -> isRefusedToOthers(each)))
        .toList();
  }

  private static void hasHeaders(String operation) {
    assertThat(answer(operation).headers().map())
        .containsEntry("api-version", List.of("1.0.0"))
        .containsEntry("cache-control", List.of("no-store"))
        .containsEntry(
            "content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"))
        .containsEntry("referrer-policy", List.of("no-referrer"))
        .containsEntry("strict-transport-security", List.of("max-age=31536000"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("x-frame-options", List.of("DENY"));
  }

  private static void isRefusedToOthers(String operation) {
    assertThat(answer(operation, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(answer(operation, "Origin", "https://else.example").statusCode()).isEqualTo(403);
  }

  private static HttpResponse<String> answer(String operation, String... headers) {
    String[] words = operation.split(" ");
    String kind = words[1].split("/").length > 2 ? words[1].split("/")[2] : "";
    String path = words[1].replace("{id}", IDS.getOrDefault(kind, ""));
    return words[0].equals("GET")
        ? API.get(path, headers)
        : API.send(words[0], path, "not json", headers);
  }
}
