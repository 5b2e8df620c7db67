package nl.communitysponsorship.server.life;

import java.time.LocalDate;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.lifecycle.Standing;
import nl.communitysponsorship.core.phase.GroupStates;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Sponsorship;

/** Gathers from a register what the state of a sponsorship depends on. */
public final class WhereItStands {
  private WhereItStands() {}

  /**
   * A sponsorship with the facts and the policy of a day.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public static Standing on(
      LocalDate day, Sponsorship sponsorship, RegisterIndex index, Policies policies) {
    LocalDate arrived =
        index
            .household(sponsorship.household())
            .flatMap((Household household) -> household.arrivedOn(day))
            .orElse(null);
    return new Standing(
        sponsorship,
        policies.on(day).life(),
        arrived,
        index
            .group(sponsorship.group())
            .filter(each -> isAtRisk(each, index, policies, day))
            .isPresent());
  }

  private static boolean isAtRisk(
      SponsorGroup group, RegisterIndex index, Policies policies, LocalDate day) {
    return new GroupStates(index, policies, day).atRisk(day, group).isPresent();
  }
}
