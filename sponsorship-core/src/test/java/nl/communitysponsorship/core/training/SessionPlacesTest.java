package nl.communitysponsorship.core.training;

import static nl.communitysponsorship.core.training.Attendance.Outcome.ATTENDED;
import static nl.communitysponsorship.core.training.Attendance.Outcome.EXCUSED;
import static nl.communitysponsorship.core.training.Attendance.Outcome.NO_SHOW;
import static nl.communitysponsorship.core.training.Attendance.Outcome.REGISTERED;
import static nl.communitysponsorship.core.training.Attendance.Outcome.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A session with three places. */
class SessionPlacesTest {
  private static final SessionId ID = new SessionId("TR-1");
  private static final TrainingSession SESSION =
      new TrainingSession(
          ID,
          LocalDate.of(2022, 2, 12),
          new MunicipalityCode("GM0034"),
          List.of(TrainingModule.INTRODUCTION),
          3,
          180);
  private static final List<Attendance> FULL =
      List.of(
          of("S-1", REGISTERED),
          of("S-2", REGISTERED),
          of("S-3", REGISTERED),
          waiting("S-9", 1),
          waiting("S-4", 2),
          waiting("S-5", null));

  @Test
  void as_long_as_all_places_are_taken_nobody_in_the_line_is_next() {
    SessionPlaces places = SessionPlaces.of(SESSION, FULL);

    assertThat(places.free()).isZero();
    assertThat(places.isOverbooked()).isFalse();
    assertThat(places.waiting()).hasToString("[S-9, S-4, S-5]");
    assertThat(places.next()).isEmpty();
  }

  @Test
  void who_sends_word_frees_a_place_for_the_first_in_line() {
    SessionPlaces places = SessionPlaces.of(SESSION, with(0, of("S-1", EXCUSED)));

    assertThat(places.free()).isEqualTo(1);
    assertThat(places.next()).containsExactly(new SponsorId("S-9"));
    assertThat(places.positionOf(new SponsorId("S-5"))).contains(3);
    assertThat(places.positionOf(new SponsorId("S-2"))).isEmpty();
  }

  @Test
  void who_did_not_come_took_a_place() {
    assertThat(SessionPlaces.of(SESSION, with(0, of("S-1", NO_SHOW))).free()).isZero();
  }

  @Test
  void a_fourth_on_three_places_is_one_too_many() {
    SessionPlaces places = SessionPlaces.of(SESSION, with(3, of("S-9", ATTENDED)));

    assertThat(places.isOverbooked()).isTrue();
    assertThat(places.free()).isZero();
  }

  @Test
  void who_is_registered_elsewhere_is_passed_over() {
    var elsewhere = new Attendance(new SessionId("TR-2"), new SponsorId("S-1"), REGISTERED);

    assertThat(SessionPlaces.of(SESSION, List.of(elsewhere)).taken()).isZero();
  }

  @Property(tries = 100)
  void asking_who_is_next_never_overbooks_and_leaves_no_place_and_no_line(
      @ForAll @IntRange(min = 0, max = 6) int registered,
      @ForAll @IntRange(min = 0, max = 6) int inLine,
      @ForAll Random random) {
    var all = new ArrayList<Attendance>();
    for (int i = 0; i < registered; i++) {
      all.add(of("S-" + (10 + i), REGISTERED));
    }
    for (int i = 0; i < inLine; i++) {
      all.add(waiting("S-" + (30 + i), inLine - i));
    }
    Collections.shuffle(all, random);

    SessionPlaces places = SessionPlaces.of(SESSION, all);

    assertThat(places.waiting()).hasSize(inLine);
    assertThat(places.next()).isEqualTo(places.waiting().subList(0, places.next().size()));
    if (!places.isOverbooked()) {
      assertThat(places.taken() + places.next().size()).isLessThanOrEqualTo(3);
      assertThat(places.next().size() == inLine || places.next().size() == places.free()).isTrue();
    }
  }

  private static List<Attendance> with(int index, Attendance changed) {
    var all = new ArrayList<>(FULL);
    all.set(index, changed);
    return all;
  }

  private static Attendance of(String sponsor, Attendance.Outcome outcome) {
    return new Attendance(ID, new SponsorId(sponsor), outcome);
  }

  private static Attendance waiting(String sponsor, @Nullable Integer number) {
    return new Attendance(ID, new SponsorId(sponsor), WAITING, null, number);
  }
}
