package nl.communitysponsorship.server.desk;

import static nl.communitysponsorship.server.fixture.Pilot.COLLEAGUE;
import static nl.communitysponsorship.server.fixture.Pilot.DAY;
import static nl.communitysponsorship.server.fixture.Pilot.FIRST;
import static nl.communitysponsorship.server.fixture.Pilot.OPEN;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSED;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSED_TO;
import static nl.communitysponsorship.server.fixture.Pilot.PROPOSER;
import static nl.communitysponsorship.server.fixture.Pilot.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.protection.Subject.GroupSubject;
import nl.communitysponsorship.core.protection.Subject.HouseholdSubject;
import nl.communitysponsorship.core.protection.Subject.SponsorSubject;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.fixture.Measures;
import nl.communitysponsorship.server.fixture.MemorySafeguarding;
import nl.communitysponsorship.server.fixture.Pilot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is protected is not matched, and nobody is told why. */
class PausedTest {
  private final RegisterStore store = Pilot.store();
  private final MemorySafeguarding safeguarding = new MemorySafeguarding();
  private final Desk desk = Pilot.desk(store, safeguarding);

  @ParameterizedTest
  @EnumSource(
      value = MeasureKind.class,
      names = {"PAUSE_CONTACT", "PAUSE_MATCHING"})
  void a_household_for_which_a_measure_holds_is_not_put_before_a_group(MeasureKind kind) {
    protect(kind, new HouseholdSubject(WAITING));

    assertThat(codes(desk.propose(WAITING, FIRST, PROPOSER, null)))
        .containsExactly("proposal.paused");
    assertThat(desk.round(DAY).ranking(WAITING)).isEmpty();
    assertThat(store.changes()).hasSize(1);
  }

  @Test
  void a_group_for_which_a_measure_holds_is_put_before_nobody() {
    protect(MeasureKind.PAUSE_MATCHING, new GroupSubject(FIRST));

    assertThat(codes(desk.propose(WAITING, FIRST, PROPOSER, null)))
        .containsExactly("proposal.paused");
    assertThat(desk.ranking(WAITING, DAY).findOption(FIRST)).isEmpty();
  }

  @Test
  void a_measure_for_one_member_pauses_matching_for_the_group() {
    Membership member =
        desk.register().groups().stream()
            .filter(each -> each.id().equals(FIRST))
            .findFirst()
            .orElseThrow()
            .membershipsOn(DAY)
            .get(0);
    protect(MeasureKind.PAUSE_CONTACT, new SponsorSubject(member.sponsor()));

    assertThat(codes(desk.propose(WAITING, FIRST, PROPOSER, null)))
        .containsExactly("proposal.paused");
  }

  @Test
  void a_measure_that_pauses_nothing_is_in_nobodys_way() {
    protect(MeasureKind.NEVER_ALONE, new GroupSubject(FIRST));

    assertThat(desk.propose(WAITING, FIRST, PROPOSER, null)).isInstanceOf(Outcome.Stored.class);
  }

  @Test
  void a_match_that_was_nearly_there_is_not_confirmed_while_it_is_paused() {
    decide(Party.GROUP, Verdict.ACCEPTED, DAY);
    protect(MeasureKind.PAUSE_CONTACT, new HouseholdSubject(PROPOSED_TO));

    assertThat(codes(decide(Party.COORDINATOR, Verdict.ACCEPTED, DAY)))
        .containsExactly("proposal.paused");
    assertThat(desk.register().sponsorships()).noneMatch(each -> each.match().id().equals(OPEN));
  }

  @Test
  void a_yes_of_yesterday_does_not_get_round_a_pause_of_today() {
    protect(MeasureKind.PAUSE_MATCHING, new GroupSubject(PROPOSED));

    assertThat(codes(decide(Party.GROUP, Verdict.ACCEPTED, DAY.minusDays(1))))
        .containsExactly("proposal.paused");
  }

  @Test
  void a_no_is_always_heard() {
    protect(MeasureKind.PAUSE_CONTACT, new GroupSubject(PROPOSED));

    assertThat(decide(Party.GROUP, Verdict.DECLINED, DAY)).isInstanceOf(Outcome.Stored.class);
  }

  @Test
  void a_refusal_says_the_same_whoever_is_protected_and_whatever_happened() {
    protect(MeasureKind.PAUSE_CONTACT, new HouseholdSubject(WAITING));
    Finding ofHousehold = refusal();
    var other = new MemorySafeguarding();
    Measures.take(other, MeasureKind.PAUSE_MATCHING, new GroupSubject(FIRST));
    Desk elsewhere = Pilot.desk(Pilot.store(), other);

    assertThat(
            ((Outcome.Refused<Proposal>) elsewhere.propose(WAITING, FIRST, PROPOSER, null))
                .why()
                .all())
        .containsExactly(ofHousehold);
    assertThat(ofHousehold.parameters()).isEmpty();
  }

  private Finding refusal() {
    return ((Outcome.Refused<Proposal>) desk.propose(WAITING, FIRST, PROPOSER, null))
        .why()
        .all()
        .get(0);
  }

  private void protect(MeasureKind kind, Subject whom) {
    Measures.take(safeguarding, kind, whom);
  }

  private Outcome<Proposal> decide(Party party, Verdict verdict, java.time.LocalDate on) {
    return desk.decide(OPEN, new Decision(party, verdict, on, COLLEAGUE));
  }

  private static List<String> codes(Outcome<Proposal> outcome) {
    return ((Outcome.Refused<Proposal>) outcome).why().codes();
  }
}
