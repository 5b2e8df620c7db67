package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.ArrivalDate.ChangeReason;
import nl.communitysponsorship.core.household.ArrivalDate.Status;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Script;

/** Draws the arrival dates of one household, each as it became known. */
final class SyntheticArrivals {
  private SyntheticArrivals() {}

  /** When a household really arrived, or was to arrive. */
  static LocalDate arrival(int household, LocalDate planned) {
    return switch (household) {
      case Script.HOME_NOT_READY -> planned.plusDays(19);
      case Script.TRAVEL_DELAYED -> planned.plusDays(33);
      case Script.FLIGHT_MOVED -> planned.plusDays(2);
      default -> planned;
    };
  }

  static List<ArrivalDate> draw(int household, LocalDate referred, LocalDate planned) {
    var arrivals = new ArrayList<ArrivalDate>();
    arrivals.add(new ArrivalDate(planned, referred.plusDays(5), Status.PLANNED, null));
    if (household == Script.NEVER_ARRIVES) {
      arrivals.add(
          new ArrivalDate(
              planned, Calendar.CANCELLED_ON, Status.CANCELLED, ChangeReason.HOUSEHOLD_CHOICE));
      return arrivals;
    }
    LocalDate arrival = arrival(household, planned);
    switch (household) {
      case Script.HOME_NOT_READY ->
          arrivals.add(again(arrival, planned.minusDays(6), ChangeReason.HOME_NOT_READY));
      case Script.TRAVEL_DELAYED ->
          arrivals.add(again(arrival, planned.minusDays(6), ChangeReason.TRAVEL_DOCUMENTS));
      case Script.FLIGHT_MOVED ->
          arrivals.add(again(arrival, planned.minusDays(1), ChangeReason.FLIGHT));
      case Script.EXIT_IN_DOUBT -> {
        LocalDate later = planned.plusDays(21);
        arrivals.add(again(later, planned.minusDays(24), ChangeReason.EXIT_PERMISSION));
        arrivals.add(again(arrival, planned.minusDays(10), ChangeReason.OTHER));
      }
      default -> {
        // it came on the day that was planned
      }
    }
    arrivals.add(new ArrivalDate(arrival, arrival, Status.ARRIVED, null));
    return arrivals;
  }

  private static ArrivalDate again(LocalDate on, LocalDate recordedOn, ChangeReason reason) {
    return new ArrivalDate(on, recordedOn, Status.PLANNED, reason);
  }
}
