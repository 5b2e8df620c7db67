package nl.communitysponsorship.matching;

import static nl.communitysponsorship.matching.fixture.Places.DAY;
import static nl.communitysponsorship.matching.fixture.Places.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.matching.fixture.DraftGroup;
import nl.communitysponsorship.matching.fixture.DraftHousehold;
import nl.communitysponsorship.matching.fixture.Places;
import nl.communitysponsorship.matching.fixture.Town;
import nl.communitysponsorship.matching.result.JudgedPair;
import nl.communitysponsorship.matching.result.MatchingRound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who takes part in a round on a day. */
class WaitingTest {
  private static final DraftGroup GROUP = DraftGroup.number(1);
  private static final DraftHousehold HOUSEHOLD = DraftHousehold.number(1);
  private static final Register TOWN = Town.of(GROUP, HOUSEHOLD);
  private static final LocalDate ASKED = LocalDate.parse("2022-05-16");

  @Test
  void a_household_that_was_referred_and_agreed_takes_part() {
    assertTakesPart(STANDARD.round(TOWN, DAY));
    assertTakesPart(STANDARD.round(TOWN, DraftHousehold.REFERRED));
  }

  @Test
  void a_household_that_is_not_referred_yet_is_not_there_yet() {
    MatchingRound round = STANDARD.round(TOWN, DraftHousehold.REFERRED.minusDays(1));

    assertThat(round.rankings()).isEmpty();
    assertThat(round.leftOut()).isEmpty();
  }

  @Test
  void a_household_without_consent_is_left_out_and_said_to_be() {
    assertLeftOut(
        STANDARD.round(Town.of(GROUP, HOUSEHOLD.withoutConsent()), DAY), "consent-holds.missing");
  }

  @Test
  void a_household_whose_arrival_is_cancelled_is_left_out_until_it_is_planned_anew() {
    var cancelled = arrival("2022-05-01", ArrivalDate.Status.CANCELLED);
    var planned = arrival("2022-05-20", ArrivalDate.Status.PLANNED);

    assertLeftOut(STANDARD.round(townWith(cancelled), DAY), "waiting.cancelled");
    assertTakesPart(STANDARD.round(townWith(cancelled), LocalDate.parse("2022-04-30")));
    assertTakesPart(STANDARD.round(townWith(cancelled, planned), DAY));
  }

  @Test
  void a_household_that_decides_about_a_group_is_left_out_until_the_term_has_passed() {
    Register asked = Town.with(TOWN, proposal());

    assertTakesPart(STANDARD.round(asked, ASKED.minusDays(1)));
    assertLeftOut(STANDARD.round(asked, ASKED), "waiting.proposed");
    assertLeftOut(STANDARD.round(asked, proposal().answerBy()), "waiting.proposed");
    assertTakesPart(STANDARD.round(asked, proposal().answerBy().plusDays(1)));
  }

  @Test
  void a_group_that_is_proposed_to_one_household_is_not_free_for_another() {
    Register two = Town.of(List.of(GROUP), List.of(HOUSEHOLD, DraftHousehold.number(2)));

    MatchingRound round = STANDARD.round(Town.with(two, proposal()), DAY);

    assertThat(round.rankings()).hasSize(1);
    assertThat(round.rankings().get(0).notPossible())
        .extracting(pair -> pair.inTheWay().get(0).reason().key())
        .containsExactly("group-free.proposed");
  }

  @Test
  void after_a_no_the_household_waits_again_and_the_pair_is_not_proposed_again() {
    Proposal declined = decided(proposal(), Party.HOUSEHOLD, Decision.Verdict.DECLINED, 2);
    Register town = Town.with(TOWN, declined);

    MatchingRound round = STANDARD.round(town, DAY);

    assertThat(round.rankings()).hasSize(1);
    assertThat(round.rankings().get(0).notPossible())
        .extracting(pair -> pair.inTheWay().get(0).reason().key())
        .containsExactly("not-declined.declined");
    assertThat(round.rankings().get(0).smallestUnlocks()).isEmpty();
    assertTakesPart(STANDARD.round(town, ASKED.minusDays(1)));
  }

  @Test
  void a_no_costs_the_household_no_point_with_another_group() {
    List<DraftGroup> groups = List.of(GROUP, DraftGroup.number(2));
    Register before = Town.of(groups, List.of(HOUSEHOLD));
    Register after =
        Town.with(before, decided(proposal(), Party.HOUSEHOLD, Decision.Verdict.DECLINED, 2));

    JudgedPair was = pair(STANDARD.round(before, DAY), 2);
    assertThat(pair(STANDARD.round(after, DAY), 2)).isEqualTo(was);
  }

