package nl.communitysponsorship.core.lifecycle;

/** Where a sponsorship stands on a day; it follows from its facts, its household and its group. */
public enum SponsorshipState {
  /** Confirmed, and the household has not arrived. */
  PREPARING,
  /** Household and group are together. */
  ACTIVE,
  /** The same, and the group has become too small. */
  AT_RISK,
  /** The same, and the planned end is in sight. */
  ENDING,
  /** The group stands aside, and the backstop stands in. */
  PAUSED,
  ENDED_AS_PLANNED,
  ENDED_EARLY,
  MOVED,
  BROKEN_DOWN,
  CANCELLED_BEFORE_ARRIVAL;

  /** Whether household and group are together, whatever else holds. */
  public boolean isTogether() {
    return this == ACTIVE || this == AT_RISK || this == ENDING;
  }

  /** Whether the sponsorship is over. */
  public boolean isOver() {
    return this != PREPARING && this != PAUSED && !isTogether();
  }

  /** Whether this is the other state, or what the other becomes through facts from outside. */
  public boolean refines(SponsorshipState other) {
    return this == other || (other == ACTIVE && isTogether());
  }
}
