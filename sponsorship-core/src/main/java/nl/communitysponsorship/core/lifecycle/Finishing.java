package nl.communitysponsorship.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.BothSides;
import nl.communitysponsorship.core.course.DefaultFinding;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.Effect.Notice;
import nl.communitysponsorship.core.lifecycle.Effect.Talk;
import nl.communitysponsorship.core.policy.Setting;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Answering;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Role;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import org.jspecify.annotations.Nullable;

/** Steps after which a sponsorship is over, and what is found out about it then. */
public final class Finishing {
  private Finishing() {}

  /** Ends a sponsorship whose planned end is in sight; its time was full. */
  public static SponsorshipStep asPlanned(Standing standing, Acting by) {
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.END_AS_PLANNED, by);
    if (refusal.isEmpty() && !standing.isEndInSightOn(by.on())) {
      refusal = Optional.of(Guard.endNotInSight(standing.sponsorship()));
    }
    return refusal
        .<SponsorshipStep>map(SponsorshipStep.Refused::new)
        .orElseGet(() -> over(standing, new Ending.AsPlanned(by.on())));
  }

  /** Ends a sponsorship before its time, when household and group both agreed by then. */
  public static SponsorshipStep early(Standing standing, BothSides agreed, Acting by) {
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.END_EARLY, by);
    if (refusal.isEmpty() && !agreed.isCompleteBy(by.on())) {
      refusal = Optional.of(Guard.at(ProgrammeRule.SPONSORSHIP_NOT_AGREED, standing.sponsorship()));
    }
    return refusal
        .<SponsorshipStep>map(SponsorshipStep.Refused::new)
        .orElseGet(() -> over(standing, new Ending.Early(by.on())));
  }

  /** Ends a sponsorship whose household will not arrive. The group is free at once. */
  public static SponsorshipStep cancel(Standing standing, Acting by) {
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.CANCEL, by);
    if (refusal.isPresent()) {
      return new SponsorshipStep.Refused(refusal.get());
    }
    Sponsorship sponsorship = standing.sponsorship();
    var effects = new ArrayList<Effect>();
    effects.add(new Effect.Notify(Notice.CANCELLED, Actor.GROUP, by.on()));
    forget(standing, by.on()).ifPresent(effects::add);
    return new SponsorshipStep.Taken(
        sponsorship.endedBy(new Ending.CancelledBeforeArrival(by.on())).releasedOn(by.on()),
        null,
        effects);
  }

  /**
   * Ends a sponsorship whose group fell away, without blame: whose duty failed stays undecided.
   *
   * @param backstop who answers for the household from now on; null when whoever stands in during a
   *     pause goes on, and refused when nobody does
   */
  public static SponsorshipStep breakDown(
      Standing standing, Ending.BrokenDown.Reason reason, @Nullable Answering backstop, Acting by) {
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.BREAK_DOWN, by);
    if (refusal.isPresent()) {
      return new SponsorshipStep.Refused(refusal.get());
    }
    Sponsorship sponsorship = standing.sponsorship();
    LocalDate day = by.on();
    Optional<Answering> next =
        Optional.ofNullable(backstop)
            .or(
                () ->
                    sponsorship
                        .ownerOn(day)
                        .filter(AccountableOwner::isBackstop)
                        .map(each -> new Answering(each.team(), each.worker())));
    if (next.isEmpty()) {
      return new SponsorshipStep.Refused(
          Guard.at(ProgrammeRule.SPONSORSHIP_BACKSTOP_REQUIRED, sponsorship));
    }
    var effects = new ArrayList<>(Keeping.handedOver(standing, next.get(), day));
    effects.add(new Effect.Notify(Notice.BROKEN_DOWN, Actor.HOUSEHOLD, day));
    effects.add(new Effect.Notify(Notice.BROKEN_DOWN, Actor.GROUP, day));
    effects.add(
        new Effect.AskConsent(sponsorship.household(), ConsentPurpose.SHARING_WITH_GROUP, day));
    effects.add(
        new Effect.OpenTask(
            LifeTask.FIND_NEW_GROUP, Actor.COORDINATOR, Keeping.due(standing, day)));
    forget(standing, day).ifPresent(effects::add);
    return new SponsorshipStep.Taken(
        sponsorship
            .going(sponsorship.course().resumedOn(day))
            .ownedBy(next.get().in(Role.BACKSTOP, day))
            .endedBy(new Ending.BrokenDown(day, reason)),
        null,
        effects);
  }

  /** Records whose duty failed, after a breakdown and when both sides were heard by then. */
  public static SponsorshipStep findDefault(
      Standing standing, Fault fault, BothSides heard, Acting by) {
    Optional<Finding> refusal = Guard.refusal(standing, LifeStep.FIND_DEFAULT, by);
    if (refusal.isPresent()) {
      return new SponsorshipStep.Refused(refusal.get());
    }
    Sponsorship sponsorship = standing.sponsorship();
    if (!heard.isCompleteBy(by.on())) {
      return new SponsorshipStep.Refused(Guard.at(ProgrammeRule.DEFAULT_NOT_HEARD, sponsorship));
    }
    var finding =
        new DefaultFinding(
            fault,
            heard.findGroup().orElseThrow(),
            heard.findHousehold().orElseThrow(),
            by.on(),
            by.worker());
    return new SponsorshipStep.Taken(
        sponsorship.going(sponsorship.course().failedBy(finding)), null, List.of());
  }

  private static SponsorshipStep over(Standing standing, Ending ending) {
    Sponsorship sponsorship = standing.sponsorship();
    var effects = new ArrayList<Effect>();
    effects.add(new Effect.Notify(Notice.ENDED, Actor.HOUSEHOLD, ending.on()));
    effects.add(new Effect.Notify(Notice.ENDED, Actor.GROUP, ending.on()));
    effects.addAll(followUps(standing, ending.on()));
    return new SponsorshipStep.Taken(
        sponsorship
            .going(sponsorship.course().resumedOn(ending.on()))
            .endedBy(ending)
            .releasedOn(ending.on()),
        null,
        effects);
  }

  /** Talks after the end, so many months after it as the policy says. */
  static List<Effect> followUps(Standing standing, LocalDate end) {
    return Stream.of(
            standing.terms().firstFollowUp(),
            standing.terms().secondFollowUp(),
            standing.terms().thirdFollowUp())
        .map(Setting::value)
        .<Effect>map(
            months -> new Effect.PlanTalk(Talk.FOLLOW_UP, Actor.LOCAL_TEAM, end.plusMonths(months)))
        .toList();
  }

  /** A group gives back what it was told, if that leads to people. */
  static Optional<Effect> forget(Standing standing, LocalDate day) {
    Sponsorship sponsorship = standing.sponsorship();
    return sponsorship
        .match()
        .toldBy(day)
        .filter(DisclosureStage::isAboutPeople)
        .map(
            told ->
                new Effect.Forget(
                    sponsorship.group(),
                    sponsorship.household(),
                    told,
                    Keeping.due(standing, day)));
  }
}
