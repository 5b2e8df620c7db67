package nl.communitysponsorship.core.safeguarding;

import static nl.communitysponsorship.core.fixture.SmallSafety.closing;
import static nl.communitysponsorship.core.fixture.SmallSafety.desk;
import static nl.communitysponsorship.core.fixture.SmallSafety.measures;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.calendar.DutchTime;
import nl.communitysponsorship.core.complaint.ComplaintDoor;
import nl.communitysponsorship.core.fixture.DrawnSafety;
import nl.communitysponsorship.core.fixture.SmallSafety;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentClosing.IncidentOutcome;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Pause;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.protection.Subject;

/** Whoever may not see an incident gets every answer as if it did not exist. */
class SightProperties {
  @Property(tries = 500)
  void what_a_worker_may_not_see_changes_nothing_that_the_worker_sees(
      @ForAll("files") SafeguardingFile file,
      @ForAll("workers") WorkerId worker,
      @ForAll("moments") Instant now) {
    SafeguardingFile seen = file.asSeenBy(worker, now);
    SafeguardingFile without = withoutHidden(file, seen);

    assertThat(without.asSeenBy(worker, now)).isEqualTo(seen);
    assertThat(SafeguardingJson.write(without.asSeenBy(worker, now)))
        .isEqualTo(SafeguardingJson.write(seen));
    assertThat(new SafeguardingRules(SmallSafety.POLICY).check(without.asSeenBy(worker, now), now))
        .isEqualTo(new SafeguardingRules(SmallSafety.POLICY).check(seen, now));
  }

  @Property(tries = 500)
  void a_hidden_incident_and_one_that_never_was_are_refused_in_the_same_words(
      @ForAll("files") SafeguardingFile file,
      @ForAll("workers") WorkerId worker,
      @ForAll("moments") Instant now) {
    LocalDate day = DutchTime.dayOf(now);
    SafeguardingFile seen = file.asSeenBy(worker, now);
    SafeguardingFile without = withoutHidden(file, seen);

    for (Incident hidden : file.incidents()) {
      IncidentId id = hidden.id();
      if (seen.find(id).isEmpty()) {
        assertThat(desk(file, worker, day).assign(id, worker, List.of()))
            .isEqualTo(desk(without, worker, day).assign(id, worker, List.of()));
        assertThat(desk(file, worker, day).grantSight(id, worker))
            .isEqualTo(desk(without, worker, day).grantSight(id, worker));
        assertThat(desk(file, worker, day).link(id, IncidentId.ofBits(0, 0)))
            .isEqualTo(desk(without, worker, day).link(id, IncidentId.ofBits(0, 0)));
        assertThat(closing(file, worker, day).close(id, IncidentOutcome.SETTLED))
            .isEqualTo(closing(without, worker, day).close(id, IncidentOutcome.SETTLED));
        assertThat(closing(file, worker, day).reopen(id))
            .isEqualTo(closing(without, worker, day).reopen(id));
        assertThat(measures(file, worker, day).record(id, StepCode.HELP_OFFERED))
            .isEqualTo(measures(without, worker, day).record(id, StepCode.HELP_OFFERED));
        assertThat(
                measures(file, worker, day)
                    .take(id, MeasureKind.SAFE_PLACE, List.of(SmallSafety.H1)))
            .isEqualTo(
                measures(without, worker, day)
                    .take(id, MeasureKind.SAFE_PLACE, List.of(SmallSafety.H1)));
      }
    }
  }

  @Property(tries = 300)
  void nobody_ever_sees_an_incident_that_concerns_them(
      @ForAll("files") SafeguardingFile file,
      @ForAll("workers") WorkerId worker,
      @ForAll("moments") Instant now) {
    assertThat(file.asSeenBy(worker, now).about(new Subject.WorkerSubject(worker))).isEmpty();
  }

  @Property(tries = 300)
  void what_a_worker_sees_leads_to_nothing_else(
      @ForAll("files") SafeguardingFile file,
      @ForAll("workers") WorkerId worker,
      @ForAll("moments") Instant now) {
    SafeguardingFile seen = file.asSeenBy(worker, now);

    assertThat(seen.incidents())
        .flatExtracting(Incident::linkedTo)
        .allSatisfy(each -> assertThat(seen.find(each)).isPresent());
    assertThat(seen.asSeenBy(worker, now)).isEqualTo(seen);
  }

  @Property(tries = 300)
  void pauses_tell_no_number_of_incidents(@ForAll("files") SafeguardingFile file) {
    Protections protections = file.protections();

    assertThat(protections.and(protections.pauses())).isEqualTo(protections);
    for (Pause pause : protections.pauses()) {
      assertThat(protections.isMatchingPaused(pause.whom(), pause.period().from())).isTrue();
    }
    assertThat(
            protections.pauses().stream()
                .map(each -> each.what() + " " + each.whom() + each.period().from()))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void a_file_goes_to_json_and_back_without_loss(@ForAll("files") SafeguardingFile file) {
    String text = SafeguardingJson.write(file);

    assertThat(SafeguardingJson.read(text).orThrow()).isEqualTo(file);
    assertThat(SafeguardingJson.write(SafeguardingJson.read(text).orThrow())).isEqualTo(text);
  }

  @Property(tries = 200)
  void a_code_that_nobody_has_is_not_found_in_any_file(@ForAll("files") SafeguardingFile file) {
    assertThat(ComplaintDoor.ask(file.complaints(), "222222-222222-222222", SmallSafety.DAY))
        .isEqualTo(ComplaintDoor.NOT_FOUND);
  }

  private static SafeguardingFile withoutHidden(SafeguardingFile file, SafeguardingFile seen) {
    SafeguardingFile without = file;
    for (Incident each : file.incidents()) {
      if (seen.find(each.id()).isEmpty()) {
        without = without.without(each.id());
      }
    }
    return without;
  }

  @Provide
  Arbitrary<SafeguardingFile> files() {
    return DrawnSafety.files();
  }

  @Provide
  Arbitrary<WorkerId> workers() {
    return DrawnSafety.workers();
  }

  @Provide
  Arbitrary<Instant> moments() {
    return DrawnSafety.moments();
  }
}
