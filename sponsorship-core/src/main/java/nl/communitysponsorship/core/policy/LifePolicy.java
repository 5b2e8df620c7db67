package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * The terms between a proposal and half a year after the end of a sponsorship.
 *
 * @param reminderDays working days without an answer after which a party is reminded
 * @param endingDays how many days before its planned end a sponsorship counts as ending
 * @param acceptDays how many days a team has to accept a household that moves there
 * @param taskDays how many days a task has that a step brings with it
 * @param firstFollowUp months after the end to the first talk
 * @param secondFollowUp months after the end to the second talk
 * @param thirdFollowUp months after the end to the third talk
 * @param exitPlanDays within how many days after the arrival the ending is agreed
 * @param contactDays within how many days after a contact the next is reported, or that none is
 *     needed
 */
public record LifePolicy(
    Setting reminderDays,
    Setting endingDays,
    Setting acceptDays,
    Setting taskDays,
    Setting firstFollowUp,
    Setting secondFollowUp,
    Setting thirdFollowUp,
    Setting exitPlanDays,
    Setting contactDays) {
  public LifePolicy {
    requireNonNull(reminderDays, "reminderDays");
    requireNonNull(endingDays, "endingDays");
    requireNonNull(acceptDays, "acceptDays");
    requireNonNull(taskDays, "taskDays");
    requireNonNull(firstFollowUp, "firstFollowUp");
    requireNonNull(secondFollowUp, "secondFollowUp");
    requireNonNull(thirdFollowUp, "thirdFollowUp");
    requireNonNull(exitPlanDays, "exitPlanDays");
    requireNonNull(contactDays, "contactDays");
  }
}
