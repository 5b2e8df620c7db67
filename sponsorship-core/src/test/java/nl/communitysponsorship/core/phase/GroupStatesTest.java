package nl.communitysponsorship.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of group G-1, without the member who left before being screened. */
class GroupStatesTest {
  private static final Edited<Register> STORY =
      Edited.smallProgramme().without("/groups/0/memberships/5");

  /** Planned to end on 10 March 2023: thirty days before that is 8 February. */
  @ParameterizedTest
  @CsvSource({
    "2021-06-01, INTEREST",
    "2022-01-09, INTEREST",
    "2022-01-10, SCREENING",
    "2022-02-09, SCREENING",
    "2022-02-10, TRAINING", // the certificates are seen
    "2022-02-12, READY",
    "2022-03-06, READY",
    "2022-03-07, PROPOSED",
    "2022-03-09, PROPOSED",
    "2022-03-10, MATCHED",
    "2022-05-31, MATCHED",
    "2022-06-01, ACTIVE", // the household arrives
    "2023-02-07, ACTIVE",
    "2023-02-08, EXITING",
    "2024-01-01, EXITING", // nobody wrote down how it ended
  })
  void a_group_goes_from_interest_to_letting_go(LocalDate day, GroupState state) {
    assertThat(state(day, STORY)).isEqualTo(state);
  }

  @Test
  void what_ended_well_is_completed_and_what_did_not_begins_anew() {
    LocalDate after = LocalDate.of(2023, 4, 1);

    assertThat(state(after, ended("AS_PLANNED"))).isEqualTo(GroupState.COMPLETED);
    assertThat(state(LocalDate.of(2023, 3, 9), ended("AS_PLANNED"))).isEqualTo(GroupState.EXITING);
    assertThat(state(after, ended("CANCELLED_BEFORE_ARRIVAL"))).isEqualTo(GroupState.READY);
  }

  @Test
  void suspension_and_withdrawal_are_written_down_and_go_before_all_else() {
    Edited<Register> paused =
        STORY.with(
            "/groups/0/suspensions", List.of(Map.of("from", "2022-07-01", "until", "2022-07-15")));

    assertThat(state(LocalDate.of(2022, 6, 30), paused)).isEqualTo(GroupState.ACTIVE);
    assertThat(state(LocalDate.of(2022, 7, 1), paused)).isEqualTo(GroupState.SUSPENDED);
    assertThat(state(LocalDate.of(2022, 7, 14), paused)).isEqualTo(GroupState.SUSPENDED);
    assertThat(state(LocalDate.of(2022, 7, 15), paused)).isEqualTo(GroupState.ACTIVE);
    assertThat(state(LocalDate.of(2022, 7, 1), paused.with("/groups/0/withdrawnOn", "2022-07-01")))
        .isEqualTo(GroupState.WITHDRAWN);
  }

  @Test
  void a_group_that_lacks_something_as_a_group_is_forming_again() {
    Edited<Register> nobodySpeaks = STORY.with("/groups/0/memberships/0/roles", List.of());

    assertThat(state(LocalDate.of(2022, 2, 12), nobodySpeaks)).isEqualTo(GroupState.FORMING);
  }

  /** On 12 February 2022 the group is ready by the policy as it ships. */
  @ParameterizedTest
  @CsvSource({
    "CHECKED, check, POLICE_CHECK, EVERY_MEMBER, SCREENING",
    "CHECKED, check, POLICE_CHECK, AT_LEAST, SCREENING",
    "CHECKED, check, FUNDS_SHOWN, GROUP, FORMING",
    "TRAINED, module, INTRODUCTION, AT_LEAST, TRAINING",
  })
  void what_else_a_policy_requires_is_put_right_in_the_step_it_belongs_to(
      String kind, String name, String word, String scope, GroupState state) {
    Map<String, Object> of =
        scope.equals("AT_LEAST") ? Map.of("kind", scope, "members", 6) : Map.of("kind", scope);
    PolicyPack pack =
        Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class)
            .with(
                "/requirements/-",
                Map.of(
                    "code",
                    "one-more",
                    "demand",
                    Map.of("kind", kind, name, word),
                    "scope",
                    of,
                    "severity",
                    "ERROR",
                    "source",
                    "ASSUMED"))
            .value();
    Register value = STORY.value();

    assertThat(
            new GroupStates(new RegisterIndex(value), pack)
                .on(LocalDate.of(2022, 2, 12), value.groups().get(0)))
        .isEqualTo(state);
  }

  /** Three of five leave on 1 February 2023; 28 days of grace later is 1 March. */
  @Test
  void a_group_that_falls_below_its_minimum_with_a_household_is_at_risk_the_same_day() {
    Edited<Register> left =
        STORY
            .with("/groups/0/memberships/2/period/until", "2023-02-01")
            .with("/groups/0/memberships/3/period/until", "2023-02-01")
            .with("/groups/0/memberships/4/period/until", "2023-02-01");
    LocalDate since = LocalDate.of(2023, 2, 1);

    assertThat(atRisk(since.minusDays(1), left)).isEmpty();
    assertThat(atRisk(since, left)).containsExactly(risk(since, Severity.WARNING));
    assertThat(atRisk(LocalDate.of(2023, 3, 2), left)).containsExactly(risk(since, Severity.ERROR));
    assertThat(
            atRisk(LocalDate.of(2023, 3, 10), left.with("/sponsorships/0/ending", ending("EARLY"))))
        .isEmpty();
  }

  private static AtRisk risk(LocalDate since, Severity severity) {
    return new AtRisk(new GroupId("G-1"), new SponsorshipId("K-1"), since, severity);
  }

  private static Edited<Register> ended(String kind) {
    return STORY.with("/sponsorships/0/ending", ending(kind));
  }

  private static Map<String, String> ending(String kind) {
    return Map.of("kind", kind, "on", "2023-03-10");
  }

  private static List<AtRisk> atRisk(LocalDate day, Edited<Register> register) {
    return states(register.value()).atRisk(day).stream()
        .filter(each -> each.group().equals(new GroupId("G-1")))
        .toList();
  }

  private static GroupState state(LocalDate day, Edited<Register> register) {
    Register value = register.value();
    return states(value).on(day, value.groups().get(0));
  }

  private static GroupStates states(Register register) {
    return new GroupStates(new RegisterIndex(register), Policies.vwnPilot().packs().get(0));
  }
}
