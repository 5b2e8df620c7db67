package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.privacy.ConsentRecipient;
import nl.communitysponsorship.core.privacy.ConsentTerms;
import nl.communitysponsorship.core.privacy.ConsentTerms.ConsentGiver;
import nl.communitysponsorship.core.privacy.ConsentTerms.ConsentGround;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import org.jspecify.annotations.Nullable;

/** Draws what one household agreed to, for whom, and how it was asked. */
final class SyntheticConsents {
  private static final String TEXT = "consent-2022-1";
  private static final List<ConsentGround> OTHER_GROUNDS =
      List.of(
          ConsentGround.PUBLIC_TASK,
          ConsentGround.CONTRACT,
          ConsentGround.LEGITIMATE_INTEREST,
          ConsentGround.LEGAL_DUTY,
          ConsentGround.VITAL_INTEREST);

  private final int household;
  private final @Nullable Language language;
  private final Dice dice;

  /**
   * @param language what the household speaks best; null when nobody asked
   */
  SyntheticConsents(int household, @Nullable Language language, Dice dice) {
    this.household = household;
    this.language = language;
    this.dice = dice;
  }

  static List<Consent> draw(LocalDate referred, Dice dice) {
    LocalDate given = referred.plusDays(1);
    var consents = new ArrayList<Consent>();
    consents.add(new Consent(ConsentPurpose.MATCHING, given, null));
    consents.add(new Consent(ConsentPurpose.SHARING_WITH_GROUP, given, null));
    consents.add(new Consent(ConsentPurpose.MONITORING, given, null));
    if (dice.chance(70)) {
      LocalDate withdrawn = dice.chance(10) ? given.plusDays(dice.from(60, 200)) : Calendar.END;
      consents.add(
          new Consent(
              ConsentPurpose.RESEARCH, given, withdrawn.isBefore(Calendar.END) ? withdrawn : null));
    }
    return consents;
  }

  /** The same, with how it was asked; and what rests on other grounds beside it. */
  List<Consent> detailed(List<Consent> bare) {
    var consents = new ArrayList<Consent>();
    for (Consent each : bare) {
      ConsentTerms terms =
          dice.chance(85)
              ? terms(each.purpose().usualRecipient(), ConsentGround.CONSENT, giver())
              : null;
      consents.add(new Consent(each.purpose(), each.givenOn(), each.withdrawnOn(), terms));
    }
    LocalDate told = bare.get(0).givenOn();
    consents.add(
        new Consent(
            ConsentPurpose.MONITORING,
            told,
            null,
            terms(
                ConsentRecipient.MUNICIPALITY,
                OTHER_GROUNDS.get(household % OTHER_GROUNDS.size()),
                ConsentGiver.THEMSELVES)));
    return consents;
  }

  private ConsentGiver giver() {
    if (household == Script.COMES_WITH_GUARDED_CHILD) {
      return ConsentGiver.GUARDIAN;
    }
    return household % 4 == 2 ? ConsentGiver.PARENT : ConsentGiver.THEMSELVES;
  }

  private ConsentTerms terms(ConsentRecipient recipient, ConsentGround ground, ConsentGiver giver) {
    return new ConsentTerms(
        recipient,
        ground,
        language,
        dice.chance(80) ? Answer.YES : dice.chance(60) ? Answer.NO : Answer.UNKNOWN,
        dice.chance(90) ? TEXT : null,
        giver);
  }
}
