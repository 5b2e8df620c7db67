package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.policy.SafetyPolicy;
import nl.communitysponsorship.core.policy.SafetyPolicy.SafetyTerms;
import org.jspecify.annotations.Nullable;

/**
 * By when something must be done about an incident.
 *
 * @param dueOn the last day on which it is in time
 * @param metOn the day on which it was done; null while it was not
 */
public record IncidentDeadline(Aim aim, LocalDate dueOn, @Nullable LocalDate metOn) {
  /** What must be done. */
  public enum Aim {
    /** Somebody sees to it. */
    HANDLER_NAMED,
    /** Somebody is protected, or it is said why nobody is. */
    PEOPLE_SAFE,
    CLOSED
  }

  public IncidentDeadline {
    requireNonNull(aim, "aim");
    requireNonNull(dueOn, "dueOn");
  }

  /**
   * The deadlines of an incident, as far as they were met by a day; a measure only where it must
   * be. An incident that was opened again gets a new term to close.
   */
  public static List<IncidentDeadline> of(Incident incident, SafetyPolicy policy, LocalDate day) {
    IncidentReport report = incident.report();
    SafetyTerms terms = policy.of(report.severity());
    LocalDate handlerBy = WorkingDays.after(report.reportedOn(), terms.handlerDays().value());
    var deadlines = new ArrayList<IncidentDeadline>();
    deadlines.add(
        new IncidentDeadline(
            Aim.HANDLER_NAMED,
            handlerBy,
            incident.assignments().stream()
                .map(Incident.Assignment::from)
                .filter(each -> !each.isAfter(day))
                .findFirst()
                .orElse(null)));
    if (report.asksForMeasure()) {
      deadlines.add(
          new IncidentDeadline(Aim.PEOPLE_SAFE, handlerBy, safeOn(incident, day).orElse(null)));
    }
    LocalDate openSince =
        incident.closings().stream()
            .flatMap(each -> each.findReopenedOn().stream())
            .filter(each -> !each.isAfter(day))
            .reduce(report.reportedOn(), (earlier, later) -> later);
    deadlines.add(
        new IncidentDeadline(
            Aim.CLOSED,
            WorkingDays.after(openSince, terms.closeDays().value()),
            incident.closings().stream()
                .filter(each -> each.holdsOn(day))
                .map(IncidentClosing::closedOn)
                .findFirst()
                .orElse(null)));
    return List.copyOf(deadlines);
  }

  /** The day on which it was done, or empty while it was not. */
  public Optional<LocalDate> findMetOn() {
    return Optional.ofNullable(metOn);
  }

  /** Whether it passed by a day and was not met in time or since. */
  public boolean isPassedOn(LocalDate day) {
    return metOn == null && day.isAfter(dueOn);
  }

  private static Optional<LocalDate> safeOn(Incident incident, LocalDate day) {
    var days = new ArrayList<LocalDate>();
    incident.measures().forEach(each -> days.add(each.period().from()));
    incident.findNoneNeeded().ifPresent(each -> days.add(each.on()));
    return days.stream().filter(each -> !each.isAfter(day)).min(LocalDate::compareTo);
  }
}
