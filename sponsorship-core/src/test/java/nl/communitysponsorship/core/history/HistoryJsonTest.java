package nl.communitysponsorship.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.Contact;
import org.junit.jupiter.api.Test;

class HistoryJsonTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 6);
  private static final WorkerId WORKER = new WorkerId("W-01");
  private static final String EVENT =
      """
      {
        "format": "community-sponsorship-history/1",
        "events": [
          {
            "sequence": 7,
            "recordedOn": "2023-03-06",
            "by": "W-01",
            "change": {
              "kind": "PUT",
              "list": "contacts",
              "nth": 0,
              "record": {
                "sponsorship": "K-2",
                "on": "2023-03-05",
                "medium": "PHONE",
                "outcome": "HELD"
              }
            }
          },
          {
            "sequence": 8,
            "recordedOn": "2023-03-06",
            "by": "W-01",
            "change": {
              "kind": "REMOVED",
              "key": {
                "list": "sponsors",
                "key": "S-9",
                "nth": 0
              }
            }
          }
        ]
      }
      """;

  @Test
  void an_event_says_when_it_became_known_by_whom_and_what_is_different() {
    var call =
        new Contact(
            new SponsorshipId("K-2"),
            DAY.minusDays(1),
            Contact.Medium.PHONE,
            Contact.Outcome.HELD,
            null);
    List<Recorded> events =
        List.of(
            new Recorded(7, DAY, WORKER, new RecordChange.Put("contacts", 0, call)),
            new Recorded(
                8, DAY, WORKER, new RecordChange.Removed(new RecordKey("sponsors", "S-9", 0))));

    assertThat(HistoryJson.write(events)).isEqualTo(EVENT);
    assertThat(HistoryJson.read(EVENT).orThrow()).isEqualTo(events);
  }

  @Test
  void a_record_of_another_kind_is_refused() {
    assertThat(problems(EVENT.replace("\"list\": \"contacts\"", "\"list\": \"groups\"")))
        .singleElement()
        .asString()
        .contains("/events/0/change/record", "'id' is required and missing");
  }

  @Test
  void a_list_that_no_register_has_is_refused() {
    assertThat(problems(EVENT.replace("\"contacts\"", "\"pets\"")))
        .singleElement()
        .asString()
        .contains("/events/0/change", "a register has no list 'pets'");
  }

  @Test
  void the_first_problem_of_every_event_is_told() {
    String text =
        EVENT.replace("\"PHONE\"", "\"PIGEON\"").replace("\"sequence\": 8", "\"sequence\": 0");

    assertThat(problems(text))
        .extracting(JsonProblem::pointer)
        .containsExactly("/events/0/change/record/medium", "/events/1");
  }

  @Test
  void an_event_without_a_change_is_refused() {
    String text =
        EVENT.replaceAll(
            "(?s)\"by\": \"W-01\",\\s+\"change\": \\{\\s+\"kind\": \"REM.*", "\"by\": \"W-01\"}]}");

    assertThat(problems(text))
        .containsExactly(new JsonProblem("/events/1", "'change' is required and missing"));
  }

  @Test
  void another_format_is_refused() {
    assertThat(problems(EVENT.replace("history/1", "history/9")))
        .containsExactly(
            new JsonProblem(
                "/format",
                "the format must be 'community-sponsorship-history/1'; 'community-sponsorship-history/9' was given"));
    assertThat(problems("[]"))
        .containsExactly(new JsonProblem("", "a history must be a JSON object"));
    assertThat(problems("{\"format\": \"community-sponsorship-history/1\"}"))
        .containsExactly(
            new JsonProblem(
                "", "a history must have the properties 'format' and 'events', a list"));
    assertThat(problems("{")).hasSize(1);
  }

  @Test
  void what_may_be_a_citizen_service_number_is_refused_and_not_repeated() {
    assertThat(problems(EVENT.replace("\"S-9\"", "\"S-123456782\"")).toString())
        .contains("/events/1/change/key/key", "looks like a citizen service number")
        .doesNotContain("123456782");
  }

  private static List<JsonProblem> problems(String text) {
    return HistoryJson.read(text).problems();
  }
}
