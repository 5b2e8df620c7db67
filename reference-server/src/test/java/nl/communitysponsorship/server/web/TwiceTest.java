package nl.communitysponsorship.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody meets who clicks twice, writes in small letters or too much, or loses the proof of
 * the form.
 */
class TwiceTest {
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
  void a_second_click_on_an_answer_says_that_it_was_already_recorded() {
    String proposal = propose();
    Map<String, String> form = recorded(proposal, "HOUSEHOLD", "ACCEPTED", "W-01");
    site.post("/nl/proposals/" + proposal + "/answer", form);
    form.put("worker", " w-01 ");
    HttpResponse<String> again = site.post("/nl/proposals/" + proposal + "/answer", form);

    assertThat(there(again)).isEqualTo("/nl/proposals/" + proposal + "?done=already");
    assertThat(site.get(there(again)).body()).contains("Dit antwoord was al vastgelegd.");
  }

  @Test
  void another_answer_after_the_first_is_not_taken_for_the_same() {
    String proposal = propose();
    Map<String, String> form = recorded(proposal, "HOUSEHOLD", "ACCEPTED", "W-01");
    site.post("/nl/proposals/" + proposal + "/answer", form);
    form.put("verdict", "DECLINED");
    HttpResponse<String> other = site.post("/en/proposals/" + proposal + "/answer", form);

    assertThat(there(other)).isEqualTo("/en/proposals/" + proposal + "?halted=turn.GROUP");
    assertThat(site.get(there(other)).body())
        .contains("This answer was not recorded: it is the turn of the group.");
  }

  @Test
  void a_second_click_on_the_last_yes_leads_to_the_match() {
    String proposal = propose();
    String path = "/nl/proposals/" + proposal + "/answer";
    Map<String, String> form = recorded(proposal, "COORDINATOR", "ACCEPTED", "W-02");
    site.post(path, with(form, "party", "HOUSEHOLD"));
    site.post(path, with(form, "party", "GROUP"));
    site.post(path, form);
    HttpResponse<String> again = site.post(path, form);

    assertThat(there(again)).startsWith("/nl/sponsorships/").endsWith("?done=already");
  }

  @Test
  void a_second_click_on_a_proposal_or_a_withdrawal_records_nothing_twice() {
    Map<String, String> form = withToken(FIRST, Map.of("worker", "W-01", "step", "record"));
    site.post(FIRST, form);
    int proposals = site.proposals().size();
    HttpResponse<String> again = site.post(FIRST, form);

    assertThat(there(again)).matches("/nl/proposals/.*\\?done=alreadyProposed");
    assertThat(site.get(there(again)).body()).contains("Dit voorstel was al vastgelegd.");
    assertThat(site.proposals()).hasSize(proposals);

    String back = there(again).replaceAll("\\?.*", "") + "/withdraw";
    Map<String, String> withdrawal = withToken(back, Map.of("worker", "W-01"));
    site.post(back, withdrawal);
    HttpResponse<String> backAgain = site.post(back, withdrawal);

    assertThat(site.get(there(backAgain)).body()).contains("Dit voorstel was al ingetrokken.");
  }

  @Test
  void whoever_proposed_cannot_confirm_in_small_letters_either() {
    String proposal = propose();
    String path = "/en/proposals/" + proposal + "/answer";
    Map<String, String> form = recorded(proposal, "COORDINATOR", "ACCEPTED", "w-01");
    site.post(path, with(form, "party", "HOUSEHOLD"));
    site.post(path, with(form, "party", "GROUP"));
    HttpResponse<String> refused = site.post(path, form);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Worker W-01 made this proposal");
    assertThat(site.get("/nl/proposals/" + proposal).body())
        .contains("W-01")
        .doesNotContain("w-01");
  }

  @Test
  void a_reason_is_no_longer_on_the_page_than_in_the_api() {
    Map<String, String> form = new TreeMap<>(Map.of("worker", "W-01", "step", "check"));
    form.put("reason", "a".repeat(2_001));
    HttpResponse<String> tooLong = site.fillIn(SECOND, form);

    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.body())
        .contains("De reden telt 2.001 tekens; schrijf er ten hoogste 2.000.")
        .contains("a".repeat(2_001));
    // A browser sends two characters for the end of a line, and counts one.
    form.put("reason", "a".repeat(1_000) + "\r\n" + "a".repeat(999));
    assertThat(site.fillIn(SECOND, form).statusCode()).isEqualTo(200);
  }

  @Test
  void what_was_written_in_a_form_that_is_not_taken_can_be_copied() {
    HttpResponse<String> lost =
        site.post(SECOND, Map.of("reason", "Zij wonen <om> de hoek.", "form-token", "lost"));

    assertThat(lost.statusCode()).isEqualTo(403);
    assertThat(lost.body())
        .contains("Dit schreef u als reden")
        .contains("readonly", ">Zij wonen &lt;om&gt; de hoek.</textarea>");
  }

  private String propose() {
    HttpResponse<String> done = site.fillIn(FIRST, Map.of("worker", "W-01", "step", "record"));
    return there(done).replaceAll(".*/proposals/|\\?.*", "");
  }

  private Map<String, String> recorded(
      String proposal, String party, String verdict, String worker) {
    return withToken(
        "/nl/proposals/" + proposal + "/answer",
        Map.of(
            "party", party,
            "verdict", verdict,
            "on", PilotSite.DAY.toString(),
            "worker", worker,
            "step", "record"));
  }

  private Map<String, String> withToken(String path, Map<String, String> fields) {
    return with(fields, "form-token", site.token(path));
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var all = new TreeMap<>(fields);
    all.put(name, value);
    return all;
  }

  private static String there(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere");
  }
}
