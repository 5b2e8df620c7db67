package nl.communitysponsorship.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.store.MemoryStore;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.server.fixture.Pilot;
import nl.communitysponsorship.server.fixture.Registers;
import nl.communitysponsorship.server.fixture.TestApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegisterOverHttpTest {
  private static final String REGISTER = "/v1/register";
  private static final String PILOT = RegisterJson.write(Pilot.register());
  private static final String OTHER = RegisterJson.write(Registers.ofHouseholds(2));

  private final RegisterStore store = Pilot.store();
  private final TestApi api = new TestApi(store);

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void the_register_is_replaced_by_who_saw_it() {
    HttpResponse<String> answer = put(OTHER, "If-Match", "\"1\"");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("ETag")).contains("\"2\"");
    assertThat(api.get(REGISTER).body()).isEqualTo(OTHER);
  }

  @Test
  void the_same_register_again_changes_nothing() {
    HttpResponse<String> answer = put(PILOT, "If-Match", "\"1\"");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(store.changes()).hasSize(1);
  }

  @Test
  void who_saw_an_older_version_overwrites_nothing() {
    put(OTHER, "If-Match", "\"1\"");

    assertThat(put(PILOT, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
    assertThat(api.get(REGISTER).body()).isEqualTo(OTHER);
  }

  @Test
  void who_does_not_say_what_he_saw_is_asked_to() {
    assertThat(put(OTHER).statusCode()).isEqualTo(428);
    assertThat(put(OTHER, "If-Match", "1").statusCode()).isEqualTo(400);
    assertThat(put(OTHER, "If-None-Match", "*").statusCode()).isEqualTo(412);
  }

  @Test
  void the_first_register_takes_the_place_of_none() {
    try (TestApi empty = new TestApi(new MemoryStore())) {
      assertThat(put(empty, PILOT, "If-None-Match", "*").statusCode()).isEqualTo(204);
      assertThat(empty.get(REGISTER).body()).isEqualTo(PILOT);
    }
  }

  @Test
  void everything_that_cannot_be_read_is_told_at_once_and_nothing_is_stored() {
    HttpResponse<String> answer =
        put(
            PILOT
                .replaceFirst("\"expectedSize\": \\d+", "\"expectedSize\": 99")
                .replaceFirst("\"homeBase\": \"GM0034\"", "\"homeBase\": \"Almere\""),
            "If-Match",
            "\"1\"");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"pointer\": \"/groups/0/homeBase\"", "\"pointer\": \"/households/0");
    assertThat(api.get(REGISTER).body()).isEqualTo(PILOT);
  }

  @Test
  void a_register_that_contradicts_itself_is_refused() {
    String twice = OTHER.replace("\"H-2\"", "\"H-1\"");

    HttpResponse<String> answer = put(twice, "If-Match", "\"1\"");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("id.twice", "\"place\": \"households[H-1]\"");
  }

  @Test
  void a_register_without_a_worker_is_refused() {
    assertThat(
            api.send(
                    "PUT", REGISTER, OTHER, "Content-Type", "application/json", "If-Match", "\"1\"")
                .statusCode())
        .isEqualTo(400);
  }

  private HttpResponse<String> put(String register, String... headers) {
    return put(api, register, headers);
  }

  private static HttpResponse<String> put(TestApi api, String register, String... headers) {
    var all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json", "Acting-Worker", "W-GM0160-1"));
    return api.send("PUT", REGISTER, register, all.toArray(String[]::new));
  }
}
