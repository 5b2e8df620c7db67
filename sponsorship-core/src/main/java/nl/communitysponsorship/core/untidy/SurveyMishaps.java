package nl.communitysponsorship.core.untidy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What can be wrong with the answers to a survey. */
final class SurveyMishaps {
  private static final String FIRST = "/surveys/0";
  private static final String ANSWERS = FIRST + "/answers";

  private SurveyMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(
            ProgrammeRule.SURVEY_ITEM_UNKNOWN,
            Situation.sponsorship().with(ANSWERS + "/-", Map.of("item", "W9", "value", 1))),
        new Mishap(
            ProgrammeRule.SURVEY_ANSWER_OUT_OF_RANGE,
            Situation.sponsorship().with(ANSWERS + "/0/value", 6)),
        new Mishap(
            ProgrammeRule.SURVEY_COLLECTED_BY_SPONSOR,
            Situation.sponsorship().with(FIRST + "/collectedBy", "SPONSOR")),
        new Mishap(
            ProgrammeRule.SURVEY_NOT_BY_PROFESSIONAL,
            Situation.sponsorship()
                .with(FIRST + "/instrument", "ZRM_13")
                .with(FIRST + "/status", "PARTIAL")
                .with(FIRST + "/collectedBy", "SELF")
                .with(ANSWERS, List.of())),
        new Mishap(
            ProgrammeRule.SURVEY_OUTSIDE_WINDOW,
            Situation.sponsorship().with(FIRST + "/answeredOn", "2023-06-20")),
        new Mishap(
            ProgrammeRule.SURVEY_ITEM_TWICE,
            Situation.sponsorship().with(ANSWERS + "/-", Map.of("item", "W1", "value", 1))),
        new Mishap(
            ProgrammeRule.SURVEY_NOT_COMPLETE, Situation.sponsorship().without(ANSWERS + "/4")));
  }
}
