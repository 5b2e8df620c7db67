package nl.communitysponsorship.core.script;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.GroupOffer.TraitAnswer;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.Trait;

/** The languages and traits that synthetic people have to choose from. */
public final class Tongues {
  public static final List<Language> OF_HOUSEHOLDS =
      List.of(
          new Language("ara"),
          new Language("ara"),
          new Language("tir"),
          new Language("fas"),
          new Language("som"),
          new Language("swa"),
          new Language("kur"));
  public static final List<LanguageLevel> GOOD =
      List.of(LanguageLevel.B1, LanguageLevel.B2, LanguageLevel.B2, LanguageLevel.C1);
  public static final Trait WOMAN_AS_CONTACT = new Trait("woman-as-contact");
  public static final List<Trait> TRAITS =
      List.of(
          new Trait("children-in-group"),
          new Trait("meeting-outdoors"),
          new Trait("no-pets"),
          WOMAN_AS_CONTACT);

  private Tongues() {}

  /** What a group answered; some traits it was not asked about. */
  public static List<TraitAnswer> answers(Dice dice) {
    var answers = new ArrayList<TraitAnswer>();
    for (Trait trait : TRAITS) {
      if (dice.chance(80)) {
        answers.add(new TraitAnswer(trait, Answer.of(dice.chance(65))));
      }
    }
    return answers;
  }
}
