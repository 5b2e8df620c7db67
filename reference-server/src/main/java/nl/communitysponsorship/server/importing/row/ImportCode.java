package nl.communitysponsorship.server.importing.row;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.remark.Remark;

/**
 * Everything that can be wrong with a register in a file besides what {@code TableCode} says of any
 * table; nearly all keep the file from being taken in.
 *
 * <p>The key is the same in a {@link Remark} and in the bundles {@code importing_en} and {@code
 * importing_nl}; the parameters are those that the sentence may name besides {@code given}.
 */
public enum ImportCode {
  FILE_NO_KNOWN_SHEET("import.noKnownSheet"),
  JSON_NO_OBJECT("json.noObject"),
  JSON_BROKEN("json.broken", "line", "column"),
  JSON_TOO_DEEP("json.tooDeep"),
  JSON_WHOLE_PROBLEM("json.wholeProblem", "said"),
  JSON_PROBLEM("json.problem", "pointer", "said"),
  JSON_ID_TWICE("json.idTwice", "path"),
  JSON_REFERENCE_UNKNOWN("json.referenceUnknown", "path"),

  ROW_TOTAL("row.total"),
  ROW_REFUSED("row.refused", "said"),
  ID_TWICE("row.idTwice", "row"),
  ID_TWICE_BUT_FOR_CAPITALS("row.idTwiceButForCapitals", "other"),
  REFERENCE_UNKNOWN("cell.referenceUnknown", "sheet"),
  REFERENCE_UNKNOWN_NEAR("cell.referenceUnknownNear", "sheet", "nearest"),
  REFERENCES_UNCHECKED(Remark.Severity.WARNING, "sheet.referencesUnchecked"),
  LAST_DAY_TOO_EARLY("days.lastBeforeFirst"),
  BIRTH_SEVERAL("birth.several"),
  DAY_NOT_LATER("days.notLater", "other"),
  DAY_TOO_EARLY("days.beforeOther", "other"),
  CELL_NOT_ALONE("cell.notAlone", "other"),
  CELL_NOT_WITH("cell.notWith", "other"),

  PROGRAMME_MISSING("programme.missing"),
  PROGRAMME_SEVERAL("programme.several"),

  CERTIFICATE_HALF("certificate.half"),
  CERTIFICATE_SEEN_TOO_EARLY("certificate.seenTooEarly"),
  MEMBERSHIP_REASON_WITHOUT_END("membership.reasonWithoutEnd"),
  TRAINING_WITHOUT_MODULES("training.withoutModules"),
  ATTENDANCE_TWICE("attendance.twice", "row"),

  DWELLING_WITHOUT_MUNICIPALITY("dwelling.withoutMunicipality"),
  HOME_TWICE("home.twice", "row"),
  HOME_UNKNOWN("home.unknown", "sheet"),
  ARRIVAL_RECORDED_TOO_EARLY("arrival.recordedTooEarly"),
  MILESTONE_OF_HOUSEHOLD("milestone.ofHousehold"),
  RESULT_LEVEL("result.level"),
  CONSENT_WITHDRAWN_TOO_EARLY("consent.withdrawnTooEarly"),

  DECISION_TWICE("decision.twice", "row"),
  DECISION_OUT_OF_TURN("decision.outOfTurn"),
  DECISION_TOO_EARLY("decision.tooEarly"),
  PROPOSAL_WITHDRAWN_AFTER_DECISION("proposal.withdrawnAfterDecision"),
  PROPOSAL_WITHDRAWN_TOO_EARLY("proposal.withdrawnTooEarly"),
  LIFTED_WITHOUT_NO("proposal.liftedWithoutNo"),
  PROPOSAL_TAKEN("sponsorship.proposalTaken", "row"),
  SPONSORSHIP_NOT_CONFIRMED("sponsorship.notConfirmed"),
  SPONSORSHIP_PLANNED_TOO_SHORT("sponsorship.plannedTooShort", "confirmed"),
  ENDING_WITHOUT_KIND("ending.withoutKind"),
  ENDING_TOO_EARLY("ending.tooEarly", "confirmed"),
  ENDING_NOT_MOVED("ending.notMoved"),
  ENDING_NOT_BROKEN_DOWN("ending.notBrokenDown"),
  TASK_TWICE("task.twice", "row"),
  TASK_DONE_AND_NOT_NEEDED("task.doneAndNotNeeded"),
  TASK_HOW_WITHOUT_DAY("task.howWithoutDay"),

  SURVEY_TWICE("survey.twice", "row"),
  SURVEY_NOT_ANSWERED("survey.notAnswered"),
  SURVEY_HOUSEHOLD_NOT_MEANT("survey.householdNotMeant"),
  SURVEY_OTHER_HOUSEHOLD("survey.otherHousehold", "home"),
  ANSWER_WITHOUT_SURVEY("answer.withoutSurvey", "sheet"),
  ANSWER_NOT_EXPECTED("answer.notExpected");

  private final Remark.Severity severity;
  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  ImportCode(String key, String... parameters) {
    this(Remark.Severity.ERROR, key, parameters);
  }

  ImportCode(Remark.Severity severity, String key, String... parameters) {
    this.severity = severity;
    this.key = key;
    this.parameters = List.of(parameters);
  }

  /** The key of the sentence, and the code of the remark. */
  public String key() {
    return key;
  }

  /** The names of the parameters, in the order in which {@link #at} takes them. */
  public List<String> parameters() {
    return parameters;
  }

  /**
   * This remark at a place.
   *
   * @param given what stands there, as text; empty when nothing does
   * @param values one for each of {@link #parameters()}, in that order
   */
  public Remark at(Place place, String given, String... values) {
    if (values.length != parameters.size()) {
      throw new IllegalArgumentException(
          "remark '%s' takes the parameters %s and not %s values"
              .formatted(key, parameters, values.length));
    }
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(parameters.get(i), values[i]);
    }
    return new Remark(place, key, severity, given, named);
  }
}
