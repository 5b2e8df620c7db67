package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.script.Tongues;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import org.jspecify.annotations.Nullable;

/** Draws the people of one household: one or two adults, and children. */
public final class SyntheticPeople {
  private static final int ADULTS_FROM = 24;
  private static final int ADULTS_TO = 58;

  private SyntheticPeople() {}

  /**
   * The people of one household, the adults first.
   *
   * @param chance for what is told more precisely than by the others
   */
  public static List<HouseholdMember> draw(
      Names names, int household, int size, LocalDate referred, Dice dice, Dice chance) {
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
    return detailed(people, household, referred, chance);
  }

  /** What the first of them to be asked speaks best; null when nobody was asked. */
  static @Nullable Language tongue(List<HouseholdMember> people) {
    return people.stream()
        .flatMap(each -> each.findLanguages().stream())
        .flatMap(each -> each.stream())
        .filter(each -> each.isAtLeast(LanguageLevel.NATIVE) == Answer.YES)
        .map(LanguageSkill::language)
        .findFirst()
        .orElse(null);
  }

  /** A few are told in detail, and of a few somebody forgot to write down who they are. */
  private static List<HouseholdMember> detailed(
      List<HouseholdMember> people, int household, LocalDate referred, Dice chance) {
    var detailed = new ArrayList<HouseholdMember>();
    for (int i = 0; i < people.size(); i++) {
      HouseholdMember each = asked(people.get(i), chance);
      boolean isLast = i > 0 && i == people.size() - 1;
      if (each.role() == FamilyRole.CHILD && chance.chance(20)) {
        each = with(each, each.role(), childBirthday(referred, chance));
      }
      if (isLast && household == Script.NEEDS_NOT_ASKED) {
        each = with(each, FamilyRole.NOT_RECORDED, each.birth());
      } else if (isLast && i > 2 && chance.chance(40)) {
        each = with(each, FamilyRole.OTHER_RELATIVE, new Birth.Year(chance.from(1948, 1960)));
      }
      detailed.add(each);
    }
    return detailed;
  }

  /** Of some adults it is known that they speak no Dutch yet. */
  private static HouseholdMember asked(HouseholdMember person, Dice chance) {
    List<LanguageSkill> told = person.languages();
    if (told == null || person.role() != FamilyRole.ADULT || !chance.chance(40)) {
      return person;
    }
    var languages = new ArrayList<>(told);
    languages.add(new LanguageSkill(Language.DUTCH, LanguageLevel.NONE));
    return new HouseholdMember(
        person.id(), person.role(), person.birth(), languages, person.interests());
  }

  private static Birth childBirthday(LocalDate referred, Dice chance) {
    return new Birth.Exact(referred.minusDays(chance.from(200, 16 * 365)));
  }

  private static HouseholdMember with(HouseholdMember person, FamilyRole role, Birth birth) {
    return new HouseholdMember(person.id(), role, birth, person.languages(), person.interests());
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
