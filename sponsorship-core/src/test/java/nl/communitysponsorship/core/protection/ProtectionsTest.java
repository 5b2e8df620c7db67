package nl.communitysponsorship.core.protection;

import static nl.communitysponsorship.core.fixture.SmallSafety.DAY;
import static nl.communitysponsorship.core.fixture.SmallSafety.G1;
import static nl.communitysponsorship.core.fixture.SmallSafety.H1;
import static nl.communitysponsorship.core.fixture.SmallSafety.S1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.fixture.SmallSafety;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Pause.Paused;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;

class ProtectionsTest {
  private static final Household HOUSEHOLD = SmallProgramme.register().households().get(0);
  private static final SponsorGroup GROUP = SmallProgramme.register().groups().get(0);
  private static final LocalDate END = DAY.plusDays(10);

  @Test
  void a_pause_holds_from_its_first_day_up_to_its_last() {
    Protections paused = protecting(Paused.CONTACT, H1);

    assertThat(paused.isContactPaused(H1, DAY.minusDays(1))).isFalse();
    assertThat(paused.isContactPaused(H1, DAY)).isTrue();
    assertThat(paused.isContactPaused(H1, END.minusDays(1))).isTrue();
    assertThat(paused.isContactPaused(H1, END)).isFalse();
  }

  @Test
  void a_pause_of_contact_pauses_matching_and_not_the_other_way_round() {
    assertThat(protecting(Paused.CONTACT, H1).isMatchingPaused(HOUSEHOLD, DAY)).isTrue();
    assertThat(protecting(Paused.MATCHING, H1).isMatchingPaused(HOUSEHOLD, DAY)).isTrue();
    assertThat(protecting(Paused.MATCHING, H1).isContactPaused(HOUSEHOLD, DAY)).isFalse();
  }

  @Test
  void a_pause_for_one_person_protects_the_household_they_live_in() {
    Subject child = SmallSafety.person(HOUSEHOLD.members().get(0).id().value());

    assertThat(protecting(Paused.CONTACT, child).isContactPaused(HOUSEHOLD, DAY)).isTrue();
    assertThat(protecting(Paused.MATCHING, child).isMatchingPaused(HOUSEHOLD, DAY)).isTrue();
  }

  @Test
  void a_pause_for_one_sponsor_stops_that_sponsor_and_new_matches_and_not_the_whole_group() {
    Protections paused = protecting(Paused.CONTACT, S1);
    var guard = new PauseGuard(paused);

    assertThat(paused.isMatchingPaused(GROUP, DAY)).isTrue();
    assertThat(paused.isContactPaused(GROUP, DAY)).isFalse();
    assertThat(guard.contact(GROUP, HOUSEHOLD, List.of(new SponsorId("S-2")), DAY)).isEmpty();
    assertThat(guard.contact(GROUP, HOUSEHOLD, List.of(new SponsorId("S-1")), DAY))
        .map(Finding::code)
        .contains("contact.paused");
  }

  @Test
  void pauses_that_meet_or_overlap_are_one_and_others_are_not() {
    Pause first = pause(DAY, END);
    Pause meeting = pause(END, END.plusDays(5));
    Pause within = pause(DAY.plusDays(2), DAY.plusDays(3));
    Pause later = pause(END.plusDays(6), END.plusDays(7));

    assertThat(new Protections(List.of(later, meeting, within, first)).pauses())
        .containsExactly(pause(DAY, END.plusDays(5)), later);
    assertThat(
            new Protections(List.of(first, new Pause(Paused.CONTACT, H1, DateRange.from(DAY))))
                .pauses())
        .containsExactly(new Pause(Paused.CONTACT, H1, DateRange.from(DAY)));
    assertThat(Protections.NONE.and(List.of(first))).hasToString("Protections (1)");
  }

  /** Proposal V-4 of group G-2 for household H-2, of 1 February 2023, before it was taken back. */
  @Test
  void a_yes_is_refused_while_matching_is_paused_and_a_no_is_heard() {
    Proposal proposal =
        Edited.of(SmallProgramme.register().proposals().get(0), Proposal.class)
            .without("/withdrawnOn")
            .value();
    Household household = SmallProgramme.register().households().get(1);
    SponsorGroup group = SmallProgramme.register().groups().get(1);
    LocalDate day = LocalDate.of(2023, 2, 2);
    var guard =
        new PauseGuard(
            new Protections(
                List.of(
                    new Pause(
                        Paused.MATCHING,
                        new Subject.GroupSubject(group.id()),
                        DateRange.from(day)))));

    assertThat(
            guard.decide(proposal, decision(Verdict.ACCEPTED, day), group, household, 5).refusal())
        .map(Finding::code)
        .contains("proposal.paused");
    assertThat(
            guard.decide(proposal, decision(Verdict.DECLINED, day), group, household, 5).refusal())
        .isEmpty();
    assertThat(
            guard
                .decide(proposal, decision(Verdict.ACCEPTED, day.minusDays(1)), group, household, 5)
                .refusal())
        .isEmpty();
    assertThatThrownBy(
            () -> guard.decide(proposal, decision(Verdict.DECLINED, day), GROUP, household, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("proposal 'V-4' is of 'G-2' for 'H-2'; 'G-1' and 'H-2' were given");
  }

  private static Decision decision(Verdict verdict, LocalDate on) {
    return new Decision(Party.HOUSEHOLD, verdict, on, new WorkerId("W-02"));
  }

  @Test
  void a_group_as_a_whole_can_be_protected() {
    assertThat(protecting(Paused.CONTACT, G1).isContactPaused(GROUP, DAY)).isTrue();
  }

  private static Protections protecting(Paused what, Subject whom) {
    return new Protections(List.of(new Pause(what, whom, new DateRange(DAY, END))));
  }

  private static Pause pause(LocalDate from, LocalDate until) {
    return new Pause(Paused.CONTACT, H1, new DateRange(from, until));
  }
}
