package nl.communitysponsorship.core.family;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.family.Noted.Visibility;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Through whose eyes a family is looked at.
 *
 * @param person who of the household it is; null for the team around it
 * @param isAdult whether that person is known to be of age
 */
public record Viewer(@Nullable PersonId person, boolean isAdult) {
  /** The local team and the contact persons of the group. */
  public static Viewer team() {
    return new Viewer(null, false);
  }

  /**
   * Somebody of the household. Who may be of age and may not, because a birth is not known well
   * enough, sees what a child may see.
   *
   * @param adultAge from which age somebody is an adult, from the policy
   * @throws IllegalArgumentException if the household has no such person
   */
  public static Viewer member(Household household, PersonId person, int adultAge, LocalDate day) {
    HouseholdMember member =
        household.members().stream()
            .filter(each -> each.id().equals(requireNonNull(person, "person")))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "person '%s' is not one of household '%s'"
                            .formatted(person, household.id())));
    return new Viewer(person, member.birth().hasReached(adultAge, day) == Answer.YES);
  }

  /** Who of the household it is, or empty for the team. */
  public Optional<PersonId> findPerson() {
    return Optional.ofNullable(person);
  }

  /** Whether they may see a fact, and so whether it exists. */
  public boolean sees(FamilyFact fact) {
    Noted noted = fact.noted();
    if (person == null) {
      return noted.visibility() == Visibility.TEAM;
    }
    if (person.equals(noted.by())) {
      return true;
    }
    return switch (noted.visibility()) {
      case SELF_ONLY -> false;
      case ADULTS -> isAdult;
      case HOUSEHOLD, TEAM -> true;
    };
  }
}
