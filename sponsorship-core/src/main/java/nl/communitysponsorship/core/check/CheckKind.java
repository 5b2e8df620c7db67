package nl.communitysponsorship.core.check;

/**
 * What somebody can have looked at. A closed set: each is a bare fact with a day, and none has room
 * for what was found.
 */
public enum CheckKind {
  /** People who know the sponsor said that they would trust a newcomer to them. */
  REFERENCES,
  /** The police or its like looked the sponsor up. */
  POLICE_CHECK,
  /** The government that runs the programme looked the sponsor up. */
  BACKGROUND_CHECK,
  /** Somebody of the programme visited the home. */
  HOME_VISIT,
  /** The code of conduct was signed. */
  CODE_OF_CONDUCT,
  /** There is a policy that says how children and vulnerable adults are kept safe. */
  SAFEGUARDING_POLICY,
  /** There is a policy that says what happens with a complaint. */
  COMPLAINTS_POLICY,
  /** The plan of the support was agreed. */
  SUPPORT_PLAN,
  /** A charity or another body with a legal form answers for the group. */
  LEAD_ORGANISATION,
  /** The programme approved the group. */
  PROGRAMME_APPROVAL,
  /** The local authority agreed that the group welcomes a household. */
  LOCAL_AUTHORITY_CONSENT,
  /** The group showed that the money is there; how much is not kept. */
  FUNDS_SHOWN,
  /** The group showed that there is a home. */
  ACCOMMODATION_SHOWN
}
