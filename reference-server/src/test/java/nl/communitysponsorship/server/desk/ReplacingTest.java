package nl.communitysponsorship.server.desk;

import static nl.communitysponsorship.server.fixture.Pilot.COLLEAGUE;
import static nl.communitysponsorship.server.fixture.Pilot.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.store.MemoryStore;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.server.action.NothingStoredException;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.fixture.Pilot;
import nl.communitysponsorship.server.fixture.Registers;
import org.junit.jupiter.api.Test;

class ReplacingTest {
  private final RegisterStore store = Pilot.store();
  private final Desk desk = Pilot.desk(store);

  @Test
  void a_register_replaces_the_one_that_was_seen() {
    Register next = Registers.ofHouseholds(2);

    assertThat(desk.replace(next, 1, COLLEAGUE)).isEqualTo(new Outcome.Stored<>(next, 2));
    assertThat(desk.register()).isEqualTo(next);
    assertThat(store.changes()).last().extracting(line -> line.change().by()).isEqualTo(COLLEAGUE);
  }

  @Test
  void a_register_that_somebody_else_changed_is_not_overwritten() {
    desk.propose(Pilot.WAITING, Pilot.FIRST, Pilot.PROPOSER, null);

    assertThat(desk.replace(Registers.ofHouseholds(2), 1, COLLEAGUE))
        .isEqualTo(new Outcome.Conflict<>(2));
  }

  @Test
  void a_register_that_contradicts_itself_is_refused_with_all_that_does() {
    Register twice =
        Registers.with(
            Registers.ofHouseholds(0),
            Stream.of("H-1", "H-1", "H-2", "H-2").map(Registers::household).toList());

    Outcome<Register> outcome = desk.replace(twice, 1, COLLEAGUE);

    assertThat(((Outcome.Refused<Register>) outcome).why().codes())
        .isEqualTo(List.of("id.twice", "id.twice"));
    assertThat(desk.register()).isEqualTo(Pilot.register());
  }

  @Test
  void what_is_wrong_in_real_life_is_taken_in_and_told() {
    // A household without consent is an error that somebody has to solve, and no contradiction.
    desk.replace(Registers.ofHouseholds(1), 1, COLLEAGUE);

    assertThat(desk.findings(DAY).codes()).contains("household.consentMissing");
  }

  @Test
  void before_anything_was_stored_there_is_nothing_to_ask() {
    Desk empty = Pilot.desk(new MemoryStore());

    assertThatThrownBy(empty::register).isInstanceOf(NothingStoredException.class);
    assertThat(empty.replace(Registers.ofHouseholds(2), 0, COLLEAGUE))
        .isInstanceOf(Outcome.Stored.class);
  }
}
