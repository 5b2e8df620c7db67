package nl.communitysponsorship.core.readiness;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.Limit;
import nl.communitysponsorship.core.readiness.GroupDossier.HoursPerWeek;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.value.Answer;
import org.junit.jupiter.api.Test;

/** In group G-1 only S-1 was asked for limits, and does not drive; S-4 and S-5 named no hours. */
class GroupDossierTest {
  private static final Edited<Register> GROUP = Edited.smallProgramme();

  @Test
  void hours_are_added_up_and_those_that_nobody_asked_for_are_counted_apart() {
    assertThat(dossier(GROUP).hoursPerWeek(DAY)).isEqualTo(new HoursPerWeek(4 + 2 + 2, 2));
  }

  @Test
  void a_limit_is_unknown_until_somebody_is_asked_who_decides() {
    assertThat(dossier(GROUP).hasSomebodyWith(Limit.NO_DRIVING, DAY)).isEqualTo(Answer.YES);
    assertThat(dossier(GROUP).hasSomebodyWithout(Limit.NO_DRIVING, DAY)).isEqualTo(Answer.UNKNOWN);
    assertThat(dossier(GROUP).hasSomebodyWith(Limit.PETS_AT_HOME, DAY)).isEqualTo(Answer.UNKNOWN);
    assertThat(dossier(GROUP).hasSomebodyWithout(Limit.PETS_AT_HOME, DAY)).isEqualTo(Answer.YES);
  }

  @Test
  void when_everybody_was_asked_everything_is_known() {
    Edited<Register> asked = GROUP;
    for (int i = 1; i < 5; i++) {
      asked = asked.with("/sponsors/" + i + "/limits", List.of(Limit.NO_DRIVING));
    }

    assertThat(dossier(asked).hasSomebodyWithout(Limit.NO_DRIVING, DAY)).isEqualTo(Answer.NO);
    assertThat(dossier(asked).hasSomebodyWith(Limit.PETS_AT_HOME, DAY)).isEqualTo(Answer.NO);
  }

  private static GroupDossier dossier(Edited<Register> register) {
    var index = new RegisterIndex(register.value());
    return index.dossier(index.register().groups().get(0));
  }
}
