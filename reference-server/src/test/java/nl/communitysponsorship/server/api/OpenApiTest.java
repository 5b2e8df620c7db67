package nl.communitysponsorship.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.server.api.ask.Once;
import nl.communitysponsorship.server.fixture.MemoryAnswers;
import nl.communitysponsorship.server.fixture.OpenApi;
import nl.communitysponsorship.server.fixture.Pilot;
import nl.communitysponsorship.server.fixture.TestApi;
import nl.communitysponsorship.server.http.ApiVersion;
import nl.communitysponsorship.server.http.HealthRoutes;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private final OpenApi openapi = OpenApi.served();

  @Test
  void the_file_has_every_route_and_no_other() {
    var registered = new TreeSet<String>();
    Javalin.create(
            config -> {
              config.startup.startupWatcherEnabled = false;
              new ApiRoutes(
                      Pilot.desk(),
                      Municipalities.of2023(),
                      new Once(new MemoryAnswers(), Pilot.CLOCK))
                  .addTo(config.routes);
              new HealthRoutes(() -> true).addTo(config.routes);
            })
        .unsafe
        .internalRouter
        .allHttpHandlers()
        .stream()
        .filter(each -> each.endpoint.method.isHttpMethod())
        .forEach(each -> registered.add(each.endpoint.method.name() + " " + each.endpoint.path));

    assertThat(openapi.operations()).isEqualTo(registered);
  }

  @Test
  void the_file_is_served_to_anybody_as_it_is() {
    try (TestApi api = TestApi.overThePilot()) {
      HttpResponse<String> answer = api.get("/v1/openapi.json", "Origin", "https://else.example");

      assertThat(answer.body()).isEqualTo(text());
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }
  }

  @Test
  void the_version_is_the_one_that_every_answer_tells() {
    assertThat(openapi.file().at("/info/version").asText()).isEqualTo(ApiVersion.NUMBER);
    assertThat(openapi.file().at("/servers/0/url").asText()).isEqualTo(ApiVersion.PREFIX);
  }

  @Test
  void the_words_of_the_file_are_those_of_the_library() {
    assertThat(words("/components/schemas/Party/enum")).isEqualTo(names(Party.values()));
    assertThat(words("/components/schemas/Verdict/enum"))
        .isEqualTo(names(Decision.Verdict.values()));
    assertThat(words("/components/schemas/Household/properties/needs/items/enum"))
        .isEqualTo(names(SupportTopic.values()));
  }

  private List<String> words(String pointer) {
    Stream.Builder<String> words = Stream.builder();
    for (JsonNode word : openapi.file().at(pointer)) {
      words.add(word.asText());
    }
    return words.build().toList();
  }

  private static List<String> names(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).toList();
  }

  private static String text() {
    try (var in = ApiRoutes.class.getResourceAsStream("openapi.json")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
