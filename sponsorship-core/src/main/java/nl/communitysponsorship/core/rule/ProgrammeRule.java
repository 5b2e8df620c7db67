package nl.communitysponsorship.core.rule;

import static nl.communitysponsorship.core.rule.Severity.ERROR;
import static nl.communitysponsorship.core.rule.Severity.WARNING;
import static nl.communitysponsorship.core.source.Sources.ASSUMED;
import static nl.communitysponsorship.core.source.Sources.AVG;
import static nl.communitysponsorship.core.source.Sources.CANADA_BREAKDOWN;
import static nl.communitysponsorship.core.source.Sources.COA_RESETTLEMENT;
import static nl.communitysponsorship.core.source.Sources.GRATIS_VOG;
import static nl.communitysponsorship.core.source.Sources.INTEGRATION_DECREE;
import static nl.communitysponsorship.core.source.Sources.JUSTIS_VOG;
import static nl.communitysponsorship.core.source.Sources.PARTICIPATION_ACT;
import static nl.communitysponsorship.core.source.Sources.REPORTING_CODE;
import static nl.communitysponsorship.core.source.Sources.RESET_UK;
import static nl.communitysponsorship.core.source.Sources.SAMEN_HIER;
import static nl.communitysponsorship.core.source.Sources.SAMEN_HIER_ROTTERDAM;
import static nl.communitysponsorship.core.source.Sources.VWN_PROJECT;
import static nl.communitysponsorship.core.source.Sources.WHO5;
import static nl.communitysponsorship.core.source.Sources.ZRM;

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
  GROUP_COORDINATOR_GAP("group.coordinatorGap", ERROR, SAMEN_HIER),
  GROUP_SEVERAL_COORDINATORS("group.severalCoordinators", ERROR, SAMEN_HIER),
  GROUP_NO_DEPUTY("group.noDeputy", WARNING, ASSUMED),
  GROUP_FEW_DUTCH_SPEAKERS("group.fewDutchSpeakers", WARNING, SAMEN_HIER),
  GROUP_FEW_CONTACT_PERSONS("group.fewContactPersons", WARNING, RESET_UK),
  GROUP_MANY_CONTACT_PERSONS("group.manyContactPersons", WARNING, RESET_UK),
  GROUP_NO_BACKSTOP("group.noBackstop", ERROR, VWN_PROJECT),
  GROUP_STILL_NEEDED("group.stillNeeded", ERROR, VWN_PROJECT),
  GROUP_WITHDRAWN("group.withdrawn", ERROR, ASSUMED),
  GROUP_SUSPENDED("group.suspended", ERROR, ASSUMED),
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
  CERTIFICATE_WRONG_PROFILE("screening.certificateWrongProfile", ERROR, GRATIS_VOG),
  CERTIFICATE_PROFILE_UNKNOWN("screening.certificateProfileUnknown", WARNING, GRATIS_VOG),
  CERTIFICATE_SET_ASIDE("screening.certificateSetAside", ERROR, ASSUMED),
  CERTIFICATE_NOT_POSSIBLE("screening.certificateNotPossible", ERROR, GRATIS_VOG),
  CERTIFICATE_OTHER_ROUTE("screening.certificateOtherRoute", WARNING, ASSUMED),
  OBJECTION_TO_ERASE("screening.objectionToErase", WARNING, AVG),
  TRAINING_MISSING("training.missing", ERROR, SAMEN_HIER_ROTTERDAM),
  TRAINING_UNKNOWN("training.unknown", ERROR, VWN_PROJECT),
  TRAINING_OVERBOOKED("training.overbooked", ERROR, ASSUMED),
  REQUIREMENT_MISSING("requirement.missing", ERROR, ASSUMED),
  REQUIREMENT_TOO_FEW("requirement.tooFew", ERROR, ASSUMED),
  REQUIREMENT_EXPIRED("requirement.expired", ERROR, ASSUMED),
  REQUIREMENT_IN_GRACE("requirement.inGrace", WARNING, ASSUMED),
  REQUIREMENT_EXPIRES_SOON("requirement.expiresSoon", WARNING, ASSUMED),
  REQUIREMENT_EXEMPTION_ENDED("requirement.exemptionEnded", WARNING, ASSUMED),
  EXEMPTION_NOT_MEMBER("exemption.notMember", ERROR, ASSUMED),
  EXEMPTION_CODE_UNKNOWN("exemption.codeUnknown", ERROR, ASSUMED),
  HOUSEHOLD_NO_ADULT("household.noAdult", ERROR, ASSUMED),
  HOUSEHOLD_SIZE_MISMATCH("household.sizeMismatch", WARNING, ASSUMED),
  HOUSEHOLD_NO_MUNICIPALITY("household.noMunicipality", WARNING, COA_RESETTLEMENT),
  HOUSEHOLD_CONSENT_MISSING("household.consentMissing", ERROR, AVG),
  HOUSEHOLD_RELATION_CONTRADICTION("household.relationContradiction", WARNING, ASSUMED),
  HOUSEHOLD_PLACED_WHERE_NEVER("household.placedWhereNever", ERROR, ASSUMED),
  HOUSEHOLD_PERSON_NOT_IN_ONE("household.personNotInOne", ERROR, ASSUMED),
  HOUSEHOLD_LEFT_WITHOUT_PEOPLE("household.leftWithoutPeople", ERROR, ASSUMED),
  HOUSEHOLD_HAS_HISTORY("household.hasHistory", ERROR, ASSUMED),
  CONSENT_MISSING("consent.missing", ERROR, AVG),
  CONSENT_WITHDRAWN("consent.withdrawn", ERROR, AVG),
  CONSENT_NOT_FOR_RECIPIENT("consent.notForRecipient", ERROR, AVG),
  CASE_OUT_OF_ORDER("case.outOfOrder", ERROR, COA_RESETTLEMENT),
  CASE_GUARDIAN_MISSING("case.guardianMissing", ERROR, COA_RESETTLEMENT),
  INTEGRATION_PLAN_LATE("integration.planLate", WARNING, INTEGRATION_DECREE),
  INTEGRATION_DOWNSCALED_OUTSIDE_ROUTE(
      "integration.downscaledOutsideRoute", ERROR, INTEGRATION_DECREE),
  INTEGRATION_DOWNSCALED_EARLY("integration.downscaledEarly", ERROR, INTEGRATION_DECREE),
  INTEGRATION_INCOMPLETE("integration.incomplete", ERROR, INTEGRATION_DECREE),
  INTEGRATION_RELIEF_ENDS("integration.reliefEnds", WARNING, PARTICIPATION_ACT),
  DWELLING_ELSEWHERE("dwelling.elsewhere", ERROR, COA_RESETTLEMENT),
  DWELLING_NOT_READY("dwelling.notReady", WARNING, COA_RESETTLEMENT),
  DWELLING_TOO_SMALL("dwelling.tooSmall", WARNING, ASSUMED),
  DWELLING_NOT_STEP_FREE("dwelling.notStepFree", ERROR, ASSUMED),
  DWELLING_STEP_FREE_UNKNOWN("dwelling.stepFreeUnknown", WARNING, ASSUMED),
  DWELLING_NO_FOLLOW_UP("dwelling.noFollowUpAddress", WARNING, ASSUMED),
  DWELLING_FEW_BEDROOMS("dwelling.fewBedrooms", WARNING, RESET_UK),
  ARRIVAL_GROUP_UNAVAILABLE("arrival.groupUnavailable", WARNING, ASSUMED),
  ARRIVAL_CERTIFICATE_ENDS("arrival.certificateEnds", WARNING, GRATIS_VOG),
  ARRIVAL_RECONFIRM("arrival.reconfirm", WARNING, ASSUMED),
  ARRIVAL_OUT_OF_ORDER("arrival.outOfOrder", ERROR, ASSUMED),
  PROPOSAL_DAY_TOO_EARLY("proposal.dayTooEarly", ERROR, ASSUMED),
  PROPOSAL_DECISION_OUT_OF_ORDER("proposal.decisionOutOfOrder", ERROR, ASSUMED),
  PROPOSAL_CLOSED("proposal.closed", ERROR, ASSUMED),
  PROPOSAL_EXPIRED("proposal.expired", ERROR, RESET_UK),
  PROPOSAL_SAME_PERSON("proposal.samePerson", ERROR, ASSUMED),
  PROPOSAL_REASON_TOO_SHORT("proposal.reasonTooShort", ERROR, ASSUMED),
  PROPOSAL_DECLINED_BEFORE("proposal.declinedBefore", ERROR, ASSUMED),
  PROPOSAL_NOT_FEASIBLE("proposal.notFeasible", ERROR, ASSUMED),
  PROPOSAL_NOT_DECLINED("proposal.notDeclined", ERROR, ASSUMED),
  PROPOSAL_ALREADY_OPEN("proposal.alreadyOpen", ERROR, ASSUMED),
  PROPOSAL_PAUSED("proposal.paused", ERROR, ASSUMED),
  SPONSORSHIP_GROUP_BUSY("sponsorship.groupBusy", ERROR, ASSUMED),
  SPONSORSHIP_HOUSEHOLD_TWICE("sponsorship.householdTwice", ERROR, ASSUMED),
  SPONSORSHIP_NO_OWNER("sponsorship.noOwner", ERROR, VWN_PROJECT),
  SPONSORSHIP_CONFIRMED_AFTER_ARRIVAL("sponsorship.confirmedAfterArrival", WARNING, SAMEN_HIER),
  SPONSORSHIP_BREAKDOWN_WITHOUT_BACKSTOP(
      "sponsorship.breakdownWithoutBackstop", ERROR, CANADA_BREAKDOWN),
  SPONSORSHIP_OTHER_LENGTH("sponsorship.otherLength", WARNING, SAMEN_HIER),
  SPONSORSHIP_NO_TASKS("sponsorship.noTasks", WARNING, SAMEN_HIER),
  SPONSORSHIP_NOT_CONFIRMED("sponsorship.notConfirmed", ERROR, ASSUMED),
  SPONSORSHIP_ILLEGAL_STEP("sponsorship.illegalStep", ERROR, ASSUMED),
  SPONSORSHIP_NOT_YOUR_STEP("sponsorship.notYourStep", ERROR, ASSUMED),
  SPONSORSHIP_DAY_TOO_EARLY("sponsorship.dayTooEarly", ERROR, ASSUMED),
  SPONSORSHIP_BACKSTOP_REQUIRED("sponsorship.backstopRequired", ERROR, VWN_PROJECT),
  SPONSORSHIP_NOT_AGREED("sponsorship.notAgreed", ERROR, ASSUMED),
  SPONSORSHIP_END_NOT_IN_SIGHT("sponsorship.endNotInSight", ERROR, ASSUMED),
  SPONSORSHIP_PAUSES_OVERLAP("sponsorship.pausesOverlap", ERROR, ASSUMED),
  DEFAULT_NOT_BROKEN_DOWN("default.notBrokenDown", ERROR, CANADA_BREAKDOWN),
  DEFAULT_NOT_HEARD("default.notHeard", ERROR, CANADA_BREAKDOWN),
  MOVE_NOT_AGREED("move.notAgreed", ERROR, ASSUMED),
  MOVE_NOT_ACCEPTED("move.notAccepted", ERROR, CANADA_BREAKDOWN),
  MOVE_UNANSWERED("move.unanswered", WARNING, ASSUMED),
  LIFTING_REASON_TOO_SHORT("lifting.reasonTooShort", ERROR, ASSUMED),
  DISCLOSURE_STAGE_SKIPPED("disclosure.stageSkipped", ERROR, ASSUMED),
  DISCLOSURE_CONSENT_MISSING("disclosure.consentMissing", ERROR, AVG),
  PLAN_NO_EXIT_PLAN("plan.noExitPlan", WARNING, RESET_UK),
  TASK_OVERDUE("task.overdue", WARNING, ASSUMED),
  TASK_UNKNOWN("task.unknown", WARNING, ASSUMED),
  CONTACT_CHILD_INTERPRETED("contact.childInterpreted", WARNING, ASSUMED),
  CONTACT_OUTSIDE_SPONSORSHIP("contact.outsideSponsorship", ERROR, ASSUMED),
  CONTACT_OVERDUE("contact.overdue", WARNING, ASSUMED),
  CONTACT_PAUSED("contact.paused", ERROR, ASSUMED),
  INCIDENT_UNKNOWN("incident.unknown", ERROR, ASSUMED),
  INCIDENT_NOBODY_SEES("incident.nobodySees", ERROR, ASSUMED),
  INCIDENT_SIGHT_CONFLICT("incident.sightConflict", ERROR, ASSUMED),
  INCIDENT_HANDLER_CONFLICT("incident.handlerConflict", ERROR, ASSUMED),
  INCIDENT_NO_HANDLER("incident.noHandler", ERROR, ASSUMED),
  INCIDENT_NO_INTERIM_MEASURE("incident.noInterimMeasure", ERROR, ASSUMED),
  INCIDENT_MEASURE_HOLDS("incident.measureHolds", ERROR, ASSUMED),
  INCIDENT_MEASURE_UNKNOWN("incident.measureUnknown", ERROR, ASSUMED),
  INCIDENT_DEADLINE_PASSED("incident.deadlinePassed", ERROR, ASSUMED),
  INCIDENT_BREACH_CLOCK_PASSED("incident.breachClockPassed", ERROR, AVG),
  INCIDENT_REPORTING_CODE_OPEN("incident.reportingCodeOpen", WARNING, REPORTING_CODE),
  INCIDENT_SAME_PERSON("incident.samePerson", ERROR, ASSUMED),
  INCIDENT_CLOSED("incident.closed", ERROR, ASSUMED),
  INCIDENT_NOT_CLOSED("incident.notClosed", ERROR, ASSUMED),
  INCIDENT_DAY_TOO_EARLY("incident.dayTooEarly", ERROR, ASSUMED),
  EMERGENCY_REASON_MISSING("emergency.reasonMissing", ERROR, ASSUMED),
  EMERGENCY_TOO_LONG("emergency.tooLong", ERROR, ASSUMED),
  COMPLAINT_HANDLER_CONFLICT("complaint.handlerConflict", ERROR, ASSUMED),
  COMPLAINT_LATE("complaint.late", WARNING, ASSUMED),
  SURVEY_ITEM_UNKNOWN("survey.itemUnknown", ERROR, WHO5),
  SURVEY_ANSWER_OUT_OF_RANGE("survey.answerOutOfRange", ERROR, WHO5),
  SURVEY_COLLECTED_BY_SPONSOR("survey.collectedBySponsor", WARNING, ASSUMED),
  SURVEY_NOT_BY_PROFESSIONAL("survey.notByProfessional", ERROR, ZRM),
  SURVEY_OUTSIDE_WINDOW("survey.outsideWindow", WARNING, ASSUMED),
  SURVEY_ITEM_TWICE("survey.itemTwice", ERROR, ASSUMED),
  SURVEY_NOT_COMPLETE("survey.notComplete", WARNING, ASSUMED),
  ID_TWICE("id.twice", ERROR, ASSUMED),
  REFERENCE_UNKNOWN("reference.unknown", ERROR, ASSUMED),
  TEXT_BSN_SUSPECTED("text.bsnSuspected", ERROR, AVG),
  HISTORY_OUT_OF_STEP("history.outOfStep", ERROR, ASSUMED),
  HISTORY_DAY_BACKWARDS("history.dayBackwards", ERROR, ASSUMED),
  HISTORY_NO_PROGRAMME("history.noProgramme", ERROR, ASSUMED),
  HISTORY_NOTHING_THERE("history.nothingThere", ERROR, ASSUMED),
  ERASURE_SAME_PERSON("erasure.samePerson", ERROR, ASSUMED),
  COMMAND_KEY_TAKEN("command.keyTaken", ERROR, ASSUMED),
  TEXT_CONTACT_SUSPECTED("text.contactSuspected", ERROR, ASSUMED),
  TEXT_WRONG_LENGTH("text.wrongLength", ERROR, ASSUMED),
  POLICY_CONTRADICTION("policy.contradiction", ERROR, ASSUMED),
  POLICY_UNKNOWN_SOURCE("policy.unknownSource", ERROR, ASSUMED),
  POLICY_INCOMPLETE("policy.incomplete", ERROR, ASSUMED),
  POLICY_FORBIDDEN_INPUT("policy.forbiddenInput", ERROR, AVG),
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
