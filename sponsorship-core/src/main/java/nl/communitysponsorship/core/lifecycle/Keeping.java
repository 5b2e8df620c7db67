package nl.communitysponsorship.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.course.BothSides;
import nl.communitysponsorship.core.course.Extension;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.Effect.Notice;
import nl.communitysponsorship.core.lifecycle.Effect.Talk;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Answering;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Role;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.value.DateRange;

/** Steps after which a sponsorship goes on: another owner, a pause, a later end. */
public final class Keeping {
  private Keeping() {}

  /** Lets another team or worker answer for the household, in the role of the one before. */
  public static SponsorshipStep handOver(Standing standing, Answering next, Acting by) {
    Sponsorship sponsorship = standing.sponsorship();
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.HAND_OVER, by);
    if (refusal.isPresent()) {
      return new SponsorshipStep.Refused(refusal.get());
    }
    Optional<AccountableOwner> owner = sponsorship.ownerOn(by.on());
    if (owner.isEmpty()) {
      return new SponsorshipStep.Refused(
          Guard.at(ProgrammeRule.SPONSORSHIP_NO_OWNER, sponsorship).with("from", by.on()));
    }
    Sponsorship now = sponsorship.ownedBy(next.in(owner.get().role(), by.on()));
    return new SponsorshipStep.Taken(now, null, handedOver(standing, next, by.on()));
  }

  /** Lets the group stand aside and the backstop stand in. */
  public static SponsorshipStep pause(
      Standing standing, PauseReason reason, Answering backstop, Acting by) {
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.PAUSE, by);
    if (refusal.isPresent()) {
      return new SponsorshipStep.Refused(refusal.get());
    }
    Sponsorship sponsorship = standing.sponsorship();
    Pause pause = new Pause(DateRange.from(by.on()), reason, by.worker());
    var effects = new ArrayList<>(handedOver(standing, backstop, by.on()));
    effects.add(new Effect.Notify(Notice.PAUSED, Actor.HOUSEHOLD, by.on()));
    effects.add(new Effect.Notify(Notice.PAUSED, Actor.GROUP, by.on()));
    effects.add(
        new Effect.OpenTask(LifeTask.VISIT_HOUSEHOLD, Actor.LOCAL_TEAM, due(standing, by.on())));
    return new SponsorshipStep.Taken(
        sponsorship
            .going(sponsorship.course().pausedBy(pause))
            .ownedBy(backstop.in(Role.BACKSTOP, by.on())),
        null,
        effects);
  }

  /** Lets the group go on, with a team beside it. */
  public static SponsorshipStep resume(Standing standing, Answering beside, Acting by) {
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.RESUME, by);
    if (refusal.isPresent()) {
      return new SponsorshipStep.Refused(refusal.get());
    }
    Sponsorship sponsorship = standing.sponsorship();
    var effects = new ArrayList<>(handedOver(standing, beside, by.on()));
    effects.add(new Effect.Notify(Notice.RESUMED, Actor.HOUSEHOLD, by.on()));
    effects.add(new Effect.Notify(Notice.RESUMED, Actor.GROUP, by.on()));
    return new SponsorshipStep.Taken(
        sponsorship
            .going(sponsorship.course().resumedOn(by.on()))
            .ownedBy(beside.in(Role.BESIDE_GROUP, by.on())),
        null,
        effects);
  }

  /**
   * Plans a later end, when household and group both agreed by then.
   *
   * @param until the first day after the time together
   * @throws IllegalArgumentException if that is not later than the end that was planned
   */
  public static SponsorshipStep extend(
      Standing standing, LocalDate until, BothSides agreed, Acting by) {
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.EXTEND, by);
    if (refusal.isPresent()) {
      return new SponsorshipStep.Refused(refusal.get());
    }
    Sponsorship sponsorship = standing.sponsorship();
    if (!agreed.isCompleteBy(by.on())) {
      return new SponsorshipStep.Refused(
          Guard.at(ProgrammeRule.SPONSORSHIP_NOT_AGREED, sponsorship));
    }
    Extension extension =
        new Extension(
            by.on(),
            sponsorship.plannedEnd(),
            until,
            agreed.findHousehold().orElseThrow(),
            agreed.findGroup().orElseThrow(),
            by.worker());
    LocalDate talk = until.minusDays(standing.terms().endingDays().value());
    return new SponsorshipStep.Taken(
        sponsorship.plannedUntil(until).going(sponsorship.course().extendedBy(extension)),
        null,
        List.of(
            new Effect.Notify(Notice.EXTENDED, Actor.HOUSEHOLD, by.on()),
            new Effect.Notify(Notice.EXTENDED, Actor.GROUP, by.on()),
            new Effect.PlanTalk(Talk.ENDING_TALK, Actor.LOCAL_TEAM, talk)));
  }

  /** What comes with a change of owner: the file, a word to the household, and an end of access. */
  static List<Effect> handedOver(Standing standing, Answering next, LocalDate day) {
    Sponsorship sponsorship = standing.sponsorship();
    var effects = new ArrayList<Effect>();
    effects.add(new Effect.Notify(Notice.OWNER_CHANGED, Actor.HOUSEHOLD, day));
    effects.add(new Effect.OpenTask(LifeTask.GIVE_FILE, Actor.LOCAL_TEAM, due(standing, day)));
    sponsorship
        .ownerOn(day)
        .filter(owner -> !owner.team().equals(next.team()))
        .ifPresent(
            owner -> effects.add(new Effect.EndAccess(owner.team(), sponsorship.household(), day)));
    return effects;
  }

  static LocalDate due(Standing standing, LocalDate day) {
    return day.plusDays(standing.terms().taskDays().value());
  }
}
