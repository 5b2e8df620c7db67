package nl.communitysponsorship.matching.standard.preference;

import static nl.communitysponsorship.core.value.SupportTopic.MONEY;
import static nl.communitysponsorship.core.value.SupportTopic.SCHOOL;
import static nl.communitysponsorship.core.value.SupportTopic.WORK;
import static nl.communitysponsorship.core.value.Timeslot.WEEKDAY_DAYTIME;
import static nl.communitysponsorship.core.value.Timeslot.WEEKDAY_EVENING;
import static nl.communitysponsorship.core.value.Timeslot.WEEKEND_DAYTIME;
import static nl.communitysponsorship.matching.fixture.DraftSponsor.NOT_ASKED;
import static nl.communitysponsorship.matching.fixture.DraftSponsor.PLAIN;
import static nl.communitysponsorship.matching.fixture.Places.ALMERE;
import static nl.communitysponsorship.matching.fixture.Places.BERKELLAND;
import static nl.communitysponsorship.matching.fixture.Places.HAARLEM;
import static nl.communitysponsorship.matching.fixture.Places.NOWHERE;
import static nl.communitysponsorship.matching.fixture.Places.NO_PETS;
import static nl.communitysponsorship.matching.fixture.Places.WOMAN;
import static nl.communitysponsorship.matching.standard.preference.RatedAssert.rated;

