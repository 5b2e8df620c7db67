package nl.communitysponsorship.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.config.ServerConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at the bytes of answers, for a text in the wrong letters may still look like a text. */
class Utf8Test {
  private static final ServerClock CLOCK =
      ServerClock.ofThisMachine().onDay(LocalDate.of(2023, 9, 1));

  @TempDir static Path data;
  private static ReferenceServer server;

  @BeforeAll
  static void start() {
    server = ReferenceServer.create(ServerConfig.demo(0, data, CLOCK));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A problem, and the only refusal with an accent in Dutch.
        "/v1/groups?page=0 | application/json | application/problem+json | één",
        "/nothing | application/json | application/problem+json | ''",
        "/v1/programme | application/json | application/json | Haarlem",
        "/v1/households/H-11/ranking | application/json | application/json | ''",
        "/v1/indicators?from=2022-01-01&to=2023-08-31 | application/json | application/json | ''",
        "/v1/indicators?from=2022-01-01&to=2023-08-31 | text/csv | text/csv | ''",
        "/v1/indicators?from=2022-01-01&to=2023-08-31 | text/plain | text/plain | ''",
        "/v1/register | application/json | application/json | ''",
        "/v1/findings | application/json | application/json | ''",
        "/v1/openapi.json | application/json | application/json | ''",
        "/v1/schemas/register.schema.json | */* | application/schema+json | ''",
        "/health/live | */* | application/json | ''",
        "/nl | text/html | text/html | coördinator",
        "/nl/nothing | text/html | text/html | coördinator",
        "/nothing | text/html | text/html | coördinator"
      })
  void every_answer_is_utf_8(String path, String accepted, String type, String contains)
      throws Exception {
    HttpResponse<byte[]> answer = send("GET", path, accepted);

    String written = answer.headers().firstValue("Content-Type").orElse("");
    assertThat(written).startsWith(type);
    assertThat(written.toLowerCase(java.util.Locale.ROOT)).doesNotContain("8859");
    assertThat(text(answer.body())).contains(contains);
  }

  @ParameterizedTest
  @CsvSource({
    "/nl, text/html, 200, text/html;charset=utf-8",
    "/nl/groups/G-99, text/html, 404, text/html;charset=utf-8",
    "/v1/groups, application/json, 200, application/json",
    "/v1/groups?page=0, application/json, 400, application/problem+json",
    "/health/live, application/json, 200, application/json"
  })
  void head_answers_what_get_answers_without_the_body(
      String path, String accepted, int status, String type) throws Exception {
    HttpResponse<byte[]> head = send("HEAD", path, accepted);

    assertThat(head.statusCode()).isEqualTo(status);
    assertThat(head.headers().firstValue("Content-Type")).contains(type);
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(send("GET", path, accepted).headers().firstValue("Content-Type"));
    assertThat(head.body()).isEmpty();
  }

  @Test
  void a_browser_that_asks_for_the_icon_at_its_usual_place_gets_it() throws Exception {
    HttpResponse<byte[]> icon = send("GET", "/favicon.ico", "*/*");

    assertThat(icon.statusCode()).isEqualTo(200);
    assertThat(icon.headers().firstValue("Content-Type")).contains("image/svg+xml");
  }

  private static HttpResponse<byte[]> send(String method, String path, String accepted)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Accept", accepted)
            .header("Accept-Language", "nl")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }

  /** Fails on bytes that are no UTF-8. */
  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
