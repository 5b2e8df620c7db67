package nl.communitysponsorship.server.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.frame.PageTexts;
import nl.communitysponsorship.server.web.overview.Attention.Kind;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaTest {
  private static final Register PILOT = SyntheticProgramme.pilot(1);
  private static final Texts ENGLISH = PageTexts.in(Locale.ENGLISH);

  static Stream<LocalDate> days() {
    return LocalDate.of(2022, 2, 1)
        .datesUntil(LocalDate.of(2024, 1, 1), java.time.Period.ofDays(29));
  }

  @Test
  void a_breakdown_names_who_answers_for_the_household_now() {
    Sponsorship broken =
        PILOT.sponsorships().stream()
            .filter(each -> each.findEnding().filter(Ending::isBreakdown).isPresent())
            .findFirst()
            .orElseThrow();
    LocalDate day = broken.findEnding().orElseThrow().on();

    Attention told = of(Kind.BREAKDOWN, day).get(0);
    assertThat(ENGLISH.text(told.what()))
        .startsWith("Household " + broken.household() + " lost its group " + broken.group());
    assertThat(ENGLISH.text(told.more())).contains("answers for it, worker W-");
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_open_proposal_is_there_and_says_whose_turn_it_is(LocalDate day) {
    List<String> open =
        snapshot(day).proposals().stream()
            .filter(each -> each.stateOn(day).isOpen())
            .map((Proposal each) -> "/proposals/" + each.id())
            .toList();

    assertThat(of(Kind.WAITS_FOR_ANSWER, day))
        .extracting(Attention::path)
        .containsExactlyInAnyOrderElementsOf(open);
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_sponsorship_with_tasks_that_are_too_late_is_there_once(LocalDate day) {
    Snapshot snapshot = snapshot(day);
    List<String> late =
        snapshot.sponsorships().stream()
            .filter(each -> each.isActiveOn(day))
            .filter(each -> hasLateTask(snapshot, each))
            .map(each -> "/sponsorships/" + each.id())
            .toList();

    assertThat(of(Kind.TASKS_OVERDUE, day))
        .extracting(Attention::path)
        .containsExactlyInAnyOrderElementsOf(late);
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_most_urgent_comes_first_and_every_sentence_exists(LocalDate day) {
    List<Attention> all = new Agenda(snapshot(day), ENGLISH).all();

    assertThat(all).isSorted();
    assertThat(all)
        .allSatisfy(
            each -> {
              assertThat(ENGLISH.text(each.what())).isNotBlank();
              assertThat(ENGLISH.text(each.more())).isNotBlank();
            });
  }

  @Test
  void a_group_that_became_too_small_while_it_welcomes_a_household_needs_help() {
    assertThat(days().flatMap(day -> of(Kind.GROUP_IN_TROUBLE, day).stream()))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.path()).startsWith("/groups/"));
  }

  private static boolean hasLateTask(Snapshot snapshot, Sponsorship sponsorship) {
    return snapshot.register().tasks().stream()
        .filter(task -> task.sponsorship().equals(sponsorship.id()))
        .anyMatch(task -> task.stateOn(snapshot.day(), sponsorship) == SupportTask.State.OVERDUE);
  }

  private static List<Attention> of(Kind kind, LocalDate day) {
    return new Agenda(snapshot(day), ENGLISH)
        .all().stream().filter(each -> each.kind() == kind).toList();
  }

  private static Snapshot snapshot(LocalDate day) {
    return new Snapshot(
        KnownThen.on(PILOT, day), day, Policies.vwnPilot(), Municipalities.of2023());
  }
}
