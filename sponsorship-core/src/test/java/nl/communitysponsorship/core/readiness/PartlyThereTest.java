package nl.communitysponsorship.core.readiness;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.TrainingPolicy;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-4 was at the session for a part of the time. In the pilot 80 percent of it counts. */
class PartlyThereTest {
  private static final TrainingPolicy POLICY = Policies.vwnPilot().packs().get(0).training();

  /** 80 percent of 180 minutes is 144. */
  @ParameterizedTest
  @CsvSource({"144, 180, YES", "143, 180, NO", "1, , UNKNOWN", ", 180, UNKNOWN", ", , UNKNOWN"})
  void it_counts_from_the_part_that_the_policy_says(
      Integer minutes, Integer lasted, Answer answer) {
    assertThat(hasDone(minutes, lasted)).isEqualTo(answer);
  }

  @Test
  void who_still_waits_for_a_place_did_not_do_it() {
    Edited<Register> waits = Edited.smallProgramme().with("/attendances/3/outcome", "WAITING");

    assertThat(member(waits).hasDone(TrainingModule.INTRODUCTION, DAY, POLICY))
        .isEqualTo(Answer.NO);
  }

  private static Answer hasDone(Integer minutes, Integer lasted) {
    Map<String, Object> attendance = new TreeMap<>();
    attendance.put("session", "TR-1");
    attendance.put("sponsor", "S-4");
    attendance.put("outcome", "PARTLY");
    if (minutes != null) {
      attendance.put("minutes", minutes);
    }
    Edited<Register> register = Edited.smallProgramme().with("/attendances/3", attendance);
    return member(lasted == null ? register : register.with("/trainingSessions/0/minutes", lasted))
        .hasDone(TrainingModule.INTRODUCTION, DAY, POLICY);
  }

  private static MemberDossier member(Edited<Register> register) {
    var index = new RegisterIndex(register.value());
    return index.dossier(index.register().groups().get(0)).members().stream()
        .filter(each -> each.sponsor().id().value().equals("S-4"))
        .findFirst()
        .orElseThrow();
  }
}
