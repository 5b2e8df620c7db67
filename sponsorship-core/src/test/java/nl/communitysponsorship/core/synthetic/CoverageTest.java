package nl.communitysponsorship.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import nl.communitysponsorship.core.safeguarding.SafeguardingRules;
import org.junit.jupiter.api.Test;

/** Who tests with the pilot meets everything that a register and a safeguarding file can hold. */
class CoverageTest {
  /** A case refuses these: its household tells them, by a placement, a home and an arrival. */
  private static final List<String> TOLD_BY_THE_HOUSEHOLD =
      List.of(
          "CaseMilestone.MilestoneKind.ARRIVAL",
          "CaseMilestone.MilestoneKind.HOUSING",
          "CaseMilestone.MilestoneKind.LINK");

  /** Dutch groups neither pay nor house; these are asked in other countries. */
  private static final List<String> OF_OTHER_COUNTRIES =
      List.of(
          "CheckKind.ACCOMMODATION_SHOWN", "CheckKind.BACKGROUND_CHECK", "CheckKind.FUNDS_SHOWN");

  /** Two of eighteen households see their sponsorship break down, and not one for each reason. */
  private static final List<String> IN_LARGER_PROGRAMMES =
      List.of(
          "DefaultFinding.Fault.HOUSEHOLD",
          "DefaultFinding.Fault.OTHER",
          "DefaultFinding.Fault.UNDECIDED",
          "Ending.BrokenDown.Reason.GROUP_CHOICE",
          "Ending.BrokenDown.Reason.HOUSEHOLD_CHOICE",
          "Ending.BrokenDown.Reason.NOT_SAID",
          "Ending.BrokenDown.Reason.OTHER",
          "Ending.BrokenDown.Reason.SAFETY");

  @Test
  void every_kind_of_fact_is_in_the_pilot() {
    assertThat(neverIn(SyntheticProgramme.pilot(42)))
        .doesNotHaveDuplicates()
        .hasSameElementsAs(
            List.of(TOLD_BY_THE_HOUSEHOLD, OF_OTHER_COUNTRIES, IN_LARGER_PROGRAMMES).stream()
                .flatMap(List::stream)
                .toList());
  }

  /** Seven pilots: each has two of the seven reasons. */
  @Test
  void a_larger_programme_has_every_reason_for_a_breakdown_too() {
    assertThat(neverIn(SyntheticProgramme.ofSize(7 * 18, 42)))
        .hasSameElementsAs(
            List.of(TOLD_BY_THE_HOUSEHOLD, OF_OTHER_COUNTRIES).stream()
                .flatMap(List::stream)
                .toList());
  }

  @Test
  void every_kind_of_fact_is_in_the_safeguarding_file_of_the_pilot() {
    SafeguardingFile file = SyntheticSafeguarding.of(SyntheticProgramme.pilot(42), 42);

    assertThat(Reachable.from(SafeguardingFile.class).seeing(file).neverDrawn()).isEmpty();
  }

  /** What is open was told in December, and is seen to in time. */
  @Test
  void on_the_last_day_nothing_in_the_safeguarding_file_is_late() {
    SafeguardingFile file = SyntheticSafeguarding.of(SyntheticProgramme.pilot(42), 42);
    var rules = new SafeguardingRules(Policies.vwnPilot().on(SyntheticProgramme.START).safety());

    assertThat(rules.check(file, Instant.parse("2023-12-31T11:00:00Z")).all()).isEmpty();
    assertThat(file.incidents())
        .filteredOn(each -> !each.isClosedOn(SyntheticProgramme.END))
        .hasSize(2);
  }

  private static List<String> neverIn(Register register) {
    return Reachable.from(Register.class).seeing(register).neverDrawn();
  }
}
