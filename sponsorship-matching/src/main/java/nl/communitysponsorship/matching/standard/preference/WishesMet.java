package nl.communitysponsorship.matching.standard.preference;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Trait;
import nl.communitysponsorship.matching.criterion.Input;
import nl.communitysponsorship.matching.criterion.Preference;
import nl.communitysponsorship.matching.criterion.Rating;
import nl.communitysponsorship.matching.criterion.Share;
import nl.communitysponsorship.matching.pairing.Pairing;

/**
 * Prefers groups that are as the household wishes. A strong wish counts twice; a wish that is a
 * must or a must not is a requirement and does not count here, nor does one that is all the same.
 *
 * <ul>
 *   <li><b>Reads</b> the wishes of the household and what the group answered to those traits.
 *   <li><b>Scores</b> the share of the wishes to which the group said yes.
 *   <li><b>Unknown</b> when the group was not asked about one of them. A household without wishes
 *       makes it not applicable.
 * </ul>
 */
public record WishesMet() implements Preference {
  private static final int STRONG = 2;
  private static final int NICE = 1;

  @Override
  public String key() {
    return "wishes";
  }

  @Override
  public List<Input> reads() {
    return List.of(Input.field(Household.class, "wishes"), Input.field(GroupOffer.class, "traits"));
  }

  @Override
  public Rating rate(Pairing pairing) {
    int all = 0;
    int met = 0;
    boolean isOpen = false;
    for (Wish wish : pairing.household().household().wishes()) {
      int weight = weight(wish);
      Answer answer = weight == 0 ? Answer.NO : pairing.group().group().offer().has(wish.trait());
      all += weight;
      met += answer == Answer.YES ? weight : 0;
      isOpen |= answer == Answer.UNKNOWN;
    }
    if (all == 0) {
      return Rating.notApplicable(() -> Message.of("wishes.none"));
    }
    if (isOpen) {
      return Rating.unknown(
          () -> Message.of("wishes.not-asked").with("traits", traits(pairing, Answer.UNKNOWN)));
    }
    return Rating.of(new Share(met, all), () -> told(pairing));
  }

  private static Message told(Pairing pairing) {
    List<Trait> yes = traits(pairing, Answer.YES);
    List<Trait> no = traits(pairing, Answer.NO);
    String key = no.isEmpty() ? "wishes.all" : yes.isEmpty() ? "wishes.no-one" : "wishes.some";
    return Message.of(key).with("yes", yes).with("no", no);
  }

  private static List<Trait> traits(Pairing pairing, Answer answer) {
    var traits = new ArrayList<Trait>();
    for (Wish wish : pairing.household().household().wishes()) {
      if (weight(wish) > 0 && pairing.group().group().offer().has(wish.trait()) == answer) {
        traits.add(wish.trait());
      }
    }
    return traits;
  }

  private static int weight(Wish wish) {
    return switch (wish.strength()) {
      case MUST, MUST_NOT, NO_PREFERENCE -> 0;
      case STRONG -> STRONG;
      case NICE -> NICE;
    };
  }
}
