package nl.communitysponsorship.core.family;

/** Something known of a family, of which somebody may wish that others do not know it. */
public interface FamilyFact {
  /** Who told it, when, and who may see it. */
  Noted noted();
}
