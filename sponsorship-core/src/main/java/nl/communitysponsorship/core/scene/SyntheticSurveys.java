package nl.communitysponsorship.core.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.SurveyResponse.Collector;
import nl.communitysponsorship.core.measurement.SurveyResponse.ItemAnswer;
import nl.communitysponsorship.core.measurement.SurveyResponse.ResponseMode;
import nl.communitysponsorship.core.measurement.SurveyResponse.Status;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import org.jspecify.annotations.Nullable;

/** Draws what the adults of one household answered to WHO-5, and what they did not. */
public final class SyntheticSurveys {
  private static final List<Wave> WAVES = List.of(Wave.T0, Wave.T6, Wave.T12);
  private static final int DAYS_AFTER_ARRIVAL = 14;

  private final Household household;
  private final Dice dice;

  public SyntheticSurveys(Household household, Dice dice) {
    this.household = household;
    this.dice = dice;
  }

  /** What came of asking, person by person and wave by wave. */
  public List<SurveyResponse> responses() {
    var responses = new ArrayList<SurveyResponse>();
    household
        .arrivedOn(Calendar.END)
        .ifPresent(
            arrived ->
                household.members().stream()
                    .filter(SyntheticSurveys::isAsked)
                    .forEach(member -> ask(member, arrived, responses)));
    return responses;
  }

  private static boolean isAsked(HouseholdMember member) {
    return member.role() == FamilyRole.ADULT || member.role() == FamilyRole.OTHER_RELATIVE;
  }

  private void ask(HouseholdMember member, LocalDate arrived, List<SurveyResponse> responses) {
    int mood = dice.from(1, 3);
    for (Wave wave : WAVES) {
      LocalDate on =
          wave == Wave.T0
              ? arrived.plusDays(DAYS_AFTER_ARRIVAL)
              : arrived.plusMonths(wave.months()).plusDays(dice.from(-9, 9));
      if (on.isBefore(Calendar.END)) {
        responses.add(response(member, wave, on, mood));
      }
      mood = Math.max(0, Math.min(4, mood + dice.from(-1, 2)));
    }
  }

  private SurveyResponse response(HouseholdMember member, Wave wave, LocalDate on, int mood) {
    Status status = status();
    boolean answered = status == Status.COMPLETE || status == Status.PARTIAL;
    Collector collector =
        dice.chance(90)
            ? Collector.EVALUATOR
            : dice.oneOf(List.of(Collector.LOCAL_TEAM, Collector.SELF));
    return new SurveyResponse(
        new Respondent.Newcomer(household.id(), member.id()),
        wave,
        Instrument.WHO_5,
        status,
        collector,
        answered ? mode(member, collector) : null,
        answered ? language(member) : null,
        answered ? on : null,
        answered ? answers(mood, status) : List.of());
  }

  private static ResponseMode mode(HouseholdMember member, Collector collector) {
    if (collector == Collector.SELF) {
      return ResponseMode.UNAIDED;
    }
    Language language = language(member);
    boolean isShared = Language.DUTCH.equals(language) || Language.ENGLISH.equals(language);
    return isShared ? ResponseMode.INTERVIEW : ResponseMode.INTERPRETED;
  }

  /** English where somebody speaks it well enough, else their own; null when nobody asked. */
  static @Nullable Language language(HouseholdMember member) {
    List<LanguageSkill> spoken = member.findLanguages().orElse(List.of());
    return spoken.stream()
        .filter(each -> each.isAtLeast(LanguageLevel.B1) == Answer.YES)
        .min(Comparator.comparing(each -> !each.language().equals(Language.ENGLISH)))
        .map(LanguageSkill::language)
        .orElse(null);
  }

  private Status status() {
    int throwOfHundred = dice.from(1, 100);
    if (throwOfHundred <= 82) {
      return Status.COMPLETE;
    }
    if (throwOfHundred <= 88) {
      return Status.PARTIAL;
    }
    return throwOfHundred <= 94 ? Status.REFUSED : Status.NOT_REACHED;
  }

  private List<ItemAnswer> answers(int mood, Status status) {
    var answers = new ArrayList<ItemAnswer>();
    List<String> items = Instrument.WHO_5.items();
    int given = status == Status.COMPLETE ? items.size() : items.size() - dice.from(1, 2);
    for (int i = 0; i < given; i++) {
      answers.add(new ItemAnswer(items.get(i), Math.max(0, Math.min(5, mood + dice.from(-1, 1)))));
    }
    return answers;
  }
}
