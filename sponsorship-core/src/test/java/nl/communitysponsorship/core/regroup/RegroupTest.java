package nl.communitysponsorship.core.regroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.family.HouseholdLink;
import nl.communitysponsorship.core.family.HouseholdLink.LinkKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.regroup.Regrouping.Move;
import nl.communitysponsorship.core.regroup.Regrouping.ToAsk;
import nl.communitysponsorship.core.regroup.Regrouping.ToAsk.Subject;
import nl.communitysponsorship.core.rule.Finding;
import org.junit.jupiter.api.Test;

/** P-1-1 and her child P-1-3 go on without P-1-2, and come back. */
class RegroupTest {
  private static final LocalDate DAY = SmallProgramme.DAY;
  private static final HouseholdId OLD = new HouseholdId("H-1");
  private static final HouseholdId NEW = new HouseholdId("H-9");
  private static final Register BEFORE = SmallProgramme.register();

  @Test
  void who_goes_is_told_and_everybody_is_in_one_household() {
    Regrouping.Done split = split();

    assertThat(split.moves())
        .containsExactly(
            new Move(new PersonId("P-1-1"), OLD, NEW), new Move(new PersonId("P-1-3"), OLD, NEW));
    assertThat(people(split.now(), OLD)).containsExactly("P-1-2");
    assertThat(people(split.now(), NEW)).containsExactly("P-1-1", "P-1-3");
    assertThat(household(split.now(), OLD).expectedSize()).isEqualTo(1);
    assertThat(household(split.now(), NEW).expectedSize()).isEqualTo(2);
    assertThat(split.closed()).isEmpty();
    assertThat(split.refusals().all()).isEmpty();
  }

  @Test
  void what_somebody_told_goes_along_and_the_rest_stays() {
    Register now = split().now();
    Family stays = family(now, OLD);
    Family gone = family(now, NEW);

    assertThat(gone.relations())
        .extracting(each -> each.from() + " " + each.to())
        .containsExactly("P-1-1 P-1-3");
    assertThat(stays.relations())
        .extracting(each -> each.from() + " " + each.to())
        .containsExactly("P-1-1 P-1-2", "P-1-2 P-1-3");
    assertThat(gone.speaking()).hasSize(1);
    assertThat(gone.neverIn()).hasSize(1);
    assertThat(stays.neverIn()).isEmpty();
    assertThat(stays.ties()).hasSize(1);
    assertThat(gone.findHead()).contains(new PersonId("P-1-1"));
    assertThat(stays.findHead()).isEmpty();
    assertThat(gone.links())
        .extracting(HouseholdLink::kind, each -> each.to().value())
        .containsExactly(tuple(LinkKind.SPLIT_FROM, "H-1"));
  }

  @Test
  void match_case_and_home_stay_and_answers_follow_the_person() {
    Register now = split().now();

    assertThat(now.sponsorships()).isEqualTo(BEFORE.sponsorships());
    assertThat(now.cases()).isEqualTo(BEFORE.cases());
    assertThat(now.integrationTracks()).isEqualTo(BEFORE.integrationTracks());
    assertThat(household(now, OLD).dwellings()).hasSize(1);
    assertThat(household(now, NEW).dwellings()).isEmpty();
    assertThat(household(now, NEW).municipalityOn(DAY))
        .isEqualTo(household(BEFORE, OLD).municipalityOn(DAY));
    assertThat(household(now, NEW).municipalityOn(DAY.minusDays(1))).isEmpty();
    assertThat(codes(now)).doesNotContain("reference.unknown", "id.twice");
  }

  @Test
  void the_new_household_has_agreed_to_nothing_and_is_asked() {
    Regrouping.Done split = split();

    assertThat(household(split.now(), NEW).consents()).isEmpty();
    assertThat(split.toAsk())
        .contains(
            new ToAsk(OLD, Subject.HEAD, null),
            new ToAsk(NEW, Subject.CONSENT, ConsentPurpose.MATCHING),
            new ToAsk(NEW, Subject.CONSENT, ConsentPurpose.SHARING_WITH_GROUP),
            new ToAsk(NEW, Subject.HOME, null))
        .doesNotContain(new ToAsk(NEW, Subject.CONSENT, ConsentPurpose.MONITORING));
  }

