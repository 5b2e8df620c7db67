package nl.communitysponsorship.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.function.Predicate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.server.fixture.Pilot;
import nl.communitysponsorship.server.fixture.TestApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of a sponsorship, step by step, as a program of a partner takes it. */
class LifeOverHttpTest {
  private static final RegisterIndex INDEX = new RegisterIndex(Pilot.register());

  /** Under way, with the end of its year not in sight yet. */
  private static final Sponsorship ACTIVE =
      any(each -> isHere(each) && each.plannedEnd().isAfter(Pilot.DAY.plusDays(120)));

  private static final String TEAM = ACTIVE.ownerOn(Pilot.DAY).orElseThrow().team().value();
  private static final String STAND_IN = "\"team\":\"" + TEAM + "\",\"answering\":\"W-STAND-IN\"";

  private final RegisterStore store = Pilot.store();
  private final TestApi api = new TestApi(store);

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void a_sponsorship_tells_where_it_stands_and_what_can_be_done_by_whom_with_what() {
    HttpResponse<String> answer = api.get(address(ACTIVE));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"state\": \"ACTIVE\"", "\"step\": \"PAUSE\"", "\"COORDINATOR\"", "\"reason\"")
        .doesNotContain("\"step\": \"RESUME\"", "END_AS_PLANNED", "REMATCH", "MOVE_AWAY");
    assertThat(api.get("/v1/sponsorships/K-999").statusCode()).isEqualTo(404);
  }

  @Test
  void a_group_stands_aside_and_comes_back() {
    HttpResponse<String> paused =
        take(ACTIVE, "PAUSE", "COORDINATOR", "\"reason\":\"GROUP_ASKED\"," + STAND_IN);
    assertThat(paused.statusCode()).isEqualTo(201);
    assertThat(paused.body())
        .contains("\"state\": \"PAUSED\"", "\"worker\": \"W-STAND-IN\"", "\"role\": \"BACKSTOP\"")
        .contains("The sponsorship is paused. The local team stands in.", "visit the household");

    HttpResponse<String> resumed = take(ACTIVE, "RESUME", "LOCAL_TEAM", STAND_IN);
    assertThat(resumed.body())
        .contains("\"state\": \"ACTIVE\"", "\"role\": \"BESIDE_GROUP\"")
        .contains("\"step\": \"PAUSE\"", "\"by\": \"W-GM0160-1\"");
    assertThat(store.changes()).hasSize(3);
    assertThat(api.get(address(ACTIVE), "Accept-Language", "nl").body())
        .contains("De sponsoring is gepauzeerd. Het lokale team neemt waar.");
  }

  @Test
  void a_step_that_is_not_possible_now_says_why_and_what_is() {
    HttpResponse<String> resume = take(ACTIVE, "RESUME", "LOCAL_TEAM", STAND_IN);
    assertThat(resume.statusCode()).isEqualTo(409);
    assertThat(resume.body())
        .contains("sponsorship.illegalStep", "\"allowed\": [", "\"PAUSE\"", "\"HAND_OVER\"");

    HttpResponse<String> end = take(ACTIVE, "END_AS_PLANNED", "COORDINATOR", "");
    assertThat(end.statusCode()).isEqualTo(409);
    assertThat(end.body()).contains("sponsorship.endNotInSight");

    HttpResponse<String> notYours =
        take(ACTIVE, "PAUSE", "GROUP", "\"reason\":\"OTHER\"," + STAND_IN);
    assertThat(notYours.statusCode()).isEqualTo(409);
    assertThat(notYours.body()).contains("sponsorship.notYourStep");
    assertThat(store.changes()).hasSize(1);
  }

  @Test
  void a_breakdown_is_no_default_until_both_sides_were_heard() {
    HttpResponse<String> before =
        take(ACTIVE, "FIND_DEFAULT", "NATIONAL_DESK", "\"fault\":\"GROUP\"");
    assertThat(before.statusCode()).isEqualTo(409);
    assertThat(before.body()).contains("default.notBrokenDown");

    HttpResponse<String> broken =
        take(ACTIVE, "BREAK_DOWN", "LOCAL_TEAM", "\"reason\":\"GROUP_CHOICE\"," + STAND_IN);
    assertThat(broken.body())
        .contains("\"state\": \"BROKEN_DOWN\"", "find another group", "\"kind\": \"CONSENT\"");

    HttpResponse<String> unheard =
        take(
            ACTIVE,
            "FIND_DEFAULT",
            "NATIONAL_DESK",
            "\"fault\":\"GROUP\",\"householdOn\":\"2023-09-01\"");
    assertThat(unheard.statusCode()).isEqualTo(409);
    assertThat(unheard.body()).contains("default.notHeard");
    assertThat(
            take(
                    ACTIVE,
                    "FIND_DEFAULT",
                    "NATIONAL_DESK",
                    "\"fault\":\"NONE\",\"householdOn\":\"2023-09-01\",\"groupOn\":\"2023-09-01\"")
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void a_move_is_agreed_accepted_and_carried_out() {
    String other = otherTeam();
    assertThat(
            take(
                    ACTIVE,
                    "AGREE_MOVE",
                    "LOCAL_TEAM",
                    "\"movesOn\":\"2023-09-01\",\"municipality\":\"GM0034\","
                        + "\"outcome\":\"TRANSFER\",\"team\":\""
                        + other
                        + "\"")
                .body())
        .contains("\"step\": \"ACCEPT_MOVE\"")
        .doesNotContain("\"step\": \"MOVE_AWAY\"");
    assertThat(take(ACTIVE, "ACCEPT_MOVE", "RECEIVING_TEAM", "").body())
        .contains("\"step\": \"MOVE_AWAY\"");
    assertThat(take(ACTIVE, "MOVE_AWAY", "RECEIVING_TEAM", "").body())
        .contains("\"state\": \"MOVED\"", "\"team\": \"" + other + "\"");
  }

  @Test
  void a_household_that_does_not_come_leaves_the_group_free() {
    decide("GROUP", TestApi.AS_PROPOSER);
    HttpResponse<String> confirmed = decide("COORDINATOR", TestApi.AS_COLLEAGUE);
    assertThat(confirmed.body())
        .contains("\"effects\": [", "You are matched. The local team will be in touch.");
    Sponsorship begun =
        store.find().orElseThrow().register().sponsorships().stream()
            .filter(each -> each.match().id().equals(Pilot.OPEN))
            .findFirst()
            .orElseThrow();

    assertThat(api.get(address(begun)).body())
        .contains("\"state\": \"PREPARING\"", "\"step\": \"CANCEL\"", "make the support plan")
        .doesNotContain("\"step\": \"PAUSE\"");
    assertThat(take(begun, "CANCEL", "COORDINATOR", "").body())
        .contains("CANCELLED_BEFORE_ARRIVAL", "The group is free again.");
  }

  private HttpResponse<String> decide(String party, String[] worker) {
    return api.post(
        "/v1/proposals/V-16-2/decisions",
        "{\"party\":\"%s\",\"verdict\":\"ACCEPTED\"}".formatted(party),
        worker);
  }

  @Test
  void the_time_together_is_made_longer_and_handed_over() {
    String later = ACTIVE.plannedEnd().plusMonths(2).toString();
    String agreed = ",\"householdOn\":\"2023-09-01\",\"groupOn\":\"2023-09-01\"";
    assertThat(
            take(ACTIVE, "EXTEND", "COORDINATOR", "\"lastDay\":\"" + later + "\"" + agreed).body())
        .contains("The sponsorship lasts longer, as agreed.");
    assertThat(take(ACTIVE, "HAND_OVER", "LOCAL_TEAM", STAND_IN).statusCode()).isEqualTo(201);
    assertThat(take(ACTIVE, "END_EARLY", "COORDINATOR", agreed.substring(1)).body())
        .contains("ENDED_EARLY", "talk after the end");
  }

  @Test
  void everything_that_is_wrong_with_a_step_is_told_at_once() {
    HttpResponse<String> answer =
        take(
            ACTIVE,
            "AGREE_MOVE",
            "LOCAL_TEAM",
            "\"movesOn\":\"soon\",\"municipality\":\"Utrecht\",\"outcome\":\"TRANSFER\","
                + "\"on\":\"2024-01-01\"");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains(
            "\"pointer\": \"/movesOn\"",
            "\"pointer\": \"/municipality\"",
            "\"pointer\": \"/team\"",
            "\"pointer\": \"/on\"");
    assertThat(take(ACTIVE, "REMATCH", "COORDINATOR", "").statusCode()).isEqualTo(400);
    assertThat(
            take(ACTIVE, "HAND_OVER", "LOCAL_TEAM", "\"team\":\"T-9\",\"answering\":\"W-9\"")
                .body())
        .contains("reference.unknown", "\"pointer\": \"/team\"");
    String sooner = "\"lastDay\":\"" + ACTIVE.plannedEnd().minusDays(1) + "\"";
    assertThat(take(ACTIVE, "EXTEND", "COORDINATOR", sooner).body()).contains("request.notLonger");
  }

  @Test
  void a_step_that_is_sent_twice_with_one_key_is_taken_once() {
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> answer =
          api.post(
              address(ACTIVE) + "/steps",
              "{\"step\":\"HAND_OVER\",\"as\":\"LOCAL_TEAM\"," + STAND_IN + "}",
              TestApi.AS_PROPOSER[0],
              TestApi.AS_PROPOSER[1],
              "Idempotency-Key",
              "step-1");
      assertThat(answer.statusCode()).isEqualTo(201);
    }
    assertThat(store.changes()).hasSize(2);
  }

  private HttpResponse<String> take(Sponsorship it, String step, String as, String more) {
    String rest = more.isEmpty() ? "" : "," + more;
    return api.post(
        address(it) + "/steps",
        "{\"step\":\"%s\",\"as\":\"%s\"%s}".formatted(step, as, rest),
        TestApi.AS_PROPOSER);
  }

  private static String otherTeam() {
    return Pilot.register().teams().stream()
        .map(each -> each.id().value())
        .filter(each -> !each.equals(TEAM))
        .findFirst()
        .orElseThrow();
  }

  private static String address(Sponsorship it) {
    return "/v1/sponsorships/" + it.id();
  }

  private static boolean isHere(Sponsorship it) {
    return INDEX
        .household(it.household())
        .flatMap((Household household) -> household.arrivedOn(Pilot.DAY))
        .isPresent();
  }

  private static Sponsorship any(Predicate<Sponsorship> wanted) {
    return Pilot.register().sponsorships().stream()
        .filter(each -> each.isActiveOn(Pilot.DAY))
        .filter(wanted)
        .max(Comparator.comparing(Sponsorship::plannedEnd))
        .orElseThrow();
  }
}
