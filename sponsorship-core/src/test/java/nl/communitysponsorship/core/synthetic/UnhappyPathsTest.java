package nl.communitysponsorship.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Role;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** Everything that can go wrong in a pilot goes wrong once, and shows where a user would look. */
class UnhappyPathsTest {
  private static final Register PILOT = SyntheticProgramme.pilot(42);
  private static final RegisterIndex INDEX = new RegisterIndex(PILOT);
  private static final LocalDate LAST_DAY = SyntheticProgramme.END.minusDays(1);

  /** One of three members leaves G-19 on 6 March 2023; the days of grace end on 3 April. */
  @Test
  void a_group_falls_below_its_minimum_first_with_and_then_without_grace() {
    Map<String, Object> two = Map.of("count", 2L, "minimum", 3L);

    assertThat(missing("G-19", "group.tooSmall", LocalDate.of(2023, 3, 5))).isEmpty();
    assertThat(missing("G-19", "group.tooSmall", LocalDate.of(2023, 4, 3)))
        .extracting(each -> each.finding().severity(), each -> each.finding().parameters())
        .containsExactly(tuple(Severity.WARNING, two));
    assertThat(missing("G-19", "group.tooSmall", LocalDate.of(2023, 4, 4)))
        .extracting(each -> each.finding().severity(), each -> each.finding().parameters())
        .containsExactly(tuple(Severity.ERROR, two));
  }

  @Test
  void a_group_loses_its_coordinator() {
    assertThat(missing("G-20", "group.noCoordinator", LocalDate.of(2023, 2, 19))).isEmpty();
    assertThat(missing("G-20", "group.noCoordinator", LocalDate.of(2023, 2, 20))).hasSize(1);
    assertThat(missing("G-20", "group.coordinatorGap", LAST_DAY))
        .extracting(Missing::since)
        .containsExactly(LocalDate.of(2023, 2, 20));
  }

  @Test
  void a_certificate_is_not_shown() {
    assertThat(missing("G-18", "screening.certificateNotShown", LAST_DAY))
        .extracting(each -> each.findWho().orElseThrow().value())
        .containsExactly("S-73");
  }

  @Test
  void a_late_joiner_still_waits_for_a_certificate_and_then_shows_it() {
    assertThat(missing("G-15", "screening.certificateWaiting", LocalDate.of(2023, 9, 1)))
        .hasSize(1);
    assertThat(missing("G-15", "screening.certificateWaiting", LAST_DAY)).isEmpty();
    assertThat(missing("G-15", "screening.certificateNotShown", LAST_DAY)).isEmpty();
  }

  @Test
  void nobody_wrote_down_who_was_at_a_training() {
    assertThat(missing("G-20", "training.unknown", LAST_DAY)).hasSize(4);
  }

  @Test
  void two_arrivals_are_delayed_because_of_the_home_and_because_of_papers() {
    assertThat(household("H-03").arrivals())
        .extracting(each -> each.findReason().orElse(null))
        .containsExactly(null, ArrivalDate.ChangeReason.HOME_NOT_READY, null);
    assertThat(household("H-08").arrivals())
        .extracting(each -> each.findReason().orElse(null))
        .containsExactly(null, ArrivalDate.ChangeReason.TRAVEL_DOCUMENTS, null);
    assertThat(delayOf("H-03")).isEqualTo(19);
    assertThat(delayOf("H-08")).isEqualTo(33);
  }

  @Test
  void a_household_never_arrives_and_waits_no_longer() {
    Household household = household("H-14");

    assertThat(household.arrivalKnownOn(LocalDate.of(2023, 6, 19))).isPresent();
    assertThat(household.arrivalKnownOn(LocalDate.of(2023, 6, 20))).isEmpty();
    assertThat(sponsorship("K-14-1").findEnding())
        .contains(new Ending.CancelledBeforeArrival(LocalDate.of(2023, 6, 20)));
    assertThat(INDEX.waitsOn(household, LAST_DAY)).isFalse();
  }

  @Test
  void a_household_and_a_group_say_no_and_somebody_says_nothing() {
    assertThat(proposal("V-04-1").stateOn(LAST_DAY)).isEqualTo(ProposalState.DECLINED);
    assertThat(proposal("V-04-1").decisions())
        .extracting(each -> each.party())
        .containsExactly(Party.HOUSEHOLD);
    assertThat(proposal("V-10-1").stateOn(LAST_DAY)).isEqualTo(ProposalState.DECLINED);
    assertThat(proposal("V-10-1").decisions())
        .extracting(each -> each.party())
        .containsExactly(Party.HOUSEHOLD, Party.GROUP);
    assertThat(proposal("V-13-1").stateOn(LAST_DAY)).isEqualTo(ProposalState.EXPIRED);
  }

  @Test
  void on_the_day_of_the_demo_a_proposal_waits_for_an_answer() {
    LocalDate day = LocalDate.of(2023, 9, 1);

    assertThat(KnownThen.on(PILOT, day).proposals())
        .filteredOn(each -> each.stateOn(day).isOpen())
        .extracting(Proposal::toString, each -> each.stateOn(day))
        .containsExactly(
            tuple("Proposal V-16-2 of G-16 for H-16", ProposalState.HOUSEHOLD_ACCEPTED));
  }

