package nl.communitysponsorship.core.screening;

/**
 * What a certificate of conduct (VOG) was screened for: the eight risk areas of the general
 * screening profile, and one specific profile.
 */
public enum RiskArea {
  INFORMATION,
  MONEY,
  GOODS,
  SERVICES,
  BUSINESS_RELATIONS,
  PROCESS,
  MANAGING_ORGANIZATIONS,
  PERSONS,
  /** The specific profile 45, care for and welfare of people; it looks at {@link #PERSONS} too. */
  CARE_AND_WELFARE;

  /** Whether who was screened for this was screened for the other. */
  boolean covers(RiskArea other) {
    return this == other || (this == CARE_AND_WELFARE && other == PERSONS);
  }
}
