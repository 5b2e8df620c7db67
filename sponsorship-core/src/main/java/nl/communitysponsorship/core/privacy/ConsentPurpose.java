package nl.communitysponsorship.core.privacy;

/** What a household is asked consent for; each is asked, given and withdrawn by itself. */
public enum ConsentPurpose {
  /** Use of the file to find a group. */
  MATCHING(ConsentRecipient.PROGRAMME_TEAM),
  /** An anonymous profile for the group that is proposed. */
  SHARING_WITH_GROUP(ConsentRecipient.SPONSOR_GROUP),
  /** Surveys and counting for the programme. */
  MONITORING(ConsentRecipient.EVALUATOR),
  /** Pseudonymous answers for research outside the programme. */
  RESEARCH(ConsentRecipient.RESEARCHERS);

  private final ConsentRecipient usualRecipient;

  ConsentPurpose(ConsentRecipient usualRecipient) {
    this.usualRecipient = usualRecipient;
  }

  /** For whom it is when nobody says otherwise. */
  public ConsentRecipient usualRecipient() {
    return usualRecipient;
  }
}
