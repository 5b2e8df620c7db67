package nl.communitysponsorship.server.api;

import static nl.communitysponsorship.server.fixture.TestApi.AS_COLLEAGUE;
import static nl.communitysponsorship.server.fixture.TestApi.AS_PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.communitysponsorship.server.fixture.TestApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecidingOverHttpTest {
  private static final String PROPOSALS = "/v1/proposals";
  private static final String OPEN = "/v1/proposals/V-16-2";

  private final TestApi api = TestApi.overThePilot();

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void the_whole_way_from_a_proposal_to_a_sponsorship() {
    HttpResponse<String> proposed =
        api.post(PROPOSALS, "{\"household\":\"H-11\",\"group\":\"G-07\"}", AS_PROPOSER);
    assertThat(proposed.statusCode()).isEqualTo(201);
    String address = proposed.headers().firstValue("Location").orElseThrow();
    assertThat(proposed.body()).isEqualTo(api.get(address).body()).contains("\"PROPOSED\"");

    decide(address, "HOUSEHOLD", "ACCEPTED", AS_PROPOSER);
    decide(address, "GROUP", "ACCEPTED", AS_PROPOSER);
    HttpResponse<String> confirmed = decide(address, "COORDINATOR", "ACCEPTED", AS_COLLEAGUE);

    assertThat(confirmed.statusCode()).isEqualTo(201);
    assertThat(confirmed.body()).contains("\"CONFIRMED\"", "\"sponsorship\": \"K-");
    assertThat(api.get(address).body()).isEqualTo(confirmed.body());
    assertThat(api.get("/v1/households").body()).contains("\"sponsorship\": \"K-");
  }

  @Test
  void a_no_needs_no_reason_and_has_no_place_for_one() {
    assertThat(
            api.post(
                    OPEN + "/decisions",
                    "{\"party\":\"GROUP\",\"verdict\":\"DECLINED\",\"reason\":\"no time\"}",
                    AS_COLLEAGUE)
                .statusCode())
        .isEqualTo(400);
    assertThat(decide(OPEN, "GROUP", "DECLINED", AS_COLLEAGUE).body()).contains("\"DECLINED\"");
  }

  @Test
  void what_the_state_of_things_does_not_allow_is_a_conflict() {
    HttpResponse<String> tooEarly = decide(OPEN, "COORDINATOR", "ACCEPTED", AS_COLLEAGUE);
    assertThat(tooEarly.statusCode()).isEqualTo(409);
    assertThat(tooEarly.body()).contains("proposal.decisionOutOfOrder", "\"remedy\"");

    decide(OPEN, "GROUP", "ACCEPTED", AS_PROPOSER);
    HttpResponse<String> samePerson = decide(OPEN, "COORDINATOR", "ACCEPTED", AS_PROPOSER);
    assertThat(samePerson.statusCode()).isEqualTo(409);
    assertThat(samePerson.body()).contains("proposal.samePerson");

    HttpResponse<String> second =
        api.post(PROPOSALS, "{\"household\":\"H-16\",\"group\":\"G-07\"}", AS_PROPOSER);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("proposal.alreadyOpen", "\"place\": \"proposals[V-16-2]\"");
  }

  @Test
  void whoever_proposed_cannot_confirm_in_small_letters_either() {
    decide(OPEN, "GROUP", "ACCEPTED", AS_PROPOSER);
    String[] inSmallLetters = {"Acting-Worker", " w-gm0160-1 "};
    HttpResponse<String> samePerson = decide(OPEN, "COORDINATOR", "ACCEPTED", inSmallLetters);

    assertThat(samePerson.statusCode()).isEqualTo(409);
    assertThat(samePerson.body()).contains("proposal.samePerson");
  }

  @Test
  void a_worker_is_stored_in_capitals_however_the_header_writes_him() {
    String[] inSmallLetters = {"Acting-Worker", "w-gm0160-2"};

    assertThat(decide(OPEN, "GROUP", "ACCEPTED", inSmallLetters).body())
        .contains("\"recordedBy\": \"W-GM0160-2\"")
        .doesNotContain("w-gm0160-2");
  }

  @Test
  void what_lies_in_the_request_is_invalid_input_and_points_to_its_field() {
    HttpResponse<String> answer =
        api.post(
            PROPOSALS,
            "{\"household\":\"H-11\",\"group\":\"G-03\",\"reason\":\"too short\"}",
            AS_PROPOSER);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"code\": \"proposal.reasonTooShort\"", "\"pointer\": \"/reason\"");
  }

  @Test
  void everything_that_is_wrong_with_a_body_is_told_at_once() {
    HttpResponse<String> answer =
        api.post(PROPOSALS, "{\"household\":12,\"because\":\"we like them\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"pointer\": \"/because\"")
        .contains("\"pointer\": \"/household\"")
        .contains("\"pointer\": \"/group\"")
        .contains("\"parameter\": \"Acting-Worker\"")
        .contains("4 things are wrong");
  }

  @Test
  void a_proposal_is_taken_back() {
    HttpResponse<String> answer = api.post(OPEN + "/withdrawals", "{}", AS_PROPOSER);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).contains("\"WITHDRAWN\"", "\"withdrawnOn\": \"2023-09-01\"");
    assertThat(api.post(OPEN + "/withdrawals", "{}", AS_PROPOSER).statusCode()).isEqualTo(409);
  }

  @Test
  void what_is_not_json_is_not_read() {
    assertThat(api.send("POST", PROPOSALS, "household=H-11", AS_PROPOSER).statusCode())
        .isEqualTo(415);
    assertThat(
            api.send(
                    "POST",
                    PROPOSALS,
                    "{}",
                    "Content-Type",
                    "text/plain",
                    "Acting-Worker",
                    "W-GM0160-1")
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void what_is_too_large_is_not_read() {
    String large = "{\"reason\":\"" + "a".repeat(70_000) + "\"}";

    assertThat(api.post(PROPOSALS, large, AS_PROPOSER).statusCode()).isEqualTo(413);
  }

  @Test
  void a_citizen_service_number_is_refused_and_not_repeated() {
    // 123456782 passes the eleven-test.
    HttpResponse<String> answer =
        api.post(
            PROPOSALS,
            "{\"household\":\"H-11\",\"group\":\"G-03\",\"reason\":\"the number is 123456782 of them\"}",
            AS_PROPOSER);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("text.bsnSuspected").doesNotContain("123456782");
  }

  private HttpResponse<String> decide(
      String proposal, String party, String verdict, String[] worker) {
    return api.post(
        proposal + "/decisions",
        "{\"party\":\"%s\",\"verdict\":\"%s\"}".formatted(party, verdict),
        worker);
  }
}
