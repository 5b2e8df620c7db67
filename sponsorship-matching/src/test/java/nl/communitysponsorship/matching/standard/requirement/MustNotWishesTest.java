package nl.communitysponsorship.matching.standard.requirement;

import static nl.communitysponsorship.matching.criterion.Standing.MET;
import static nl.communitysponsorship.matching.criterion.Standing.NOT_APPLICABLE;
import static nl.communitysponsorship.matching.fixture.Places.NO_PETS;
import static nl.communitysponsorship.matching.fixture.Places.WOMAN;
import static nl.communitysponsorship.matching.standard.requirement.JudgedAssert.judged;

import java.util.List;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.household.Wish.Strength;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.matching.criterion.Standing;
import nl.communitysponsorship.matching.fixture.DraftGroup;
import nl.communitysponsorship.matching.fixture.DraftHousehold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wish that rules a group out when it is met. */
class MustNotWishesTest {
  private static final DraftGroup GROUP = DraftGroup.number(1);
  private static final DraftHousehold HOUSEHOLD = DraftHousehold.number(1);

  @ParameterizedTest
  @CsvSource({"NO, MET, met", "YES, UNMET, unmet", "UNKNOWN, UNKNOWN, not-asked"})
  void a_must_not_is_answered_with_no(Answer answer, Standing standing, String reason) {
    judged(
            new MustWishesMet(),
            GROUP.answering(NO_PETS, answer),
            HOUSEHOLD.wishing(new Wish(NO_PETS, Strength.MUST_NOT)))
        .is(standing, "must-wishes." + reason)
        .says("traits", List.of(Message.of("must-wishes.without").with("trait", NO_PETS.code())));
  }

  @Test
  void a_must_and_a_must_not_are_both_held_against_the_group() {
    DraftHousehold household =
        HOUSEHOLD.wishing(new Wish(WOMAN, Strength.MUST), new Wish(NO_PETS, Strength.MUST_NOT));

    judged(
            new MustWishesMet(),
            GROUP.answering(WOMAN, Answer.YES).answering(NO_PETS, Answer.NO),
            household)
        .is(MET, "must-wishes.met");
    judged(
            new MustWishesMet(),
            GROUP.answering(WOMAN, Answer.YES).answering(NO_PETS, Answer.YES),
            household)
        .is(Standing.UNMET, "must-wishes.unmet");
  }

  @Test
  void what_is_all_the_same_is_no_must() {
    judged(new MustWishesMet(), GROUP, HOUSEHOLD.wishing(new Wish(WOMAN, Strength.NO_PREFERENCE)))
        .is(NOT_APPLICABLE, "must-wishes.none");
  }
}
