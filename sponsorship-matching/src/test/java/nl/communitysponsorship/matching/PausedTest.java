package nl.communitysponsorship.matching;

import static nl.communitysponsorship.matching.fixture.Places.DAY;
import static nl.communitysponsorship.matching.fixture.Places.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.protection.Pause;
import nl.communitysponsorship.core.protection.Pause.Paused;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.protection.Subject.GroupSubject;
import nl.communitysponsorship.core.protection.Subject.HouseholdSubject;
import nl.communitysponsorship.core.protection.Subject.PersonSubject;
import nl.communitysponsorship.core.protection.Subject.SponsorSubject;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.matching.fixture.DraftGroup;
import nl.communitysponsorship.matching.fixture.DraftHousehold;
import nl.communitysponsorship.matching.fixture.Town;
import nl.communitysponsorship.matching.result.MatchingRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is put forward for whom contact or matching is paused, and nobody is told why. */
class PausedTest {
  private static final DraftGroup GROUP = DraftGroup.number(1);
  private static final DraftHousehold HOUSEHOLD = DraftHousehold.number(1);
  private static final Register TOWN = Town.of(GROUP, HOUSEHOLD);

  @Test
  void without_a_pause_the_household_is_put_forward_for_the_group() {
    assertThat(STANDARD.round(TOWN, DAY).proposed()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Paused.class)
  void a_household_is_left_out_while_it_or_one_of_its_people_is_protected(Paused what) {
    Subject household = new HouseholdSubject(HOUSEHOLD.id());
    Subject person = new PersonSubject(TOWN.households().get(0).members().get(0).id());

    for (Subject whom : List.of(household, person)) {
      MatchingRound round = STANDARD.with(today(what, whom)).round(TOWN, DAY);
      assertThat(round.rankings()).isEmpty();
      assertThat(round.leftOut())
          .extracting(each -> each.household() + " " + each.reason().key())
          .containsExactly("H-1 waiting.paused");
    }
  }

  @ParameterizedTest
  @EnumSource(Paused.class)
  void a_group_is_not_put_forward_while_it_or_one_of_its_members_is_protected(Paused what) {
    Subject group = new GroupSubject(GROUP.id());
    Subject sponsor = new SponsorSubject(TOWN.groups().get(0).memberships().get(0).sponsor());

    for (Subject whom : List.of(group, sponsor)) {
      MatchingRound round = STANDARD.with(today(what, whom)).round(TOWN, DAY);
      assertThat(round.proposed()).isEmpty();
      assertThat(CanonicalJson.write(round)).contains("\"group-free.paused\"");
    }
  }

  @Test
  void the_day_before_and_the_day_after_a_pause_all_is_as_without() {
    Matchmaker paused = STANDARD.with(today(Paused.CONTACT, new HouseholdSubject(HOUSEHOLD.id())));

    assertThat(paused.round(TOWN, DAY.minusDays(1)))
        .isEqualTo(STANDARD.round(TOWN, DAY.minusDays(1)));
    assertThat(paused.round(TOWN, DAY.plusDays(1)))
        .isEqualTo(STANDARD.round(TOWN, DAY.plusDays(1)));
  }

  private static Protections today(Paused what, Subject whom) {
    return new Protections(List.of(new Pause(what, whom, DateRange.including(DAY, DAY))));
  }
}
