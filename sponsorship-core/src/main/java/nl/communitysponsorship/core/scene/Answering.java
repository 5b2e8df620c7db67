package nl.communitysponsorship.core.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.SurveyResponse.Collector;
import nl.communitysponsorship.core.measurement.SurveyResponse.ItemAnswer;
import nl.communitysponsorship.core.measurement.SurveyResponse.ResponseMode;
import nl.communitysponsorship.core.measurement.SurveyResponse.Status;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is asked one instrument on a day, in some mood from 0 (low) to 4.
 *
 * @param language in which it is asked; null when nobody knows which they speak
 */
record Answering(
    Instrument instrument, Wave wave, LocalDate on, @Nullable Language language, int mood) {
  private static final int HIGHEST_MOOD = 4;

  SurveyResponse of(Respondent who, Dice dice) {
    Status status = status(dice);
    boolean isAnswered = status == Status.COMPLETE || status == Status.PARTIAL;
    Collector collector = collector(who, dice);
    return new SurveyResponse(
        who,
        wave,
        instrument,
        status,
        collector,
        isAnswered ? mode(who, collector, dice) : null,
        isAnswered ? language : null,
        isAnswered ? on : null,
        isAnswered ? answers(status, dice) : List.of());
  }

  private Status status(Dice dice) {
    int throwOfHundred = dice.from(1, 100);
    if (throwOfHundred > 92) {
      return throwOfHundred > 96 ? Status.NOT_REACHED : Status.REFUSED;
    }
    return throwOfHundred > 86 && instrument.items().size() > 1 ? Status.PARTIAL : Status.COMPLETE;
  }

  private Collector collector(Respondent who, Dice dice) {
    int throwOfHundred = dice.from(1, 100);
    if (instrument.isForProfessionals()) {
      return Collector.LOCAL_TEAM;
    }
    if (!(who instanceof Respondent.Newcomer)) {
      return Collector.SELF;
    }
    if (throwOfHundred > 94) {
      return throwOfHundred > 97 ? Collector.SPONSOR : Collector.NOT_RECORDED;
    }
    return throwOfHundred > 85 ? Collector.LOCAL_TEAM : Collector.EVALUATOR;
  }

  private ResponseMode mode(Respondent who, Collector collector, Dice dice) {
    boolean isProxy = dice.chance(4);
    if (collector == Collector.SELF) {
      return ResponseMode.UNAIDED;
    }
    if (isProxy && who instanceof Respondent.Newcomer) {
      return ResponseMode.PROXY;
    }
    boolean isShared = Language.DUTCH.equals(language) || Language.ENGLISH.equals(language);
    return isShared ? ResponseMode.INTERVIEW : ResponseMode.INTERPRETED;
  }

  private List<ItemAnswer> answers(Status status, Dice dice) {
    List<String> items = instrument.items();
    int given = status == Status.COMPLETE ? items.size() : items.size() - 1;
    int range = instrument.most() - instrument.least();
    var answers = new ArrayList<ItemAnswer>();
    for (int i = 0; i < given; i++) {
      int about = instrument.least() + Math.round((float) range * mood / HIGHEST_MOOD);
      int value = about + dice.from(-1, 1);
      answers.add(
          new ItemAnswer(
              items.get(i), Math.max(instrument.least(), Math.min(instrument.most(), value))));
    }
    return answers;
  }
}
