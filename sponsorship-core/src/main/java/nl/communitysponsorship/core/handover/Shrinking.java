package nl.communitysponsorship.core.handover;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.state.Actor;

/** What follows when members leave a group that is in a sponsorship. */
public final class Shrinking {
  private Shrinking() {}

  /** Whether a group has fewer members on a day than it must have. */
  public static boolean isAtRisk(SponsorGroup group, PolicyPack policy, LocalDate day) {
    return group.membershipsOn(day).size() < policy.group().fewestMembers().value();
  }

  /**
   * What is to be done on a day for a group in a sponsorship. From the first day on which it is too
   * small: a task for the coordinator and one for the local team. After the days of grace: to
   * consider a pause, in which the backstop stands in. Nothing while it is large enough.
   *
   * @param since the first day on which the group was too small
   */
  public static List<Effect> effects(
      SponsorGroup group, PolicyPack policy, LocalDate since, LocalDate day) {
    if (!isAtRisk(group, policy, day)) {
      return List.of();
    }
    LocalDate due = since.plusDays(policy.life().taskDays().value());
    LocalDate grace = since.plusDays(policy.group().graceDays().value());
    List<Effect> tasks =
        List.of(
            new Effect.OpenTask(LifeTask.FIND_MEMBERS, Actor.COORDINATOR, due),
            new Effect.OpenTask(LifeTask.VISIT_HOUSEHOLD, Actor.LOCAL_TEAM, due));
    return day.isAfter(grace)
        ? List.of(
            tasks.get(0),
            tasks.get(1),
            new Effect.Suggest(LifeStep.PAUSE, Actor.LOCAL_TEAM, grace.plusDays(1)))
        : tasks;
  }
}
