package nl.communitysponsorship.core.privacy;

/** For whom a consent is: a yes to one is no yes to another. */
public enum ConsentRecipient {
  PROGRAMME_TEAM,
  SPONSOR_GROUP,
  MUNICIPALITY,
  EVALUATOR,
  RESEARCHERS
}
