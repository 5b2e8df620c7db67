package nl.communitysponsorship.core.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;

/** Draws the people of one household: one or two adults, and children. */
final class SyntheticPeople {
  private static final int ADULTS_FROM = 24;
  private static final int ADULTS_TO = 58;

  private SyntheticPeople() {}

  static List<HouseholdMember> draw(
      Names names, int household, int size, LocalDate referred, Dice dice) {
    Language tongue = dice.oneOf(Tongues.OF_HOUSEHOLDS);
    boolean languagesKnown = dice.chance(94);
    int adults = size == 1 ? 1 : dice.chance(75) ? 2 : 1;
    var people = new ArrayList<HouseholdMember>();
    for (int i = 0; i < size; i++) {
      boolean isAdult = i < adults;
      people.add(
          new HouseholdMember(
              names.person(household, i),
              isAdult ? FamilyRole.ADULT : FamilyRole.CHILD,
              isAdult ? adultBirth(referred, dice) : childBirth(referred, dice),
              languagesKnown ? languages(tongue, isAdult, dice) : null,
              dice.chance(isAdult ? 85 : 60)
                  ? dice.someOf(Interest.values(), dice.from(1, 3))
                  : null));
    }
    return people;
  }

  private static Birth adultBirth(LocalDate referred, Dice dice) {
    int age = dice.from(ADULTS_FROM, ADULTS_TO);
    return dice.chance(85)
        ? new Birth.Year(referred.getYear() - age)
        : new Birth.AgeAt(age, referred);
  }

  private static Birth childBirth(LocalDate referred, Dice dice) {
    return dice.chance(95)
        ? new Birth.Year(referred.getYear() - dice.from(1, 16))
        : new Birth.Unknown();
  }

  private static List<LanguageSkill> languages(Language tongue, boolean isAdult, Dice dice) {
    var languages = new ArrayList<LanguageSkill>();
    languages.add(new LanguageSkill(tongue, LanguageLevel.NATIVE));
    if (isAdult && dice.chance(35)) {
      languages.add(
          new LanguageSkill(
              Language.ENGLISH,
              dice.chance(85)
                  ? dice.oneOf(List.of(LanguageLevel.A1, LanguageLevel.A2, LanguageLevel.B1))
                  : null));
    }
    return languages;
  }
}