  @Test
  void who_comes_back_is_linked_and_a_consent_of_one_side_ends() {
    Regrouping.Done merged = merge(split().now(), OLD, NEW);
    Household together = household(merged.now(), OLD);

    assertThat(people(merged.now(), OLD)).containsExactly("P-1-1", "P-1-2", "P-1-3");
    assertThat(merged.now().households()).extracting(Household::id).doesNotContain(NEW);
    assertThat(merged.closed()).extracting(Household::id).containsExactly(NEW);
    assertThat(family(merged.now(), OLD).links())
        .extracting(HouseholdLink::kind)
        .containsExactly(LinkKind.KIN_IN_NL, LinkKind.REUNITES_WITH);
    assertThat(together.consentsTo(ConsentPurpose.MATCHING, DAY.minusDays(1))).isTrue();
    assertThat(together.consentsTo(ConsentPurpose.MATCHING, DAY)).isFalse();
    assertThat(merged.toAsk()).contains(new ToAsk(OLD, Subject.CONSENT, ConsentPurpose.MATCHING));
    assertThat(merged.now().surveys()).isEqualTo(BEFORE.surveys());
  }

  @Test
  void the_case_of_a_household_that_joins_goes_along() {
    Register waiting =
        Edited.smallProgramme()
            .with("/proposals", List.of())
            .with("/cases/0/household", "H-2")
            .value();

    assertThat(merge(waiting, OLD, new HouseholdId("H-2")).now().cases())
        .extracting(each -> each.household().value())
        .containsExactly("H-1");
  }

  @Test
  void a_household_in_a_sponsorship_is_not_emptied() {
    assertThat(refused(new HouseholdMerge(new HouseholdId("H-2"), OLD, DAY).in(BEFORE)))
        .containsExactly("household.leftWithoutPeople");
    assertThat(refused(splitting("P-1-1", "P-1-2", "P-1-3").in(BEFORE)))
        .containsExactly("household.leftWithoutPeople");
    assertThat(refused(splitting().in(BEFORE))).containsExactly("household.leftWithoutPeople");
  }

  @Test
  void nobody_is_in_no_household_or_in_two() {
    Register twice =
        Edited.smallProgramme()
            .with("/proposals", List.of())
            .copying("/households/0/members/0", "/households/1/members/-")
            .value();

    assertThat(refused(splitting("P-1-1", "P-1-1").in(BEFORE)))
        .containsExactly("household.personNotInOne");
    assertThat(refused(splitting("P-3-1").in(BEFORE))).containsExactly("household.personNotInOne");
    assertThat(refused(new HouseholdMerge(OLD, new HouseholdId("H-2"), DAY).in(twice)))
        .containsExactly("household.personNotInOne");
  }

  @Test
  void what_is_not_there_or_there_already_is_refused() {
    assertThat(
            refused(new HouseholdSplit(NEW, OLD, List.of(new PersonId("P-1-1")), DAY).in(BEFORE)))
        .containsExactly("reference.unknown");
    assertThat(
            refused(
                new HouseholdSplit(OLD, new HouseholdId("H-2"), List.of(new PersonId("P-1-1")), DAY)
                    .in(BEFORE)))
        .containsExactly("id.twice");
    assertThat(refused(new HouseholdMerge(OLD, NEW, DAY).in(BEFORE)))
        .containsExactly("reference.unknown");
    assertThat(new HouseholdMerge(OLD, NEW, DAY).in(BEFORE).register()).isEmpty();
    assertThatThrownBy(() -> new HouseholdMerge(OLD, OLD, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a household joins another; 'H-1' was given twice");
    assertThatThrownBy(() -> new ToAsk(OLD, Subject.CONSENT, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a consent is asked for a purpose, and nothing else is; 'CONSENT' and 'null' were given");
  }

  private static Regrouping.Done split() {
    return (Regrouping.Done) splitting("P-1-3", "P-1-1").in(BEFORE);
  }

  private static HouseholdSplit splitting(String... leaving) {
    return new HouseholdSplit(OLD, NEW, Arrays.stream(leaving).map(PersonId::new).toList(), DAY);
  }

  private static Regrouping.Done merge(Register register, HouseholdId one, HouseholdId other) {
    return (Regrouping.Done) new HouseholdMerge(one, other, DAY).in(register);
  }

  private static Household household(Register register, HouseholdId id) {
    return new RegisterIndex(register).household(id).orElseThrow();
  }

  private static Family family(Register register, HouseholdId id) {
    return new RegisterIndex(register).family(id).orElseThrow();
  }

  private static List<String> people(Register register, HouseholdId id) {
    return household(register, id).members().stream().map(each -> each.id().value()).toList();
  }

  private static List<String> refused(Regrouping regrouping) {
    return regrouping.refusals().all().stream().map(Finding::code).distinct().toList();
  }

  private static List<String> codes(Register register) {
    return new RegisterRules(Policies.vwnPilot())
        .check(register, DAY).all().stream().map(Finding::code).toList();
  }
}
