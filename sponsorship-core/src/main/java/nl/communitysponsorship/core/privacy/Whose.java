package nl.communitysponsorship.core.privacy;

/** Whose data a field is. */
public enum Whose {
  NOBODY,
  SPONSOR,
  GROUP,
  HOUSEHOLD,
  PERSON,
  WORKER,
  /** Whoever answered the questionnaire. */
  RESPONDENT,
  /** Whoever the field is about that holds the value. */
  HOLDER;

  /** Whether a pseudonym of this kind stands for people, rather than for a group or a thing. */
  public boolean isPeople() {
    return this == SPONSOR || this == HOUSEHOLD || this == PERSON || this == WORKER;
  }

  /** Whether a pseudonym of this kind stands for a member of a group or of a household. */
  public boolean isMember() {
    return this == SPONSOR || this == PERSON;
  }

  /**
   * Whether data of the other kind, in a record about somebody of this kind, is that somebody's.
   */
  public boolean owns(Whose other) {
    return other == this
        || (other == RESPONDENT && this != WORKER)
        || (this == HOUSEHOLD && other == PERSON);
  }

  /**
   * Whether somebody of this kind may see data of the other kind in a record about them: a group is
   * its members' and its household's to see, and a household is its people's. What one of a
   * household answered is told to who answered, and not to the household.
   */
  public boolean sees(Whose other) {
    return (owns(other) && (this != HOUSEHOLD || other != RESPONDENT))
        || other == NOBODY
        || (other == GROUP && this != WORKER)
        || (other == HOUSEHOLD && this == PERSON);
  }
}
