package nl.communitysponsorship.server.web.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.server.web.Pilot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalDetailTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 15);
  private static final WorkerId WORKER = new WorkerId("W-01");

  @Test
  void a_new_proposal_waits_for_the_household_and_shows_who_comes_after() {
    ProposalDetail detail = detail(proposal(DAY.plusDays(7), null));

    assertThat(words(detail))
        .containsExactly(
            "The group was proposed",
            "Now the household answers",
            "Then the group answers",
            "Then a second coordinator confirms");
    assertThat(detail.steps())
        .extracting(ProposalDetail.Step::isNow)
        .containsExactly(false, true, false, false);
    assertThat(detail.next()).isEqualTo("Record what the household said");
    assertThat(detail.steps().get(1).more()).isEqualTo("Answer by 22 March 2023");
  }

  @Test
  void a_yes_leads_to_the_next_party() {
    ProposalDetail detail =
        detail(proposal(DAY.plusDays(7), null, decided(Party.HOUSEHOLD, Verdict.ACCEPTED)));

    assertThat(words(detail))
        .containsExactly(
            "The group was proposed",
            "The household said yes",
            "Now the group answers",
            "Then a second coordinator confirms");
    assertThat(detail.steps().get(1).more()).isEqualTo("15 March 2023, recorded by W-01");
  }

  @Test
  void a_no_is_the_last_step_and_is_not_shown_as_a_fault() {
    ProposalDetail detail =
        detail(proposal(DAY.plusDays(7), null, decided(Party.HOUSEHOLD, Verdict.DECLINED)));

    assertThat(words(detail)).containsExactly("The group was proposed", "The household said no");
    assertThat(detail.steps().get(1).status().tone().code()).isEqualTo("calm");
    assertThat(detail.next()).isEmpty();
  }

  @Test
  void silence_is_told_as_silence_and_not_as_a_yes() {
    ProposalDetail detail = detail(proposal(DAY.minusDays(1), null));

    assertThat(words(detail)).last().isEqualTo("not answered in time");
    assertThat(detail.steps())
        .last()
        .extracting(ProposalDetail.Step::more)
        .isEqualTo("The last day was 14 March 2023. Silence is not a yes.");
  }

  @Test
  void a_proposal_that_was_taken_back_says_when() {
    ProposalDetail detail = detail(proposal(DAY.plusDays(7), DAY));

    assertThat(words(detail)).last().isEqualTo("taken back");
    assertThat(detail.steps())
        .last()
        .extracting(ProposalDetail.Step::more)
        .isEqualTo("On 15 March 2023");
  }

  @Test
  void on_a_past_day_nothing_can_be_recorded() {
    assertThat(
            ProposalDetail.of(proposal(DAY.plusDays(7), null), Pilot.on(DAY), false, Pilot.ENGLISH)
                .next())
        .isEmpty();
  }

  private static List<String> words(ProposalDetail detail) {
    return detail.steps().stream().map(each -> each.status().word()).toList();
  }

  private static ProposalDetail detail(Proposal proposal) {
    return ProposalDetail.of(proposal, Pilot.on(DAY), true, Pilot.ENGLISH);
  }

  private static Decision decided(Party party, Verdict verdict) {
    return new Decision(party, verdict, DAY, WORKER);
  }

  private static Proposal proposal(
      LocalDate answerBy, @Nullable LocalDate withdrawnOn, Decision... decisions) {
    return new Proposal(
        new ProposalId("V-77"),
        new HouseholdId("H-13"),
        new GroupId("G-01"),
        DAY.minusDays(7),
        WORKER,
        answerBy,
        2,
        800,
        "They live around the corner.",
        withdrawnOn,
        List.of(decisions));
  }
}
