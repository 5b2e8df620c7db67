package nl.communitysponsorship.core.integration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.AttendedHours.HoursKind;
import nl.communitysponsorship.core.integration.IntegrationStep.StepKind;
import nl.communitysponsorship.core.integration.PlanVersion.LearningRoute;
import nl.communitysponsorship.core.rule.FollowsTheRules;

/**
 * The road of one person under the civic integration act (inburgeringstraject), as dated facts.
 *
 * @param person each has at most one
 * @param steps in the order in which they happened
 * @param plans the plan and its revisions, in the order of their dates
 * @param hours in the order of their days
 * @param results in the order of their days
 */
@FollowsTheRules
public record IntegrationTrack(
    PersonId person,
    List<IntegrationStep> steps,
    List<PlanVersion> plans,
    List<AttendedHours> hours,
    List<LevelResult> results)
    implements Comparable<IntegrationTrack> {
  public IntegrationTrack {
    requireNonNull(person, "person");
    steps = ordered(steps, "steps");
    plans = ordered(plans, "plans");
    hours = requireNonNull(hours, "hours").stream().sorted().toList();
    results = ordered(results, "results");
  }

  /** The track as it was known on a day. */
  public IntegrationTrack knownOn(LocalDate day) {
    return new IntegrationTrack(
        person,
        steps.stream().filter(each -> !each.recordedOn().isAfter(day)).toList(),
        plans.stream().filter(each -> !each.recordedOn().isAfter(day)).toList(),
        hours.stream().filter(each -> !each.recordedOn().isAfter(day)).toList(),
        results.stream().filter(each -> !each.recordedOn().isAfter(day)).toList());
  }

  /** Whether nothing of it is known yet. */
  public boolean hasNothing() {
    return steps.isEmpty() && plans.isEmpty() && hours.isEmpty() && results.isEmpty();
  }

  /** The last day on which a step was made, or empty when it was not. */
  public Optional<LocalDate> lastOn(StepKind kind) {
    return steps.stream()
        .filter(each -> each.kind() == kind)
        .reduce((earlier, later) -> later)
        .map(IntegrationStep::on);
  }

  /** The date of the first plan, which begins the term, or empty while there is none. */
  public Optional<LocalDate> firstPlanOn() {
    return plans.stream().findFirst().map(PlanVersion::datedOn);
  }

  /** The route of the plan that held on a day, or empty while there was none. */
  public Optional<LearningRoute> routeOn(LocalDate day) {
    return plans.stream()
        .filter(each -> !each.datedOn().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(PlanVersion::route);
  }

  /** The hours attended up to and with a day. */
  public int hoursOn(HoursKind kind, LocalDate day) {
    return hours.stream()
        .filter(each -> each.kind() == kind && !each.on().isAfter(day))
        .mapToInt(AttendedHours::hours)
        .sum();
  }

  @Override
  public int compareTo(IntegrationTrack other) {
    return person.compareTo(other.person);
  }

  @Override
  public String toString() {
    return "IntegrationTrack of " + person;
  }

  private static <T extends Comparable<? super T>> List<T> ordered(List<T> facts, String name) {
    return requireNonNull(facts, name).stream().sorted().distinct().toList();
  }
}
