package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * What a group must be.
 *
 * @param fewestMembers below this a group is not ready
 * @param targetMembers below this a group is warned
 * @param mostMembers above this a group is warned
 * @param graceDays how long a group may stay below its fewest members before that counts fully
 * @param coordinatorDays how long a group may be without a coordinator before that counts fully
 * @param dutchSpeakers how many members should speak Dutch, at B1 or above
 * @param contactPersons how many members may hear what the household shares
 * @param adultAge the age from which somebody may be a member, in years
 * @param endingDays how many days before the planned end a group begins to let go
 */
public record GroupPolicy(
    Setting fewestMembers,
    Setting targetMembers,
    Setting mostMembers,
    Setting graceDays,
    Setting coordinatorDays,
    Setting dutchSpeakers,
    Setting contactPersons,
    Setting adultAge,
    Setting endingDays) {
  public GroupPolicy {
    requireNonNull(fewestMembers, "fewestMembers");
    requireNonNull(targetMembers, "targetMembers");
    requireNonNull(mostMembers, "mostMembers");
    requireNonNull(graceDays, "graceDays");
    requireNonNull(coordinatorDays, "coordinatorDays");
    requireNonNull(dutchSpeakers, "dutchSpeakers");
    requireNonNull(contactPersons, "contactPersons");
    requireNonNull(adultAge, "adultAge");
    requireNonNull(endingDays, "endingDays");
  }
}
