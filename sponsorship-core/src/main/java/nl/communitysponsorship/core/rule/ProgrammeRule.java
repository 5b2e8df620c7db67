package nl.communitysponsorship.core.rule;

import static nl.communitysponsorship.core.rule.Severity.ERROR;
import static nl.communitysponsorship.core.rule.Severity.WARNING;
import static nl.communitysponsorship.core.source.Sources.ASSUMED;
import static nl.communitysponsorship.core.source.Sources.AVG;
import static nl.communitysponsorship.core.source.Sources.CANADA_BREAKDOWN;
import static nl.communitysponsorship.core.source.Sources.COA_RESETTLEMENT;
import static nl.communitysponsorship.core.source.Sources.GRATIS_VOG;
import static nl.communitysponsorship.core.source.Sources.JUSTIS_VOG;
import static nl.communitysponsorship.core.source.Sources.RESET_UK;
import static nl.communitysponsorship.core.source.Sources.SAMEN_HIER;
import static nl.communitysponsorship.core.source.Sources.SAMEN_HIER_ROTTERDAM;
import static nl.communitysponsorship.core.source.Sources.VWN_PROJECT;
import static nl.communitysponsorship.core.source.Sources.WHO5;

import java.util.Map;
import nl.communitysponsorship.core.source.Source;

/**
 * The rule book: every shipped rule by code, ordinary weight and source.
 *
 * <p>The code is one word for the rule everywhere. Its sentence stands in the bundles under the
 * code, its remedy under the code with {@code .remedy} behind it. Thresholds are not here: they are
 * dated policy.
 */
