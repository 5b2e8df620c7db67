package nl.communitysponsorship.core.training;

/**
 * What a training covers. Eight, the number of trainings that the pilot planned, and the start
 * training of a partner, whatever that covers; their names are an assumption.
 */
public enum TrainingModule {
  INTRODUCTION,
  ROLES_AND_BOUNDARIES,
  CULTURE_AND_COMMUNICATION,
  PRACTICAL_FIRST_WEEKS,
  TRAUMA_AND_REFERRAL,
  SAFETY_AND_PRIVACY,
  NETWORK_LANGUAGE_WORK,
  ENDING_AND_INDEPENDENCE,
  /** The start training of another organisation; policy says what it counts as. */
  PARTNER_START
}
