package nl.communitysponsorship.server.life;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.lifecycle.SponsorshipStep;
import nl.communitysponsorship.core.lifecycle.Standing;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Line;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.server.action.Carrying;
import nl.communitysponsorship.server.action.Draft;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.action.Step;

/**
 * Takes the steps in the life of a sponsorship, each as the library guards it, and each stored with
 * who took it and what it brings with it.
 */
public final class LifeDesk {
  private final Carrying carrying;
  private final Policies policies;

  public LifeDesk(Carrying carrying, Policies policies) {
    this.carrying = requireNonNull(carrying, "carrying");
    this.policies = requireNonNull(policies, "policies");
  }

  /**
   * The steps that can be taken on a day, with those who may take them.
   *
   * @param index of the register as it was known on the day
   */
  public List<Line<SponsorshipState, LifeStep>> possible(
      LocalDate day, Sponsorship sponsorship, RegisterIndex index) {
    return day.isBefore(sponsorship.confirmedOn())
        ? List.of()
        : PossibleSteps.on(day, standing(day, sponsorship, index));
  }

  /**
   * Where a sponsorship stands on a day.
   *
   * @param index of the register as it was known on the day
   * @throws IllegalArgumentException if the day lies before the sponsorship was confirmed
   */
  public SponsorshipState state(LocalDate day, Sponsorship sponsorship, RegisterIndex index) {
    return standing(day, sponsorship, index).stateOn(day);
  }

  /** Takes a step; refused with the rule that keeps it from being taken. */
  public Outcome<Sponsorship> take(SponsorshipId id, LifeWish wish) {
    return carrying.act(
        register -> drafted(new RegisterIndex(register), id, wish),
        (register, subject) -> new RegisterIndex(register).sponsorship(new SponsorshipId(subject)));
  }

  private Draft<Step<Sponsorship>> drafted(RegisterIndex index, SponsorshipId id, LifeWish wish) {
    Optional<Sponsorship> found = index.sponsorship(id);
    if (found.isEmpty()) {
      return Draft.refused(
          ProgrammeRule.REFERENCE_UNKNOWN.at(FindingPath.at("sponsorships", id)).with("id", id));
    }
    Sponsorship before = found.get();
    Optional<Finding> refusal = unknownTeam(index, wish).or(() -> tooEarly(before, wish));
    if (refusal.isPresent()) {
      return Draft.refused(refusal.get());
    }
    SponsorshipStep step = wish.in(standing(wish.by().on(), before, index));
    return step.sponsorship()
        .<Draft<Step<Sponsorship>>>map(
            now -> new Draft.Ready<>(taken(index.register(), now, wish, step)))
        .orElseGet(() -> new Draft.Refused<>(step.refusal().stream().toList()));
  }

  private Step<Sponsorship> taken(
      Register register, Sponsorship now, LifeWish wish, SponsorshipStep step) {
    Change change =
        carrying.change(
            ChangeKind.STEP_TAKEN,
            now.id().value(),
            wish.by().worker(),
            wish.by().on(),
            EffectFacts.with(wish.facts(), step.effects()));
    var sponsorships = new ArrayList<>(register.sponsorships());
    sponsorships.replaceAll(each -> each.id().equals(now.id()) ? now : each);
    return new Step<>(register.with(register.proposals(), sponsorships), now, change);
  }

  private static Optional<Finding> unknownTeam(RegisterIndex index, LifeWish wish) {
    return wish.team()
        .filter(team -> index.team(team).isEmpty())
        .map(
            team ->
                ProgrammeRule.REFERENCE_UNKNOWN
                    .at(FindingPath.ROOT.field(LifeField.TEAM.field()))
                    .with("id", team));
  }

  /** Before it was confirmed a sponsorship has no state that could be asked. */
  private static Optional<Finding> tooEarly(Sponsorship sponsorship, LifeWish wish) {
    LocalDate on = wish.by().on();
    return on.isBefore(sponsorship.confirmedOn())
        ? Optional.of(
            ProgrammeRule.SPONSORSHIP_DAY_TOO_EARLY
                .at(FindingPath.at("sponsorships", sponsorship.id()))
                .with("on", on)
                .with("lastStep", sponsorship.confirmedOn()))
        : Optional.empty();
  }

  private Standing standing(LocalDate day, Sponsorship sponsorship, RegisterIndex index) {
    return WhereItStands.on(day, sponsorship, index, policies);
  }
}
