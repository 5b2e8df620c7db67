package nl.communitysponsorship.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerCodeTest {
  private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

  @ParameterizedTest
  @ValueSource(strings = {"W-GM0160-1", "w-gm0160-1", "  W-Gm0160-1\t"})
  void one_person_has_one_code_however_it_is_written(String written) {
    assertThat(WorkerCode.read(written)).isEqualTo(new WorkerId("W-GM0160-1"));
  }

  @Test
  void what_could_be_nobodys_code_is_refused() {
    assertThatThrownBy(() -> WorkerCode.read("Jan Jansen"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as 'W-03'");
  }

  @Test
  void a_proposer_in_small_letters_is_recognized_in_who_decides() {
    var decision = new Decision(Party.COORDINATOR, Decision.Verdict.ACCEPTED, DAY, code("W-01"));

    assertThat(WorkerCode.asIn(proposedBy("w-01"), decision).recordedBy()).isEqualTo(code("w-01"));
    assertThat(WorkerCode.asIn(proposedBy("w-02"), decision)).isEqualTo(decision);
  }

  private static Proposal proposedBy(String worker) {
    return new Proposal(
        new ProposalId("V-1"),
        new HouseholdId("H-1"),
        new GroupId("G-1"),
        DAY,
        code(worker),
        DAY.plusDays(7),
        1,
        500,
        null,
        null,
        List.of());
  }

  private static WorkerId code(String value) {
    return new WorkerId(value);
  }
}
