package nl.communitysponsorship.core.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.AttendedHours;
import nl.communitysponsorship.core.integration.AttendedHours.HoursKind;
import nl.communitysponsorship.core.integration.IntegrationStep;
import nl.communitysponsorship.core.integration.IntegrationStep.StepKind;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.integration.LevelResult;
import nl.communitysponsorship.core.integration.LevelResult.ExamPart;
import nl.communitysponsorship.core.integration.LevelResult.LevelSource;
import nl.communitysponsorship.core.integration.PlanVersion;
import nl.communitysponsorship.core.integration.PlanVersion.LearningRoute;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.value.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** Draws the road of one adult under the civic integration act, as far as it came. */
public final class SyntheticTracks {
  private static final List<LearningRoute> ROUTES =
      List.of(
          LearningRoute.B1,
          LearningRoute.SELF_RELIANCE,
          LearningRoute.B1,
          LearningRoute.EDUCATION,
          LearningRoute.SELF_RELIANCE);
  private static final List<ExamPart> LANGUAGE =
      List.of(ExamPart.READING, ExamPart.LISTENING, ExamPart.WRITING, ExamPart.SPEAKING);
  private static final int HOURS_TO_DOWNSCALE = 600;
  private static final int DECLARATION_HOURS = 12;

  private final int number;
  private final PersonId person;
  private final LocalDate arrived;
  private final Dice dice;
  private final List<IntegrationStep> steps = new ArrayList<>();
  private final List<PlanVersion> plans = new ArrayList<>();
  private final List<AttendedHours> hours = new ArrayList<>();
  private final List<LevelResult> results = new ArrayList<>();

  /**
   * @param number the place of the household in the pilot
   */
  public SyntheticTracks(int number, PersonId person, LocalDate arrived, Dice dice) {
    this.number = number;
    this.person = person;
    this.arrived = arrived;
    this.dice = dice;
  }

  /** The track up to the end of the programme. */
  public IntegrationTrack track() {
    begin();
    if (number == Script.EXEMPT) {
      step(StepKind.EXEMPT, arrived.plusDays(60));
    } else {
      LocalDate planned = arrived.plusDays(dice.from(80, 100));
      LearningRoute route =
          number == Script.LEARNS_FAST
              ? LearningRoute.EDUCATION
              : ROUTES.get(number % ROUTES.size());
      plan(planned, route);
      lessons(planned, route);
      declare(planned, route);
      if (number == Script.DISPENSED) {
        step(StepKind.DISPENSED, planned.plusDays(150));
      }
    }
    return new IntegrationTrack(person, steps, plans, hours, results);
  }

  private void begin() {
    step(StepKind.REGISTERED, arrived.plusDays(dice.from(2, 6)));
    step(StepKind.BENEFIT_FROM, arrived.plusDays(1));
    step(StepKind.DUO_NOTICE, arrived.plusDays(dice.from(28, 38)));
    step(StepKind.INTAKE_INTERVIEW, arrived.plusDays(dice.from(42, 55)));
    step(StepKind.LEARNABILITY_TEST, arrived.plusDays(dice.from(56, 64)));
    result(null, LanguageLevel.A1, LevelSource.SELF, arrived.plusDays(56));
    if (number == Script.WAITS_FOR_PAPERS) {
      step(StepKind.WAITS_FOR_OTHERS, arrived.plusDays(66));
      step(StepKind.INFORMED_BY_OTHERS, arrived.plusDays(77));
    }
  }

  private void plan(LocalDate on, LearningRoute route) {
    if (on.isBefore(Calendar.END)) {
      plans.add(new PlanVersion(on, on, route));
    }
    LocalDate revised = on.plusMonths(8);
    if (number == Script.CHANGES_ROUTE && revised.isBefore(Calendar.END)) {
      plans.add(new PlanVersion(revised, revised, LearningRoute.SELF_RELIANCE));
    }
  }

  /** Month by month; after enough hours somebody goes on at a lower level. */
  private void lessons(LocalDate planned, LearningRoute route) {
    int attended = 0;
    boolean isDownscaled = false;
    for (int month = 1; planned.plusMonths(month).isBefore(Calendar.END); month++) {
      LocalDate on = planned.plusMonths(month);
      int course = dice.from(36, 56);
      attended += course;
      hours(HoursKind.COURSE, on, course);
      if (route == LearningRoute.SELF_RELIANCE) {
        hours(HoursKind.PARTICIPATION, on, dice.from(20, 50));
      }
      if (month == 6) {
        result(null, LanguageLevel.A1, LevelSource.SCHOOL, on);
      }
      if (number == Script.LEARNS_SLOWLY && !isDownscaled && attended >= HOURS_TO_DOWNSCALE) {
        step(StepKind.DOWNSCALED, on.plusDays(3));
        isDownscaled = true;
      }
    }
  }

  private void declare(LocalDate planned, LearningRoute route) {
    hours(HoursKind.DECLARATION_MODULE, planned.plusDays(40), DECLARATION_HOURS);
    step(StepKind.PARTICIPATION_DECLARED, planned.plusDays(41));
    if (route != LearningRoute.EDUCATION) {
      step(StepKind.LABOUR_MODULE_DONE, planned.plusMonths(10));
    }
    if (route == LearningRoute.SELF_RELIANCE && number == Script.ENDS_WITH_TALK) {
      step(StepKind.FINAL_INTERVIEW, planned.plusMonths(15));
    }
    if (number == Script.LEARNS_FAST) {
      LocalDate exam = planned.plusMonths(13);
      LANGUAGE.forEach(part -> result(part, LanguageLevel.B1, LevelSource.EXAM, exam));
      result(ExamPart.SOCIETY, null, LevelSource.EXAM, exam.plusDays(7));
      step(StepKind.COMPLETED, exam.plusDays(30));
    }
  }

  private void step(StepKind kind, LocalDate on) {
    if (on.isBefore(Calendar.END)) {
      steps.add(new IntegrationStep(kind, on, on));
    }
  }

  private void hours(HoursKind kind, LocalDate on, int many) {
    if (on.isBefore(Calendar.END)) {
      hours.add(new AttendedHours(kind, on, on, many));
    }
  }

  /**
   * @param part null for one of the four that test a language
   */
  private void result(
      @Nullable ExamPart part, @Nullable LanguageLevel level, LevelSource source, LocalDate on) {
    ExamPart tested = part == null ? dice.oneOf(LANGUAGE) : part;
    if (on.isBefore(Calendar.END)) {
      results.add(new LevelResult(tested, level, source, on, on));
    }
  }
}
