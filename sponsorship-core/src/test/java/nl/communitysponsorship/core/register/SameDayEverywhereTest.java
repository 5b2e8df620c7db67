package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is a day: where the machine stands, and whether its clock skips an hour, is no matter. */
class SameDayEverywhereTest {
  private static final List<String> ZONES =
      List.of("Europe/Amsterdam", "Pacific/Auckland", "America/Los_Angeles");
  private static final Policies POLICIES = Policies.vwnPilot();
  private static final Register PILOT = SyntheticProgramme.pilot(42);

  /** Clocks forward and back in the Netherlands, a leap day, the turns of a year and of a month. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-03-26",
        "2023-10-29",
        "2024-02-29",
        "2022-12-31",
        "2023-01-01",
        "2023-02-28",
        "2023-03-31"
      })
  void findings_readiness_and_what_was_known_are_the_same_in_every_zone(LocalDate day) {
    List<String> answers = ZONES.stream().map(zone -> answersIn(zone, day)).distinct().toList();

    assertThat(answers).hasSize(1);
  }

  private static String answersIn(String zone, LocalDate day) {
    TimeZone place = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Register known = KnownThen.on(PILOT, day);
      return CanonicalJson.write(new RegisterRules(POLICIES).check(known, day))
          + readiness(known, day)
          + RegisterJson.write(known);
    } finally {
      TimeZone.setDefault(place);
    }
  }

  private static String readiness(Register register, LocalDate day) {
    var index = new RegisterIndex(register);
    var readiness = new GroupReadiness(POLICIES.on(day));
    return register.groups().stream()
        .map(group -> CanonicalJson.write(readiness.on(day, index.dossier(group))))
        .collect(Collectors.joining());
  }
}
