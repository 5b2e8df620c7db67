package nl.communitysponsorship.server.api;

import static nl.communitysponsorship.server.fixture.TestApi.AS_PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.protection.Subject.GroupSubject;
import nl.communitysponsorship.server.fixture.Measures;
import nl.communitysponsorship.server.fixture.MemorySafeguarding;
import nl.communitysponsorship.server.fixture.Pilot;
import nl.communitysponsorship.server.fixture.TestApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PausedOverHttpTest {
  private static final String WISH = "{\"household\":\"H-11\",\"group\":\"G-07\"}";

  private final MemorySafeguarding safeguarding = new MemorySafeguarding();
  private final TestApi api = new TestApi(Pilot.store(), safeguarding);

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void a_paused_match_is_a_conflict_that_tells_neither_who_nor_why() {
    Measures.take(safeguarding, MeasureKind.PAUSE_CONTACT, new GroupSubject(Pilot.FIRST));

    HttpResponse<String> english = propose("en");
    HttpResponse<String> dutch = propose("nl");

    assertThat(english.statusCode()).isEqualTo(409);
    assertThat(english.body())
        .contains("\"proposal.paused\"", "Matching is paused here for now.")
        .doesNotContain("G-07", "H-11", "I-", "VIOLENCE", "W-", "pointer");
    assertThat(dutch.body())
        .contains("\"proposal.paused\"", "Matchen is hier voorlopig gepauzeerd.")
        .doesNotContain("G-07", "H-11");
  }

  private HttpResponse<String> propose(String language) {
    return api.post(
        "/v1/proposals", WISH, AS_PROPOSER[0], AS_PROPOSER[1], "Accept-Language", language);
  }
}
