package nl.communitysponsorship.core.readiness;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static nl.communitysponsorship.core.readiness.Asking.checked;
import static nl.communitysponsorship.core.readiness.Asking.readiness;
import static nl.communitysponsorship.core.readiness.Asking.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.ScreeningStep;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy can ask beside the screening and the training that every Dutch programme asks. */
class RequirementReadinessTest {
  private static final Edited<Register> READY = Edited.smallProgramme();
  private static final MunicipalityCode ALMERE = new MunicipalityCode("GM0034");
  private static final LocalDate JOINED = LocalDate.of(2022, 1, 10);

  @Test
  void the_group_lacks_what_is_asked_of_it_as_a_whole_since_it_formed() {
    PolicyPack pack = asking(CheckKind.SAFEGUARDING_POLICY, new Scope.WholeGroup());

    assertThat(told(readiness(DAY, READY, pack)))
        .containsExactly("requirement.missing group since 2022-01-10, MATCHING");
    assertThat(
            told(
                readiness(
                    DAY, checked(READY, Check.done(CheckKind.SAFEGUARDING_POLICY, DAY)), pack)))
        .isEmpty();
    assertThat(
            told(
                readiness(
                    DAY,
                    checked(READY, Check.done(CheckKind.SAFEGUARDING_POLICY, DAY.plusDays(1))),
                    pack)))
        .as("what is in order tomorrow is not in order today")
        .hasSize(1);
  }

  @Test
  void every_member_is_told_apart() {
    PolicyPack pack = asking(CheckKind.POLICE_CHECK, new Scope.EveryMember());
    Edited<Register> two =
        checked(
            checked(READY, 2, Check.done(CheckKind.POLICE_CHECK, JOINED)),
            4,
            Check.done(CheckKind.POLICE_CHECK, DAY));

    assertThat(told(readiness(DAY, two, pack)))
        .containsExactly(
            "requirement.missing S-1 since 2022-01-10, CONTACT",
            "requirement.missing S-3 since 2022-01-10, CONTACT",
            "requirement.missing S-5 since 2022-01-10, CONTACT");
  }

  @Test
  void a_check_of_the_group_proves_nothing_of_its_members_nor_the_other_way_round() {
    Check check = Check.done(CheckKind.CODE_OF_CONDUCT, JOINED);

    assertThat(
            readiness(
                    DAY,
                    checked(READY, check),
                    asking(CheckKind.CODE_OF_CONDUCT, new Scope.EveryMember()))
                .missing())
        .hasSize(5);
    assertThat(
            readiness(
                    DAY,
                    checked(READY, 1, check),
                    asking(CheckKind.CODE_OF_CONDUCT, new Scope.WholeGroup()))
                .missing())
        .hasSize(1);
  }

  /** S-1 and S-3 may hear what the household shares. */
  @Test
  void only_those_in_the_role_are_asked() {
    PolicyPack pack = asking(CheckKind.HOME_VISIT, new Scope.InRole(GroupRole.CONTACT_PERSON));

    assertThat(readiness(DAY, READY, pack).missing())
        .extracting(each -> each.findWho().map(Object::toString).orElse(""))
        .containsExactly("S-1", "S-3");
  }

  /** By hand: S-2 on 1 June and S-4 on 1 July, and each counts for six months. */
  @ParameterizedTest
  @CsvSource({
    "2022-06-01, 1, 2022-01-10",
    "2022-06-30, 1, 2022-01-10",
    "2022-07-01, , ",
    "2022-11-30, , ",
    "2022-12-01, 1, 2022-12-01",
    "2023-03-01, 0, 2022-12-01"
  })
  void enough_members_are_enough_whoever_they_are(LocalDate day, Integer count, LocalDate since) {
    PolicyPack pack =
        Asking.pack(
                Asking.of(
                    CheckKind.POLICE_CHECK,
                    new Scope.AtLeast(2),
                    Severity.ERROR,
                    new Validity(6, 0, 0)))
            .value();
    Edited<Register> two =
        checked(
            checked(READY, 2, Check.done(CheckKind.POLICE_CHECK, LocalDate.of(2022, 6, 1))),
            4,
            Check.done(CheckKind.POLICE_CHECK, LocalDate.of(2022, 7, 1)));

    assertThat(readiness(day, two, pack).missing())
        .filteredOn(each -> each.finding().code().equals("requirement.tooFew"))
        .extracting(each -> each.finding().parameters().get("count") + " since " + each.since())
        .isEqualTo(count == null ? List.of() : List.of(count + " since " + since));
  }

