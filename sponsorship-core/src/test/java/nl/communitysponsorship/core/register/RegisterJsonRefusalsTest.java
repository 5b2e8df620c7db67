package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.json.JsonRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading is strict: what is wrong is told with its place, what was given and what is required. */
class RegisterJsonRefusalsTest {
  private static final Edited<Register> SMALL = Edited.smallProgramme();

  @ParameterizedTest
  @MethodSource("frames")
  void what_is_no_register_is_refused_as_a_whole(String text, String pointer, String detail) {
    assertThat(RegisterJson.read(text).problems())
        .containsExactly(new JsonProblem(pointer, detail));
  }

  static Stream<Arguments> frames() {
    return Stream.of(
        problem("", "", "a register must be a JSON object"),
        problem("null", "", "a register must be a JSON object"),
        problem("[]", "", "a register must be a JSON object"),
        problem(
            "{\"format\": \"x\"",
            "",
            "this is not JSON at line 1, column 15: Unexpected end-of-input: expected close marker for Object"),
        problem(
            "{} x",
            "",
            "this is not JSON at line 1, column 4: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
        problem(
            "{\"format\": \"x\", \"format\": \"y\"}",
            "",
            "this is not JSON at line 1, column 25: Duplicate field 'format'"),
        problem(
            SMALL.with("/format", "community-sponsorship-register/2").text(),
            "/format",
            "the format must be 'community-sponsorship-register/1'; 'community-sponsorship-register/2' was given"),
        problem(
            SMALL.without("/format").text(),
            "/format",
            "the format must be 'community-sponsorship-register/1'; '' was given"),
        problem(SMALL.without("/programme").text(), "", "'programme' is required and missing"),
        problem(
            SMALL.without("/contacts").text(),
            "/contacts",
            "'contacts' is required and missing; an empty list is '[]'"),
        problem(
            SMALL.with("/contacts", Map.of()).text(),
            "/contacts",
            "something else was given where a list is required"),
        problem(
            SMALL.with("/volunteers", List.of()).text(),
            "/volunteers",
            "property 'volunteers' is not known here; known are [attendances, cases, contacts, exemptions, families, format, groups, households, integrationTracks, organisations, programme, proposals, sponsors, sponsorships, surveys, tasks, teams, trainingSessions]"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void what_is_wrong_in_a_record_is_told_at_its_place(Edited<?> edited, String at, String detail) {
    assertThat(RegisterJson.read(edited.text()).problems())
        .containsExactly(new JsonProblem(at, detail));
  }

  static Stream<Arguments> records() {
    return Stream.of(
        // what is missing
        problem(SMALL.without("/sponsors/0/id"), "/sponsors/0", "'id' is required and missing"),
        problem(
            SMALL.without("/households/0/expectedSize"),
            "/households/0",
            "'expectedSize' is required and missing"),
        problem(
            SMALL.without("/sponsors/0/birth/kind"),
            "/sponsors/0/birth",
            "'kind' is required and missing"),
        problem(
            SMALL.without("/sponsors/0/birth/year"),
            "/sponsors/0/birth",
            "'year' is required and missing"),
        problem(
            SMALL.without("/programme/period/from"),
            "/programme/period",
            "'from' is required and missing"),
        // what is not known
        problem(
            SMALL.with("/teams/0/phone", "x"),
            "/teams/0/phone",
            "property 'phone' is not known here; known are [id, leader, municipality, organisation]"),
        problem(
            SMALL.with("/teams/0/a~1b~0c", "x"),
            "/teams/0/a~1b~0c",
            "property 'a/b~c' is not known here; known are [id, leader, municipality, organisation]"),
        problem(
            SMALL.with("/sponsors/0/birth/kind", "ABOUT"),
            "/sponsors/0/birth",
            "kind 'ABOUT' is not known here; known are [AGE_AT, EXACT, UNKNOWN, YEAR]"),
        problem(
            SMALL.with("/contacts/0/medium", "PIGEON"),
            "/contacts/0/medium",
            "'PIGEON' was given where one of [HOME_VISIT, OUTSIDE, PHONE, CHAT, VIDEO] is required"),
        problem(
            SMALL.with("/contacts/0/medium", 1),
            "/contacts/0/medium",
            "'1' was given where one of [HOME_VISIT, OUTSIDE, PHONE, CHAT, VIDEO] is required"),
        // another kind of value
        problem(
            SMALL.with("/contacts/0/minutes", "60"),
            "/contacts/0/minutes",
            "something else was given where a whole number is required"),
        problem(
            SMALL.with("/contacts/0/minutes", 60.5),
            "/contacts/0/minutes",
            "'60.5' was given where a whole number is required"),
        problem(
            SMALL.with("/contacts/0/minutes", 99999999999L),
            "/contacts/0/minutes",
            "the number that was given is too large"),
        problem(
            SMALL.with("/tasks/0/notNeeded", "no"),
            "/tasks/0/notNeeded",
            "something else was given where true or false is required"),
        problem(
            SMALL.with("/sponsors/0/id", 7),
            "/sponsors/0/id",
            "something else was given where a text is required"),
        problem(
            SMALL.with("/organisations/0/name", true),
            "/organisations/0/name",
            "'true' was given where a text is required"),
        problem(
            SMALL.with("/sponsors/0/skills", "SCHOOL"),
            "/sponsors/0/skills",
            "something else was given where a list is required"),
        problem(
            SMALL.with("/sponsors/0/screening", 1),
            "/sponsors/0/screening",
            "something else was given where an object with the fields of the schema is required"),
        problem(
            SMALL.with("/programme", List.of()),
            "/programme",
            "something else was given where an object with the fields of the schema is required"));
  }

  @Test
  void a_day_is_written_in_one_way_only() {
    for (String text :
        List.of("2022-02-30", "31-01-2022", "2022-1-31", "2022-01-31T00:00", "+12345-01-31", "")) {
      assertThat(RegisterJson.read(SMALL.with("/contacts/0/on", text).text()).problems())
          .containsExactly(
              new JsonProblem(
                  "/contacts/0/on",
                  "'%s' was given where a day on the calendar, such as '2022-01-31', is required"
                      .formatted(text)));
    }
    assertThat(
            RegisterJson.read(SMALL.with("/contacts/0/on", List.of(2022, 1, 31)).text()).problems())
        .containsExactly(
            new JsonProblem(
                "/contacts/0/on",
                "something else was given where a day on the calendar, such as '2022-01-31', is required"));
  }

  @Test
  void nothing_is_told_apart_from_something() {
    assertThat(
            RegisterJson.read(
                    SMALL.text().replace("\"contacts\" : [ {", "\"contacts\" : [ null, {"))
                .problems())
        .containsExactly(
            new JsonProblem("/contacts/0", "nothing was given where a value is required"));
    assertThat(
            RegisterJson.read(
                    SMALL.text().replace("\"skills\" : [ \"SCHOOL\" ]", "\"skills\" : [ null ]"))
                .problems())
        .extracting(JsonProblem::pointer)
        .containsExactly("/sponsors/1/skills/0", "/sponsors/2/skills/0");
  }

  @Test
  void what_a_record_refuses_is_told_in_its_own_words() {
    assertThat(RegisterJson.read(SMALL.with("/sponsors/0/hoursPerWeek", 41).text()).problems())
        .containsExactly(
            new JsonProblem("/sponsors/0", "hours a week must be from 0 to 40; '41' was given"));
    assertThat(
            RegisterJson.read(SMALL.with("/sponsors/0/languages/0/language", "TI").text())
                .problems())
        .containsExactly(
            new JsonProblem(
                "/sponsors/0/languages/0/language",
                "language 'TI' is not an ISO 639-3 code: it must be three lower-case letters, such as 'tir'"));
  }

  @Test
  void a_long_value_is_not_repeated_at_length() {
    String text = SMALL.with("/contacts/0/medium", "x".repeat(100)).text();

    assertThat(RegisterJson.read(text).problems())
        .extracting(JsonProblem::detail)
        .containsExactly(
            "'%s…' was given where one of [HOME_VISIT, OUTSIDE, PHONE, CHAT, VIDEO] is required"
                .formatted("x".repeat(40)));
  }

  @Test
  void every_record_that_is_wrong_is_told_at_once_and_in_order() {
    Edited<Register> faults =
        SMALL
            .with("/sponsors/0/hoursPerWeek", 41)
            .with("/sponsors/3/birth/year", 87)
            .with("/programme/code", 1)
            .with("/households/2/dwellings/0/postcodeArea", "0123");
    JsonRead<Register> read = RegisterJson.read(faults.text());

    assertThat(read.problems())
        .containsExactly(
            new JsonProblem(
                "/households/2/dwellings/0",
                "a postcode area must be four digits, the first not zero, such as '1315'; 4 characters were given"),
            new JsonProblem("/programme/code", "'1' was given where a text is required"),
            new JsonProblem("/sponsors/0", "hours a week must be from 0 to 40; '41' was given"),
            new JsonProblem(
                "/sponsors/3/birth",
                "birth year '87' must be four digits from 1900 to 2100, such as '1987'"));
    assertThatThrownBy(read::orThrow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the JSON text has 4 problems: [");
  }

  @Test
  void what_was_read_has_no_problems() {
    JsonRead<Register> read = RegisterJson.read(SMALL.text());

    assertThat(read.problems()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(SmallProgramme.register());
  }

  private static Arguments problem(Object given, String pointer, String detail) {
    return Arguments.of(given, pointer, detail);
  }
}
