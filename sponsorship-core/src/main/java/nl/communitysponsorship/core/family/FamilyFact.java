package nl.communitysponsorship.core.family;

import nl.communitysponsorship.core.household.PersonId;

/** Something known of a family, of which somebody may wish that others do not know it. */
public interface FamilyFact {
  /** Who told it, when, and who may see it. */
  Noted noted();

  /** Whether it is about this person by name, rather than about the household as a whole. */
  default boolean names(PersonId person) {
    return false;
  }
}
