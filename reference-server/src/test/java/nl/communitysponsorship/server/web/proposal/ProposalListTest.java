package nl.communitysponsorship.server.web.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.server.web.Pilot;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

class ProposalListTest {
  private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

  /** Ten times the pilot: more proposals than stand on a page. */
  private static final Snapshot LARGE =
      new Snapshot(
          KnownThen.on(SyntheticProgramme.ofSize(180, 1), DAY),
          DAY,
          Policies.vwnPilot(),
          Municipalities.of2023());

  @Test
  void a_long_list_is_shown_by_fifty_and_every_proposal_once() {
    int last = page("", "1").pager().last();
    List<String> all =
        IntStream.rangeClosed(1, last)
            .mapToObj(number -> page("", Integer.toString(number)))
            .flatMap(page -> page.entries().stream())
            .map(ProposalList.Entry::id)
            .toList();

    assertThat(last).isGreaterThan(1);
    assertThat(page("", "1").entries()).hasSize(50);
    assertThat(all)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            LARGE.proposals().stream().map(each -> each.id().value()).toList());
  }

  @Test
  void those_that_wait_for_an_answer_come_first_on_the_first_page() {
    long open = LARGE.proposals().stream().filter(each -> each.stateOn(DAY).isOpen()).count();
    List<ProposalList.Entry> first = page("", "").entries();

    assertThat(open).isBetween(1L, 49L);
    assertThat(first.subList(0, (int) open)).noneMatch(each -> each.answerBy().isEmpty());
    assertThat(first.subList((int) open, 50)).allMatch(each -> each.answerBy().isEmpty());
  }

  @Test
  void the_way_to_the_next_page_keeps_the_choice() {
    assertThat(page("closed", "1").pager().path(2)).isEqualTo("/proposals?show=closed&page=2");
  }

  private static ProposalList page(String chosen, String number) {
    return ProposalList.of(LARGE, chosen, number, Pilot.ENGLISH);
  }
}
