package nl.communitysponsorship.core.incident;

import static nl.communitysponsorship.core.fixture.SmallSafety.ADVISER;
import static nl.communitysponsorship.core.fixture.SmallSafety.FIRST;
import static nl.communitysponsorship.core.fixture.SmallSafety.H1;
import static nl.communitysponsorship.core.fixture.SmallSafety.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.communitysponsorship.core.calendar.DutchTime;
import nl.communitysponsorship.core.fixture.SmallSafety;
import nl.communitysponsorship.core.incident.Reporter.ReporterRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seventy-two hours that pass, whatever the clocks on the wall do. */
class BreachClockTest {
  /**
   * By hand. Clocks went forward on 26 March 2023 and back on 29 October 2023: the same hour on the
   * wall three days later is 71 hours later in the first case, and 73 in the second.
   */
  @ParameterizedTest
  @CsvSource({
    "2023-03-01T12:00:00+01:00, 2023-03-04T12:00:00+01:00",
    "2023-03-25T12:00:00+01:00, 2023-03-28T13:00:00+02:00",
    "2023-10-28T12:00:00+02:00, 2023-10-31T11:00:00+01:00"
  })
  void the_last_instant_in_time_is_72_elapsed_hours_later(String known, String last) {
    Instant end = OffsetDateTime.parse(last).toInstant();
    BreachClock clock = clock(OffsetDateTime.parse(known).toInstant());

    assertThat(clock.until()).isEqualTo(end);
    assertThat(clock.isPassedAt(end)).isFalse();
    assertThat(clock.isPassedAt(end.plusNanos(1))).isTrue();
    assertThat(clock.leftAt(clock.from())).isEqualTo(Duration.ofHours(72));
    assertThat(clock.leftAt(end.plusSeconds(1))).isZero();
  }

  @Test
  void a_notification_in_the_last_second_is_in_time_and_one_second_later_is_not() {
    Instant known = Instant.parse("2023-03-25T11:00:00Z");
    Instant end = known.plus(Duration.ofHours(72));

    assertThat(notified(known, end).isPassedAt(end.plusSeconds(9))).isFalse();
    assertThat(notified(known, end.plusSeconds(1)).isPassedAt(end.plusSeconds(9))).isTrue();
  }

  @Test
  void only_a_breach_has_a_clock() {
    Incident other = Incident.reported(FIRST, SmallSafety.report(2, H1), List.of());

    assertThat(BreachClock.of(other, POLICY)).isEmpty();
  }

  @Test
  void a_breach_without_its_instant_can_never_be() {
    assertThatThrownBy(() -> SmallSafety.report(IncidentKind.PRIVACY_BREACH, 2, H1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a privacy breach has the instant since which it is known, and no other kind has; 'PRIVACY_BREACH' was given with 'null'");
  }

  /** Half past midnight in Amsterdam is the day before in UTC. */
  @Test
  void a_day_is_a_day_in_the_netherlands() {
    assertThat(DutchTime.dayOf(Instant.parse("2023-06-30T22:30:00Z")))
        .isEqualTo(LocalDate.of(2023, 7, 1));
    assertThat(DutchTime.dayOf(Instant.parse("2023-12-31T22:59:59Z")))
        .isEqualTo(LocalDate.of(2023, 12, 31));
  }

  private static BreachClock clock(Instant known) {
    return BreachClock.of(breach(known, List.of()), POLICY).orElseThrow();
  }

  private static BreachClock notified(Instant known, Instant at) {
    return BreachClock.of(breach(known, List.of(IncidentStep.notified(at, ADVISER))), POLICY)
        .orElseThrow();
  }

  private static Incident breach(Instant known, List<IncidentStep> steps) {
    var report =
        new IncidentReport(
            IncidentKind.PRIVACY_BREACH,
            2,
            new Occurred.NotKnown(),
            DutchTime.dayOf(known),
            known,
            Reporter.anonymous(ReporterRole.NOT_SAID),
            List.of(H1));
    return new Incident(
        FIRST, report, List.of(), List.of(), List.of(), null, steps, List.of(), List.of());
  }
}
