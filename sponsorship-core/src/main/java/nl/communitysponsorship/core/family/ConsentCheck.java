package nl.communitysponsorship.core.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.privacy.ConsentRecipient;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** Whether what a household agreed to covers a use of its data. */
public final class ConsentCheck {
  private ConsentCheck() {}

  /**
   * What stands in the way of giving a recipient the data of a household for a purpose on a day.
   *
   * @return empty when a consent for this purpose and this recipient holds; otherwise that one was
   *     withdrawn, or is for others, or was never given
   */
  public static Optional<Finding> inTheWay(
      Household household, ConsentPurpose purpose, ConsentRecipient recipient, LocalDate day) {
    List<Consent> given =
        household.consents().stream()
            .filter(each -> each.purpose() == purpose && !each.givenOn().isAfter(day))
            .toList();
    List<Consent> theirs = given.stream().filter(each -> each.recipient() == recipient).toList();
    if (theirs.stream().anyMatch(each -> each.holdsOn(day))) {
      return Optional.empty();
    }
    if (!theirs.isEmpty()) {
      return Optional.of(said(ProgrammeRule.CONSENT_WITHDRAWN, household, purpose, recipient));
    }
    boolean isForOthers = given.stream().anyMatch(each -> each.holdsOn(day));
    return Optional.of(
        said(
            isForOthers ? ProgrammeRule.CONSENT_NOT_FOR_RECIPIENT : ProgrammeRule.CONSENT_MISSING,
            household,
            purpose,
            recipient));
  }

  private static Finding said(
      ProgrammeRule rule, Household household, ConsentPurpose purpose, ConsentRecipient to) {
    return rule.at(FindingPath.at("households", household.id()).entry("consents", purpose))
        .with("purpose", purpose)
        .with("recipient", to);
  }
}
