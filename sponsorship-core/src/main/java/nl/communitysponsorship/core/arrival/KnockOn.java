package nl.communitysponsorship.core.arrival;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.arrival.DerivedDate.Shift;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.support.SupportTask;

/**
 * Everything that a new arrival date brings with it. Nothing was changed yet: whoever asked may
 * take over the household and the tasks.
 *
 * @param household with the new date behind all earlier ones
 * @param dates every day that follows from the arrival: moved, kept or impossible, in order
 * @param tasks all tasks of the sponsorship, those that moved on their new days, in order
 * @param warnings what the new date is in conflict with
 */
public record KnockOn(
    Household household, List<DerivedDate> dates, List<SupportTask> tasks, Findings warnings) {
  public KnockOn {
    requireNonNull(household, "household");
    dates = requireNonNull(dates, "dates").stream().sorted().toList();
    tasks = requireNonNull(tasks, "tasks").stream().sorted().toList();
    requireNonNull(warnings, "warnings");
  }

  /** The days that shift in one way, in order. */
  public List<DerivedDate> dates(Shift shift) {
    return dates.stream().filter(each -> each.shift() == shift).toList();
  }
}
