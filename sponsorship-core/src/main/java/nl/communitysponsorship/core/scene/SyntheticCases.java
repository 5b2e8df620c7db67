package nl.communitysponsorship.core.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.resettlement.CaseMilestone;
import nl.communitysponsorship.core.resettlement.CaseMilestone.MilestoneKind;
import nl.communitysponsorship.core.resettlement.CaseMilestone.MilestoneState;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.resettlement.ResettlementCase.SelectionMode;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import org.jspecify.annotations.Nullable;

/** Draws the resettlement cases of one household: mostly one, with milestones side by side. */
public final class SyntheticCases {
  private static final int DAYS_TO_LINK = 3;

  private final Names names;
  private final int number;
  private final Household household;
  private final Dice dice;

  /**
   * @param number the place of the household in the pilot
   */
  public SyntheticCases(Names names, int number, Household household, Dice dice) {
    this.names = names;
    this.number = number;
    this.household = household;
    this.dice = dice;
  }

  /** The cases: of one household an earlier one came to nothing. */
  public List<ResettlementCase> cases() {
    var cases = new ArrayList<ResettlementCase>();
    LocalDate referred = household.referredOn();
    if (number == Script.REJECTED_BEFORE) {
      cases.add(
          new ResettlementCase(
              names.caseOf(number, 0),
              household.id(),
              SelectionMode.DOSSIER,
              null,
              List.of(
                  reached(MilestoneKind.NOMINATION, referred.minusDays(420)),
                  reached(MilestoneKind.REJECTION, referred.minusDays(300)))));
    }
    cases.add(
        new ResettlementCase(
            names.caseOf(number, 1),
            household.id(),
            selectedBy(),
            number == Script.COMES_WITH_GUARDED_CHILD ? Names.GUARDIAN : null,
            milestones(referred)));
    return cases;
  }

  private @Nullable SelectionMode selectedBy() {
    if (number == Script.NEEDS_NOT_ASKED) {
      return null;
    }
    if (number == Script.NO_FROM_GROUP) {
      return SelectionMode.EMERGENCY;
    }
    return dice.chance(75) ? SelectionMode.MISSION : SelectionMode.DOSSIER;
  }

  /** What was before the programme became known to it when the household was referred. */
  private List<CaseMilestone> milestones(LocalDate referred) {
    var milestones = new ArrayList<CaseMilestone>();
    LocalDate nominated = referred.minusDays(dice.from(180, 260));
    milestones.add(reached(MilestoneKind.NOMINATION, nominated));
    LocalDate selected = referred.minusDays(dice.from(20, 60));
    milestones.add(
        reached(
            MilestoneKind.SELECTION,
            number == Script.NO_FROM_GROUP ? referred.plusDays(1) : selected));
    milestones.add(reached(MilestoneKind.PROFILE, referred.plusDays(dice.from(0, DAYS_TO_LINK))));
    Optional<LocalDate> arrival = lastPlanned();
    if (number == Script.NEVER_ARRIVES) {
      milestones.add(reached(MilestoneKind.WITHDRAWAL, Calendar.CANCELLED_ON));
    } else {
      arrival.ifPresent(on -> journey(referred, on, milestones));
    }
    milestones.removeIf(each -> !each.recordedOn().isBefore(Calendar.END));
    return milestones;
  }

  private Optional<LocalDate> lastPlanned() {
    return household.arrivals().stream().map(ArrivalDate::on).reduce((earlier, later) -> later);
  }

  /** Training before departure and travel, each planned and then done. */
  private void journey(LocalDate referred, LocalDate arrival, List<CaseMilestone> milestones) {
    LocalDate training = later(referred.plusDays(10), arrival.minusDays(dice.from(25, 40)));
    milestones.add(planned(MilestoneKind.CULTURAL_ORIENTATION, training, referred.plusDays(6)));
    milestones.add(planned(MilestoneKind.TRAVEL, arrival, referred.plusDays(8)));
    milestones.add(reached(MilestoneKind.CULTURAL_ORIENTATION, training));
    milestones.add(reached(MilestoneKind.TRAVEL, arrival));
  }

  private CaseMilestone reached(MilestoneKind kind, LocalDate on) {
    LocalDate known = later(household.referredOn(), on);
    return new CaseMilestone(kind, MilestoneState.REACHED, on, known);
  }

  private static CaseMilestone planned(MilestoneKind kind, LocalDate on, LocalDate recordedOn) {
    return new CaseMilestone(kind, MilestoneState.PLANNED, on, recordedOn);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
