package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.family.Noted;
import nl.communitysponsorship.core.family.Noted.Visibility;
import nl.communitysponsorship.core.family.SpeakingWith;
import nl.communitysponsorship.core.family.SpeakingWith.Literacy;
import nl.communitysponsorship.core.family.SpeakingWith.Reading;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.Trait;

/** Draws how one adult is spoken with and written to. */
final class SyntheticSpeaking {
  private static final Trait WOMAN = new Trait("interpreter-woman");
  private static final Trait FROM_THE_FAMILY = new Trait("interpreter-from-the-family");

  private SyntheticSpeaking() {}

  static SpeakingWith draw(int household, HouseholdMember adult, LocalDate told, Dice dice) {
    List<Language> own = ownLanguages(adult);
    boolean isAsked = adult.findLanguages().isPresent();
    List<Wish> wishes = wishes(dice);
    return new SpeakingWith(
        adult.id(),
        dice.chance(90) ? reads(own, household, dice) : null,
        isAsked ? Answer.of(!speaksEnglish(adult)) : Answer.UNKNOWN,
        own,
        wishes,
        wishes.isEmpty() ? Noted.openly(told) : new Noted(told, Visibility.ADULTS, adult.id()));
  }

  private static List<Language> ownLanguages(HouseholdMember adult) {
    return adult.findLanguages().orElse(List.of()).stream()
        .filter(each -> each.isAtLeast(LanguageLevel.NATIVE) == Answer.YES)
        .map(LanguageSkill::language)
        .toList();
  }

  private static boolean speaksEnglish(HouseholdMember adult) {
    return adult.findLanguages().orElse(List.of()).stream()
        .filter(each -> each.language().equals(Language.ENGLISH))
        .anyMatch(each -> each.isAtLeast(LanguageLevel.B1) == Answer.YES);
  }

  /** Latin script is learned, the script of the first language is mostly known. */
  private static List<Reading> reads(List<Language> own, int household, Dice dice) {
    var reads = new ArrayList<Reading>();
    reads.add(
        new Reading(
            "Latn",
            household % 3 == 0 ? Literacy.NOT_YET : dice.oneOf(List.of(Literacy.values()))));
    for (Language language : own) {
      String script = scriptOf(language);
      if (!script.equals("Latn")) {
        reads.add(new Reading(script, dice.chance(80) ? Literacy.FLUENTLY : Literacy.SLOWLY));
      }
    }
    return reads;
  }

  private static String scriptOf(Language language) {
    return switch (language.code()) {
      case "ara", "fas", "kur" -> "Arab";
      case "tir" -> "Ethi";
      default -> "Latn";
    };
  }

  private static List<Wish> wishes(Dice dice) {
    var wishes = new ArrayList<Wish>();
    if (dice.chance(25)) {
      wishes.add(new Wish(WOMAN, dice.chance(50) ? Wish.Strength.MUST : Wish.Strength.STRONG));
    }
    if (dice.chance(30)) {
      wishes.add(new Wish(FROM_THE_FAMILY, Wish.Strength.MUST_NOT));
    }
    return wishes;
  }
}
