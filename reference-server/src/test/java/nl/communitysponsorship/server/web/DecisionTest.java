package nl.communitysponsorship.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static final String FIRST = "/nl/households/H-13/groups/G-13/propose";
  private static final String SECOND = "/nl/households/H-13/groups/G-01/propose";
  private PilotSite site;

  @BeforeEach
  void open() {
    site = PilotSite.open();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void three_recorded_decisions_make_a_match_with_an_owner_and_tasks() {
    String proposal = propose();
    assertThat(answer(proposal, "HOUSEHOLD", "ACCEPTED", "W-01")).isEqualTo(303);
    assertThat(answer(proposal, "GROUP", "ACCEPTED", "W-01")).isEqualTo(303);
    HttpResponse<String> last =
        site.fillIn(
            "/nl/proposals/" + proposal + "/answer", recorded("COORDINATOR", "ACCEPTED", "W-02"));

    String there = last.headers().firstValue("Location").orElseThrow();
    assertThat(there).startsWith("/nl/sponsorships/").endsWith("?done=matched");
    assertThat(site.get(there).body())
        .contains("Alle drie zeiden ja. Dit is nu een match.")
        .contains("is verantwoordelijk voor dit huishouden, naast de groep.")
        .contains("Schrijf het actieplan");
    assertThat(new RegisterIndex(site.register()).activeOf(new HouseholdId("H-13"), PilotSite.DAY))
        .isPresent();
  }

  @Test
  void nothing_is_recorded_before_the_reader_saw_it_once_more() {
    int before = site.proposals().size();
    HttpResponse<String> check = site.fillIn(FIRST, Map.of("worker", "W-01", "step", "check"));

    assertThat(check.statusCode()).isEqualTo(200);
    assertThat(check.body())
        .contains("<h1>Klopt dit?</h1>", "Er is nog niets vastgelegd.")
        .contains("Het huishouden krijgt 5 werkdagen om te antwoorden.");
    assertThat(site.proposals()).hasSize(before);
  }

  @Test
  void going_back_to_change_keeps_what_was_filled_in() {
    HttpResponse<String> edit =
        site.fillIn(
            SECOND, Map.of("worker", "W-01", "reason", "Zij wonen om de hoek.", "step", "edit"));

    assertThat(edit.body())
        .contains("value=\"W-01\"")
        .contains(">Zij wonen om de hoek.</textarea>")
        .doesNotContain("class=\"errors\"");
  }

  @Test
  void a_group_that_is_not_first_needs_a_reason_and_all_mistakes_are_told_at_once() {
    HttpResponse<String> wrong =
        site.fillIn(SECOND, Map.of("worker", "geen code", "reason", "kort", "step", "record"));

    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body())
        .contains("<title>Fout: ")
        .contains("href=\"#reason\">De reden telt 4 tekens; schrijf er ten minste 20.</a>")
        .contains("href=\"#worker\">Vul uw medewerkerscode in, zoals W-03.</a>")
        .contains("id=\"worker\"", "aria-invalid=\"true\"")
        .contains("tabindex=\"-1\" autofocus");
  }

  @Test
  void a_reason_with_a_number_of_the_state_is_refused_and_not_stored() {
    int before = site.proposals().size();
    HttpResponse<String> wrong =
        site.fillIn(
            SECOND,
            Map.of("worker", "W-01", "reason", "BSN 111222333 woont dichtbij", "step", "record"));

    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("burgerservicenummer (BSN)");
    assertThat(site.proposals()).hasSize(before);
  }

  @Test
  void whoever_proposed_cannot_confirm() {
    String proposal = propose();
    answer(proposal, "HOUSEHOLD", "ACCEPTED", "W-01");
    answer(proposal, "GROUP", "ACCEPTED", "W-01");
    var form = new TreeMap<>(recorded("COORDINATOR", "ACCEPTED", "W-01"));
    form.put("step", "check");
    HttpResponse<String> refused = site.fillIn("/en/proposals/" + proposal + "/answer", form);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("href=\"#worker\">Worker W-01 made this proposal and cannot also confirm it.</a>")
        .contains("Ask a colleague to look and to confirm.");
    assertThat(state(proposal)).isEqualTo(ProposalState.GROUP_ACCEPTED);
  }

  @Test
  void a_no_needs_no_reason_and_the_household_waits_on() {
    String proposal = propose();

    assertThat(answer(proposal, "HOUSEHOLD", "DECLINED", "W-01")).isEqualTo(303);
    assertThat(state(proposal)).isEqualTo(ProposalState.DECLINED);
    assertThat(site.get("/nl/households/H-13").body())
        .contains("wacht op een groep", "Sinds 23 februari 2023: 20 dagen.");
  }

  @Test
  void an_answer_out_of_turn_is_not_taken() {
    String proposal = propose();
    HttpResponse<String> early =
        site.fillIn("/nl/proposals/" + proposal + "/answer", recorded("GROUP", "ACCEPTED", "W-01"));

    assertThat(early.headers().firstValue("Location"))
        .contains("/nl/proposals/" + proposal + "?halted=turn.HOUSEHOLD");
    assertThat(site.get("/nl/proposals/" + proposal + "?halted=turn.HOUSEHOLD").body())
        .contains("Dit antwoord is niet vastgelegd: nu is het huishouden aan de beurt.");
    assertThat(state(proposal)).isEqualTo(ProposalState.PROPOSED);
  }

  @Test
  void an_answer_without_a_choice_and_on_a_day_to_come_is_told_so() {
    String proposal = propose();
    HttpResponse<String> wrong =
        site.fillIn(
            "/nl/proposals/" + proposal + "/answer",
            Map.of("party", "HOUSEHOLD", "on", "2023-03-16", "worker", "W-01", "step", "check"));

    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body())
        .contains("href=\"#verdict\">Kies ja of nee.</a>")
        .contains("Vul een dag in van 15 maart 2023 tot en met 15 maart 2023.");
  }

  @Test
  void a_proposal_can_be_taken_back_until_it_is_decided() {
    String proposal = propose();
    HttpResponse<String> back =
        site.fillIn("/nl/proposals/" + proposal + "/withdraw", Map.of("worker", "W-01"));

    assertThat(back.headers().firstValue("Location"))
        .contains("/nl/proposals/" + proposal + "?done=withdrawn");
    assertThat(state(proposal)).isEqualTo(ProposalState.WITHDRAWN);
    assertThat(site.get("/nl/proposals/" + proposal + "/withdraw").headers().firstValue("Location"))
        .contains("/nl/proposals/" + proposal + "?halted=nothing");
    assertThat(site.get("/nl/proposals/" + proposal + "?halted=nothing").body())
        .contains("Dit antwoord kan nu niet worden vastgelegd. Hieronder ziet u hoe het voorstel");
  }

  @Test
  void a_group_that_can_no_longer_be_proposed_is_not_and_the_page_says_why() {
    String token = site.token(SECOND);
    propose();
    HttpResponse<String> late =
        site.post(
            SECOND,
            Map.of(
                "worker", "W-01",
                "reason", "Zij wonen om de hoek.",
                "step", "record",
                "form-token", token));

    String there = late.headers().firstValue("Location").orElseThrow();
    assertThat(there).isEqualTo("/nl/households/H-13/groups/G-01?halted=notPossible");
    assertThat(site.get(there).body())
        .contains("Er is niets vastgelegd.", "kan niet worden voorgesteld");
  }

  @Test
  void a_form_without_its_token_records_nothing() {
    int before = site.proposals().size();
    site.get(FIRST);
    HttpResponse<String> forged =
        site.post(FIRST, Map.of("worker", "W-01", "step", "record", "form-token", "guess"));

    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.body())
        .contains("<h1>Dit formulier is niet verstuurd</h1>")
        .doesNotContain("id=\"typed\"");
    assertThat(site.proposals()).hasSize(before);
  }

  @Test
  void what_is_filled_in_is_never_markup() {
    HttpResponse<String> wrong =
        site.fillIn(FIRST, Map.of("worker", "\"><b>x</b>", "step", "check"));

    assertThat(wrong.body()).doesNotContain("<b>x</b>").contains("value=\"&#34;>&lt;b>x&lt;/b>\"");
  }

  private String propose() {
    HttpResponse<String> done = site.fillIn(FIRST, Map.of("worker", "W-01", "step", "record"));
    String there = done.headers().firstValue("Location").orElseThrow();
    return there.replaceAll(".*/proposals/|\\?.*", "");
  }

  private int answer(String proposal, String party, String verdict, String worker) {
    return site.fillIn("/nl/proposals/" + proposal + "/answer", recorded(party, verdict, worker))
        .statusCode();
  }

  private static Map<String, String> recorded(String party, String verdict, String worker) {
    return Map.of(
        "party", party,
        "verdict", verdict,
        "on", PilotSite.DAY.toString(),
        "worker", worker,
        "step", "record");
  }

  private ProposalState state(String proposal) {
    return site.proposals().stream()
        .filter(each -> each.id().value().equals(proposal))
        .map((Proposal each) -> each.stateOn(PilotSite.DAY))
        .findFirst()
        .orElseThrow();
  }
}