import java.util.List;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.household.Wish.Strength;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.matching.fixture.DraftGroup;
import nl.communitysponsorship.matching.fixture.DraftHousehold;
import nl.communitysponsorship.matching.fixture.DraftPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PreferencesTest {
  private static final DraftGroup GROUP = DraftGroup.number(1);
  private static final DraftHousehold HOUSEHOLD = DraftHousehold.number(1);

  @Test
  void one_able_member_covers_a_need_and_is_named_as_the_only_one() {
    rated(
            new HelpNeeded(),
            GROUP.withMembers(PLAIN.helping(MONEY, SCHOOL), PLAIN.helping(SCHOOL)),
            HOUSEHOLD.needing(MONEY, SCHOOL, WORK))
        .scores(2, 3, "help-needed.some-single")
        .says("lacking", List.of(WORK))
        .says("single", List.of(MONEY));
  }

  @Test
  void the_reason_says_whether_all_some_or_no_needs_are_covered() {
    var twice = GROUP.withMembers(PLAIN.helping(MONEY), PLAIN.helping(MONEY));
    var once = GROUP.withMembers(PLAIN.helping(MONEY));

    rated(new HelpNeeded(), twice, HOUSEHOLD.needing(MONEY)).scores(1, 1, "help-needed.all");
    rated(new HelpNeeded(), once, HOUSEHOLD.needing(MONEY)).scores(1, 1, "help-needed.all-single");
    rated(new HelpNeeded(), twice, HOUSEHOLD.needing(MONEY, WORK)).scores(1, 2, "help-needed.some");
    rated(new HelpNeeded(), once, HOUSEHOLD.needing(WORK)).scores(0, 1, "help-needed.none");
  }

  @Test
  void help_cannot_be_told_when_a_need_is_open_and_a_member_was_not_asked() {
    rated(
            new HelpNeeded(),
            GROUP.withMembers(PLAIN.helping(MONEY), NOT_ASKED),
            HOUSEHOLD.needing(MONEY, WORK))
        .isUnknown("help-needed.members-not-asked")
        .says("open", List.of(WORK));
    rated(
            new HelpNeeded(),
            GROUP.withMembers(PLAIN.helping(MONEY), NOT_ASKED),
            HOUSEHOLD.needing(MONEY))
        .scores(1, 1, "help-needed.all-single");
  }

  @Test
  void a_household_that_was_not_asked_is_unknown_and_one_that_needs_nothing_is_not() {
    rated(new HelpNeeded(), GROUP, HOUSEHOLD.withNeeds(null)).isUnknown("help-needed.not-asked");
    rated(new HelpNeeded(), GROUP, HOUSEHOLD.needing()).isNotApplicable("help-needed.no-needs");
  }

  @Test
  void two_shared_times_are_full_or_all_that_the_household_has() {
    var evening = GROUP.withMembers(PLAIN.meeting(WEEKDAY_EVENING));
    var more = GROUP.withMembers(PLAIN.meeting(WEEKDAY_EVENING), PLAIN.meeting(WEEKEND_DAYTIME));
    var three = List.of(WEEKDAY_DAYTIME, WEEKDAY_EVENING, WEEKEND_DAYTIME);

    rated(new SharedTimes(), GROUP, HOUSEHOLD.withTimes(three)).scores(0, 2, "shared-times.none");
    rated(new SharedTimes(), evening, HOUSEHOLD.withTimes(three))
        .scores(1, 2, "shared-times.shared");
    rated(new SharedTimes(), more, HOUSEHOLD.withTimes(three))
        .scores(2, 2, "shared-times.shared")
        .says("shared", List.of(WEEKDAY_EVENING, WEEKEND_DAYTIME));
    rated(new SharedTimes(), evening, HOUSEHOLD.withTimes(List.of(WEEKDAY_EVENING)))
        .scores(1, 1, "shared-times.shared");
  }

  @Test
  void times_cannot_be_told_when_somebody_was_not_asked_who_could_matter() {
    var open = GROUP.withMembers(PLAIN.meeting(WEEKDAY_EVENING), NOT_ASKED);

    rated(new SharedTimes(), open, HOUSEHOLD.withTimes(List.of(WEEKDAY_EVENING, WEEKEND_DAYTIME)))
        .isUnknown("shared-times.members-not-asked");
    rated(new SharedTimes(), open, HOUSEHOLD.withTimes(List.of(WEEKDAY_EVENING)))
        .scores(1, 1, "shared-times.shared");
    rated(new SharedTimes(), GROUP, HOUSEHOLD.withTimes(null)).isUnknown("shared-times.not-asked");
    rated(new SharedTimes(), GROUP, HOUSEHOLD.withTimes(List.of()))
        .isNotApplicable("shared-times.no-times");
  }

  @Test
  void two_shared_interests_are_full_or_all_that_the_household_has() {
    var group = GROUP.withMembers(PLAIN.liking(Interest.FILM), PLAIN.liking(Interest.SPORT));

    rated(new SharedInterests(), group, liking(Interest.FILM, Interest.SPORT, Interest.MUSIC))
        .scores(2, 2, "shared-interests.shared")
        .says("shared", List.of(Interest.SPORT, Interest.FILM));
    rated(new SharedInterests(), group, liking(Interest.FILM, Interest.MUSIC))
        .scores(1, 2, "shared-interests.shared");
    rated(new SharedInterests(), group, liking(Interest.FILM))
        .scores(1, 1, "shared-interests.shared");
    rated(new SharedInterests(), group, liking(Interest.MUSIC))
        .scores(0, 1, "shared-interests.none");
  }

  @Test
  void interests_cannot_be_told_when_somebody_was_not_asked_who_could_matter() {
    var film = GROUP.withMembers(PLAIN.liking(Interest.FILM));
    var both = GROUP.withMembers(PLAIN.liking(Interest.FILM, Interest.SPORT));
    var half =
        HOUSEHOLD.withPeople(
            DraftPerson.PLAIN.liking(Interest.FILM, Interest.SPORT), DraftPerson.NOT_ASKED);

    rated(new SharedInterests(), film, half).isUnknown("shared-interests.not-asked");
    rated(new SharedInterests(), both, half).scores(2, 2, "shared-interests.shared");
    rated(new SharedInterests(), GROUP.withMembers(NOT_ASKED), liking(Interest.FILM))
        .isUnknown("shared-interests.members-not-asked");
    rated(new SharedInterests(), film, HOUSEHOLD.withPeople())
        .isUnknown("shared-interests.not-asked");
    rated(new SharedInterests(), film, liking()).isNotApplicable("shared-interests.no-interests");
  }

  @ParameterizedTest
  @CsvSource({"YES, YES, 3, all", "YES, NO, 2, some", "NO, YES, 1, some", "NO, NO, 0, no-one"})
  void a_strong_wish_counts_twice(Answer strong, Answer nice, int part, String reason) {
    rated(
            new WishesMet(),
            GROUP.answering(WOMAN, strong).answering(NO_PETS, nice),
            HOUSEHOLD.wishing(new Wish(WOMAN, Strength.STRONG), new Wish(NO_PETS, Strength.NICE)))
        .scores(part, 3, "wishes." + reason);
  }

  @Test
  void a_wish_about_which_the_group_was_not_asked_cannot_be_told() {
    rated(
            new WishesMet(),
            GROUP.answering(WOMAN, Answer.YES),
            HOUSEHOLD.wishing(new Wish(WOMAN, Strength.STRONG), new Wish(NO_PETS, Strength.NICE)))
        .isUnknown("wishes.not-asked")
        .says("traits", List.of("no-pets"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Strength.class,
      names = {"MUST", "MUST_NOT", "NO_PREFERENCE"})
  void a_must_a_must_not_and_no_preference_are_no_wishes(Strength strength) {
    rated(new WishesMet(), GROUP, HOUSEHOLD.wishing(new Wish(WOMAN, strength)))
        .isNotApplicable("wishes.none");
  }

  @Test
  void the_nearer_the_better_down_to_nothing_at_fifty_kilometers() {
    rated(new Nearness(), GROUP, HOUSEHOLD.in(ALMERE)).scores(50, 50, "nearness.same");
    rated(new Nearness(), GROUP, HOUSEHOLD.in(HAARLEM))
        .scores(9, 50, "nearness.distance")
        .says("kilometers", 41L);
    rated(new Nearness(), GROUP, HOUSEHOLD.in(BERKELLAND)).scores(0, 50, "nearness.distance");
    rated(new Nearness(), GROUP, HOUSEHOLD.in(NOWHERE)).isUnknown("nearness.unknown");
    rated(new Nearness(), GROUP, HOUSEHOLD.in(null)).isUnknown("nearness.unknown");
  }

  @Test
  void the_hours_of_all_members_count_until_there_are_enough() {
    rated(new HoursAvailable(), GROUP.withMembers(PLAIN.giving(3), PLAIN.giving(4)), HOUSEHOLD)
        .scores(7, 16, "hours-available.hours")
        .says("hours", 7L);
    rated(new HoursAvailable(), GROUP.withMembers(PLAIN.giving(12), PLAIN.giving(6)), HOUSEHOLD)
        .scores(16, 16, "hours-available.hours")
        .says("hours", 18L);
  }

  @Test
  void hours_cannot_be_told_when_a_member_was_not_asked_and_the_others_give_less_than_enough() {
    rated(new HoursAvailable(), GROUP.withMembers(PLAIN.giving(15), NOT_ASKED), HOUSEHOLD)
        .isUnknown("hours-available.members-not-asked");
    rated(new HoursAvailable(), GROUP.withMembers(PLAIN.giving(16), NOT_ASKED), HOUSEHOLD)
        .scores(16, 16, "hours-available.hours");
  }

  private static DraftHousehold liking(Interest... interests) {
    return HOUSEHOLD.withPeople(DraftPerson.PLAIN.liking(interests));
  }
}
