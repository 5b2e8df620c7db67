package nl.communitysponsorship.core.group;

/**
 * What a sponsor cannot offer, or what is so in the sponsor's home. A limit says something about
 * what can be done together, and never which people somebody would like to meet.
 */
public enum Limit {
  NO_DRIVING,
  NO_OVERNIGHT_STAY,
  NO_VISITORS_AT_HOME,
  PETS_AT_HOME
}
