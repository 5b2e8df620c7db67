package nl.communitysponsorship.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyCalendar;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.policy.MeasurementPolicy;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.DateRange;

/** That answers belong to their instrument and wave, and were asked by whom they should. */
final class SurveyRules {
  private final RegisterIndex index;
  private final MeasurementPolicy terms;
  private final LocalDate day;
  private final List<Finding> found = new ArrayList<>();

  private SurveyRules(RegisterIndex index, MeasurementPolicy terms, LocalDate day) {
    this.index = index;
    this.terms = terms;
    this.day = day;
  }

  static List<Finding> check(RegisterIndex index, MeasurementPolicy terms, LocalDate day) {
    var rules = new SurveyRules(index, terms, day);
    for (SurveyResponse survey : index.register().surveys()) {
      FindingPath place = FindingPath.at("surveys", ReferenceRules.key(survey));
      rules.checkAnswers(survey, place);
      rules.checkComplete(survey, place);
      rules.checkCollector(survey, place);
      rules.checkWindow(survey, place);
    }
    return rules.found;
  }

  private void checkAnswers(SurveyResponse survey, FindingPath place) {
    Instrument instrument = survey.instrument();
    Set<String> seen = new HashSet<>();
    for (SurveyResponse.ItemAnswer answer : survey.answers()) {
      if (!instrument.items().contains(answer.item())) {
        found.add(
            ProgrammeRule.SURVEY_ITEM_UNKNOWN
                .at(place.field("answers"))
                .with("number", survey.answers().indexOf(answer) + 1)
                .with("items", instrument.items()));
      } else if (answer.value() < instrument.least() || answer.value() > instrument.most()) {
        found.add(
            ProgrammeRule.SURVEY_ANSWER_OUT_OF_RANGE
                .at(place.entry("answers", answer.item()))
                .with("item", answer.item())
                .with("least", instrument.least())
                .with("most", instrument.most()));
      }
      if (!seen.add(answer.item())) {
        found.add(
            ProgrammeRule.SURVEY_ITEM_TWICE
                .at(place.entry("answers", answer.item()))
                .with("item", answer.item()));
      }
    }
  }

  private void checkComplete(SurveyResponse survey, FindingPath place) {
    if (survey.status() != SurveyResponse.Status.COMPLETE) {
      return;
    }
    var missing = new ArrayList<>(survey.instrument().items());
    survey.answers().forEach(answer -> missing.remove(answer.item()));
    if (!missing.isEmpty()) {
      found.add(ProgrammeRule.SURVEY_NOT_COMPLETE.at(place).with("items", missing));
    }
  }

  private void checkCollector(SurveyResponse survey, FindingPath place) {
    SurveyResponse.Collector collector = survey.collectedBy();
    if (collector == SurveyResponse.Collector.SPONSOR
        && survey.respondent() instanceof Respondent.Newcomer) {
      found.add(ProgrammeRule.SURVEY_COLLECTED_BY_SPONSOR.at(place));
    }
    boolean isLay =
        collector == SurveyResponse.Collector.SPONSOR || collector == SurveyResponse.Collector.SELF;
    if (isLay && survey.instrument().isForProfessionals()) {
      found.add(
          ProgrammeRule.SURVEY_NOT_BY_PROFESSIONAL
              .at(place)
              .with("instrument", survey.instrument())
              .with("collector", collector));
    }
  }

  /** Only newcomers have a day of arrival from which their waves are counted. */
  private void checkWindow(SurveyResponse survey, FindingPath place) {
    if (!(survey.respondent() instanceof Respondent.Newcomer newcomer)) {
      return;
    }
    Optional<LocalDate> arrivedOn =
        index.household(newcomer.household()).flatMap(home -> home.arrivedOn(day));
    arrivedOn.ifPresent(
        arrived -> {
          DateRange window = new SurveyCalendar(arrived, terms).window(survey.wave());
          survey
              .findAnsweredOn()
              .filter(on -> !window.contains(on))
              .ifPresent(
                  on ->
                      found.add(
                          ProgrammeRule.SURVEY_OUTSIDE_WINDOW
                              .at(place)
                              .with("wave", survey.wave())
                              .with("on", on)
                              .with("from", window.from())
                              .with("last", window.findUntil().orElseThrow().minusDays(1))));
        });
  }
}
