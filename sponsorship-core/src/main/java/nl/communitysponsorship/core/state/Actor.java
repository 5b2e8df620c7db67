package nl.communitysponsorship.core.state;

/** In which role somebody takes a step; nobody takes the steps that a day or a fact brings. */
public enum Actor {
  HOUSEHOLD,
  GROUP,
  /** The worker who made a proposal. */
  PROPOSER,
  /** A coordinator other than the one who proposed. */
  COLLEAGUE,
  /** A coordinator of the programme. */
  COORDINATOR,
  /** The team that answers for the household. */
  LOCAL_TEAM,
  /** The team of the municipality to which a household moves. */
  RECEIVING_TEAM,
  /** The programme as a whole; the only one that may find a default. */
  NATIONAL_DESK,
  /** A day that passes, or a fact that is recorded elsewhere. */
  NOBODY
}
