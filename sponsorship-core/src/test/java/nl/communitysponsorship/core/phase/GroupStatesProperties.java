package nl.communitysponsorship.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnRegisters;
import nl.communitysponsorship.core.fixture.DrawnValues;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;

class GroupStatesProperties {
  private static final PolicyPack PILOT = Policies.vwnPilot().packs().get(0);

  @Property(tries = 60)
  void every_group_is_in_one_state_on_every_day(
      @ForAll("registers") Register register, @ForAll("days") LocalDate day) {
    var index = new RegisterIndex(register);
    var states = new GroupStates(index, PILOT);

    for (SponsorGroup group : register.groups()) {
      GroupState state = states.on(day, group);

      assertThat(state).isNotNull();
      assertThat(state == GroupState.WITHDRAWN)
          .isEqualTo(group.findWithdrawnOn().filter(on -> !on.isAfter(day)).isPresent());
      if (state.hasHousehold()) {
        assertThat(index.activeOf(group.id(), day)).isPresent();
      }
      assertThat(Acting.on(day, index.dossier(group))).isNotNull();
    }
  }

  @Property(tries = 60)
  void what_became_known_later_changes_no_state_of_a_day(
      @ForAll("registers") Register register, @ForAll("days") LocalDate day) {
    Register then = KnownThen.on(register, day);
    var states = new GroupStates(new RegisterIndex(register), PILOT);
    var statesThen = new GroupStates(new RegisterIndex(then), PILOT);

    for (SponsorGroup group : then.groups()) {
      assertThat(statesThen.on(day, group))
          .as("%s", group.id())
          .isEqualTo(states.on(day, now(register, group)));
    }
    assertThat(statesThen.atRisk(day)).isEqualTo(states.atRisk(day));
  }

  private static SponsorGroup now(Register register, SponsorGroup then) {
    return register.groups().stream()
        .filter(each -> each.id().equals(then.id()))
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return DrawnValues.days();
  }
}
