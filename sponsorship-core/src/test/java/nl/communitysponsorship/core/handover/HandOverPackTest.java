package nl.communitysponsorship.core.handover;

import static nl.communitysponsorship.core.lifecycle.Begun.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.communitysponsorship.core.fixture.Components;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.handover.Commitment.CommitmentKind;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.privacy.DataClass;
import nl.communitysponsorship.core.privacy.FieldCatalogue;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.support.TaskDomain;
import nl.communitysponsorship.core.support.TaskOwner;
import org.junit.jupiter.api.Test;

/** Sponsorship K-1 of the small programme is handed over on 1 March 2023. */
class HandOverPackTest {
  private static final LocalDate DAY = SmallProgramme.DAY;
  private static final Register REGISTER = SmallProgramme.register();
  private static final Commitment PAST =
      new Commitment(
          CommitmentKind.APPOINTMENT, TaskDomain.HEALTH, TaskOwner.GROUP, day("2023-02-28"));
  private static final Commitment TODAY =
      new Commitment(CommitmentKind.APPOINTMENT, TaskDomain.INCOME, TaskOwner.LOCAL_TEAM, DAY);
  private static final Commitment PROMISE =
      new Commitment(
          CommitmentKind.PROMISE, TaskDomain.LANGUAGE, TaskOwner.GROUP, day("2023-02-01"));

  @Test
  void it_lists_what_is_open_what_is_planned_and_what_was_promised() {
    HandOverPack pack = HandOverPack.of(facts(), DAY, EnumSet.allOf(DataClass.class));

    assertThat(pack.openTasks()).extracting(SupportTask::template).containsExactly("END-02");
    assertThat(pack.appointments()).containsExactly(TODAY);
    assertThat(pack.promises()).containsExactly(PROMISE);
    assertThat(pack.owners()).hasSize(1);
    assertThat(pack.findLastContact()).contains(day("2023-02-10"));
    assertThat(pack.languages()).isEqualTo(REGISTER.households().get(0).languages());
  }

  @Test
  void what_the_household_agreed_to_for_the_group_is_asked_again() {
    assertThat(HandOverPack.of(facts(), DAY, EnumSet.allOf(DataClass.class)).consentsToAsk())
        .contains(ConsentPurpose.MATCHING)
        .doesNotContain(ConsentPurpose.RESEARCH, ConsentPurpose.MONITORING);
  }

  @Test
  void who_may_not_see_what_a_household_told_reads_nothing_of_it() {
    HandOverPack pack = HandOverPack.of(facts(), DAY, Set.of(DataClass.PUBLIC));

    assertThat(pack.languages()).isEmpty();
    assertThat(pack.needs()).isEmpty();
    assertThat(pack.findLastContact()).isEmpty();
    assertThat(pack.openTasks()).isNotEmpty();
  }

  /** By its type, whoever asks: no answer of a survey, no check, nothing restricted. */
  @Test
  void there_is_no_place_for_what_nobody_may_hand_over() {
    FieldCatalogue catalogue = FieldCatalogue.shipped();

    assertThat(Components.reachableFrom(HandOverPack.class, HandOverFacts.class))
        .noneMatch(component -> component.getDeclaringRecord().equals(SurveyResponse.class));
    assertThat(
            Components.reachableFrom(HandOverPack.class)
                .flatMap(
                    component ->
                        catalogue
                            .find(
                                component.getDeclaringRecord().getSimpleName(), component.getName())
                            .stream()))
        .isNotEmpty()
        .noneMatch(entry -> entry.dataClass() == DataClass.RESTRICTED)
        .noneMatch(entry -> entry.dataClass() == DataClass.CHECK_FACT);
  }

  @Test
  void what_became_known_later_is_not_in_it() {
    HandOverPack before =
        HandOverPack.of(facts(), day("2022-06-02"), EnumSet.allOf(DataClass.class));

    assertThat(before.findLastContact()).isEmpty();
    assertThat(before.openTasks())
        .extracting(SupportTask::template)
        .containsExactly("REG-02", "END-02");
  }

  @Test
  void it_shows_pseudonyms_only() {
    assertThat(HandOverPack.of(facts(), DAY, Set.of()))
        .hasToString("HandOverPack of K-1 on 2023-03-01");
  }

  @Test
  void a_household_of_another_sponsorship_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new HandOverFacts(
                    REGISTER.sponsorships().get(0),
                    REGISTER.households().get(1),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))
        .withMessage("sponsorship 'K-1' is one of household 'H-1'; 'H-2' was given");
  }

  private static HandOverFacts facts() {
    return new HandOverFacts(
        REGISTER.sponsorships().get(0),
        REGISTER.households().get(0),
        REGISTER.tasks(),
        REGISTER.contacts(),
        List.of(PROMISE, TODAY, PAST),
        List.of());
  }
}
