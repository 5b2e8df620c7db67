package nl.communitysponsorship.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import org.junit.jupiter.api.Test;

class PolicyDiffTest {
  private static final Edited<PolicyPack> SHIPPED =
      Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class);
  private static final PolicyPack PACK = SHIPPED.value();

  @Test
  void a_pack_does_not_differ_from_itself() {
    assertThat(PolicyDiff.between(PACK, PACK)).isEmpty();
  }

  @Test
  void a_number_and_its_source_are_told_by_their_place() {
    PolicyPack stricter =
        SHIPPED
            .with("/version", "2023.1")
            .with("/group/fewestMembers/value", 4)
            .with("/group/fewestMembers/source", "SAMEN_HIER")
            .value();

    assertThat(PolicyDiff.between(PACK, stricter))
        .containsExactly(
            new PolicyChange("version", "2022.1", "2023.1"),
            new PolicyChange("group.fewestMembers.value", "3", "4"),
            new PolicyChange("group.fewestMembers.source", "SAMEN_HIER_ROTTERDAM", "SAMEN_HIER"));
  }

  @Test
  void a_list_of_words_is_told_as_a_whole() {
    PolicyPack fewer = SHIPPED.with("/training/mandatory", List.of("INTRODUCTION")).value();

    assertThat(PolicyDiff.between(PACK, fewer))
        .containsExactly(
            new PolicyChange(
                "training.mandatory",
                "INTRODUCTION, ROLES_AND_BOUNDARIES, PRACTICAL_FIRST_WEEKS, SAFETY_AND_PRIVACY",
                "INTRODUCTION"));
  }

  /** PRE-01 is the first task of the plan; its place says which it is, not its position. */
  @Test
  void a_task_that_is_gone_is_told_part_by_part_and_moves_no_other() {
    PolicyPack without = SHIPPED.without("/tasks/0").value();

    assertThat(PolicyDiff.between(PACK, without))
        .isNotEmpty()
        .allMatch(change -> change.path().startsWith("tasks[PRE-01]."))
        .allMatch(change -> change.findAfter().isEmpty())
        .contains(new PolicyChange("tasks[PRE-01].day", "-28", null));
    assertThat(PolicyDiff.between(without, PACK))
        .hasSameSizeAs(PolicyDiff.between(PACK, without))
        .allMatch(change -> change.findBefore().isEmpty());
  }

  @Test
  void an_end_that_was_open_is_told_when_it_closes() {
    PolicyPack closed = SHIPPED.with("/validity/until", "2024-01-01").value();

    assertThat(PolicyDiff.between(PACK, closed))
        .containsExactly(new PolicyChange("validity.until", null, "2024-01-01"));
  }

  @Test
  void the_same_is_no_change() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PolicyChange("group", "3", "3"))
        .withMessage("'group' is the same on both sides, and that is no change");
  }
}