  @Test
  void a_group_breaks_down_the_backstop_takes_over_and_a_second_group_follows() {
    Sponsorship first = sponsorship("K-05-1");
    Sponsorship second = sponsorship("K-05-2");
    LocalDate day = first.findEnding().orElseThrow().on();

    assertThat(first.findEnding().orElseThrow().isBreakdown()).isTrue();
    assertThat(first.ownerOn(day.minusDays(1)).map(each -> each.role()))
        .contains(Role.BESIDE_GROUP);
    assertThat(day.datesUntil(second.confirmedOn()).map(first::ownerOn).map(Optional::orElseThrow))
        .allMatch(owner -> owner.role() == Role.BACKSTOP);
    assertThat(INDEX.waitsOn(household("H-05"), day)).isTrue();
    assertThat(second.findFollows()).contains(first.id());
    assertThat(INDEX.waitsOn(household("H-05"), second.confirmedOn())).isFalse();
  }

  @Test
  void another_household_still_waits_after_a_breakdown() {
    assertThat(INDEX.waitsOn(household("H-11"), LAST_DAY)).isTrue();
    assertThat(sponsorship("K-11-1").ownerOn(LAST_DAY).map(each -> each.role()))
        .contains(Role.BACKSTOP);
    assertThat(missing("G-11", "group.withdrawn", LAST_DAY)).hasSize(1);
  }

  @Test
  void a_household_moves_and_that_is_no_breakdown() {
    Ending ending = sponsorship("K-06-1").findEnding().orElseThrow();
    var berkelland = new MunicipalityCode("GM1859");

    assertThat(ending).isEqualTo(new Ending.Moved(LocalDate.of(2023, 4, 5), berkelland));
    assertThat(ending.isBreakdown()).isFalse();
    assertThat(household("H-06").municipalityOn(ending.on().minusDays(1)))
        .contains(new MunicipalityCode("GM0392"));
    assertThat(household("H-06").municipalityOn(ending.on())).contains(berkelland);
    assertThat(INDEX.waitsOn(household("H-06"), LAST_DAY)).isFalse();
  }

  @Test
  void every_way_to_end_is_there() {
    assertThat(PILOT.sponsorships().stream().flatMap(each -> each.findEnding().stream()))
        .extracting(each -> each.getClass().getSimpleName())
        .contains("AsPlanned", "Early", "Moved", "BrokenDown", "CancelledBeforeArrival");
  }

  @Test
  void a_group_that_was_not_first_was_chosen_for_a_reason() {
    assertThat(sponsorship("K-12-1").match().rank()).isEqualTo(2);
    assertThat(sponsorship("K-12-1").match().findReason().orElse("").length())
        .isGreaterThanOrEqualTo(Policies.vwnPilot().on(LAST_DAY).match().reasonLength().value());
  }

  @Test
  void a_wish_without_which_there_is_no_match_keeps_a_household_waiting() {
    assertThat(household("H-18").wishes()).extracting(Wish::strength).contains(Wish.Strength.MUST);
    assertThat(INDEX.waitsOn(household("H-18"), LAST_DAY)).isTrue();
  }

  @Test
  void answers_are_missing_everywhere() {
    assertThat(household("H-07").findNeeds()).isEmpty();
    assertThat(household("H-09").findTimes()).isEmpty();
    assertThat(group("G-12").offer().findLargestHousehold()).isEmpty();
    assertThat(PILOT.sponsors()).anyMatch(each -> each.findLanguages().isEmpty());
    assertThat(PILOT.sponsors()).anyMatch(each -> each.findSkills().isEmpty());
    assertThat(PILOT.sponsors()).map(Sponsor::findHoursPerWeek).anyMatch(Optional::isEmpty);
    assertThat(PILOT.contacts())
        .filteredOn(each -> each.outcome() == Contact.Outcome.HELD)
        .anyMatch(each -> each.findMinutes().isEmpty());
    assertThat(PILOT.surveys())
        .extracting(SurveyResponse::status)
        .contains(
            SurveyResponse.Status.PARTIAL,
            SurveyResponse.Status.REFUSED,
            SurveyResponse.Status.NOT_REACHED);
  }

  @Test
  void meetings_fall_through_and_members_leave() {
    assertThat(PILOT.contacts())
        .extracting(Contact::outcome)
        .contains(Contact.Outcome.NO_SHOW, Contact.Outcome.CANCELLED);
    assertThat(Stream.of("G-02", "G-05", "G-08", "G-19", "G-20"))
        .allMatch(
            each -> group(each).membershipsOn(LAST_DAY).size() < group(each).memberships().size());
  }

  private static List<Missing> missing(String group, String code, LocalDate day) {
    return new GroupReadiness(Policies.vwnPilot().on(day))
        .on(day, INDEX.dossier(group(group))).missing().stream()
            .filter(each -> each.finding().code().equals(code))
            .toList();
  }

  private static long delayOf(String household) {
    List<ArrivalDate> arrivals = household(household).arrivals();
    return arrivals.get(2).on().toEpochDay() - arrivals.get(0).on().toEpochDay();
  }

  private static SponsorGroup group(String id) {
    return INDEX.group(new GroupId(id)).orElseThrow();
  }

  private static Household household(String id) {
    return INDEX.household(new HouseholdId(id)).orElseThrow();
  }

  private static Sponsorship sponsorship(String id) {
    return INDEX.sponsorship(new SponsorshipId(id)).orElseThrow();
  }

  private static Proposal proposal(String id) {
    return PILOT.proposals().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
