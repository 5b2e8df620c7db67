package nl.communitysponsorship.server.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import nl.communitysponsorship.server.web.Pilot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, Er is nu geen groep zonder huishouden.",
    "0, 1, De enige groep zonder huishouden kan er nu nog geen verwelkomen.",
    "0, 3, Van de 3 groepen zonder huishouden kan er nu nog geen een verwelkomen.",
    "1, 1, De enige groep zonder huishouden kan er nu een verwelkomen.",
    "1, 3, 1 van de 3 groepen zonder huishouden kan er nu een verwelkomen.",
    "2, 3, 2 van de 3 groepen zonder huishouden kunnen er nu een verwelkomen."
  })
  void groups_that_are_ready_are_counted_in_a_sentence(long ready, long free, String sentence) {
    assertThat(Pilot.DUTCH.text(Overview.ready(ready, free))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "0, No household waits for a group.",
    "1, 1 household waits for a group.",
    "2, 2 households wait for a group."
  })
  void households_that_wait_are_counted_in_a_sentence(int count, String sentence) {
    assertThat(Pilot.ENGLISH.text(Overview.looking(count))).isEqualTo(sentence);
  }
}
