package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.DwellingStep;
import nl.communitysponsorship.core.household.DwellingStep.DwellingStatus;
import nl.communitysponsorship.core.household.HomeWaiver;
import nl.communitysponsorship.core.household.TemporaryStay;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Draws how the home of one household came about, and where it lived before it moved. */
final class SyntheticHomes {
  private static final int DAYS_LOOKING = 40;

  private final int household;
  private final LocalDate linked;
  private final LocalDate arrival;
  private final boolean comes;
  private final Dice dice;

  /**
   * @param linked when the household was linked to its municipality
   * @param arrival when it arrived or is to arrive
   * @param comes whether it arrived before the programme ended
   */
  SyntheticHomes(int household, LocalDate linked, LocalDate arrival, boolean comes, Dice dice) {
    this.household = household;
    this.linked = linked;
    this.arrival = arrival;
    this.comes = comes;
    this.dice = dice;
  }

  /**
   * The homes of the household; what the next municipality did became known once it lived there.
   *
   * @param home what is known of the home itself
   * @param before where a household that moves lived first; null for all others
   */
  List<Dwelling> draw(Dwelling home, int size, @Nullable MunicipalityCode before) {
    if (before == null) {
      return List.of(detailed(home, size, steps(linked, arrival)));
    }
    LocalDate moves = Calendar.MOVED_ON;
    var first =
        new Dwelling(before, null, size, Answer.UNKNOWN, arrival.minusDays(dice.from(2, 5)));
    List<DwellingStep> left = new ArrayList<>(steps(linked, arrival));
    left.add(step(DwellingStatus.LEFT, moves));
    var second =
        new Dwelling(
            home.municipality(),
            home.postcodeArea(),
            home.mostPeople(),
            home.stepFree(),
            moves.minusDays(3));
    List<DwellingStep> toldLater =
        steps(moves.minusDays(60), moves).stream()
            .map(each -> new DwellingStep(each.status(), each.on(), moves))
            .toList();
    return List.of(detailed(first, size, left), detailed(second, size, toldLater));
  }

  private Dwelling detailed(Dwelling home, int size, List<DwellingStep> steps) {
    LocalDate ready = home.findReadyFrom().orElse(arrival);
    LocalDate looked = ready.minusDays(dice.from(1, 4));
    boolean isLate = household == Script.HOME_UNFINISHED;
    return new Dwelling(
        home.municipality(),
        home.postcodeArea(),
        home.mostPeople(),
        home.stepFree(),
        isLate ? arrival.plusDays(6) : ready,
        dice.chance(75) ? Integer.valueOf(Math.min(6, (size + 2) / 2 + dice.from(0, 1))) : null,
        looked.isBefore(Calendar.END) && dice.chance(80) ? looked : null,
        temporary(),
        isLate
            ? new HomeWaiver(
                arrival.minusDays(8), "De badkamer wordt in de eerste week nog betegeld.")
            : null,
        steps);
  }

  private @Nullable TemporaryStay temporary() {
    return switch (household) {
      case Script.STAYS_FOR_A_WHILE -> new TemporaryStay(arrival.plusMonths(10), Answer.YES);
      case Script.NEEDS_NOT_ASKED -> new TemporaryStay(arrival.plusMonths(12), Answer.UNKNOWN);
      default -> null;
    };
  }

  /** From looking for it to moving in, as far as it came before the programme ended. */
  private List<DwellingStep> steps(LocalDate from, LocalDate to) {
    LocalDate sought = from.plusDays(1);
    LocalDate offered = later(sought.plusDays(2), to.minusDays(DAYS_LOOKING + dice.from(0, 8)));
    LocalDate accepted = later(offered.plusDays(1), to.minusDays(DAYS_LOOKING - 6));
    LocalDate ready = later(accepted.plusDays(1), to.minusDays(2));
    var steps = new ArrayList<DwellingStep>();
    steps.add(step(DwellingStatus.SOUGHT, sought));
    steps.add(step(DwellingStatus.OFFERED, offered));
    steps.add(step(DwellingStatus.ACCEPTED, accepted));
    if (comes) {
      steps.add(step(DwellingStatus.READY, ready.isAfter(to) ? to : ready));
      steps.add(step(DwellingStatus.MOVED_IN, to));
    }
    steps.removeIf(each -> !each.recordedOn().isBefore(Calendar.END));
    return steps;
  }

  private static DwellingStep step(DwellingStatus status, LocalDate on) {
    return new DwellingStep(status, on, on);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