  @Test
  void a_match_takes_both_out_of_the_round_from_the_day_it_is_confirmed() {
    Register matched = Town.with(TOWN, sponsorship(null));
    LocalDate confirmed = ASKED.plusDays(6);

    assertLeftOut(STANDARD.round(matched, confirmed), "waiting.matched");
    assertLeftOut(STANDARD.round(matched, confirmed.minusDays(1)), "waiting.proposed");
    assertTakesPart(STANDARD.round(matched, ASKED.minusDays(1)));
    assertThat(STANDARD.ranking(matched, HOUSEHOLD.id(), DAY).notPossible().get(0).inTheWay())
        .extracting(each -> each.reason().key())
        .containsExactly("group-free.sponsors", "waiting.matched");
  }

  @Test
  void a_household_whose_group_fell_away_waits_again() {
    var ending = new Ending.BrokenDown(DAY.minusDays(1), Ending.BrokenDown.Reason.NOT_SAID);

    assertTakesPart(STANDARD.round(Town.with(TOWN, sponsorship(ending)), DAY));
  }

  @Test
  void a_household_that_went_its_way_does_not_wait_again() {
    assertLeftOut(ended(new Ending.AsPlanned(DAY.minusDays(1))), "waiting.done");
    assertLeftOut(ended(new Ending.Early(DAY.minusDays(1))), "waiting.done");
  }

  /** A move is the household's own choice, and so is whether it wants another group. */
  @Test
  void a_household_that_moved_does_not_wait_again() {
    assertLeftOut(ended(new Ending.Moved(DAY.minusDays(1), Places.ALMERE)), "waiting.done");
    assertLeftOut(ended(new Ending.Moved(DAY.minusDays(1), Places.HAARLEM)), "waiting.done");
  }

  private static MatchingRound ended(Ending ending) {
    return STANDARD.round(Town.with(TOWN, sponsorship(ending)), DAY);
  }

  private static void assertTakesPart(MatchingRound round) {
    assertThat(round.rankings())
        .extracting(ranking -> ranking.household())
        .containsExactly(HOUSEHOLD.id());
    assertThat(round.leftOut()).isEmpty();
  }

  private static void assertLeftOut(MatchingRound round, String reason) {
    assertThat(round.rankings()).isEmpty();
    assertThat(round.leftOut())
        .extracting(each -> each.household() + " " + each.reason().key())
        .containsExactly("H-1 " + reason);
  }

  private static JudgedPair pair(MatchingRound round, int group) {
    return round.rankings().get(0).find(DraftGroup.number(group).id()).orElseThrow();
  }

  private static Proposal proposal() {
    return Town.proposal(HOUSEHOLD.id(), GROUP.id(), ASKED);
  }

  private static Proposal decided(
      Proposal proposal, Party party, Decision.Verdict verdict, int daysLater) {
    var decision = new Decision(party, verdict, ASKED.plusDays(daysLater), new WorkerId("W-02"));
    return ProposalStep.decide(proposal, decision, 5).proposal().orElseThrow();
  }

  private static Sponsorship sponsorship(@Nullable Ending ending) {
    Proposal all = proposal();
    for (Party party : Party.TURNS) {
      all = decided(all, party, Decision.Verdict.ACCEPTED, 2 + 2 * party.ordinal());
    }
    Sponsorship begun = Sponsorship.begin(new SponsorshipId("SP-1"), all, Town.TEAM, 12, null);
    return new Sponsorship(
        begun.id(), begun.match(), begun.plannedEnd(), begun.owners(), null, ending);
  }

  private static ArrivalDate arrival(String recorded, ArrivalDate.Status status) {
    return new ArrivalDate(DraftHousehold.ARRIVAL, LocalDate.parse(recorded), status, null);
  }

  private static Register townWith(ArrivalDate... added) {
    Household drawn = TOWN.households().get(0);
    var arrivals = new ArrayList<>(drawn.arrivals());
    arrivals.addAll(List.of(added));
    return Town.ofHouseholds(
        List.of(GROUP),
        List.of(
            new Household(
                drawn.id(),
                drawn.referredOn(),
                drawn.expectedSize(),
                drawn.placements(),
                drawn.members(),
                drawn.needs(),
                drawn.times(),
                drawn.wishes(),
                drawn.needsStepFreeHome(),
                drawn.dwellings(),
                arrivals,
                drawn.consents())));
  }
}
