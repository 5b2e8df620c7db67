package nl.communitysponsorship.core.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.communitysponsorship.core.fixture.DrawnScreenings;
import nl.communitysponsorship.core.fixture.DrawnValues;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.screening.Standing;

class CertificateTermsProperties {
  private static final CertificateTerms TERMS =
      new CertificateTerms(Policies.vwnPilot().packs().get(0).screening());
  private static final int MONTHS = 36;

  @Property(tries = 100)
  void a_renewal_that_is_seen_in_time_leaves_no_day_uncovered(
      @ForAll("days") LocalDate issued,
      @ForAll @IntRange(min = 1, max = 120) int before,
      @ForAll @IntRange(min = 0, max = 20) int underway) {
    LocalDate ends = issued.plusMonths(MONTHS);
    LocalDate next = ends.minusDays(before + underway);
    Screening renewed =
        seen(issued)
            .and(
                ConductCertificate.requested(next.minusDays(20))
                    .seen(next, ends.minusDays(before), RiskArea.PERSONS));

    for (LocalDate day = issued; day.isBefore(next.plusMonths(MONTHS)); day = day.plusDays(1)) {
      assertThat(TERMS.on(day, renewed).isDone()).as("%s", day).isTrue();
    }
    assertThat(TERMS.on(next.plusMonths(MONTHS), renewed).isDone()).isFalse();
  }

  /** Time alone never makes somebody covered: that takes something new. */
  @Property(tries = 300)
  void without_a_new_fact_who_is_not_covered_stays_so(
      @ForAll("screenings") Screening screening,
      @ForAll("days") LocalDate known,
      @ForAll @IntRange(min = 0, max = 900) int later,
      @ForAll @IntRange(min = 0, max = 900) int muchLater) {
    Screening then = screening.knownOn(known);
    LocalDate one = known.plusDays(later);

    if (!TERMS.on(one, then).isDone()) {
      assertThat(TERMS.on(one.plusDays(muchLater), then).isDone()).isFalse();
    }
  }

  @Property(tries = 300)
  void facts_of_a_later_day_change_no_earlier_day(
      @ForAll("screenings") Screening screening,
      @ForAll("days") LocalDate day,
      @ForAll("certificates") ConductCertificate more) {
    assertThat(TERMS.on(day, screening.knownOn(day))).isEqualTo(TERMS.on(day, screening));
    if (more.knownOn(day).isEmpty()) {
      assertThat(TERMS.on(day, screening.and(more))).isEqualTo(TERMS.on(day, screening));
    }
  }

  @Property(tries = 300)
  void another_certificate_never_uncovers_anybody(
      @ForAll("screenings") Screening screening,
      @ForAll("certificates") ConductCertificate more,
      @ForAll("days") LocalDate day) {
    if (TERMS.on(day, screening).isDone()) {
      assertThat(TERMS.on(day, screening.and(more)).isDone()).isTrue();
    }
  }

  /** By brute force, day by day. */
  @Property(tries = 60)
  void a_standing_changes_only_on_the_days_that_are_told(
      @ForAll("screenings") Screening screening, @ForAll("days") LocalDate from) {
    Set<LocalDate> told = TERMS.changes(screening).collect(Collectors.toCollection(TreeSet::new));

    for (LocalDate day = from; day.isBefore(from.plusDays(400)); day = day.plusDays(1)) {
      if (!told.contains(day)) {
        assertThat(standing(day, screening))
            .as("%s", day)
            .isEqualTo(standing(day.minusDays(1), screening));
      }
    }
  }

  @Property(tries = 300)
  void a_standing_began_by_the_day_and_ends_after_it(
      @ForAll("screenings") Screening screening, @ForAll("days") LocalDate day) {
    CertificateStanding now = TERMS.on(day, screening);

    assertThat(now.findSince().stream()).allMatch(since -> !since.isAfter(day));
    assertThat(now.findUntil().stream()).allMatch(until -> until.isAfter(day));
    assertThat(TERMS.renewal(day, screening).stream())
        .allMatch(it -> !it.from().isAfter(day) && it.until().isAfter(day) && now.isDone());
  }

  @Provide
  Arbitrary<Screening> screenings() {
    return DrawnScreenings.screenings();
  }

  @Provide
  Arbitrary<ConductCertificate> certificates() {
    return DrawnScreenings.certificates();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return DrawnValues.days();
  }

  private static Screening seen(LocalDate issued) {
    return Screening.NOT_STARTED.and(
        ConductCertificate.requested(issued.minusDays(20)).seen(issued, issued, RiskArea.PERSONS));
  }

  private static Standing standing(LocalDate day, Screening screening) {
    return TERMS.on(day, screening).standing();
  }
}
