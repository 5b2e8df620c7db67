package nl.communitysponsorship.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.store.MemoryStore;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.reporting.report.ReportJson;
import nl.communitysponsorship.reporting.report.TidyCsv;
import nl.communitysponsorship.server.fixture.Pilot;
import nl.communitysponsorship.server.fixture.TestApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read; every answer here is held against the OpenAPI file by the client. */
class ReadingTest {
  private static final TestApi API = TestApi.overThePilot();

  @AfterAll
  static void stop() {
    API.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/programme",
        "/v1/programme?on=2022-06-01",
        "/v1/groups",
        "/v1/groups?page=2&pageSize=5&on=2023-01-01",
        "/v1/groups/G-07",
        "/v1/groups/G-20",
        "/v1/groups/G-07/readiness",
        "/v1/groups/G-20/readiness?on=2022-06-01",
        "/v1/households",
        "/v1/households/H-01",
        "/v1/households/H-18",
        "/v1/households/H-11/ranking",
        "/v1/households/H-18/ranking",
        "/v1/households/H-01/ranking?on=2022-02-01",
        "/v1/rounds",
        "/v1/rounds?on=2022-02-01",
        "/v1/proposals",
        "/v1/proposals/V-16-2",
        "/v1/proposals/V-01-2",
        "/v1/sponsorships",
        "/v1/findings",
        "/v1/findings?on=2023-06-30&pageSize=3",
        "/v1/indicators?from=2022-01-01&to=2023-08-31",
        "/v1/indicators?from=2022-01-01&to=2022-01-01",
        "/v1/register",
        "/v1/schemas/register.schema.json",
        "/health/live",
        "/health/ready"
      })
  void what_is_asked_is_answered_as_promised(String path) {
    assertThat(API.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void every_group_and_every_household_can_be_asked_about() {
    Pilot.register().groups().forEach(each -> API.get("/v1/groups/" + each.id()));
    Pilot.register().groups().forEach(each -> API.get("/v1/groups/" + each.id() + "/readiness"));
    Pilot.register().households().forEach(each -> API.get("/v1/households/" + each.id()));
    Pilot.register()
        .households()
        .forEach(each -> API.get("/v1/households/" + each.id() + "/ranking"));
  }

  @Test
  void the_reasons_of_a_ranking_are_data_and_a_sentence_in_the_language_of_the_reader() {
    HttpResponse<String> dutch =
        API.get("/v1/households/H-11/ranking", "Accept-Language", "nl-NL,nl;q=0.9");

    assertThat(dutch.headers().firstValue("Content-Language")).contains("nl");
    assertThat(dutch.body())
        .contains("\"key\": \"shared-times.shared\"")
        .contains("doordeweeks overdag");
    assertThat(API.get("/v1/households/H-11/ranking").body()).contains("weekdays during the day");
  }

  @Test
  void what_a_group_lacks_is_told_with_its_remedy() {
    assertThat(API.get("/v1/groups/G-06/readiness", "Accept-Language", "nl").body())
        .contains("\"code\": \"group.belowTarget\"")
        .contains("De groep heeft 3 leden die meetellen; het streven is 5.");
  }

  @Test
  void the_register_comes_out_in_its_canonical_form_with_its_version() {
    HttpResponse<String> answer = API.get("/v1/register");

    assertThat(answer.body()).isEqualTo(RegisterJson.write(Pilot.register()));
    assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
  }

  @Test
  void the_indicators_are_json_or_tidy_csv() {
    String path = "/v1/indicators?from=2022-01-01&to=2023-08-31";
    var report =
        Pilot.desk()
            .measure(DateRange.including(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 8, 31)));

    assertThat(API.get(path, "Accept", "text/csv;q=0, application/json").body()).startsWith("{");
    HttpResponse<String> csv = API.get(path, "Accept", "text/csv");

    assertThat(API.get(path).body()).isEqualTo(ReportJson.write(report));
    assertThat(
            API.get(path + "&lang=nl", "Accept", "text/plain")
                .headers()
                .firstValue("Content-Language"))
        .contains("nl");
    assertThat(csv.body()).isEqualTo(TidyCsv.write(report));
    assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
  }

  @Test
  void a_list_tells_the_ways_to_its_other_pages() {
    assertThat(API.get("/v1/groups?on=2023-01-01&page=2&pageSize=5").headers().firstValue("Link"))
        .contains(
            "</v1/groups?on=2023-01-01&page=1&pageSize=5>; rel=\"first\", "
                + "</v1/groups?on=2023-01-01&page=1&pageSize=5>; rel=\"prev\", "
                + "</v1/groups?on=2023-01-01&page=3&pageSize=5>; rel=\"next\", "
                + "</v1/groups?on=2023-01-01&page=4&pageSize=5>; rel=\"last\"");
  }

  @Test
  void a_page_behind_the_last_is_empty() {
    assertThat(API.get("/v1/groups?page=999").body()).contains("\"total\": 20", "\"items\": [ ]");
  }

  @Test
  void everything_that_is_wrong_with_a_query_is_told_at_once() {
    HttpResponse<String> answer = API.get("/v1/groups?on=2023-02-30&page=0&pageSize=1000&size=3");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"parameter\": \"on\"")
        .contains("\"parameter\": \"page\"")
        .contains("\"parameter\": \"pageSize\"")
        .contains("\"parameter\": \"size\"")
        .contains("4 things are wrong with what was sent. Nothing was changed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/programme?on=2021-12-31",
        "/v1/groups?on=0000-01-01",
        "/v1/rounds?on=1999-01-01",
        "/v1/households/H-11/ranking?on=1-1-2023",
        "/v1/findings?on=2023-13-01",
        "/v1/indicators",
        "/v1/indicators?from=2023-01-02&to=2023-01-01",
        "/v1/indicators?from=2020-01-01&to=2021-12-31",
        "/v1/indicators?from=2023-01-01&to=2023-08-31&lang=fr",
        "/v1/rounds?on=2023-09-02",
        "/v1/groups/G-07/readiness?on=2024-01-01",
        "/v1/households?on=2022-01-01&on=2022-02-01",
        "/v1/openapi.json?x=1",
        "/v1/schemas/register.schema.json?x=1",
        "/v1/groups/1",
        "/v1/groups/G_07",
        "/v1/households/%20/ranking"
      })
  void what_makes_no_sense_is_refused(String path) {
    assertThat(API.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void a_day_that_has_not_come_is_refused_with_the_last_one_that_can_be_asked_for() {
    HttpResponse<String> answer =
        API.get("/v1/indicators?from=2023-01-01&to=2023-12-31", "Accept-Language", "nl");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"code\": \"request.dayAhead\"", "\"parameter\": \"to\"")
        .contains("31 december 2023 is nog niet geweest;")
        .contains("de laatste dag die u kunt vragen is 1 september 2023.");
    assertThat(API.get("/v1/rounds?on=2023-09-02").body())
        .contains("\"parameter\": \"on\"", "2 September 2023", "1 September 2023");
  }

  @Test
  void what_is_given_twice_is_not_chosen_from() {
    assertThat(API.get("/v1/groups?page=1&page=2").body())
        .contains("\"code\": \"request.twice\"", "\"parameter\": \"page\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/groups | application/xml | 406",
        "/v1/groups | text/csv | 406",
        "/v1/groups | application/json;q=0 | 406",
        "/v1/groups/G-99 | image/* | 406",
        "/v1/groups | text/html, */*;q=0.8 | 200",
        "/v1/groups | application/* | 200",
        "/v1/groups | application/problem+json, application/json | 200",
        "/v1/indicators?from=2022-01-01&to=2022-12-31 | text/csv | 200",
        "/v1/indicators?from=2022-01-01&to=2022-12-31 | text/* | 200",
        "/v1/schemas/register.schema.json | application/schema+json | 200"
      })
  void an_answer_comes_in_a_form_that_was_asked_for_or_not_at_all(
      String path, String accepted, int status) {
    assertThat(API.get(path, "Accept", accepted).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/groups/G-99",
        "/v1/groups/G-99/readiness",
        "/v1/households/H-99",
        "/v1/households/H-99/ranking",
        "/v1/proposals/V-99"
      })
  void what_is_not_there_is_not_found(String path) {
    assertThat(API.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void before_anything_was_stored_nothing_is_found() {
    try (TestApi empty = new TestApi(new MemoryStore())) {
      assertThat(empty.get("/v1/groups").statusCode()).isEqualTo(404);
      assertThat(empty.get("/v1/register").statusCode()).isEqualTo(404);
      assertThat(empty.get("/health/ready").statusCode()).isEqualTo(200);
    }
  }
}
