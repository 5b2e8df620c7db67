package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.GuardedText;
import org.jspecify.annotations.Nullable;

/**
 * An incident and all that was done about it. Whether it is open, late or protects somebody follows
 * from that and a day.
 *
 * @param sights who may know of it, in order; nobody else may
 * @param assignments who sees to it, in order; the last by a day counts
 * @param measures what was done at once, in order
 * @param noneNeeded why nobody has to be protected at once; null when nobody said so
 * @param steps what was done after that, in order
 * @param closings in order
 * @param linkedTo other incidents that belong to it, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Incident(
    IncidentId id,
    IncidentReport report,
    List<Sight> sights,
    List<Assignment> assignments,
    List<InterimMeasure> measures,
    @Nullable NoneNeeded noneNeeded,
    List<IncidentStep> steps,
    List<IncidentClosing> closings,
    List<IncidentId> linkedTo)
    implements Comparable<Incident> {
  public Incident {
    requireNonNull(id, "id");
    requireNonNull(report, "report");
    sights = requireNonNull(sights, "sights").stream().sorted().distinct().toList();
    assignments = requireNonNull(assignments, "assignments").stream().sorted().distinct().toList();
    measures = requireNonNull(measures, "measures").stream().sorted().distinct().toList();
    steps = requireNonNull(steps, "steps").stream().sorted().distinct().toList();
    closings = requireNonNull(closings, "closings").stream().sorted().distinct().toList();
    linkedTo = requireNonNull(linkedTo, "linkedTo").stream().sorted().distinct().toList();
  }

  /** An incident that was reported and to which nothing was done yet. */
  public static Incident reported(IncidentId id, IncidentReport report, List<Sight> sights) {
    return new Incident(
        id, report, sights, List.of(), List.of(), null, List.of(), List.of(), List.of());
  }

  /** Why nobody has to be protected at once, or empty when nobody said so. */
  public Optional<NoneNeeded> findNoneNeeded() {
    return Optional.ofNullable(noneNeeded);
  }

  /** Whether a worker may know of it on a day. */
  public boolean isSeenBy(WorkerId worker, LocalDate day) {
    return sights.stream()
        .anyMatch(each -> each.worker().equals(worker) && !each.from().isAfter(day));
  }

  /** Who sees to it on a day, or empty while nobody was named. */
  public Optional<WorkerId> handlerOn(LocalDate day) {
    return assignments.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Assignment::handler);
  }

  /** Whether it is closed on a day. */
  public boolean isClosedOn(LocalDate day) {
    return closings.stream().anyMatch(each -> each.holdsOn(day));
  }

  /** The measures that hold on a day, or begin later. */
  public List<InterimMeasure> measuresFrom(LocalDate day) {
    return measures.stream()
        .filter(each -> each.period().findUntil().filter(until -> !until.isAfter(day)).isEmpty())
        .toList();
  }

  /** Whether somebody was protected at once, or it was said why nobody was, by a day. */
  public boolean hasAnswerBy(LocalDate day) {
    return measures.stream().anyMatch(each -> !each.period().from().isAfter(day))
        || findNoneNeeded().filter(each -> !each.on().isAfter(day)).isPresent();
  }

  /** The day on which a step was first taken, or empty as long as it was not, by a day. */
  public Optional<LocalDate> doneOn(StepCode step, LocalDate day) {
    return steps.stream()
        .filter(each -> each.step() == step && !each.on().isAfter(day))
        .map(IncidentStep::on)
        .findFirst();
  }

  /** This incident with those links only that may be known. */
  public Incident linkedWithin(Collection<IncidentId> known) {
    return new Incident(
        id,
        report,
        sights,
        assignments,
        measures,
        noneNeeded,
        steps,
        closings,
        linkedTo.stream().filter(known::contains).toList());
  }

  /** The day of the last thing that is recorded, from which on there can be more. */
  public LocalDate lastRecordedOn() {
    var days = new ArrayList<LocalDate>();
    days.add(report.reportedOn());
    assignments.forEach(each -> days.add(each.from()));
    measures.forEach(each -> days.add(each.period().findUntil().orElse(each.period().from())));
    steps.forEach(each -> days.add(each.on()));
    closings.forEach(each -> days.add(each.findReopenedOn().orElse(each.closedOn())));
    return days.stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  /**
   * That a worker may know of the incident from a day on.
   *
   * @param grantedBy who said so
   */
  public record Sight(WorkerId worker, LocalDate from, WorkerId grantedBy)
      implements Comparable<Sight> {
    private static final Comparator<Sight> ORDER =
        Comparator.comparing(Sight::worker)
            .thenComparing(Sight::from)
            .thenComparing(Sight::grantedBy);

    public Sight {
      requireNonNull(worker, "worker");
      requireNonNull(from, "from");
      requireNonNull(grantedBy, "grantedBy");
    }

    @Override
    public int compareTo(Sight other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * That a worker sees to the incident from a day on.
   *
   * @param assignedBy who said so
   */
  public record Assignment(WorkerId handler, LocalDate from, WorkerId assignedBy)
      implements Comparable<Assignment> {
    private static final Comparator<Assignment> ORDER =
        Comparator.comparing(Assignment::from)
            .thenComparing(Assignment::handler)
            .thenComparing(Assignment::assignedBy);

    public Assignment {
      requireNonNull(handler, "handler");
      requireNonNull(from, "from");
      requireNonNull(assignedBy, "assignedBy");
    }

    @Override
    public int compareTo(Assignment other) {
      return ORDER.compare(this, other);
    }
  }

  /** That a worker thought about measures and found that none was needed. */
  public record NoneNeeded(GuardedText because, LocalDate on, WorkerId by) {
    public NoneNeeded {
      requireNonNull(because, "because");
      requireNonNull(on, "on");
      requireNonNull(by, "by");
    }
  }

  @Override
  public int compareTo(Incident other) {
    return id.compareTo(other.id);
  }

  /** The pseudonym only. */
  @Override
  public String toString() {
    return "Incident " + id;
  }
}
