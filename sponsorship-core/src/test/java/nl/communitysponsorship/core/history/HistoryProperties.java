package nl.communitysponsorship.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnRegisters;
import nl.communitysponsorship.core.fixture.DrawnValues;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;

/** The laws of a history, over registers that have little to do with each other. */
class HistoryProperties {
  private static final WorkerId WORKER = new WorkerId("W-01");

  @Property(tries = 200)
  void what_differs_put_on_the_register_before_gives_the_register_after_byte_for_byte(
      @ForAll("registers") Register before, @ForAll("registers") Register after) {
    List<Recorded> events =
        RegisterHistory.recorded(
            RegisterHistory.difference(before, after), 1, LocalDate.EPOCH, WORKER);

    Register replayed =
        RegisterHistory.replay(before, events, LocalDate.EPOCH).register().orElseThrow();

    assertThat(RegisterJson.write(replayed)).isEqualTo(RegisterJson.write(after));
  }

  @Property(tries = 100)
  void a_register_does_not_differ_from_itself(@ForAll("registers") Register register) {
    assertThat(RegisterHistory.difference(register, register)).isEmpty();
  }

  @Property(tries = 50)
  void every_state_that_was_ever_recorded_is_found_again_on_its_day(
      @ForAll("lives") List<Register> life, @ForAll("days") LocalDate first) {
    List<Recorded> events = history(life, first);

    for (int day = 0; day < life.size(); day++) {
      assertThat(RegisterHistory.replay(events, first.plusDays(day)).register())
          .contains(life.get(day));
    }
    assertThat(RegisterHistory.replay(events, first.minusDays(1))).isEqualTo(new Replay.Nothing());
  }

  @Property(tries = 50)
  void what_is_recorded_later_changes_nothing_about_a_day_that_has_passed(
      @ForAll("lives") List<Register> life, @ForAll("days") LocalDate first) {
    List<Recorded> events = history(life, first);
    LocalDate past = first.plusDays(life.size() / 2);
    List<Recorded> then =
        events.stream().filter(event -> !event.recordedOn().isAfter(past)).toList();

    assertThat(RegisterHistory.replay(events, past)).isEqualTo(RegisterHistory.replay(then, past));
  }

  @Property(tries = 50)
  void of_a_history_that_fits_every_beginning_fits(
      @ForAll("lives") List<Register> life, @ForAll("days") LocalDate first) {
    List<Recorded> events = history(life, first);

    for (int length = 0; length <= events.size(); length++) {
      assertThat(RegisterHistory.replay(events.subList(0, length), LocalDate.MAX).refusal())
          .isEmpty();
    }
  }

  @Property(tries = 50)
  void the_order_of_arrival_changes_nothing_and_neither_does_arriving_twice(
      @ForAll("lives") List<Register> life, @ForAll("days") LocalDate first, @ForAll long seed) {
    List<Recorded> events = history(life, first);
    var arrived = new ArrayList<>(events);
    arrived.addAll(events.subList(0, events.size() / 2));
    Collections.shuffle(arrived, new Random(seed));

    assertThat(RegisterHistory.replay(arrived, LocalDate.MAX))
        .isEqualTo(RegisterHistory.replay(events, LocalDate.MAX));
  }

  @Property(tries = 50)
  void a_history_without_one_of_its_events_is_refused(
      @ForAll("lives") List<Register> life, @ForAll("days") LocalDate first, @ForAll long seed) {
    var events = new ArrayList<>(history(life, first));
    if (events.size() < 3) {
      return;
    }
    events.remove(1 + new Random(seed).nextInt(events.size() - 2));

    assertThat(RegisterHistory.replay(events, LocalDate.MAX).refusal().orElseThrow().code())
        .isEqualTo("history.outOfStep");
  }

  @Property(tries = 50)
  void nothing_is_lost_on_the_way_to_json_and_back(
      @ForAll("lives") List<Register> life, @ForAll("days") LocalDate first) {
    List<Recorded> events = history(life, first);
    String text = HistoryJson.write(events);

    List<Recorded> back = HistoryJson.read(text).orThrow();

    assertThat(back).isEqualTo(events);
    assertThat(HistoryJson.write(back)).isEqualTo(text);
  }

  /** Each register a day after the one before it. */
  private static List<Recorded> history(List<Register> life, LocalDate first) {
    var events = new ArrayList<Recorded>();
    for (int day = 0; day < life.size(); day++) {
      List<RecordChange> changes =
          day == 0
              ? RegisterHistory.beginning(life.get(0))
              : RegisterHistory.difference(life.get(day - 1), life.get(day));
      events.addAll(
          RegisterHistory.recorded(changes, events.size() + 1L, first.plusDays(day), WORKER));
    }
    return events;
  }

  @Provide
  Arbitrary<List<Register>> lives() {
    return registers().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.lazy(DrawnValues::days);
  }
}
