package nl.communitysponsorship.reporting.standard;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.reporting.figure.Figure;
import nl.communitysponsorship.reporting.fixture.Pilot;
import nl.communitysponsorship.reporting.statistics.PairedChange;
import nl.communitysponsorship.reporting.statistics.Proportion;
import nl.communitysponsorship.reporting.statistics.Rate;
import org.junit.jupiter.api.Test;

/**
 * Key figures of the synthetic pilot over its two years, counted again by plain loops over the
 * register that share no line with the library's rows and tallies.
 */
class PilotByHandTest {
  private static final Register PILOT = Pilot.REGISTER;
  private static final LocalDate END = LocalDate.of(2024, 1, 1);

  @Test
  void households_that_were_matched() {
    Set<HouseholdId> matched = new HashSet<>();
    for (Sponsorship each : PILOT.sponsorships()) {
      matched.add(each.match().household());
    }

    assertThat(((Figure.Count) figure("P01")).counted()).isEqualTo(matched.size());
  }

  @Test
  void sponsors_who_were_there_during_a_match() {
    Set<String> sponsors = new HashSet<>();
    for (Sponsorship match : PILOT.sponsorships()) {
      for (LocalDate day = match.confirmedOn(); day.isBefore(end(match)); day = day.plusDays(1)) {
        for (var group : PILOT.groups()) {
          if (group.id().equals(match.match().group())) {
            for (var membership : group.memberships()) {
              if (membership.period().contains(day)) {
                sponsors.add(membership.sponsor().value());
              }
            }
          }
        }
      }
    }

    assertThat(((Figure.Count) figure("P02")).counted()).isEqualTo(sponsors.size());
  }

  @Test
  void the_middle_of_the_days_from_match_to_arrival() {
    List<Long> days = new ArrayList<>();
    for (Sponsorship match : PILOT.sponsorships()) {
      LocalDate arrival = arrival(match.match().household());
      if (match.findFollows().isEmpty() && arrival != null) {
        days.add(DAYS.between(match.confirmedOn(), arrival));
      }
    }
    Collections.sort(days);

    var spread = ((Figure.Spread) figure("P09")).distribution();
    assertThat(spread.count()).isEqualTo(days.size()).isEqualTo(15);
    assertThat(spread.median()).isEqualByComparingTo(days.get(7).toString());
    assertThat(spread.largest()).isEqualTo(days.get(14));
  }

  @Test
  void tasks_that_were_done_in_time() {
    long due = 0;
    long done = 0;
    for (SupportTask task : PILOT.tasks()) {
      for (Sponsorship match : PILOT.sponsorships()) {
        boolean applies =
            match.id().equals(task.sponsorship())
                && !task.notNeeded()
                && !task.dueOn().isBefore(match.confirmedOn())
                && task.dueOn().isBefore(end(match));
        if (applies) {
          due++;
          done += task.findDoneOn().filter(on -> !on.isAfter(task.dueOn())).isPresent() ? 1 : 0;
        }
      }
    }

    assertThat(((Figure.Share) figure("P12")).proportion()).isEqualTo(new Proportion(done, due));
  }

  @Test
  void contacts_a_week() {
    long days = 0;
    long held = 0;
    for (Sponsorship match : PILOT.sponsorships()) {
      LocalDate arrival = arrival(match.match().household());
      if (arrival != null) {
        LocalDate from = arrival.isAfter(match.confirmedOn()) ? arrival : match.confirmedOn();
        days += DAYS.between(from, end(match));
        for (Contact contact : PILOT.contacts()) {
          boolean counts =
              contact.sponsorship().equals(match.id())
                  && contact.outcome() == Contact.Outcome.HELD
                  && !contact.on().isBefore(from)
                  && contact.on().isBefore(end(match));
          held += counts ? 1 : 0;
        }
      }
    }

    assertThat(((Figure.PerTime) figure("P15.contacts")).rate()).isEqualTo(new Rate(held, days));
  }

  @Test
  void breakdowns_a_year() {
    long days = 0;
    long breakdowns = 0;
    for (Sponsorship match : PILOT.sponsorships()) {
      days += DAYS.between(match.confirmedOn(), end(match));
      breakdowns += match.ending() instanceof Ending.BrokenDown ? 1 : 0;
    }

    assertThat(((Figure.PerTime) figure("P18")).rate()).isEqualTo(new Rate(breakdowns, days));
  }

  /** After six months: all that were due, less those that had broken down by then. */
  @Test
  void matches_that_held_for_six_months() {
    long due = 0;
    long held = 0;
    for (Sponsorship match : PILOT.sponsorships()) {
      LocalDate mark = match.confirmedOn().plusMonths(6);
      boolean left =
          match.ending() instanceof Ending.Moved moved && moved.on().isBefore(mark)
              || match.ending() instanceof Ending.CancelledBeforeArrival never
                  && never.on().isBefore(mark);
      if (mark.isBefore(END) && !left) {
        due++;
        held +=
            match.ending() instanceof Ending.BrokenDown broken && broken.on().isBefore(mark)
                ? 0
                : 1;
      }
    }

    assertThat(((Figure.Share) figure("P17.six")).proportion())
        .isEqualTo(new Proportion(held, due));
  }

  /** Sums of five answers, times four; the adults of the pilot are those who are no children. */
  @Test
  void wellbeing_after_six_months() {
    List<Integer> changes = new ArrayList<>();
    for (Household household : PILOT.households()) {
      LocalDate arrival = arrival(household.id());
      for (var person : household.members()) {
        boolean due =
            arrival != null
                && person.role() != FamilyRole.CHILD
                && arrival.plusMonths(6).plusDays(30).isBefore(END);
        Integer before = points(person.id().value(), Wave.T0);
        Integer after = points(person.id().value(), Wave.T6);
        if (due && before != null && after != null) {
          changes.add(after - before);
        }
      }
    }

    PairedChange change = ((Figure.Change) figure("O07.six")).change();
    assertThat(change.pairs()).isEqualTo(changes.size());
    assertThat(change.improved()).isEqualTo(changes.stream().filter(each -> each >= 10).count());
    assertThat(change.worsened()).isEqualTo(changes.stream().filter(each -> each <= -10).count());
    assertThat(change.moments().mean().doubleValue())
        .isCloseTo(
            changes.stream().mapToInt(Integer::intValue).average().orElseThrow(), within(1e-9));
  }

  private static Figure figure(String code) {
    return Pilot.INTERNAL.find(code).flatMap(result -> result.findFigure()).orElseThrow();
  }

  private static LocalDate end(Sponsorship match) {
    return match.findEnding().map(Ending::on).orElse(END);
  }

  private static LocalDate arrival(HouseholdId id) {
    LocalDate arrival = null;
    for (Household household : PILOT.households()) {
      for (ArrivalDate date : household.arrivals()) {
        if (household.id().equals(id) && date.status() == ArrivalDate.Status.ARRIVED) {
          arrival = date.on();
        }
      }
    }
    return arrival;
  }

  private static Integer points(String person, Wave wave) {
    for (SurveyResponse each : PILOT.surveys()) {
      boolean complete =
          each.instrument() == Instrument.WHO_5 && each.status() == SurveyResponse.Status.COMPLETE;
      if (complete && each.wave() == wave && each.respondent().pseudonym().equals(person)) {
        return 4 * each.answers().stream().mapToInt(answer -> answer.value()).sum();
      }
    }
    return null;
  }
}
