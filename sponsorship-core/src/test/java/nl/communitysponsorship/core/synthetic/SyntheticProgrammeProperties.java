package nl.communitysponsorship.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.Events;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.value.Birth;

/** Whatever the seed: a programme that could be, and that nobody lives in. */
class SyntheticProgrammeProperties {
  private static final Policies POLICIES = Policies.vwnPilot();
  private static final LocalDate LAST_DAY = SyntheticProgramme.END.minusDays(1);

  @Property(tries = 15)
  void no_rule_finds_an_error_on_the_last_day(@ForAll("seeds") long seed) {
    Register pilot = SyntheticProgramme.pilot(seed);

    assertThat(new RegisterRules(POLICIES).check(pilot, LAST_DAY).of(Severity.ERROR)).isEmpty();
  }

  /** But that a certificate, seen in it, may have been issued before. */
  @Property(tries = 15)
  void nothing_happens_outside_the_programme(@ForAll("seeds") long seed) {
    Register pilot = SyntheticProgramme.pilot(seed);

    assertThat(Events.of(pilot))
        .hasSizeGreaterThan(1000)
        .filteredOn(each -> !each.place().endsWith("/certificates/issuedOn"))
        .allMatch(each -> !each.on().isBefore(SyntheticProgramme.START))
        .allMatch(each -> !each.on().isAfter(LAST_DAY));
  }

  /** Reading refuses every text that looks like the number of a citizen. */
  @Property(tries = 15)
  void it_goes_to_json_and_back_without_loss_and_holds_no_number_of_a_citizen(
      @ForAll("seeds") long seed) {
    Register pilot = SyntheticProgramme.pilot(seed);

    assertThat(RegisterJson.read(RegisterJson.write(pilot)).orThrow()).isEqualTo(pilot);
  }

  @Property(tries = 15)
  void every_match_is_made_with_a_ready_group_for_a_household_that_waits_and_agrees(
      @ForAll("seeds") long seed) {
    var index = new RegisterIndex(SyntheticProgramme.pilot(seed));

    for (Sponsorship match : index.register().sponsorships()) {
      LocalDate day = match.confirmedOn();
      var group = index.dossier(index.group(match.group()).orElseThrow());
      Household household = index.household(match.household()).orElseThrow();
      assertThat(new GroupReadiness(POLICIES.on(day)).on(day, group).isReady()).isTrue();
      assertThat(index.waitsOn(household, day.minusDays(1))).isTrue();
      assertThat(household.consentsTo(ConsentPurpose.MATCHING, day)).isTrue();
      assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }
  }

  @Property(tries = 15)
  void every_proposal_is_to_a_group_that_is_ready_and_not_too_small_for_the_household(
      @ForAll("seeds") long seed) {
    var index = new RegisterIndex(SyntheticProgramme.pilot(seed));

    for (Proposal proposal : index.register().proposals()) {
      LocalDate day = proposal.proposedOn();
      SponsorGroup group = index.group(proposal.group()).orElseThrow();
      Household household = index.household(proposal.household()).orElseThrow();
      assertThat(new GroupReadiness(POLICIES.on(day)).on(day, index.dossier(group)).isReady())
          .as("%s on %s", proposal, day)
          .isTrue();
      assertThat(group.offer().findLargestHousehold().orElse(household.expectedSize()))
          .as("%s", proposal)
          .isGreaterThanOrEqualTo(household.expectedSize());
    }
  }

  @Property(tries = 15)
  void nothing_is_done_for_a_match_before_it_is_there(@ForAll("seeds") long seed) {
    var index = new RegisterIndex(SyntheticProgramme.pilot(seed));

    assertThat(index.register().tasks())
        .filteredOn(task -> task.findDoneOn().isPresent())
        .isNotEmpty()
        .allMatch(
            task ->
                !task.findDoneOn()
                    .orElseThrow()
                    .isBefore(index.sponsorship(task.sponsorship()).orElseThrow().confirmedOn()));
  }

  @Property(tries = 15)
  void an_age_is_told_when_the_household_is_referred(@ForAll("seeds") long seed) {
    for (Household household : SyntheticProgramme.ofSize(90, seed).households()) {
      assertThat(household.members())
          .filteredOn(member -> member.birth() instanceof Birth.AgeAt)
          .extracting(member -> ((Birth.AgeAt) member.birth()).on())
          .allMatch(household.referredOn()::equals);
    }
  }

  @Property(tries = 15)
  void between_match_and_ending_somebody_answers_for_the_household(@ForAll("seeds") long seed) {
    for (Sponsorship match : SyntheticProgramme.pilot(seed).sponsorships()) {
      LocalDate end = match.findEnding().map(Ending::on).orElse(SyntheticProgramme.END);

      assertThat(match.confirmedOn().datesUntil(end))
          .allMatch(day -> match.ownerOn(day).isPresent());
    }
  }

  /** Any seeds, and two that are numbers of nine digits that pass the eleven-test. */
  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.oneOf(
        Arbitraries.of(List.of(123_456_782L, 111_222_333L)), Arbitraries.longs());
  }
}
