package nl.communitysponsorship.core.handover;

import static nl.communitysponsorship.core.lifecycle.Begun.as;
import static nl.communitysponsorship.core.lifecycle.Begun.day;
import static nl.communitysponsorship.core.lifecycle.Begun.team;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.communitysponsorship.core.course.BothSides;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.lifecycle.Begun;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.Finishing;
import nl.communitysponsorship.core.lifecycle.Keeping;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.lifecycle.SponsorshipStep;
import nl.communitysponsorship.core.lifecycle.Standing;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Role;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Actor;
import org.junit.jupiter.api.Test;

/**
 * The group falls apart: as a team leader I want the household never to be without someone
 * responsible when members leave. Group G-1 has five members; at least three are asked, with 28
 * days of grace.
 */
class TheGroupFallsApartTest {
  private static final PolicyPack POLICY = Policies.vwnPilot().packs().get(0);
  private static final LocalDate THIRD_LEAVES = day("2022-09-01");

  @Test
  void with_three_of_five_members_nothing_is_the_matter() {
    SponsorGroup three = leaving(2);

    assertThat(Shrinking.isAtRisk(three, POLICY, THIRD_LEAVES)).isFalse();
    assertThat(Shrinking.effects(three, POLICY, THIRD_LEAVES, THIRD_LEAVES)).isEmpty();
  }

  @Test
  void when_the_third_of_five_leaves_the_sponsorship_is_at_risk_the_same_day() {
    boolean isAtRisk = Shrinking.isAtRisk(leaving(3), POLICY, THIRD_LEAVES);
    var standing = new Standing(Begun.sponsorship(), Begun.TERMS, Begun.ARRIVED, isAtRisk);

    assertThat(standing.stateOn(THIRD_LEAVES)).isEqualTo(SponsorshipState.AT_RISK);
    assertThat(Shrinking.isAtRisk(leaving(3), POLICY, THIRD_LEAVES.minusDays(1))).isFalse();
  }

  /** Five days for a task: the 6th of September. */
  @Test
  void the_same_day_the_coordinator_and_the_local_team_each_have_a_task_with_a_day() {
    assertThat(Shrinking.effects(leaving(3), POLICY, THIRD_LEAVES, THIRD_LEAVES))
        .containsExactly(
            new Effect.OpenTask(LifeTask.FIND_MEMBERS, Actor.COORDINATOR, day("2022-09-06")),
            new Effect.OpenTask(LifeTask.VISIT_HOUSEHOLD, Actor.LOCAL_TEAM, day("2022-09-06")));
  }

  /** 28 days of grace from the 1st of September: the 29th is the last of them. */
  @Test
  void after_the_days_of_grace_a_pause_is_suggested_and_not_taken() {
    LocalDate lastOfGrace = day("2022-09-29");

    assertThat(Shrinking.effects(leaving(3), POLICY, THIRD_LEAVES, lastOfGrace)).hasSize(2);
    assertThat(Shrinking.effects(leaving(3), POLICY, THIRD_LEAVES, lastOfGrace.plusDays(1)))
        .hasSize(3)
        .contains(new Effect.Suggest(LifeStep.PAUSE, Actor.LOCAL_TEAM, day("2022-09-30")));
  }

  @Test
  void in_a_pause_the_backstop_answers_for_the_household_and_after_it_the_team_beside_the_group() {
    Sponsorship paused =
        Keeping.pause(
                Begun.active(),
                PauseReason.GROUP_TOO_SMALL,
                Begun.BACKSTOP,
                team(day("2022-09-30")))
            .sponsorship()
            .orElseThrow();
    Sponsorship resumed =
        Keeping.resume(Begun.active(paused), Begun.BACKSTOP, team(day("2022-10-15")))
            .sponsorship()
            .orElseThrow();

    assertThat(Begun.active(paused).stateOn(day("2022-09-30"))).isEqualTo(SponsorshipState.PAUSED);
    assertThat(Begun.active(resumed).stateOn(day("2022-10-15"))).isEqualTo(SponsorshipState.ACTIVE);
    assertThat(List.of("2022-09-29", "2022-09-30", "2022-10-14", "2022-10-15"))
        .extracting(on -> resumed.ownerOn(day(on)).orElseThrow().role())
        .containsExactly(Role.BESIDE_GROUP, Role.BACKSTOP, Role.BACKSTOP, Role.BESIDE_GROUP);
  }

