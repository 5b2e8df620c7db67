package nl.communitysponsorship.core.requirement;

/** The steps of screening that every sponsor's record has a place for. */
public enum ScreeningStep {
  INTERVIEW,
  STATEMENT,
  /** The certificate of conduct (VOG); its terms stand in the screening policy. */
  CONDUCT_CERTIFICATE
}
