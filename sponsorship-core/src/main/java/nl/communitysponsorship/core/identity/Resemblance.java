package nl.communitysponsorship.core.identity;

/** How what two people say of one field compares, and why it counts as it does. */
public enum Resemblance {
  SAME(Agreement.AGREE),
  /** Other letters, as when a name is written over from another script. */
  SAME_SOUND(Agreement.AGREE),
  /** The same day with day and month in each other's place. */
  DAY_AND_MONTH_SWAPPED(Agreement.AGREE),
  /** An age that was told or estimated, or a first of January, leaves room for both. */
  WITHIN_ESTIMATE(Agreement.AGREE),
  /** Everything that the one says, the other says too. */
  PART_OF_THE_OTHER(Agreement.AGREE),
  OTHERWISE(Agreement.DIFFER),
  /** One of the two says nothing. */
  NOT_SAID(Agreement.MISSING),
  /**
   * It comes with the household or the group that both are in, and is the same for others there.
   */
  SHARED_BY_OTHERS(Agreement.MISSING);

  private final Agreement agreement;

  Resemblance(Agreement agreement) {
    this.agreement = agreement;
  }

  /** Whether it speaks for one person, against it, or says nothing. */
  public Agreement agreement() {
    return agreement;
  }

  /** Whether a field speaks for one person, against it, or says nothing. */
  public enum Agreement {
    AGREE,
    DIFFER,
    MISSING
  }
}