  @Test
  void a_group_in_a_sponsorship_is_not_dissolved_until_somebody_answers_for_the_household() {
    Dissolving refused = Dissolving.of(group(), Begun.active(), null, team(day("2022-10-01")));

    assertThat(refused.findRefusal()).map(Finding::code).contains("group.stillNeeded");
    assertThat(refused.group()).isEqualTo(group());
    assertThat(refused.effects()).isEmpty();
  }

  @Test
  void a_group_without_a_household_is_dissolved_at_once() {
    Dissolving dissolved = Dissolving.of(group(), null, null, team(day("2022-10-01")));

    assertThat(dissolved.findRefusal()).isEmpty();
    assertThat(dissolved.group().takesPartOn(day("2022-10-01"))).isFalse();
    assertThat(dissolved.findSponsorship()).isEmpty();
  }

  @Test
  void once_a_backstop_is_named_the_group_stops_and_the_household_is_never_without_an_owner() {
    Dissolving dissolved =
        Dissolving.of(group(), Begun.active(), Begun.BACKSTOP, team(day("2022-10-01")));
    Sponsorship over =
        dissolved.findSponsorship().flatMap(SponsorshipStep::sponsorship).orElseThrow();

    assertThat(dissolved.group().takesPartOn(day("2022-10-01"))).isFalse();
    assertThat(Begun.active(over).stateOn(day("2022-10-01")))
        .isEqualTo(SponsorshipState.BROKEN_DOWN);
    assertThat(over.ownerOn(day("2022-09-30")).orElseThrow().worker()).isEqualTo(Begun.LEADER);
    assertThat(over.ownerOn(day("2022-10-01")).orElseThrow().worker()).isEqualTo(Begun.COLLEAGUE);
    assertThat(over.ownerOn(day("2023-10-01")).orElseThrow().role()).isEqualTo(Role.BACKSTOP);
    assertThat(dissolved.effects())
        .contains(
            new Effect.OpenTask(LifeTask.GIVE_FILE, Actor.LOCAL_TEAM, day("2022-10-06")),
            new Effect.OpenTask(LifeTask.FIND_NEW_GROUP, Actor.COORDINATOR, day("2022-10-06")));
  }

  @Test
  void whose_duty_failed_is_undecided_until_both_sides_were_heard_by_who_may_find_it() {
    Sponsorship over = brokenDown();
    Standing standing = Begun.active(over);
    LocalDate november = day("2022-11-01");

    assertThat(over.fault()).isEqualTo(Fault.UNDECIDED);
    assertThat(
            Finishing.findDefault(standing, Fault.GROUP, BothSides.on(november), team(november))
                .refusal())
        .map(Finding::code)
        .contains("sponsorship.notYourStep");
    assertThat(
            Finishing.findDefault(
                    standing,
                    Fault.GROUP,
                    new BothSides(november, november.plusDays(1)),
                    as(Actor.NATIONAL_DESK, november))
                .refusal())
        .map(Finding::code)
        .contains("default.notHeard");
    assertThat(
            Finishing.findDefault(
                    standing,
                    Fault.GROUP,
                    new BothSides(november, day("2022-10-20")),
                    as(Actor.NATIONAL_DESK, november))
                .sponsorship()
                .map(Sponsorship::fault))
        .contains(Fault.GROUP);
  }

  @Test
  void a_household_whose_group_fell_away_waits_for_another() {
    assertThat(brokenDown().callsForAnotherBy(day("2022-10-01"))).isTrue();
    assertThat(brokenDown().callsForAnotherBy(day("2022-09-30"))).isFalse();
  }

  private static Sponsorship brokenDown() {
    return Finishing.breakDown(
            Begun.active(),
            Ending.BrokenDown.Reason.GROUP_TOO_SMALL,
            Begun.BACKSTOP,
            team(day("2022-10-01")))
        .sponsorship()
        .orElseThrow();
  }

  private static SponsorGroup group() {
    return SmallProgramme.register().groups().get(0);
  }

  /** G-1, of which so many members leave on the 1st of September. */
  private static SponsorGroup leaving(int number) {
    SponsorGroup group = group();
    List<Membership> all = group.memberships();
    List<Membership> left =
        IntStream.range(0, all.size())
            .mapToObj(i -> i < number ? left(all.get(i)) : all.get(i))
            .toList();
    return new SponsorGroup(
        group.id(),
        group.homeBase(),
        group.variant(),
        group.formedOn(),
        group.backstop(),
        group.withdrawnOn(),
        left,
        group.offer());
  }

  private static Membership left(Membership member) {
    return new Membership(
        member.sponsor(), member.period().endedOn(THIRD_LEAVES), member.roles(), null);
  }
}
