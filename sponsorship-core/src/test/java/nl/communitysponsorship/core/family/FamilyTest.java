package nl.communitysponsorship.core.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.family.Noted.Visibility;
import nl.communitysponsorship.core.family.Relation.RelationKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.privacy.ConsentRecipient;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.value.Birth;
import org.junit.jupiter.api.Test;

/** The family of H-1: P-1-1 and P-1-2 are the parents of P-1-3. */
class FamilyTest {
  private static final LocalDate DAY = SmallProgramme.DAY;
  private static final Edited<Register> SMALL = Edited.smallProgramme();
  private static final Register REGISTER = SmallProgramme.register();
  private static final Household HOUSEHOLD = REGISTER.households().get(0);
  private static final Family FAMILY = REGISTER.families().get(0);
  private static final PersonId MOTHER = new PersonId("P-1-1");
  private static final PersonId FATHER = new PersonId("P-1-2");
  private static final PersonId CHILD = new PersonId("P-1-3");

  @Test
  void what_only_one_person_may_know_the_partner_does_not_even_hear_of() {
    assertThat(seenBy(MOTHER).ties()).hasSize(2);
    assertThat(seenBy(FATHER).ties()).hasSize(1);
    assertThat(seenBy(FATHER).neverIn()).isEmpty();
    assertThat(FAMILY.asSeenBy(Viewer.team()).ties()).hasSize(1);
    assertThat(FAMILY.neverIn()).hasSize(1);
  }

  @Test
  void what_is_for_adults_a_child_does_not_see_nor_does_the_team() {
    assertThat(seenBy(MOTHER).findArrangements().map(List::size)).contains(1);
    assertThat(seenBy(CHILD).findArrangements().map(List::size)).contains(0);
    assertThat(FAMILY.asSeenBy(Viewer.team()).findArrangements().map(List::size)).contains(0);
  }

