package nl.communitysponsorship.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.Effect.Notice;
import nl.communitysponsorship.core.lifecycle.Effect.Talk;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import org.jspecify.annotations.Nullable;

/** How a sponsorship begins, for the first time or in the place of another. */
public final class Beginning {
  private Beginning() {}

  /**
   * Begins a sponsorship. Refused when not all three said yes. Its end is planned with its
   * beginning: the talk about the ending stands in the calendar from the first day.
   *
   * @param beside the team that answers for the household, beside the group
   * @param months how long it is planned to last, from the policy
   */
  public static SponsorshipStep begin(
      SponsorshipId id, Proposal match, LocalTeam beside, int months, LifePolicy terms) {
    return begin(id, match, beside, months, terms, null);
  }

  /**
   * Begins a sponsorship in the place of one that broke down, or that ended by a move to another
   * group. The old one keeps its history; whoever stood in for its group does so until the new one
   * begins.
   *
   * @throws IllegalArgumentException if the proposal is for another household
   */
  public static SponsorshipStep rematch(
      Standing old, SponsorshipId id, Proposal match, LocalTeam beside, int months, Acting by) {
    Sponsorship before = old.sponsorship();
    if (!match.household().equals(before.household())) {
      throw new IllegalArgumentException(
          "sponsorship '%s' is one of household '%s'; the proposal is for '%s'"
              .formatted(before.id(), before.household(), match.household()));
    }
    if (!match.isConfirmed()) {
      return new SponsorshipStep.Refused(notConfirmed(match));
    }
    LocalDate day = match.lastDecidedOn().orElseThrow();
    Optional<Finding> refusal =
        Guard.refusal(old, LifeStep.REMATCH, new Acting(by.worker(), by.as(), day));
    if (refusal.isEmpty() && !before.callsForAnotherBy(day)) {
      refusal = Optional.of(Guard.illegal(before, LifeStep.REMATCH, old.stateOn(day)));
    }
    return refusal
        .<SponsorshipStep>map(SponsorshipStep.Refused::new)
        .orElseGet(() -> begin(id, match, beside, months, old.terms(), before));
  }

  private static SponsorshipStep begin(
      SponsorshipId id,
      Proposal match,
      LocalTeam beside,
      int months,
      LifePolicy terms,
      @Nullable Sponsorship before) {
    if (!match.isConfirmed()) {
      return new SponsorshipStep.Refused(notConfirmed(match));
    }
    Sponsorship begun =
        Sponsorship.begin(id, match, beside, months, before == null ? null : before.id());
    LocalDate day = begun.confirmedOn();
    return new SponsorshipStep.Taken(
        begun,
        before == null ? null : before.releasedOn(day),
        List.of(
            new Effect.Notify(Notice.MATCH_BEGUN, Actor.HOUSEHOLD, day),
            new Effect.Notify(Notice.MATCH_BEGUN, Actor.GROUP, day),
            new Effect.OpenTask(
                LifeTask.MAKE_PLAN, Actor.LOCAL_TEAM, day.plusDays(terms.taskDays().value())),
            new Effect.PlanTalk(
                Talk.ENDING_TALK,
                Actor.LOCAL_TEAM,
                begun.plannedEnd().minusDays(terms.endingDays().value()))));
  }

  private static Finding notConfirmed(Proposal match) {
    return ProgrammeRule.SPONSORSHIP_NOT_CONFIRMED.at(FindingPath.at("proposals", match.id()));
  }
}
