package nl.communitysponsorship.core.handover;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.Finishing;
import nl.communitysponsorship.core.lifecycle.SponsorshipStep;
import nl.communitysponsorship.core.lifecycle.Standing;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Answering;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.state.Acting;
import org.jspecify.annotations.Nullable;

/**
 * What came of a group that wants to stop.
 *
 * @param group the group as it is now; the same as before when it was refused
 * @param sponsorship what became of the sponsorship in which it was; null when it was in none
 * @param refusal why the group cannot stop yet; null when it stopped
 */
public record Dissolving(
    SponsorGroup group, @Nullable SponsorshipStep sponsorship, @Nullable Finding refusal) {
  /** What became of its sponsorship, or empty when it was in none. */
  public Optional<SponsorshipStep> findSponsorship() {
    return Optional.ofNullable(sponsorship);
  }

  /** Why the group cannot stop yet, or empty when it stopped. */
  public Optional<Finding> findRefusal() {
    return Optional.ofNullable(refusal);
  }

  /**
   * Dissolves a group. While it is in a sponsorship that is refused until somebody is named who
   * answers for the household; then the sponsorship breaks down, with its fault undecided.
   *
   * @param active the sponsorship in which the group is; null when it is in none
   * @param backstop who answers for the household from now on; null when nobody is named
   */
  public static Dissolving of(
      SponsorGroup group, @Nullable Standing active, @Nullable Answering backstop, Acting by) {
    if (active == null || active.stateOn(by.on()).isOver()) {
      return new Dissolving(group.dissolvedOn(by.on()), null, null);
    }
    if (backstop == null) {
      return new Dissolving(
          group,
          null,
          ProgrammeRule.GROUP_STILL_NEEDED
              .at(FindingPath.at("groups", group.id()))
              .with("group", group.id())
              .with("sponsorship", active.sponsorship().id()));
    }
    SponsorshipStep step =
        Finishing.breakDown(active, Ending.BrokenDown.Reason.GROUP_CHOICE, backstop, by);
    return step.refusal()
        .map(why -> new Dissolving(group, step, why))
        .orElseGet(() -> new Dissolving(group.dissolvedOn(by.on()), step, null));
  }

  /** Everything that follows, in order. */
  public List<Effect> effects() {
    return findSponsorship().map(SponsorshipStep::effects).orElse(List.of());
  }
}
