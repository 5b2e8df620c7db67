package nl.communitysponsorship.matching.standard.requirement;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.matching.criterion.Change;
import nl.communitysponsorship.matching.criterion.Input;
import nl.communitysponsorship.matching.criterion.Outcome;
import nl.communitysponsorship.matching.criterion.Requirement;
import nl.communitysponsorship.matching.pairing.Pairing;

/**
 * Requires what the household must have of its group. Why it must is its own affair, and it is not
 * asked to do without.
 *
 * <ul>
 *   <li><b>Reads</b> the wishes of the household that are a must or a must not, and what the group
 *       answered to those traits.
 *   <li><b>Requires</b> a yes to each must, and a no to each must not.
 *   <li><b>Unknown</b> when the group went against none and was not asked about one.
 * </ul>
 */
public record MustWishesMet() implements Requirement {
  @Override
  public String key() {
    return "must-wishes";
  }

  @Override
  public List<Input> reads() {
    return List.of(Input.field(Household.class, "wishes"), Input.field(GroupOffer.class, "traits"));
  }

  @Override
  public Outcome judge(Pairing pairing) {
    List<Wish> wishes = pairing.household().household().wishes();
    GroupOffer offer = pairing.group().group().offer();
    var answers = Answer.YES;
    boolean some = false;
    for (Wish wish : wishes) {
      if (wish.strength().isRequired()) {
        some = true;
        answers = answers.and(isMet(wish, offer));
      }
    }
    if (!some) {
      return Outcome.notApplicable(() -> Message.of("must-wishes.none"));
    }
    return switch (answers) {
      case YES -> Outcome.met(() -> said("must-wishes.met", pairing, Answer.YES));
      case NO -> Outcome.unmet(() -> said("must-wishes.unmet", pairing, Answer.NO));
      case UNKNOWN ->
          Outcome.unknown(
              () -> said("must-wishes.not-asked", pairing, Answer.UNKNOWN),
              () ->
                  List.of(
                      Change.ask(
                          said("must-wishes.ask", pairing, Answer.UNKNOWN)
                              .with("group", pairing.group().group().id()))));
    };
  }

  private static Answer isMet(Wish wish, GroupOffer offer) {
    Answer has = offer.has(wish.trait());
    boolean isMust = wish.strength() == Wish.Strength.MUST;
    return isMust || !has.isKnown() ? has : Answer.of(has == Answer.NO);
  }

  /** The wishes that a group meets, goes against, or was not asked about. */
  private static Message said(String key, Pairing pairing, Answer answer) {
    var traits = new ArrayList<Object>();
    for (Wish wish : pairing.household().household().wishes()) {
      boolean isRequired = wish.strength().isRequired();
      if (isRequired && isMet(wish, pairing.group().group().offer()) == answer) {
        traits.add(
            wish.strength() == Wish.Strength.MUST
                ? wish.trait()
                : Message.of("must-wishes.without").with("trait", wish.trait()));
      }
    }
    return Message.of(key).with("traits", traits);
  }
}
