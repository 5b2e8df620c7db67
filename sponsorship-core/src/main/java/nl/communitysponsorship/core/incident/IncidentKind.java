package nl.communitysponsorship.core.incident;

/** What an incident is about. */
public enum IncidentKind {
  /** Somebody came too close, in whatever way. */
  BOUNDARY,
  /** Money or goods. */
  FINANCIAL,
  DISCRIMINATION,
  VIOLENCE,
  SEXUAL,
  /** Worry about a child; the reporting code applies. */
  CHILD_CONCERN,
  SELF_HARM,
  /** Data came into hands that should not have it; a term of 72 hours runs. */
  PRIVACY_BREACH,
  EXPLOITATION,
  NEGLECT,
  CONFLICT_IN_GROUP,
  OTHER
}
