package nl.communitysponsorship.core.rule;

import static nl.communitysponsorship.core.rule.ProgrammeRule.CERTIFICATE_NOT_REQUESTED;
import static nl.communitysponsorship.core.rule.ProgrammeRule.CERTIFICATE_WAITING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.DWELLING_NOT_READY;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_BELOW_TARGET;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_FEW_CONTACT_PERSONS;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_FEW_DUTCH_SPEAKERS;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_NO_BACKSTOP;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_NO_COORDINATOR;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_TOO_SMALL;
import static nl.communitysponsorship.core.rule.ProgrammeRule.HOUSEHOLD_CONSENT_MISSING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.HOUSEHOLD_NO_MUNICIPALITY;
import static nl.communitysponsorship.core.rule.ProgrammeRule.HOUSEHOLD_SIZE_MISMATCH;
import static nl.communitysponsorship.core.rule.ProgrammeRule.INTERVIEW_MISSING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.MEMBER_AGE_UNKNOWN;
import static nl.communitysponsorship.core.rule.ProgrammeRule.SPONSORSHIP_NO_TASKS;
import static nl.communitysponsorship.core.rule.ProgrammeRule.STATEMENT_MISSING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.SURVEY_NOT_COMPLETE;
import static nl.communitysponsorship.core.rule.ProgrammeRule.TRAINING_MISSING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.TRAINING_UNKNOWN;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** For which moment a record is judged: while somebody is still filling it in, or before use. */
public enum RuleProfile {
  /** While it is being filled in: what can be completed later is not asked yet. */
  DRAFT,
  /** Before it is used: every rule is asked. */
  SUBMIT;

  private static final Set<ProgrammeRule> ABOUT_WHAT_IS_STILL_TO_COME =
      EnumSet.of(
          GROUP_TOO_SMALL,
          GROUP_BELOW_TARGET,
          GROUP_NO_COORDINATOR,
          GROUP_FEW_DUTCH_SPEAKERS,
          GROUP_FEW_CONTACT_PERSONS,
          GROUP_NO_BACKSTOP,
          MEMBER_AGE_UNKNOWN,
          INTERVIEW_MISSING,
          STATEMENT_MISSING,
          CERTIFICATE_NOT_REQUESTED,
          CERTIFICATE_WAITING,
          TRAINING_MISSING,
          TRAINING_UNKNOWN,
          HOUSEHOLD_SIZE_MISMATCH,
          HOUSEHOLD_NO_MUNICIPALITY,
          HOUSEHOLD_CONSENT_MISSING,
          DWELLING_NOT_READY,
          SPONSORSHIP_NO_TASKS,
          SURVEY_NOT_COMPLETE);

  private static final Set<String> STILL_TO_COME =
      ABOUT_WHAT_IS_STILL_TO_COME.stream()
          .map(ProgrammeRule::code)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a rule is asked at this moment. */
  public boolean asks(ProgrammeRule rule) {
    return this == SUBMIT || !ABOUT_WHAT_IS_STILL_TO_COME.contains(rule);
  }

  /** The findings that count at this moment; a code that is not of the rule book always counts. */
  public Findings of(Findings findings) {
    return this == SUBMIT
        ? findings
        : findings.all().stream()
            .filter(finding -> !STILL_TO_COME.contains(finding.code()))
            .collect(Findings.gather());
  }
}
