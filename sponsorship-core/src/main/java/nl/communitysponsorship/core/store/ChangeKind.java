package nl.communitysponsorship.core.store;

/** What can be done to a register that is stored. */
public enum ChangeKind {
  /** The whole register was replaced by another. */
  IMPORTED,
  PROPOSED,
  /** A party said yes or no. */
  DECIDED,
  /** A coordinator said yes, and a sponsorship began. */
  CONFIRMED,
  WITHDRAWN,
  /** A step was taken in the life of a sponsorship. */
  STEP_TAKEN,
  /** Two pseudonyms of one person became one. */
  MERGED,
  /** Two pseudonyms that had become one are two again. */
  UNMERGED,
  /** What was known of somebody was taken out. */
  ERASED
}
