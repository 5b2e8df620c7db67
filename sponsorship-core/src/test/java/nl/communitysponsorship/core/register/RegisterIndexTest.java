package nl.communitysponsorship.core.register;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.TrainingPolicy;
import nl.communitysponsorship.core.readiness.GroupDossier;
import nl.communitysponsorship.core.readiness.MemberDossier;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterIndexTest {
  private static final Register SMALL = SmallProgramme.register();
  private static final TrainingPolicy TRAINING = Policies.vwnPilot().packs().get(0).training();
  private static final RegisterIndex INDEX = new RegisterIndex(SMALL);

  @Test
  void every_record_is_found_by_its_pseudonym_and_no_other() {
    assertThat(INDEX.register()).isSameAs(SMALL);
    assertThat(INDEX.sponsor(new SponsorId("S-3"))).contains(SMALL.sponsors().get(2));
    assertThat(INDEX.group(new GroupId("G-2"))).contains(SMALL.groups().get(1));
    assertThat(INDEX.household(new HouseholdId("H-3"))).contains(SMALL.households().get(2));
    assertThat(INDEX.team(new TeamId("T-ALMERE"))).contains(SMALL.teams().get(0));
    assertThat(INDEX.session(new SessionId("TR-1"))).contains(SMALL.trainingSessions().get(0));
    assertThat(INDEX.sponsorship(new SponsorshipId("K-2"))).contains(SMALL.sponsorships().get(1));
    assertThat(INDEX.sponsor(new SponsorId("S-99"))).isEmpty();
    assertThat(INDEX.group(new GroupId("G-99"))).isEmpty();
    assertThat(INDEX.household(new HouseholdId("H-99"))).isEmpty();
    assertThat(INDEX.team(new TeamId("T-99"))).isEmpty();
    assertThat(INDEX.session(new SessionId("TR-99"))).isEmpty();
    assertThat(INDEX.sponsorship(new SponsorshipId("K-99"))).isEmpty();
  }

  @Test
  void sponsorships_and_proposals_are_found_by_household_and_group() {
    assertThat(INDEX.sponsorshipsOf(new HouseholdId("H-3")))
        .extracting(Sponsorship::id)
        .containsExactly(new SponsorshipId("K-2"), new SponsorshipId("K-3"));
    assertThat(INDEX.sponsorshipsOf(new GroupId("G-1")))
        .extracting(Sponsorship::id)
        .containsExactly(new SponsorshipId("K-1"));
    assertThat(INDEX.sponsorshipsOf(new GroupId("G-2"))).isEmpty();
    assertThat(INDEX.proposalsFor(new HouseholdId("H-2")))
        .extracting(Proposal::group)
        .containsExactly(new GroupId("G-2"));
    assertThat(INDEX.proposalsFor(new HouseholdId("H-1"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-16, ",
    "2022-03-17, K-2",
    "2022-08-31, K-2",
    "2022-09-01, ",
    "2022-09-29, K-3",
    "2023-02-01, ",
  })
  void a_household_is_in_one_sponsorship_or_in_none(LocalDate day, String id) {
    assertThat(
            INDEX.activeOf(new HouseholdId("H-3"), day).map(each -> each.id().value()).orElse(null))
        .isEqualTo(id);
  }

  @Test
  void a_group_is_free_when_its_sponsorship_has_ended() {
    assertThat(INDEX.activeOf(new GroupId("G-1"), DAY)).isPresent();
    assertThat(INDEX.activeOf(new GroupId("G-4"), LocalDate.of(2023, 1, 31))).isPresent();
    assertThat(INDEX.activeOf(new GroupId("G-4"), DAY)).isEmpty();
  }

  @Test
  void a_dossier_has_every_member_who_is_known_with_the_trainings_of_each() {
    Register missing =
        Edited.smallProgramme().with("/groups/0/memberships/4/sponsor", "S-99").value();
    GroupDossier dossier = new RegisterIndex(missing).dossier(missing.groups().get(0));

    assertThat(dossier.members()).hasSize(5);
    assertThat(dossier.membersOn(DAY)).hasSize(4);
    MemberDossier first = dossier.members().get(0);
    assertThat(first.hasDone(TrainingModule.INTRODUCTION, DAY, TRAINING)).isEqualTo(Answer.YES);
    assertThat(first.hasDone(TrainingModule.TRAUMA_AND_REFERRAL, DAY, TRAINING))
        .isEqualTo(Answer.NO);
  }

  @Test
  void where_a_pseudonym_stands_twice_the_first_record_counts() {
    Register twice =
        Edited.smallProgramme()
            .copying("/sponsors/0", "/sponsors/-")
            .with("/sponsors/6/hoursPerWeek", 40)
            .value();

    assertThat(new RegisterIndex(twice).sponsor(new SponsorId("S-1")))
        .flatMap(sponsor -> sponsor.findHoursPerWeek())
        .contains(4);
  }

  @ParameterizedTest
  @CsvSource({
    "H-1, 2022-02-14, false", // not referred yet
    "H-1, 2022-02-15, true",
    "H-1, 2022-03-10, false", // in a sponsorship
    "H-2, 2023-03-01, true",
    "H-3, 2022-09-01, true", // its first sponsorship broke down that day
    "H-3, 2022-09-29, false",
    "H-3, 2023-03-01, false", // it moved: it went its way
  })
  void a_household_waits_from_its_referral_until_it_has_a_group(
      String id, LocalDate day, boolean waits) {
    assertThat(INDEX.waitsOn(INDEX.household(new HouseholdId(id)).orElseThrow(), day))
        .isEqualTo(waits);
  }

  @Test
  void a_household_whose_arrival_was_cancelled_waits_no_longer() {
    Register cancelled =
        Edited.smallProgramme()
            .with(
                "/households/1/arrivals",
                List.of(
                    new ArrivalDate(
                        LocalDate.of(2023, 4, 1),
                        LocalDate.of(2023, 2, 1),
                        ArrivalDate.Status.CANCELLED,
                        null)))
            .value();
    var index = new RegisterIndex(cancelled);

    assertThat(index.waitsOn(cancelled.households().get(1), LocalDate.of(2023, 1, 31))).isTrue();
    assertThat(index.waitsOn(cancelled.households().get(1), LocalDate.of(2023, 2, 1))).isFalse();
  }
}
