package nl.communitysponsorship.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCheckTest {
  private static final Edited<PolicyPack> SHIPPED =
      Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class);

  @Test
  void the_shipped_pack_makes_sense() {
    assertThat(check(SHIPPED).all()).isEmpty();
    assertThat(PolicyCheck.check(List.of()).all()).isEmpty();
  }

  /** One number of the shipped pack is set one beyond the other that bounds it. */
  @ParameterizedTest
  @CsvSource({
    "group.fewestMembers, 6, group.targetMembers, 5",
    "group.targetMembers, 9, group.mostMembers, 8",
    "group.dutchSpeakers, 6, group.targetMembers, 5",
    "group.contactPersons, 4, group.fewestMembers, 3",
    "screening.renewalMonths, 37, screening.certificateMonths, 36",
    "safety.severity4.handlerDays, 3, safety.severity3.handlerDays, 2",
    "safety.severity2.closeDays, 31, safety.severity1.closeDays, 30",
    "life.reminderDays, 6, match.answerDays, 5",
    "life.firstFollowUp, 4, life.secondFollowUp, 3",
    "life.secondFollowUp, 7, life.thirdFollowUp, 6",
    "targets.fewestMunicipalities, 5, targets.mostMunicipalities, 4"
  })
  void what_must_be_least_is_not_above_what_may_be_most(
      String least, int value, String most, int bound) {
    String pointer = "/" + least.replace('.', '/') + "/value";

    assertThat(contradictions(SHIPPED.with(pointer, value)))
        .containsExactly("%s is %d, %s is %d".formatted(least, value, most, bound));
    assertThat(check(SHIPPED.with(pointer, bound)).all()).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    Edited<PolicyPack> spoiled =
        SHIPPED
            .with("/group/fewestMembers/value", 10)
            .with("/group/targetMembers/value", 9)
            .with("/screening/renewalMonths/value", 48)
            .with("/targets/fewestMunicipalities/value", 7)
            .with("/match/months/source", "HEARSAY")
            .with("/training/source", "RUMOUR")
            .with("/tasks/0/source", "GUESS")
            .with("/tasks/0/after", List.of("XYZ-99"));

    assertThat(contradictions(spoiled))
        .containsExactlyInAnyOrder(
            "group.fewestMembers is 10, group.targetMembers is 9",
            "group.targetMembers is 9, group.mostMembers is 8",
            "screening.renewalMonths is 48, screening.certificateMonths is 36",
            "targets.fewestMunicipalities is 7, targets.mostMunicipalities is 4",
            "tasks is PRE-01, tasks.after is XYZ-99");
    assertThat(unknownSources(spoiled)).containsExactly("GUESS", "HEARSAY", "RUMOUR");
  }

  /**
   * Sixty-one numbers, the lists of screening, the modules, what counts as one, three requirements,
   * tasks.
   */
  @Test
  void an_unknown_source_is_told_wherever_it_is_quoted() throws JsonProcessingException {
    var places = new ArrayList<String>();
    collect("", new JsonMapper().readTree(SHIPPED.text()), places);

    assertThat(places).hasSize(61 + 3 + 3 + SHIPPED.value().tasks().size());
    assertThat(places)
        .allSatisfy(
            place ->
                assertThat(unknownSources(SHIPPED.with(place, "HEARSAY")))
                    .containsExactly("HEARSAY"));
  }

  private static void collect(String place, JsonNode node, List<String> places) {
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collect(place + "/" + i, node.get(i), places);
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      collect(place + "/" + property.getKey(), property.getValue(), places);
    }
    if (place.endsWith("/source")) {
      places.add(place);
    }
  }

  @Test
  void a_source_that_is_quoted_twice_is_told_once() {
    Edited<PolicyPack> twice =
        SHIPPED.with("/match/months/source", "HEARSAY").with("/training/source", "HEARSAY");

    assertThat(unknownSources(twice)).containsExactly("HEARSAY");
  }

  @Test
  void a_source_that_nobody_quotes_does_no_harm() {
    Edited<PolicyPack> more =
        SHIPPED.with(
            "/sources/-", Map.of("key", "UNUSED", "kind", "RESEARCH", "title", "Read by nobody"));

    assertThat(check(more).all()).isEmpty();
  }

  @Test
  void a_task_is_planned_once() {
    assertThat(contradictions(SHIPPED.copying("/tasks/3", "/tasks/-")))
        .containsExactly("tasks is PRE-02, tasks is PRE-02");
  }

  @Test
  void a_task_is_not_due_before_what_it_waits_for() {
    int first = SHIPPED.value().tasks().get(0).day();

    assertThat(contradictions(SHIPPED.with("/tasks/0/after", List.of("END-02"))))
        .containsExactly("tasks.PRE-01.day is %d, tasks.END-02.day is 365".formatted(first));
  }

  @Test
  void tasks_that_wait_for_each_other_never_begin() {
    List<String> codes = SHIPPED.value().tasks().stream().map(TaskTemplate::code).toList();
    String one = "/tasks/%d/".formatted(codes.indexOf("HEA-02"));
    String other = "/tasks/%d/".formatted(codes.indexOf("HOU-01"));
    Edited<PolicyPack> circle =
        SHIPPED.with(one + "after", List.of("HOU-01")).with(other + "after", List.of("HEA-02"));

    assertThat(contradictions(circle))
        .containsExactlyInAnyOrder(
            "tasks is HEA-02, tasks.after is HOU-01", "tasks is HOU-01, tasks.after is HEA-02");
    assertThat(contradictions(SHIPPED.with(one + "after", List.of("HEA-02"))))
        .containsExactly("tasks is HEA-02, tasks.after is HEA-02");
  }

  @Test
  void packs_that_share_a_day_are_told_in_pairs() {
    PolicyPack one = SHIPPED.value();
    PolicyPack other = SHIPPED.with("/version", "2023.1").value();
    PolicyPack third = SHIPPED.with("/version", "2024.1").value();

    assertThat(PolicyCheck.check(List.of(one, other, third)).all())
        .extracting(each -> each.code() + " " + each.path() + " " + each.parameters())
        .containsExactly(
            "policy.overlap policies[vwn-pilot/2023.1] {other=vwn-pilot/2022.1}",
            "policy.overlap policies[vwn-pilot/2024.1] {other=vwn-pilot/2022.1}",
            "policy.overlap policies[vwn-pilot/2024.1] {other=vwn-pilot/2023.1}");
  }

  @Test
  void packs_that_follow_each_other_do_not_overlap() {
    PolicyPack old = SHIPPED.with("/validity/until", "2023-01-01").value();
    PolicyPack recent = SHIPPED.with("/validity/from", "2023-01-01").value();

    assertThat(PolicyCheck.check(List.of(old, recent)).all()).isEmpty();
  }

  @Test
  void a_reader_is_told_what_does_not_go_together() {
    Finding finding = check(SHIPPED.with("/group/targetMembers/value", 9)).all().get(0);

    assertThat(Texts.in(Locale.ENGLISH).text(finding.message()))
        .isEqualTo(
            "\"group.targetMembers\" is 9 and \"group.mostMembers\" is 8; these do not go"
                + " together.");
    assertThat(Texts.in(Locale.forLanguageTag("nl-NL")).text(finding.message()))
        .isEqualTo(
            "\"group.targetMembers\" is 9 en \"group.mostMembers\" is 8; die gaan niet samen.");
  }

  private static Findings check(Edited<PolicyPack> pack) {
    return PolicyCheck.check(List.of(pack.value()));
  }

  private static List<String> contradictions(Edited<PolicyPack> pack) {
    return check(pack).all().stream()
        .filter(each -> each.code().equals("policy.contradiction"))
        .map(Finding::parameters)
        .map(
            facts ->
                "%s is %s, %s is %s"
                    .formatted(
                        facts.get("one"),
                        facts.get("oneValue"),
                        facts.get("other"),
                        facts.get("otherValue")))
        .toList();
  }

  private static List<Object> unknownSources(Edited<PolicyPack> pack) {
    return check(pack).all().stream()
        .filter(each -> each.code().equals("policy.unknownSource"))
        .map(each -> each.parameters().get("source"))
        .toList();
  }
}
