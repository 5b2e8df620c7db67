package nl.communitysponsorship.core.resettlement;

/** How far a case is, derived from its milestones and never written down. */
public enum CaseState {
  NOT_NOMINATED,
  NOMINATED,
  SELECTED,
  LINKED,
  TRAVEL_PLANNED,
  ARRIVED,
  REJECTED,
  WITHDRAWN;

  /** Whether nothing more is expected. */
  public boolean isOver() {
    return this == ARRIVED || this == REJECTED || this == WITHDRAWN;
  }
}
