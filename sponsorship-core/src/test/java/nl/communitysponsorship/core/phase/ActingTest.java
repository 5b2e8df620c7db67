package nl.communitysponsorship.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-1 coordinates group G-1 and is away from 1 to 14 August 2022; S-2 is the deputy. */
class ActingTest {
  private static final Edited<Register> GROUP = Edited.smallProgramme();
  private static final TeamId TEAM = new TeamId("T-ALMERE");
  private static final LocalDate AWAY = LocalDate.of(2022, 8, 5);

  @ParameterizedTest
  @CsvSource({
    "2022-07-31, S-1, COORDINATOR",
    "2022-08-01, S-2, DEPUTY",
    "2022-08-14, S-2, DEPUTY",
    "2022-08-15, S-1, COORDINATOR",
  })
  void the_deputy_acts_while_the_coordinator_is_away(
      LocalDate day, String sponsor, GroupRole role) {
    assertThat(acting(day, GROUP)).isEqualTo(new Acting.Member(new SponsorId(sponsor), role));
  }

  @Test
  void when_both_are_away_the_team_behind_the_group_acts() {
    Edited<Register> bothAway =
        GROUP.with(
            "/sponsors/1/away", List.of(Map.of("from", "2022-08-05", "until", "2022-08-06")));

    assertThat(acting(AWAY, bothAway)).isEqualTo(new Acting.Team(TEAM));
    assertThat(acting(AWAY.plusDays(1), bothAway))
        .isEqualTo(new Acting.Member(new SponsorId("S-2"), GroupRole.DEPUTY));
  }

  @Test
  void a_deputy_who_left_no_longer_acts() {
    Edited<Register> left = GROUP.with("/groups/0/memberships/1/period/until", "2022-08-05");

    assertThat(acting(AWAY, left)).isEqualTo(new Acting.Team(TEAM));
    assertThat(acting(AWAY.minusDays(1), left)).isInstanceOf(Acting.Member.class);
  }

  @Test
  void a_group_that_withdrew_leaves_it_to_the_team_and_without_one_nobody_acts() {
    Edited<Register> withdrawn = GROUP.with("/groups/0/withdrawnOn", "2022-09-01");

    assertThat(acting(LocalDate.of(2022, 9, 1), withdrawn)).isEqualTo(new Acting.Team(TEAM));
    assertThat(acting(LocalDate.of(2022, 9, 1), withdrawn.without("/groups/0/backstop")))
        .isEqualTo(new Acting.Nobody());
  }

  private static Acting acting(LocalDate day, Edited<Register> register) {
    var index = new RegisterIndex(register.value());
    return Acting.on(day, index.dossier(index.register().groups().get(0)));
  }
}