  @Test
  void one_trained_member_can_be_enough() {
    Requirement one =
        new Requirement(
            "one-trained",
            new Demand.Trained(TrainingModule.TRAUMA_AND_REFERRAL),
            new Scope.AtLeast(1),
            Severity.WARNING,
            null,
            "ASSUMED");

    assertThat(told(readiness(DAY, READY, Asking.pack(one).value())))
        .containsExactly("requirement.tooFew group since 2022-01-10, NOTHING");
    assertThat(
            told(
                readiness(
                    DAY,
                    READY.with("/trainingSessions/0/modules/-", "TRAUMA_AND_REFERRAL"),
                    Asking.pack(one).value())))
        .isEmpty();
  }

  @Test
  void a_home_is_seen_anew_when_the_group_goes_to_another_municipality() {
    PolicyPack pack = asking(CheckKind.ACCOMMODATION_SHOWN, new Scope.Address());
    Edited<Register> shown =
        checked(READY, new Check(CheckKind.ACCOMMODATION_SHOWN, JOINED, null, ALMERE));

    assertThat(told(readiness(DAY, shown, pack))).isEmpty();
    assertThat(told(readiness(DAY, shown.with("/groups/0/homeBase", "GM0050"), pack)))
        .containsExactly("requirement.missing group since 2022-01-10, MATCHING");
    assertThat(
            readiness(DAY, checked(READY, Check.done(CheckKind.ACCOMMODATION_SHOWN, JOINED)), pack)
                .isReady())
        .as("nobody wrote down where that home is")
        .isFalse();
  }

  @Test
  void that_all_adults_of_the_home_were_checked_is_one_fact_about_that_home() {
    PolicyPack pack = asking(CheckKind.POLICE_CHECK, new Scope.AdultsInHome());
    Edited<Register> there =
        checked(READY, new Check(CheckKind.POLICE_CHECK, JOINED, null, ALMERE));

    assertThat(readiness(DAY, READY, pack).isReady()).isFalse();
    assertThat(readiness(DAY, there, pack).isReady()).isTrue();
    assertThat(readiness(DAY, there.with("/groups/0/homeBase", "GM0050"), pack).isReady())
        .isFalse();
  }

  @Test
  void a_warning_stands_in_no_ones_way() {
    PolicyPack pack =
        Asking.pack(
                Asking.of(CheckKind.SUPPORT_PLAN, new Scope.WholeGroup(), Severity.WARNING, null),
                Asking.of(CheckKind.POLICE_CHECK, new Scope.EveryMember(), Severity.WARNING, null))
            .value();
    Readiness readiness = readiness(DAY, READY.with("/groups/0/checks", List.of()), pack);

    assertThat(readiness.state()).isEqualTo(Readiness.State.READY_WITH_WARNINGS);
    assertThat(readiness.missing()).hasSize(6).allMatch(each -> each.blocks() == Blocks.NOTHING);
  }

  @Test
  void a_pack_that_does_not_ask_for_screening_misses_none() {
    Edited<Register> unscreened =
        READY
            .without("/sponsors/3/screening/interviewOn")
            .without("/sponsors/4/screening/statementOn");
    Edited<PolicyPack> none = Asking.PILOT.with("/requirements", List.of()).without("/screening");

    assertThat(readiness(DAY, unscreened, none.value()).missing()).isEmpty();
  }

  @Test
  void a_step_that_can_expire_is_told_under_its_own_word() {
    Requirement yearly =
        new Requirement(
            "yearly-talk",
            new Demand.Screened(ScreeningStep.INTERVIEW),
            new Scope.InRole(GroupRole.COORDINATOR),
            Severity.ERROR,
            new Validity(12, 1, 0),
            "ASSUMED");
    Missing missing = readiness(DAY, READY, Asking.pack(yearly).value()).missing().get(0);

    assertThat(Texts.in(Locale.ENGLISH).text(missing.finding().message()))
        .isEqualTo(
            "This counted until 20 January 2023, and has to be done anew by S-1: interview.");
    assertThat(Texts.in(Locale.forLanguageTag("nl")).text(missing.finding().message()))
        .isEqualTo("Dit gold tot 20 januari 2023 en moet opnieuw, door S-1: gesprek.");
    assertThat(missing.since()).isEqualTo(LocalDate.of(2023, 1, 20));
  }

  private static PolicyPack asking(CheckKind kind, Scope scope) {
    return Asking.pack(Asking.of(kind, scope, Severity.ERROR, null)).value();
  }
}
