package nl.communitysponsorship.server.api;

import static nl.communitysponsorship.server.fixture.TestApi.AS_COLLEAGUE;
import static nl.communitysponsorship.server.fixture.TestApi.AS_PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.communitysponsorship.core.store.CommandKey;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.server.fixture.MemoryAnswers;
import nl.communitysponsorship.server.fixture.MemorySafeguarding;
import nl.communitysponsorship.server.fixture.Pilot;
import nl.communitysponsorship.server.fixture.TestApi;
import nl.communitysponsorship.server.store.AnswerStore;
import nl.communitysponsorship.server.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that got no answer sends its request again, with the same key. */
class OnceTest {
  private static final String PROPOSALS = "/v1/proposals";
  private static final String WISH = "{\"household\":\"H-11\",\"group\":\"G-07\"}";
  private static final String OTHER = "{\"household\":\"H-18\",\"group\":\"G-07\"}";
  private static final String KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324";

  private final RegisterStore store = Pilot.store();
  private final MemoryAnswers answers = new MemoryAnswers();
  private final TestApi api = new TestApi(store, new MemorySafeguarding(), answers);

  @TempDir Path folder;

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void what_is_sent_twice_is_done_once_and_answered_the_same() {
    HttpResponse<String> first = send(api, WISH, KEY);
    HttpResponse<String> second = send(api, WISH, KEY);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(store.changes()).hasSize(2);
  }

  @Test
  void the_key_may_stand_between_quotation_marks() {
    send(api, WISH, KEY);

    assertThat(send(api, WISH, "\"" + KEY + "\"").statusCode()).isEqualTo(201);
    assertThat(store.changes()).hasSize(2);
  }

  @Test
  void the_answer_is_the_one_of_then_whatever_happened_since() {
    HttpResponse<String> first = send(api, WISH, KEY);
    api.post(PROPOSALS + "/V-17/withdrawals", "{}", AS_PROPOSER);

    assertThat(send(api, WISH, KEY).body()).isEqualTo(first.body()).contains("\"PROPOSED\"");
  }

  @Test
  void another_request_with_the_key_is_refused() {
    send(api, WISH, KEY);

    HttpResponse<String> other = send(api, OTHER, KEY);
    HttpResponse<String> otherWorker =
        api.post(PROPOSALS, WISH, AS_COLLEAGUE[0], AS_COLLEAGUE[1], "Idempotency-Key", KEY);

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("key-reused");
    assertThat(otherWorker.statusCode()).isEqualTo(422);
    assertThat(store.changes()).hasSize(2);
  }

  @Test
  void when_the_answer_was_lost_in_a_crash_the_log_still_knows_the_command() {
    HttpResponse<String> first = send(api, WISH, KEY);
    answers.forget();

    HttpResponse<String> second = send(api, WISH, KEY);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(store.changes()).hasSize(2);

    answers.forget();
    assertThat(send(api, OTHER, KEY).statusCode()).isEqualTo(422);
  }

  @Test
  void a_refusal_leaves_the_key_free() {
    String tooShort = "{\"household\":\"H-11\",\"group\":\"G-03\",\"reason\":\"short\"}";

    assertThat(send(api, tooShort, KEY).statusCode()).isEqualTo(400);
    assertThat(send(api, WISH, KEY).statusCode()).isEqualTo(201);
  }

  @Test
  void what_could_be_no_key_is_refused() {
    assertThat(send(api, WISH, "two words").statusCode()).isEqualTo(400);
    assertThat(send(api, WISH, "two words").body()).contains("\"parameter\": \"Idempotency-Key\"");
    assertThat(send(api, WISH, "k".repeat(81)).statusCode()).isEqualTo(400);
  }

  @Test
  void a_decision_and_a_withdrawal_are_taken_in_once_too() {
    String decisions = PROPOSALS + "/V-16-2/decisions";
    String yes = "{\"party\":\"GROUP\",\"verdict\":\"ACCEPTED\"}";
    for (int i = 0; i < 2; i++) {
      assertThat(
              api.post(decisions, yes, AS_PROPOSER[0], AS_PROPOSER[1], "Idempotency-Key", "d-1")
                  .statusCode())
          .isEqualTo(201);
      assertThat(
              api.post(
                      PROPOSALS + "/V-16-2/withdrawals",
                      "{}",
                      AS_PROPOSER[0],
                      AS_PROPOSER[1],
                      "Idempotency-Key",
                      "w-1")
                  .statusCode())
          .isEqualTo(201);
    }
    assertThat(store.changes()).hasSize(3);
  }

  @Test
  void while_the_first_is_under_way_the_second_has_to_wait() throws InterruptedException {
    var slow = new SlowAnswers();
    try (TestApi other = new TestApi(Pilot.store(), new MemorySafeguarding(), slow)) {
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> send(other, WISH, KEY));
      slow.reached.await();

      HttpResponse<String> second = send(other, WISH, KEY);
      slow.goOn.countDown();

      assertThat(second.statusCode()).isEqualTo(409);
      assertThat(second.body()).contains("at this moment");
      assertThat(first.join().statusCode()).isEqualTo(201);
      assertThat(send(other, WISH, KEY).statusCode()).isEqualTo(201);
    }
  }

  @Test
  void an_answer_survives_a_restart() {
    Path file = folder.resolve("register.db");
    String first;
    try (SqliteStore before = SqliteStore.open(file)) {
      Pilot.storing(Pilot.register(), before);
      first = once(before);
    }
    try (SqliteStore after = SqliteStore.open(file)) {
      assertThat(once(after)).isEqualTo(first);
      assertThat(after.changes()).hasSize(2);
    }
  }

  @Test
  void an_answer_is_let_go_of_after_its_time_and_when_somebody_was_erased() {
    try (SqliteStore sqlite = SqliteStore.open(folder.resolve("register.db"))) {
      AnswerStore kept = sqlite.answers();
      var key = new CommandKey(KEY);
      var answer = new AnswerStore.Kept("f", 201, java.util.Map.of("Location", "/x"), "{}");
      Instant at = Pilot.MOMENT;
      kept.keep(key, answer, at, at.minusSeconds(60));

      assertThat(kept.find(key, at)).contains(answer);
      assertThat(kept.find(key, at.plusSeconds(1))).isEmpty();
      sqlite.scrub();
      assertThat(kept.find(key, Instant.EPOCH)).isEmpty();
    }
  }

  private static String once(SqliteStore store) {
    try (TestApi api = new TestApi(store, new MemorySafeguarding(), store.answers())) {
      return send(api, WISH, KEY).body();
    }
  }

  private static HttpResponse<String> send(TestApi api, String body, String key) {
    return api.post(PROPOSALS, body, AS_PROPOSER[0], AS_PROPOSER[1], "Idempotency-Key", key);
  }

  /** Keeps an answer only when it is told to go on. */
  private static final class SlowAnswers implements AnswerStore {
    private final MemoryAnswers answers = new MemoryAnswers();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Override
    public Optional<Kept> find(CommandKey key, Instant since) {
      return answers.find(key, since);
    }

    @Override
    public void keep(CommandKey key, Kept answer, Instant at, Instant since) {
      reached.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      answers.keep(key, answer, at, since);
    }
  }
}
