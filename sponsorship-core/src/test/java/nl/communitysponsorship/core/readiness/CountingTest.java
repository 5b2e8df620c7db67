package nl.communitysponsorship.core.readiness;

import static nl.communitysponsorship.core.readiness.Asking.checked;
import static nl.communitysponsorship.core.readiness.Asking.dossier;
import static nl.communitysponsorship.core.readiness.Asking.readiness;
import static nl.communitysponsorship.core.readiness.Asking.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;

/**
 * Who counts as a member when the policy changes or asks for other things. The certificate of S-3
 * was asked for on 21 December 2022: 2 March 2023 is the first day after its ten weeks.
 */
class CountingTest {
  private static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);
  private static final LocalDate NOT_SHOWN = LocalDate.of(2023, 3, 2);
  private static final SponsorId MEMBER = new SponsorId("S-3");
  private static final Edited<PolicyPack> PILOT = Asking.PILOT;
  private static final Edited<Register> READY = Edited.smallProgramme();
  private static final Edited<Register> STORY =
      READY.with(
          "/sponsors/2/screening/certificates",
          List.of(ConductCertificate.requested(LocalDate.of(2022, 12, 21))));

  @Test
  void where_no_certificate_is_asked_for_everybody_counts() {
    PolicyPack none = PILOT.without("/screening").without("/requirements/0").value();

    assertThat(readiness(NOT_SHOWN, STORY, PILOT.value()).codes()).contains("group.belowTarget");
    assertThat(told(readiness(NOT_SHOWN, STORY, none))).isEmpty();
  }

  /** By the new policy alone nobody would count: the certificates are of another profile. */
  @Test
  void whose_certificate_still_counts_by_an_earlier_policy_counts_too() {
    PolicyPack recent = recent().with("/screening/riskAreas", List.of("MONEY")).value();

    assertThat(told(readiness(CHANGE, READY, old().value(), recent))).isEmpty();
    assertThat(readiness(CHANGE, READY, recent).codes())
        .contains("group.tooSmall", "screening.certificateWrongProfile");
  }

  /** S-3 is the only one with a police check, and one is needed. */
  @Test
  void who_does_not_count_is_none_of_the_some_who_are_needed() {
    PolicyPack pack =
        Asking.pack(Asking.of(CheckKind.POLICE_CHECK, new Scope.AtLeast(1), Severity.ERROR, null))
            .value();
    Edited<Register> one =
        checked(STORY, 3, Check.done(CheckKind.POLICE_CHECK, LocalDate.of(2022, 6, 1)));

    assertThat(readiness(NOT_SHOWN.minusDays(1), one, pack).codes())
        .doesNotContain("requirement.tooFew");
    assertThat(told(readiness(NOT_SHOWN.plusDays(9), one, pack)))
        .contains("requirement.tooFew group since 2023-03-02, MATCHING");
  }

  /** S-5 was there for 60 of 100 minutes, under a policy by which half of it was enough. */
  @Test
  void a_part_of_a_training_that_was_enough_on_its_day_stays_enough() {
    Edited<Register> partly =
        READY
            .with("/trainingSessions/0/minutes", 100)
            .with("/attendances/4/outcome", "PARTLY")
            .with("/attendances/4/minutes", 60);
    PolicyPack mild = old().with("/training/partlyPercent/value", 50).value();

    assertThat(told(readiness(CHANGE, partly, mild, recent().value()))).isEmpty();
    assertThat(readiness(CHANGE, partly, old().value(), recent().value()).codes())
        .containsOnly("training.missing");
  }

  @Test
  void each_day_has_its_own_policy_for_who_may_meet_a_household() {
    PolicyPack asksMore =
        Asking.pack(
                Asking.of(CheckKind.POLICE_CHECK, new Scope.EveryMember(), Severity.ERROR, null))
            .with("/version", "2023.1")
            .with("/validity/from", CHANGE)
            .value();
    var meetings = new MeetingPermission(new Policies(List.of(old().value(), asksMore)));

    assertThat(meetings.mayMeet(MEMBER, CHANGE.minusDays(1), dossier(READY))).isEqualTo(Answer.YES);
    assertThat(meetings.mayMeet(MEMBER, CHANGE, dossier(READY))).isEqualTo(Answer.NO);
  }

  /** Being exempt does not make somebody count: that the group is small is another exemption. */
  @Test
  void who_is_exempt_from_the_certificate_may_meet_a_household_until_that_ends() {
    DateRange march = DateRange.including(NOT_SHOWN, LocalDate.of(2023, 3, 31));
    Edited<Register> exempt =
        STORY.with(
            "/exemptions/-",
            new Exemption(
                new GroupId("G-1"),
                MEMBER,
                "conduct-certificate",
                "De VOG is opnieuw aangevraagd.",
                new WorkerId("W-01"),
                march));
    var meetings = new MeetingPermission(PILOT.value());

    assertThat(meetings.mayMeet(MEMBER, NOT_SHOWN, dossier(exempt))).isEqualTo(Answer.YES);
    assertThat(meetings.mayMeet(MEMBER, LocalDate.of(2023, 4, 1), dossier(exempt)))
        .isEqualTo(Answer.NO);
    assertThat(readiness(NOT_SHOWN, exempt, PILOT.value()).codes())
        .containsExactlyInAnyOrder(
            "group.belowTarget", "group.fewContactPersons", "group.fewDutchSpeakers");
  }

  @Test
  void a_group_can_be_exempt_from_having_a_deputy_and_not_from_its_suspension() {
    Edited<Register> group =
        READY
            .with("/groups/0/memberships/1/roles", List.of())
            .with("/groups/0/suspensions", List.of(Map.of("from", "2023-03-01")));
    Edited<Register> exempt = group;
    for (String code : List.of("group.noDeputy", "group.suspended")) {
      exempt =
          exempt.with(
              "/exemptions/-",
              new Exemption(
                  new GroupId("G-1"),
                  null,
                  code,
                  "De groep zoekt nog.",
                  new WorkerId("W-01"),
                  DateRange.including(NOT_SHOWN, NOT_SHOWN)));
    }

    assertThat(told(readiness(NOT_SHOWN, group, PILOT.value())))
        .containsExactlyInAnyOrder(
            "group.suspended group since 2023-03-01, MATCHING",
            "group.noDeputy group since 2022-01-10, NOTHING");
    assertThat(told(readiness(NOT_SHOWN, exempt, PILOT.value())))
        .containsExactly("group.suspended group since 2023-03-01, MATCHING");
  }

  private static Edited<PolicyPack> old() {
    return PILOT.with("/validity/until", CHANGE);
  }

  private static Edited<PolicyPack> recent() {
    return PILOT.with("/version", "2023.1").with("/validity/from", CHANGE);
  }
}