  @Test
  void who_may_be_a_child_sees_what_a_child_sees() {
    Household unsure =
        SMALL
            .with("/households/0/members/0/birth", new Birth.Unknown())
            .value()
            .households()
            .get(0);
    Viewer viewer = Viewer.member(unsure, MOTHER, 18, DAY);

    assertThat(viewer.isAdult()).isFalse();
    assertThat(FAMILY.asSeenBy(viewer).findArrangements().map(List::size)).contains(0);
    assertThat(FAMILY.asSeenBy(viewer).ties()).hasSize(2);
    assertThatThrownBy(() -> Viewer.member(HOUSEHOLD, new PersonId("P-2-1"), 18, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("person 'P-2-1' is not one of household 'H-1'");
  }

  /** P-1-1 was born in 1990, P-1-2 on 14 July 1991. */
  @Test
  void a_birth_that_leaves_it_open_accuses_nobody() {
    assertThat(clashes(new Birth.Unknown())).isEmpty();
    assertThat(clashes(new Birth.Year(1991))).isEmpty();
    assertThat(clashes(new Birth.Year(1990))).containsExactly("PARENT_NOT_OLDER");
    assertThat(clashes(new Birth.Year(1989)))
        .containsExactly("PARENT_NOT_OLDER", "PARENT_NOT_OLDER");
    assertThat(clashes(new Birth.Exact(LocalDate.of(1991, 7, 15)))).isEmpty();
    assertThat(clashes(new Birth.Exact(LocalDate.of(1991, 7, 14))))
        .containsExactly("PARENT_NOT_OLDER");
  }

  @Test
  void two_people_are_not_each_others_parent_nor_parent_and_partner() {
    assertThat(clashes(CHILD, RelationKind.PARENT, MOTHER))
        .containsExactlyInAnyOrder("EACH_OTHERS_PARENT", "PARENT_NOT_OLDER");
    assertThat(clashes(CHILD, RelationKind.PARTNER, MOTHER)).containsExactly("PARENT_AND_PARTNER");
    assertThat(clashes(MOTHER, RelationKind.SIBLING, CHILD)).containsExactly("PARENT_AND_SIBLING");
    assertThat(clashes(FATHER, RelationKind.SIBLING, MOTHER)).isEmpty();
  }

  @Test
  void what_became_known_later_was_not_known_before() {
    LocalDate told = LocalDate.of(2022, 2, 16);

    assertThat(FAMILY.knownOn(told)).isEqualTo(FAMILY);
    assertThat(FAMILY.knownOn(told.minusDays(1)).relations()).isEmpty();
  }

  @Test
  void a_place_that_protects_is_told_without_a_reason() {
    Register there = SMALL.with("/families/0/ties/0/municipality", "GM0034").value();

    assertThat(new RegisterRules(Policies.vwnPilot()).check(there, DAY).all())
        .singleElement()
        .extracting(Finding::code, each -> each.path().text(), Finding::parameters)
        .containsExactly(
            "household.placedWhereNever",
            "households[H-1].placements",
            Map.of("municipality", "Almere"));
  }

  @Test
  void a_person_or_a_household_that_nobody_knows_is_told() {
    assertThat(unknown(SMALL.with("/families/0/head", "P-2-1"))).containsExactly("P-2-1");
    assertThat(unknown(SMALL.with("/families/0/speaking/0/person", "P-9-9")))
        .containsExactly("P-9-9");
    assertThat(unknown(SMALL.with("/families/0/household", "H-9"))).containsExactly("H-9");
    assertThat(unknown(SMALL.with("/cases/0/household", "H-9"))).containsExactly("H-9");
    assertThat(unknown(SMALL.with("/cases/0/guardian", "O-9"))).containsExactly("O-9");
    assertThat(unknown(SMALL.with("/integrationTracks/0/person", "P-9"))).containsExactly("P-9");
  }

  @Test
  void a_minor_who_comes_alone_needs_a_guardian_and_no_adult() {
    Edited<Register> alone =
        SMALL
            .with("/cases/0/household", "H-2")
            .with("/households/1/members/0/birth", new Birth.Year(2010));

    assertThat(codes(alone)).contains("case.guardianMissing", "household.noAdult");
    assertThat(codes(alone.with("/cases/0/guardian", "O-JP")))
        .doesNotContain("case.guardianMissing", "household.noAdult");
  }

  @Test
  void a_consent_is_for_one_purpose_and_one_recipient() {
    assertThat(inTheWay(ConsentPurpose.MATCHING, ConsentRecipient.PROGRAMME_TEAM, DAY)).isEmpty();
    assertThat(inTheWay(ConsentPurpose.SHARING_WITH_GROUP, ConsentRecipient.SPONSOR_GROUP, DAY))
        .isEmpty();
    assertThat(inTheWay(ConsentPurpose.MATCHING, ConsentRecipient.MUNICIPALITY, DAY))
        .contains("consent.notForRecipient");
    assertThat(inTheWay(ConsentPurpose.RESEARCH, ConsentRecipient.RESEARCHERS, DAY))
        .contains("consent.missing");
  }

  @Test
  void a_consent_holds_from_the_day_it_is_given_until_the_day_it_is_withdrawn() {
    assertThat(monitoring("2022-02-15")).contains("consent.missing");
    assertThat(monitoring("2022-02-16")).isEmpty();
    assertThat(monitoring("2022-11-30")).isEmpty();
    assertThat(monitoring("2022-12-01")).contains("consent.withdrawn");
  }

  @Test
  void what_can_never_be_is_refused() {
    assertThatThrownBy(() -> new Noted(DAY, Visibility.SELF_ONLY, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a fact that only the person who told it may see must say who that is; nobody was given");
    assertThatThrownBy(() -> new Relation(MOTHER, MOTHER, RelationKind.SIBLING, Noted.openly(DAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nobody is a relation of themselves; 'P-1-1' was given twice");
    assertThatThrownBy(() -> new SpeakingWith.Reading("Latin", SpeakingWith.Literacy.SLOWLY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a script must be a capital and three letters of ISO 15924, such as 'Latn'; 'Latin' was given");
  }

  private static Family seenBy(PersonId person) {
    return FAMILY.asSeenBy(Viewer.member(HOUSEHOLD, person, 18, DAY));
  }

  private static List<String> clashes(Birth child) {
    Register register = SMALL.with("/households/0/members/2/birth", child).value();
    return clashes(register.families().get(0), register.households().get(0));
  }

  private static List<String> clashes(PersonId one, RelationKind kind, PersonId other) {
    Register register =
        SMALL
            .with("/families/0/relations/-", new Relation(one, other, kind, Noted.openly(DAY)))
            .value();
    return clashes(register.families().get(0), HOUSEHOLD);
  }

  private static List<String> clashes(Family family, Household household) {
    return RelationCheck.check(family, household).stream()
        .map(each -> each.parameters().get("why").toString())
        .toList();
  }

  private static List<String> codes(Edited<Register> edited) {
    return new RegisterRules(Policies.vwnPilot())
        .check(edited.value(), DAY).all().stream().map(Finding::code).toList();
  }

  private static List<Object> unknown(Edited<Register> edited) {
    return new RegisterRules(Policies.vwnPilot())
        .check(edited.value(), DAY).all().stream()
            .filter(each -> each.code().equals("reference.unknown"))
            .map(each -> each.parameters().get("id"))
            .toList();
  }

  private static Optional<String> monitoring(String day) {
    return inTheWay(ConsentPurpose.MONITORING, ConsentRecipient.EVALUATOR, LocalDate.parse(day));
  }

  private static Optional<String> inTheWay(
      ConsentPurpose purpose, ConsentRecipient recipient, LocalDate day) {
    return ConsentCheck.inTheWay(HOUSEHOLD, purpose, recipient, day).map(Finding::code);
  }
}
