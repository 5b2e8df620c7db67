package nl.communitysponsorship.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a sponsorship as a coordinator takes it through the pages, without a script. */
class LifeTest {
  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

  private final PilotSite site = PilotSite.open();
  private final Sponsorship active = active();
  private final String team = active.ownerOn(PilotSite.DAY).orElseThrow().team().value();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void the_page_shows_the_steps_that_can_be_taken_now_and_no_other() {
    String page = site.get(address("en")).body();

    assertThat(page)
        .contains("Steps you can take now", "/steps/pause", "/steps/break-down", "/steps/hand-over")
        .doesNotContain("/steps/resume", "/steps/cancel", "/steps/rematch");
    assertThat(site.get(address("en") + "?on=2023-03-01").body())
        .doesNotContain("Steps you can take now");
  }

  @ParameterizedTest
  @CsvSource({
    "en, paused, The sponsorship is paused. The local team stands in., visit the household",
    "nl, gepauzeerd, De sponsoring is gepauzeerd. Het lokale team neemt waar., huishouden bezoeken"
  })
  void a_pause_shows_what_it_brings_with_it(
      String language, String state, String notice, String task) {
    HttpResponse<String> answer = fillIn(language, "pause", pause());

    assertThat(answer.statusCode()).isEqualTo(303);
    String page = site.get(address(language)).body();
    assertThat(page).contains(state, notice, task, "W-77", "/steps/resume");
    assertThat(sponsorship().ownerOn(PilotSite.DAY).orElseThrow().isBackstop()).isTrue();
  }

  @Test
  void everything_that_is_missing_is_told_at_once_and_nothing_is_recorded() {
    HttpResponse<String> answer = fillIn("en", "pause", Map.of("on", "soon"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("href=\"#team\"", "href=\"#answering\"", "href=\"#reason\"")
        .contains("href=\"#on\"", "href=\"#as\"", "href=\"#worker\"");
    assertThat(sponsorship()).isEqualTo(active);
  }

  @Test
  void a_second_click_records_nothing_twice() {
    Map<String, String> form = withKey("hand-over", handOver());

    assertThat(site.fillIn(step("en", "hand-over"), form).statusCode()).isEqualTo(303);
    Sponsorship once = sponsorship();
    assertThat(site.fillIn(step("en", "hand-over"), form).statusCode()).isEqualTo(303);

    assertThat(sponsorship()).isEqualTo(once);
    assertThat(once.owners()).hasSize(active.owners().size() + 1);
  }

  @Test
  void a_step_that_is_not_possible_any_more_is_refused_in_the_form_that_was_filled_in() {
    Map<String, String> second = withKey("pause", pause());
    assertThat(fillIn("en", "pause", pause()).statusCode()).isEqualTo(303);

    HttpResponse<String> answer = site.post(step("en", "pause"), second);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("not possible now: paused");
    assertThat(site.get(step("en", "pause")).headers().firstValue("Location").orElse(""))
        .endsWith("halted=stepNotNow");
  }

  @Test
  void a_breakdown_is_recorded_without_blame_and_the_backstop_stands_in() {
    Map<String, String> form = new TreeMap<>(handOver());
    form.put("reason", "GROUP_CHOICE");

    assertThat(fillIn("nl", "break-down", form).statusCode()).isEqualTo(303);
    assertThat(site.get(address("nl")).body())
        .contains("andere groep zoeken", "Vraag huishouden", "/steps/find-default");
  }

  @Test
  void a_move_is_asked_with_a_municipality_from_the_list() {
    String form = site.get(step("nl", "agree-move")).body();

    assertThat(form).contains("value=\"GM0034\"", "Almere", "Naar welke gemeente?");
    assertThat(
            fillIn(
                    "nl",
                    "agree-move",
                    Map.of(
                        "as", "LOCAL_TEAM",
                        "on", PilotSite.DAY.toString(),
                        "movesOn", PilotSite.DAY.plusDays(30).toString(),
                        "municipality", "GM0034",
                        "outcome", "ENDS",
                        "worker", "w-77"))
                .statusCode())
        .isEqualTo(303);
    assertThat(site.get(address("nl")).body()).contains("Een verhuizing naar Almere op");
  }

  @Test
  void there_is_no_form_for_what_nobody_does() {
    for (String none : new String[] {"rematch", "arrival", "nonsense"}) {
      assertThat(site.get(step("en", none)).statusCode()).isEqualTo(404);
    }
    assertThat(site.get("/en/sponsorships/K-999/steps/pause").statusCode()).isEqualTo(404);
  }

  private Map<String, String> pause() {
    Map<String, String> form = new TreeMap<>(handOver());
    form.put("reason", "GROUP_ASKED");
    form.put("as", "COORDINATOR");
    return form;
  }

  private Map<String, String> handOver() {
    return Map.of(
        "team", team,
        "answering", "w-88",
        "as", "LOCAL_TEAM",
        "on", PilotSite.DAY.toString(),
        "worker", "w-77");
  }

  private HttpResponse<String> fillIn(String language, String step, Map<String, String> fields) {
    return site.fillIn(step(language, step), fields);
  }

  private Map<String, String> withKey(String step, Map<String, String> fields) {
    Matcher key = KEY.matcher(site.get(step("en", step)).body());
    assertThat(key.find()).isTrue();
    var all = new TreeMap<>(fields);
    all.put("key", key.group(1));
    all.put("form-token", site.token(step("en", step)));
    return all;
  }

  private Sponsorship sponsorship() {
    return new RegisterIndex(site.register()).sponsorship(active.id()).orElseThrow();
  }

  private String step(String language, String step) {
    return address(language) + "/steps/" + step;
  }

  private String address(String language) {
    return "/" + language + "/sponsorships/" + active.id();
  }

  private Sponsorship active() {
    var index = new RegisterIndex(site.register());
    return index.register().sponsorships().stream()
        .filter(each -> each.isActiveOn(PilotSite.DAY))
        .filter(each -> each.plannedEnd().isAfter(PilotSite.DAY.plusDays(120)))
        .filter(
            each ->
                index
                    .household(each.household())
                    .flatMap((Household household) -> household.arrivedOn(PilotSite.DAY))
                    .isPresent())
        .findFirst()
        .orElseThrow();
  }
}
