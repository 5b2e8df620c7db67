package nl.communitysponsorship.core.integration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.integration.AttendedHours.HoursKind;
import nl.communitysponsorship.core.integration.IntegrationStep.StepKind;
import nl.communitysponsorship.core.integration.LevelResult.ExamPart;
import nl.communitysponsorship.core.integration.LevelResult.LevelSource;
import nl.communitysponsorship.core.integration.PlanVersion.LearningRoute;
import nl.communitysponsorship.core.policy.IntegrationPolicy;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.LanguageLevel;

/** Where one person stands on a day, as known then. It reminds; DUO and the municipality decide. */
public final class IntegrationProgress {
  private static final Set<ExamPart> LANGUAGE = EnumSet.complementOf(EnumSet.of(ExamPart.SOCIETY));

  private final IntegrationTrack track;
  private final IntegrationPolicy policy;
  private final IntegrationClocks clocks;
  private final LocalDate day;

  /** What has to be there before a road is complete. */
  public enum IntegrationComponent {
    /** The participation declaration (PVT): in every route. */
    DECLARATION,
    /** Work and taking part (MAP): not in the education route. */
    LABOUR_MODULE,
    LANGUAGE_EXAMS,
    SOCIETY_EXAM,
    COURSE_HOURS,
    PARTICIPATION_HOURS,
    CLOSING_INTERVIEW
  }

  public IntegrationProgress(IntegrationTrack track, IntegrationPolicy policy, LocalDate day) {
    this.track = requireNonNull(track, "track").knownOn(requireNonNull(day, "day"));
    this.policy = requireNonNull(policy, "policy");
    this.clocks = new IntegrationClocks(policy);
    this.day = day;
  }

  /**
   * The last day on which the first plan is in time; empty while the clock does not run, or while
   * the municipality waits for others.
   */
  public Optional<LocalDate> planDue() {
    Optional<LocalDate> due =
        track
            .lastOn(StepKind.DUO_NOTICE)
            .flatMap(
                notice -> clocks.planDue(notice, track.lastOn(StepKind.REGISTERED).orElse(null)));
    Optional<LocalDate> informed = track.lastOn(StepKind.INFORMED_BY_OTHERS);
    if (informed.isEmpty() && track.lastOn(StepKind.WAITS_FOR_OTHERS).isPresent()) {
      return Optional.empty();
    }
    return due.map(on -> informed.map(it -> clocks.planDueAfterInformation(on, it)).orElse(on));
  }

  /** The term in which to integrate, or empty while there is no plan. */
  public Optional<DateRange> term() {
    return track.firstPlanOn().map(clocks::term);
  }

  /** The months of relief, or empty while there is no right to a benefit. */
  public Optional<DateRange> relief() {
    return track.lastOn(StepKind.BENEFIT_FROM).map(clocks::relief);
  }

  /**
   * What still has to be there, in order; nothing without a route, or for who need not or cannot.
   */
  public List<IntegrationComponent> missing() {
    Optional<LearningRoute> route = track.routeOn(day);
    if (route.isEmpty() || has(StepKind.EXEMPT) || has(StepKind.DISPENSED)) {
      return List.of();
    }
    var missing = new ArrayList<IntegrationComponent>();
    boolean hasHours = hours(HoursKind.DECLARATION_MODULE) >= policy.declarationHours().value();
    require(
        IntegrationComponent.DECLARATION,
        has(StepKind.PARTICIPATION_DECLARED) && hasHours,
        missing);
    if (route.get() != LearningRoute.EDUCATION) {
      require(IntegrationComponent.LABOUR_MODULE, has(StepKind.LABOUR_MODULE_DONE), missing);
    }
    if (route.get() == LearningRoute.SELF_RELIANCE) {
      require(
          IntegrationComponent.COURSE_HOURS,
          hours(HoursKind.COURSE) >= policy.courseHours().value(),
          missing);
      require(
          IntegrationComponent.PARTICIPATION_HOURS,
          hours(HoursKind.PARTICIPATION) >= policy.participationHours().value(),
          missing);
      require(IntegrationComponent.CLOSING_INTERVIEW, has(StepKind.FINAL_INTERVIEW), missing);
    } else {
      require(IntegrationComponent.LANGUAGE_EXAMS, hasPassedLanguage(route.get()), missing);
      require(IntegrationComponent.SOCIETY_EXAM, !exams(ExamPart.SOCIETY).isEmpty(), missing);
    }
    return missing;
  }

  /** Everything to say about the road on this day, in no order. */
  public List<Finding> findings() {
    FindingPath place = FindingPath.at("integrationTracks", track.person());
    var found = new ArrayList<Finding>();
    planDue()
        .filter(due -> track.firstPlanOn().orElse(day).isAfter(due))
        .ifPresent(
            due -> found.add(ProgrammeRule.INTEGRATION_PLAN_LATE.at(place).with("due", due)));
    track.lastOn(StepKind.DOWNSCALED).ifPresent(on -> checkDownscaled(on, place, found));
    List<IntegrationComponent> missing = missing();
    if (has(StepKind.COMPLETED) && !missing.isEmpty()) {
      found.add(ProgrammeRule.INTEGRATION_INCOMPLETE.at(place).with("missing", missing));
    }
    relief()
        .filter(months -> months.contains(day))
        .flatMap(DateRange::findUntil)
        .filter(until -> !day.isBefore(until.minusDays(policy.reliefWarningDays().value())))
        .ifPresent(
            until ->
                found.add(
                    ProgrammeRule.INTEGRATION_RELIEF_ENDS
                        .at(place)
                        .with("last", until.minusDays(1))));
    return found;
  }

  private void checkDownscaled(LocalDate on, FindingPath place, List<Finding> found) {
    if (track.routeOn(on).filter(route -> route == LearningRoute.B1).isEmpty()) {
      found.add(ProgrammeRule.INTEGRATION_DOWNSCALED_OUTSIDE_ROUTE.at(place).with("on", on));
    }
    int attended = track.hoursOn(HoursKind.COURSE, on);
    int needed = policy.downscalingHours().value();
    if (attended < needed) {
      found.add(
          ProgrammeRule.INTEGRATION_DOWNSCALED_EARLY
              .at(place)
              .with("on", on)
              .with("hours", attended)
              .with("needed", needed));
    }
  }

  private boolean hasPassedLanguage(LearningRoute route) {
    LanguageLevel needed =
        route == LearningRoute.B1 && has(StepKind.DOWNSCALED) ? LanguageLevel.A2 : LanguageLevel.B1;
    return LANGUAGE.stream()
        .allMatch(
            part ->
                exams(part).stream()
                    .anyMatch(
                        each -> each.findLevel().filter(it -> it.isAtLeast(needed)).isPresent()));
  }

  private List<LevelResult> exams(ExamPart part) {
    return track.results().stream()
        .filter(each -> each.part() == part && each.source() == LevelSource.EXAM)
        .toList();
  }

  private boolean has(StepKind kind) {
    return track.lastOn(kind).filter(on -> !on.isAfter(day)).isPresent();
  }

  private int hours(HoursKind kind) {
    return track.hoursOn(kind, day);
  }

  private static void require(
      IntegrationComponent component, boolean isThere, List<IntegrationComponent> missing) {
    if (!isThere) {
      missing.add(component);
    }
  }
}
