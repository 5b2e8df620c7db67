package nl.communitysponsorship.core.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import org.junit.jupiter.api.Test;

/** H-1 are three people, who came on 1 June 2022; H-3 is one, who came on 15 April 2022. */
class QuotaUseTest {
  private static final PolicyPack WITH_QUOTA =
      Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class)
          .with("/quota/-", quota("2022-01-01", "2022-06-01", 3))
          .with("/quota/-", quota("2022-06-01", "2023-01-01", 3))
          .value();

  @Test
  void who_arrived_takes_places_in_the_days_in_which_they_came() {
    List<QuotaUse> uses = on("2022-12-31", WITH_QUOTA);

    assertThat(uses).extracting(QuotaUse::arrived).containsExactly(1, 3);
    assertThat(uses).extracting(QuotaUse::planned).containsExactly(0, 0);
    assertThat(uses).extracting(QuotaUse::left).containsExactly(2, 0);
  }

  @Test
  void a_household_that_is_put_off_takes_its_places_along() {
    assertThat(on("2022-04-19", WITH_QUOTA)).extracting(QuotaUse::planned).containsExactly(3, 0);
    assertThat(on("2022-04-20", WITH_QUOTA)).extracting(QuotaUse::planned).containsExactly(0, 3);
    assertThat(on("2022-04-19", WITH_QUOTA)).extracting(QuotaUse::left).containsExactly(-1, 3);
  }

  @Test
  void who_has_no_day_of_arrival_takes_no_place_and_a_programme_may_have_no_quota() {
    assertThat(on("2022-02-28", WITH_QUOTA)).extracting(QuotaUse::left).containsExactly(3, 3);
    assertThat(on("2022-12-31", Policies.vwnPilot().packs().get(0))).isEmpty();
  }

  private static List<QuotaUse> on(String day, PolicyPack policy) {
    List<Household> households = SmallProgramme.register().households();
    return QuotaUse.of(policy, households, LocalDate.parse(day));
  }

  private static Map<String, Object> quota(String from, String until, int places) {
    return Map.of(
        "period",
        Map.of("from", from, "until", until),
        "places",
        Map.of("value", places, "source", "ASSUMED"));
  }
}
