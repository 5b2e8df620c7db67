package nl.communitysponsorship.matching.standard.requirement;

import static nl.communitysponsorship.matching.criterion.Standing.MET;
import static nl.communitysponsorship.matching.criterion.Standing.NOT_APPLICABLE;
import static nl.communitysponsorship.matching.criterion.Standing.UNKNOWN;
import static nl.communitysponsorship.matching.criterion.Standing.UNMET;
import static nl.communitysponsorship.matching.fixture.Places.ALMERE;
import static nl.communitysponsorship.matching.fixture.Places.HAARLEM;
import static nl.communitysponsorship.matching.fixture.Places.NOWHERE;
import static nl.communitysponsorship.matching.fixture.Places.NO_PETS;
import static nl.communitysponsorship.matching.fixture.Places.WOMAN;
import static nl.communitysponsorship.matching.standard.requirement.JudgedAssert.judged;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.Trait;
import nl.communitysponsorship.matching.candidate.Engagement;
import nl.communitysponsorship.matching.candidate.Waiting;
import nl.communitysponsorship.matching.criterion.Standing;
import nl.communitysponsorship.matching.fixture.DraftGroup;
import nl.communitysponsorship.matching.fixture.DraftHousehold;
import nl.communitysponsorship.matching.fixture.DraftSponsor;
import nl.communitysponsorship.matching.fixture.Pairs;
import nl.communitysponsorship.matching.fixture.Places;
import nl.communitysponsorship.matching.pairing.Pairing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementsTest {
  private static final DraftGroup GROUP = DraftGroup.number(1);
  private static final DraftHousehold HOUSEHOLD = DraftHousehold.number(1);
  private static final LocalDate FROM = LocalDate.parse("2022-01-10");

  @Test
  void a_group_reaches_its_own_municipality_its_service_area_and_what_is_near_enough() {
    judged(new WithinReach(), GROUP, HOUSEHOLD).is(MET, "within-reach.home-base");
    judged(new WithinReach(), reaching(0, HAARLEM), HOUSEHOLD.in(HAARLEM))
        .is(MET, "within-reach.service-area");
    judged(new WithinReach(), reaching(41), HOUSEHOLD.in(HAARLEM)).is(MET, "within-reach.near");
  }

  @Test
  void a_group_does_not_reach_what_is_one_kilometer_too_far() {
    judged(new WithinReach(), reaching(40), HOUSEHOLD.in(HAARLEM))
        .is(UNMET, "within-reach.far")
        .says("municipality", "Haarlem")
        .says("kilometers", 41L)
        .says("reach", 40L)
        .canChange("within-reach.stretch");
  }

  @Test
  void reach_cannot_be_told_without_a_municipality_a_reach_or_a_distance() {
    judged(new WithinReach(), GROUP, HOUSEHOLD.in(null))
        .is(UNKNOWN, "within-reach.no-municipality")
        .canChange("within-reach.ask-municipality");
    judged(new WithinReach(), reaching(null), HOUSEHOLD.in(HAARLEM))
        .is(UNKNOWN, "within-reach.no-reach")
        .canChange("within-reach.ask-reach");
    judged(new WithinReach(), GROUP, HOUSEHOLD.in(NOWHERE))
        .is(UNKNOWN, "within-reach.no-distance")
        .canChange("within-reach.ask-distance");
  }

  @Test
  void a_group_of_three_with_all_checks_is_ready_with_attention() {
    judged(new GroupReady(), GROUP, HOUSEHOLD).is(MET, "group-ready.attention");
  }

  @Test
  void a_group_is_not_ready_while_a_training_lacks_and_the_change_names_who() {
    judged(new GroupReady(), GROUP.lastTrained(Attendance.Outcome.NO_SHOW), HOUSEHOLD)
        .is(UNMET, "group-ready.lacks")
        .canChange(
            "change.training.missing",
            "change.training.missing",
            "change.training.missing",
            "change.training.missing");
  }

  @Test
  void whether_a_group_is_ready_cannot_be_told_while_nobody_wrote_down_who_was_there() {
    judged(new GroupReady(), GROUP.lastTrained(Attendance.Outcome.NOT_RECORDED), HOUSEHOLD)
        .is(UNKNOWN, "group-ready.unknown")
        .canChange(
            "change.training.unknown",
            "change.training.unknown",
            "change.training.unknown",
            "change.training.unknown");
  }

  @Test
  void a_group_that_is_too_small_can_find_members() {
    judged(new GroupReady(), GROUP.withMembers(DraftSponsor.PLAIN), HOUSEHOLD)
        .is(UNMET, "group-ready.lacks")
        .canChange("change.group.tooSmall");
  }

  @Test
  void a_group_is_free_unless_it_sponsors_or_another_household_decides_about_it() {
    LocalDate until = LocalDate.parse("2023-03-01");

    judged(new GroupFree(), GROUP, HOUSEHOLD).is(MET, "group-free.free");
    judged(new GroupFree(), engaged(new Engagement(until, List.of(), false)))
        .is(UNMET, "group-free.sponsors")
        .says("until", until)
        .cannotChange();
    judged(new GroupFree(), engaged(new Engagement(null, List.of(new HouseholdId("H-2")), false)))
        .is(UNMET, "group-free.proposed")
        .says("household", "H-2")
        .cannotChange();
    judged(new GroupFree(), engaged(new Engagement(null, List.of(HOUSEHOLD.id()), false)))
        .is(MET, "group-free.free");
    judged(new GroupFree(), engaged(new Engagement(null, List.of(), true)))
        .is(UNMET, "group-free.paused")
        .cannotChange();
  }

  @ParameterizedTest
  @EnumSource(Waiting.class)
  void only_a_household_that_waits_gets_a_group(Waiting waiting) {
    Pairing pairing = Pairs.of(GROUP, HOUSEHOLD, Engagement.FREE, waiting, Map.of());

    judged(new HouseholdWaits(), pairing)
        .is(waiting == Waiting.WAITS ? MET : UNMET, waiting.message().key())
        .cannotChange();
  }

  @Test
  void without_consent_nothing_is_possible_and_it_can_be_asked_for() {
    judged(new ConsentHolds(), GROUP, HOUSEHOLD).is(MET, "consent-holds.given");
    judged(new ConsentHolds(), GROUP, HOUSEHOLD.withoutConsent())
        .is(UNMET, "consent-holds.missing")
        .canChange("consent-holds.ask");
  }

  @ParameterizedTest
  @CsvSource({"7, MET", "8, MET", "9, UNMET"})
  void a_household_is_no_larger_than_a_group_can_welcome(int people, Standing standing) {
    judged(new SizeFits(), GROUP, HOUSEHOLD.of(people))
        .is(standing, standing == MET ? "size-fits.fits" : "size-fits.too-large")
        .says("people", (long) people)
        .says("most", 8L);
  }

  @Test
  void the_size_cannot_be_told_when_the_group_did_not_say() {
    judged(new SizeFits(), GROUP.offering(GroupOffer.NOT_SAID), HOUSEHOLD)
        .is(UNKNOWN, "size-fits.not-said")
        .canChange("size-fits.ask");
  }

  // Arrival on 1 September less 14 days of preparation, from the pack, is 18 August.
  @ParameterizedTest
  @CsvSource({
    "2022-08-18,           , MET,   in-time",
    "2022-08-19,           , UNMET, not-before",
    "2022-01-01, 2022-08-19, MET,   in-time",
    "2022-01-01, 2022-08-18, UNMET, not-after",
    "          , 2022-08-18, UNMET, not-after",
    "          ,           , UNKNOWN, not-said",
    "          , 2022-08-19, UNKNOWN, not-said"
  })
  void a_group_starts_before_the_arrival_with_time_to_prepare(
      @Nullable LocalDate from, @Nullable LocalDate until, Standing standing, String reason) {
    judged(new StartsInTime(), available(from, until), HOUSEHOLD)
        .is(standing, "starts-in-time." + reason)
        .says("start", LocalDate.parse("2022-08-18"))
        .says("arrival", DraftHousehold.ARRIVAL);
  }

  @Test
  void a_group_starts_today_when_the_time_to_prepare_has_begun_already() {
    judged(
            new StartsInTime(),
            available(Places.DAY, null),
            HOUSEHOLD.arriving(Places.DAY.plusDays(3)))
        .is(MET, "starts-in-time.in-time")
        .says("start", Places.DAY);
    judged(
            new StartsInTime(),
            available(Places.DAY.plusDays(1), null),
            HOUSEHOLD.arriving(Places.DAY.plusDays(3)))
        .is(UNMET, "starts-in-time.not-before")
        .canChange("starts-in-time.stretch");
  }

  @Test
  void the_start_cannot_be_told_without_an_arrival_date() {
    judged(new StartsInTime(), GROUP, HOUSEHOLD.arriving(null))
        .is(UNKNOWN, "starts-in-time.no-arrival")
        .canChange("starts-in-time.ask-arrival");
  }

  @ParameterizedTest
  @CsvSource({
    "YES, YES, MET, met",
    "YES, NO, UNMET, unmet",
    "NO, UNKNOWN, UNMET, unmet",
    "YES, UNKNOWN, UNKNOWN, not-asked"
  })
  void every_must_of_the_household_is_answered_with_yes(
      Answer one, Answer other, Standing standing, String reason) {
    judged(
            new MustWishesMet(),
            GROUP.answering(WOMAN, one).answering(NO_PETS, other),
            HOUSEHOLD.wishing(must(WOMAN), must(NO_PETS)))
        .is(standing, "must-wishes." + reason);
  }

  @Test
  void a_must_is_told_by_its_trait_and_never_up_for_change() {
    judged(new MustWishesMet(), GROUP.answering(WOMAN, Answer.NO), HOUSEHOLD.wishing(must(WOMAN)))
        .says("traits", List.of("woman-as-contact"))
        .cannotChange();
    judged(new MustWishesMet(), GROUP, HOUSEHOLD.wishing(must(WOMAN))).canChange("must-wishes.ask");
  }

  @Test
  void a_household_without_musts_has_nothing_to_meet() {
    judged(new MustWishesMet(), GROUP, HOUSEHOLD.wishing(new Wish(WOMAN, Wish.Strength.STRONG)))
        .is(NOT_APPLICABLE, "must-wishes.none");
  }

  @Test
  void a_pair_to_which_somebody_said_no_is_not_proposed_again() {
    LocalDate on = LocalDate.parse("2022-05-01");
    Pairing declined =
        Pairs.of(GROUP, HOUSEHOLD, Engagement.FREE, Waiting.WAITS, Map.of(GROUP.id(), on));
    Pairing other =
        Pairs.of(GROUP, HOUSEHOLD, Engagement.FREE, Waiting.WAITS, Map.of(new GroupId("G-2"), on));

    judged(new NotDeclinedBefore(), declined)
        .is(UNMET, "not-declined.declined")
        .says("on", on)
        .cannotChange();
    judged(new NotDeclinedBefore(), other).is(MET, "not-declined.never");
  }

  private static DraftGroup reaching(@Nullable Integer kilometers, MunicipalityCode... area) {
    return GROUP
        .in(ALMERE)
        .offering(new GroupOffer(FROM, null, 8, List.of(area), kilometers, List.of()));
  }

  private static DraftGroup available(@Nullable LocalDate from, @Nullable LocalDate until) {
    return GROUP.offering(new GroupOffer(from, until, 8, List.of(), 20, List.of()));
  }

  private static Pairing engaged(Engagement engagement) {
    return Pairs.of(GROUP, HOUSEHOLD, engagement, Waiting.WAITS, Map.of());
  }

  private static Wish must(Trait trait) {
    return new Wish(trait, Wish.Strength.MUST);
  }
}