public enum ProgrammeRule {
  PROGRAMME_POLICY_UNKNOWN("programme.policyUnknown", ERROR, ASSUMED),
  GROUP_TOO_SMALL("group.tooSmall", ERROR, SAMEN_HIER),
  GROUP_BELOW_TARGET("group.belowTarget", WARNING, SAMEN_HIER),
  GROUP_TOO_LARGE("group.tooLarge", WARNING, ASSUMED),
  GROUP_NO_COORDINATOR("group.noCoordinator", ERROR, SAMEN_HIER),
  GROUP_SEVERAL_COORDINATORS("group.severalCoordinators", ERROR, SAMEN_HIER),
  GROUP_FEW_DUTCH_SPEAKERS("group.fewDutchSpeakers", WARNING, SAMEN_HIER),
  GROUP_FEW_CONTACT_PERSONS("group.fewContactPersons", WARNING, RESET_UK),
  GROUP_NO_BACKSTOP("group.noBackstop", ERROR, VWN_PROJECT),
  GROUP_WITHDRAWN("group.withdrawn", ERROR, ASSUMED),
  MEMBER_UNDERAGE("member.underage", ERROR, RESET_UK),
  MEMBER_AGE_UNKNOWN("member.ageUnknown", WARNING, RESET_UK),
  MEMBERSHIP_OVERLAP("membership.overlap", ERROR, ASSUMED),
  INTERVIEW_MISSING("screening.interviewMissing", ERROR, SAMEN_HIER_ROTTERDAM),
  STATEMENT_MISSING("screening.statementMissing", ERROR, SAMEN_HIER_ROTTERDAM),
  CERTIFICATE_NOT_REQUESTED("screening.certificateNotRequested", ERROR, SAMEN_HIER_ROTTERDAM),
  CERTIFICATE_WAITING("screening.certificateWaiting", ERROR, JUSTIS_VOG),
  CERTIFICATE_NOT_SHOWN("screening.certificateNotShown", ERROR, JUSTIS_VOG),
  CERTIFICATE_EXPIRED("screening.certificateExpired", ERROR, GRATIS_VOG),
  CERTIFICATE_EXPIRES_SOON("screening.certificateExpiresSoon", WARNING, GRATIS_VOG),
  TRAINING_MISSING("training.missing", ERROR, SAMEN_HIER_ROTTERDAM),
  TRAINING_UNKNOWN("training.unknown", ERROR, VWN_PROJECT),
  HOUSEHOLD_NO_ADULT("household.noAdult", ERROR, ASSUMED),
  HOUSEHOLD_SIZE_MISMATCH("household.sizeMismatch", WARNING, ASSUMED),
  HOUSEHOLD_NO_MUNICIPALITY("household.noMunicipality", WARNING, COA_RESETTLEMENT),
  HOUSEHOLD_CONSENT_MISSING("household.consentMissing", ERROR, AVG),
  DWELLING_ELSEWHERE("dwelling.elsewhere", ERROR, COA_RESETTLEMENT),
  DWELLING_NOT_READY("dwelling.notReady", WARNING, COA_RESETTLEMENT),
  DWELLING_TOO_SMALL("dwelling.tooSmall", WARNING, ASSUMED),
  ARRIVAL_OUT_OF_ORDER("arrival.outOfOrder", ERROR, ASSUMED),
  PROPOSAL_DAY_TOO_EARLY("proposal.dayTooEarly", ERROR, ASSUMED),
  PROPOSAL_DECISION_OUT_OF_ORDER("proposal.decisionOutOfOrder", ERROR, ASSUMED),
  PROPOSAL_CLOSED("proposal.closed", ERROR, ASSUMED),
  PROPOSAL_EXPIRED("proposal.expired", ERROR, RESET_UK),
  PROPOSAL_SAME_PERSON("proposal.samePerson", ERROR, ASSUMED),
  PROPOSAL_REASON_TOO_SHORT("proposal.reasonTooShort", ERROR, ASSUMED),
  PROPOSAL_DECLINED_BEFORE("proposal.declinedBefore", ERROR, ASSUMED),
  PROPOSAL_NOT_FEASIBLE("proposal.notFeasible", ERROR, ASSUMED),
  PROPOSAL_ALREADY_OPEN("proposal.alreadyOpen", ERROR, ASSUMED),
  SPONSORSHIP_GROUP_BUSY("sponsorship.groupBusy", ERROR, ASSUMED),
  SPONSORSHIP_HOUSEHOLD_TWICE("sponsorship.householdTwice", ERROR, ASSUMED),
  SPONSORSHIP_NO_OWNER("sponsorship.noOwner", ERROR, VWN_PROJECT),
  SPONSORSHIP_CONFIRMED_AFTER_ARRIVAL("sponsorship.confirmedAfterArrival", WARNING, SAMEN_HIER),
  SPONSORSHIP_BREAKDOWN_WITHOUT_BACKSTOP(
      "sponsorship.breakdownWithoutBackstop", ERROR, CANADA_BREAKDOWN),
  SPONSORSHIP_NO_TASKS("sponsorship.noTasks", WARNING, SAMEN_HIER),
  TASK_OVERDUE("task.overdue", WARNING, ASSUMED),
  TASK_UNKNOWN("task.unknown", WARNING, ASSUMED),
  CONTACT_OUTSIDE_SPONSORSHIP("contact.outsideSponsorship", ERROR, ASSUMED),
  SURVEY_ITEM_UNKNOWN("survey.itemUnknown", ERROR, WHO5),
  SURVEY_ANSWER_OUT_OF_RANGE("survey.answerOutOfRange", ERROR, WHO5),
  SURVEY_COLLECTED_BY_SPONSOR("survey.collectedBySponsor", WARNING, ASSUMED),
  ID_TWICE("id.twice", ERROR, ASSUMED),
  REFERENCE_UNKNOWN("reference.unknown", ERROR, ASSUMED),
  TEXT_BSN_SUSPECTED("text.bsnSuspected", ERROR, AVG),
  HISTORY_OUT_OF_STEP("history.outOfStep", ERROR, ASSUMED),
  HISTORY_DAY_BACKWARDS("history.dayBackwards", ERROR, ASSUMED),
  HISTORY_NO_PROGRAMME("history.noProgramme", ERROR, ASSUMED),
  HISTORY_NOTHING_THERE("history.nothingThere", ERROR, ASSUMED),
  COMMAND_KEY_TAKEN("command.keyTaken", ERROR, ASSUMED),
  POLICY_CONTRADICTION("policy.contradiction", ERROR, ASSUMED),
  POLICY_UNKNOWN_SOURCE("policy.unknownSource", ERROR, ASSUMED),
  POLICY_OVERLAP("policy.overlap", ERROR, ASSUMED);

  private final String code;
  private final Severity severity;

  // A record of texts and a word: it cannot change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Source source;

  ProgrammeRule(String code, Severity severity, Source source) {
    this.code = code;
    this.severity = severity;
    this.source = source;
  }

  /** One word for the rule everywhere, such as {@code group.tooSmall}. */
  public String code() {
    return code;
  }

  /** Its ordinary weight; a finding may weigh less within days of grace. */
  public Severity severity() {
    return severity;
  }

  /** Where the rule is written. */
  public Source source() {
    return source;
  }

  /** That this rule is broken at a place, with no facts yet. */
  public Finding at(FindingPath path) {
    return new Finding(code, severity, path, Map.of());
  }
}
