package nl.communitysponsorship.core.desk;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.Incident.Assignment;
import nl.communitysponsorship.core.incident.Incident.NoneNeeded;
import nl.communitysponsorship.core.incident.Incident.Sight;
import nl.communitysponsorship.core.incident.IncidentClosing;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.incident.IncidentStep;
import nl.communitysponsorship.core.incident.InterimMeasure;
import org.jspecify.annotations.Nullable;

/** An incident with one thing more, or one thing other. */
final class Changed {
  private Changed() {}

  static Incident seen(Incident it, Sight sight) {
    return copy(it, plus(it.sights(), sight), it.measures(), it.noneNeeded());
  }

  /** A second assignment on one day takes the place of the first. */
  static Incident assigned(Incident it, Assignment assignment) {
    List<Assignment> others =
        it.assignments().stream().filter(each -> !each.from().equals(assignment.from())).toList();
    return copy(it, plus(others, assignment), it.steps(), it.closings(), it.linkedTo());
  }

  static Incident protecting(Incident it, InterimMeasure measure) {
    return copy(it, it.sights(), plus(it.measures(), measure), it.noneNeeded());
  }

  static Incident lifted(Incident it, InterimMeasure measure, InterimMeasure lifted) {
    List<InterimMeasure> others =
        it.measures().stream().filter(each -> !each.equals(measure)).toList();
    return copy(it, it.sights(), plus(others, lifted), it.noneNeeded());
  }

  static Incident excused(Incident it, NoneNeeded reason) {
    return copy(it, it.sights(), it.measures(), reason);
  }

  static Incident stepped(Incident it, IncidentStep step) {
    return copy(it, it.assignments(), plus(it.steps(), step), it.closings(), it.linkedTo());
  }

  static Incident closed(Incident it, IncidentClosing closing) {
    return copy(it, it.assignments(), it.steps(), plus(it.closings(), closing), it.linkedTo());
  }

  static Incident reopened(Incident it, IncidentClosing closing, IncidentClosing undone) {
    List<IncidentClosing> others =
        it.closings().stream().filter(each -> !each.equals(closing)).toList();
    return copy(it, it.assignments(), it.steps(), plus(others, undone), it.linkedTo());
  }

  static Incident linked(Incident it, IncidentId other) {
    return copy(it, it.assignments(), it.steps(), it.closings(), plus(it.linkedTo(), other));
  }

  private static Incident copy(
      Incident it,
      List<Sight> sights,
      List<InterimMeasure> measures,
      @Nullable NoneNeeded noneNeeded) {
    return new Incident(
        it.id(),
        it.report(),
        sights,
        it.assignments(),
        measures,
        noneNeeded,
        it.steps(),
        it.closings(),
        it.linkedTo());
  }

  private static Incident copy(
      Incident it,
      List<Assignment> assignments,
      List<IncidentStep> steps,
      List<IncidentClosing> closings,
      List<IncidentId> linkedTo) {
    return new Incident(
        it.id(),
        it.report(),
        it.sights(),
        assignments,
        it.measures(),
        it.noneNeeded(),
        steps,
        closings,
        linkedTo);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
