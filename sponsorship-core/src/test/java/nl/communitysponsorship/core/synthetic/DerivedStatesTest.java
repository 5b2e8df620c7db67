package nl.communitysponsorship.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.integration.IntegrationProgress;
import nl.communitysponsorship.core.integration.IntegrationProgress.IntegrationComponent;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyCalendar;
import nl.communitysponsorship.core.measurement.SurveyCalendar.SurveyStanding;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.phase.GroupState;
import nl.communitysponsorship.core.phase.GroupStates;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.resettlement.CaseState;
import nl.communitysponsorship.core.resettlement.CaseTimeline;
import nl.communitysponsorship.core.screening.Standing;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.standing.CertificateTerms;
import nl.communitysponsorship.core.support.SupportTask;
import org.junit.jupiter.api.Test;

/** Whatever the rooms that derive a state can answer, they answer on some day of the pilot. */
class DerivedStatesTest {
  private static final Register PILOT = SyntheticProgramme.pilot(42);
  private static final RegisterIndex INDEX = new RegisterIndex(PILOT);
  private static final PolicyPack POLICY = Policies.vwnPilot().on(SyntheticProgramme.START);
  private static final List<LocalDate> DAYS =
      SyntheticProgramme.START.datesUntil(SyntheticProgramme.END, Period.ofDays(2)).toList();

  @Test
  void every_state_of_a_group() {
    var states = new GroupStates(INDEX, POLICY);

    assertThat(
            met(
                DAYS.stream()
                    .flatMap(day -> PILOT.groups().stream().map(each -> states.on(day, each)))))
        .isEqualTo(EnumSet.allOf(GroupState.class));
  }

  @Test
  void every_state_of_a_sponsorship() {
    var groups = new GroupStates(INDEX, POLICY);
    Set<SponsorshipState> met =
        met(
            PILOT.sponsorships().stream()
                .flatMap(
                    match ->
                        DAYS.stream()
                            .filter(day -> !day.isBefore(match.confirmedOn()))
                            .map(day -> standing(match, groups, day).stateOn(day))));

    assertThat(met).isEqualTo(EnumSet.allOf(SponsorshipState.class));
  }

  @Test
  void every_state_of_a_proposal() {
    assertThat(
            met(
                Stream.concat(
                        PILOT.proposals().stream(),
                        PILOT.sponsorships().stream().map(Sponsorship::match))
                    .flatMap(
                        each ->
                            DAYS.stream()
                                .filter(day -> !day.isBefore(each.proposedOn()))
                                .map(each::stateOn))))
        .isEqualTo(EnumSet.allOf(ProposalState.class));
  }

  @Test
  void every_state_of_a_case() {
    assertThat(
            met(
                PILOT.cases().stream()
                    .flatMap(
                        file ->
                            DAYS.stream()
                                .map(day -> new CaseTimeline(file, home(file.household()), day))
                                .map(CaseTimeline::state))))
        .isEqualTo(EnumSet.allOf(CaseState.class));
  }

  @Test
  void every_readiness_and_every_standing_with_a_certificate() {
    var readiness = new GroupReadiness(POLICY);
    var terms = new CertificateTerms(POLICY.findScreening().orElseThrow());

    assertThat(
            met(
                DAYS.stream()
                    .flatMap(
                        day ->
                            PILOT.groups().stream()
                                .map(each -> readiness.on(day, INDEX.dossier(each)).state()))))
        .isEqualTo(EnumSet.allOf(Readiness.State.class));
    assertThat(
            met(
                DAYS.stream()
                    .flatMap(
                        day ->
                            PILOT.sponsors().stream()
                                .map(each -> terms.on(day, each.screening()).standing()))))
        .isEqualTo(EnumSet.allOf(Standing.class));
  }

  @Test
  void every_state_of_a_task() {
    assertThat(
            met(
                PILOT.tasks().stream()
                    .flatMap(
                        task -> {
                          Sponsorship match = INDEX.sponsorship(task.sponsorship()).orElseThrow();
                          return DAYS.stream().map(day -> task.stateOn(day, match));
                        })))
        .isEqualTo(EnumSet.allOf(SupportTask.State.class));
  }

  @Test
  void every_part_of_the_road_of_integration_is_still_to_do_for_somebody() {
    assertThat(
            met(
                PILOT.integrationTracks().stream()
                    .flatMap(
                        track ->
                            new IntegrationProgress(
                                    track,
                                    POLICY.findIntegration().orElseThrow(),
                                    SyntheticProgramme.END.minusDays(1))
                                .missing().stream())))
        .isEqualTo(EnumSet.allOf(IntegrationComponent.class));
  }

  @Test
  void every_standing_of_a_survey() {
    assertThat(met(PILOT.households().stream().flatMap(DerivedStatesTest::standings)))
        .isEqualTo(EnumSet.allOf(SurveyStanding.class));
  }

  private static Stream<SurveyStanding> standings(Household household) {
    return household.arrivedOn(SyntheticProgramme.END).stream()
        .map(on -> new SurveyCalendar(on, POLICY.measurement()))
        .flatMap(
            calendar ->
                Arrays.stream(Wave.values())
                    .flatMap(
                        wave ->
                            DAYS.stream()
                                .map(day -> calendar.standing(wave, of(household, wave), day))));
  }

  /** What the first of a household answered to WHO-5. */
  private static Optional<SurveyResponse> of(Household household, Wave wave) {
    var first = new Respondent.Newcomer(household.id(), household.members().get(0).id());
    return PILOT.surveys().stream()
        .filter(each -> each.respondent().equals(first))
        .filter(each -> each.wave() == wave && each.instrument() == Instrument.WHO_5)
        .findFirst();
  }

  private static nl.communitysponsorship.core.lifecycle.Standing standing(
      Sponsorship match, GroupStates groups, LocalDate day) {
    return new nl.communitysponsorship.core.lifecycle.Standing(
        match,
        POLICY.life(),
        home(match.household()).arrivedOn(day).orElse(null),
        groups.atRisk(day, INDEX.group(match.group()).orElseThrow()).isPresent());
  }

  private static Household home(HouseholdId id) {
    return INDEX.household(id).orElseThrow();
  }

  private static <E> Set<E> met(Stream<E> states) {
    return states.collect(Collectors.toSet());
  }
}
