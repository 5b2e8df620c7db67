package nl.communitysponsorship.matching.pairing;

import static nl.communitysponsorship.matching.fixture.Places.ALMERE;
import static nl.communitysponsorship.matching.fixture.Places.HAARLEM;
import static nl.communitysponsorship.matching.fixture.Places.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.matching.candidate.Engagement;
import nl.communitysponsorship.matching.candidate.Told;
import nl.communitysponsorship.matching.fixture.DraftGroup;
import nl.communitysponsorship.matching.fixture.DraftHousehold;
import nl.communitysponsorship.matching.fixture.Pairs;
import nl.communitysponsorship.matching.fixture.Places;
import org.junit.jupiter.api.Test;

class PairingFactsTest {
  private static final FactName PIANO = new FactName("piano-at-home");
  private static final GroupId GROUP = new GroupId("G-1");
  private static final HouseholdId HOUSEHOLD = new HouseholdId("H-1");
  private static final SettingName FULL = new SettingName("piano", "full", 1, 8);

  @Test
  void a_fact_that_nobody_told_is_not_known() {
    ExtraFacts facts = ExtraFacts.NONE.with(GROUP, PIANO, new Fact.Told(Answer.YES));

    assertThat(facts.find(GROUP, PIANO)).contains(new Fact.Told(Answer.YES));
    assertThat(facts.find(new GroupId("G-2"), PIANO)).isEmpty();
    assertThat(facts.find(HOUSEHOLD, PIANO)).isEmpty();
    assertThat(ExtraFacts.NONE.find(GROUP, PIANO)).isEmpty();
  }

  @Test
  void a_pairing_tells_the_facts_of_its_own_group_and_household() {
    ExtraFacts facts =
        ExtraFacts.NONE
            .with(GROUP, PIANO, new Fact.Counted(1))
            .with(GROUP, PIANO, new Fact.Counted(2))
            .with(HOUSEHOLD, PIANO, new Fact.Chosen(List.of("upright", "grand", "grand")));
    Pairing plain = Pairs.of(DraftGroup.number(1), DraftHousehold.number(1));
    var pairing =
        new Pairing(
            Pairs.occasion(plain.occasion().policy(), facts), plain.group(), plain.household());

    assertThat(pairing.groupFact(PIANO)).contains(new Fact.Counted(2));
    assertThat(pairing.householdFact(PIANO)).contains(new Fact.Chosen(List.of("grand", "upright")));
    assertThat(plain.groupFact(PIANO)).isEmpty();
  }

  @Test
  void a_setting_that_policy_does_not_give_is_refused() {
    assertThat(new Settings(Map.of("piano.full", 3)).of(FULL)).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Settings(Map.of()).of(FULL))
        .withMessage("policy sets no 'piano.full': it must be from 1 to 8");
  }

  @Test
  void a_setting_has_a_range() {
    assertThat(FULL.allows(1)).isTrue();
    assertThat(FULL.allows(8)).isTrue();
    assertThat(FULL.allows(0)).isFalse();
    assertThat(FULL.allows(9)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new SettingName("piano", "full", 2, 1));
  }

  @Test
  void what_people_told_is_counted_and_so_is_who_was_not_asked() {
    List<List<Interest>> people =
        Arrays.asList(
            List.of(Interest.FILM, Interest.SPORT), null, List.of(), List.of(Interest.SPORT));

    Told<Interest> told = Told.by(people, list -> list);

    assertThat(told.count(Interest.SPORT)).isEqualTo(2);
    assertThat(told.count(Interest.GAMES)).isZero();
    assertThat(told.counts().keySet()).containsExactly(Interest.SPORT, Interest.FILM);
    assertThat(told.unasked()).isEqualTo(1);
    assertThat(told.isComplete()).isFalse();
  }

  @Test
  void distances_are_from_centroid_to_centroid() {
    var distances = new CentroidDistances(Places.LIST);

    // Computed by the haversine formula from the centroids in the list: 52.37, 5.22 and 52.38,
    // 4.64.
    assertThat(distances.kilometers(ALMERE, HAARLEM)).isEqualTo(OptionalInt.of(41));
    assertThat(distances.kilometers(HAARLEM, ALMERE)).isEqualTo(OptionalInt.of(41));
    assertThat(distances.kilometers(ALMERE, ALMERE)).isEqualTo(OptionalInt.of(0));
    assertThat(distances.kilometers(NOWHERE, NOWHERE)).isEqualTo(OptionalInt.of(0));
    assertThat(distances.kilometers(ALMERE, NOWHERE)).isEmpty();
  }

  @Test
  void a_household_without_municipality_is_at_no_distance() {
    assertThat(Pairs.of(DraftGroup.number(1), DraftHousehold.number(1).in(null)).kilometers())
        .isEmpty();
    assertThat(Pairs.of(DraftGroup.number(1), DraftHousehold.number(1).in(HAARLEM)).kilometers())
        .hasValue(41);
  }

  @Test
  void an_engagement_lists_households_in_order_and_once() {
    assertThat(
            new Engagement(
                    null,
                    List.of(
                        new HouseholdId("H-10"), new HouseholdId("H-9"), new HouseholdId("H-9")),
                    false)
                .proposedTo())
        .containsExactly(new HouseholdId("H-9"), new HouseholdId("H-10"));
    assertThat(Engagement.FREE.findSponsorshipUntil()).isEmpty();
  }
}
