package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a group must be.
 *
 * @param fewestMembers below this a group is not ready
 * @param targetMembers below this a group is warned
 * @param mostMembers above this a group is warned
 * @param graceDays how long a group may stay below its fewest members before that counts fully
 * @param coordinatorDays how long a group may be without a coordinator before that counts fully
 * @param dutchSpeakers how many members should speak Dutch, at B1 or above; null where Dutch is not
 *     the language
 * @param contactPersons how many members may hear what the household shares
 * @param adultAge the age from which somebody may be a member, in years
 * @param endingDays how many days before the planned end a group begins to let go
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupPolicy(
    Setting fewestMembers,
    Setting targetMembers,
    Setting mostMembers,
    Setting graceDays,
    Setting coordinatorDays,
    @Nullable Setting dutchSpeakers,
    Setting contactPersons,
    Setting adultAge,
    Setting endingDays) {
  public GroupPolicy {
    requireNonNull(fewestMembers, "fewestMembers");
    requireNonNull(targetMembers, "targetMembers");
    requireNonNull(mostMembers, "mostMembers");
    requireNonNull(graceDays, "graceDays");
    requireNonNull(coordinatorDays, "coordinatorDays");
    requireNonNull(contactPersons, "contactPersons");
    requireNonNull(adultAge, "adultAge");
    requireNonNull(endingDays, "endingDays");
  }

  /** How many members should speak Dutch, or empty where Dutch is not the language. */
  public Optional<Setting> findDutchSpeakers() {
    return Optional.ofNullable(dutchSpeakers);
  }
}
