package nl.communitysponsorship.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Components;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.FieldEntry.Export;
import nl.communitysponsorship.core.privacy.FieldEntry.Purpose;
import nl.communitysponsorship.core.privacy.FieldHandling.DataRecipient;
import nl.communitysponsorship.core.privacy.FieldHandling.Disclosure;
import nl.communitysponsorship.core.privacy.FieldHandling.LegalGround;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;
import org.junit.jupiter.api.Test;

/** What a data protection officer asks of every line of the catalogue, also of tomorrow's. */
class CatalogueLawsTest {
  private static final FieldCatalogue CATALOGUE = FieldCatalogue.shipped();
  private static final FieldTree FIELDS = FieldTree.shipped();

  /**
   * Who depends on help is not free to say no to it, so help stands on the public task. A household
   * is asked for what it is free to refuse: what finds a group, surveys, and wishes.
   */
  @Test
  void consent_is_the_ground_only_of_what_can_be_refused_without_losing_help() {
    assertThat(entries().filter(each -> each.handling().ground() == LegalGround.CONSENT))
        .isNotEmpty()
        .allMatch(
            each ->
                each.purpose() == Purpose.MATCHING
                    || each.purpose() == Purpose.MONITORING
                    || each.field().equals("wishes"));
    assertThat(
            entries()
                .filter(each -> List.of("birth", "role", "members").contains(each.field()))
                .filter(each -> each.record().startsWith("Household")))
        .hasSize(3)
        .allMatch(each -> each.handling().ground() == LegalGround.PUBLIC_TASK);
  }

  /** What protects somebody must not fall away with a consent that is taken back. */
  @Test
  void a_tie_that_protects_and_a_guardian_do_not_hang_on_consent() {
    for (String field : List.of("Family.ties", "Family.relations", "ResettlementCase.guardian")) {
      assertThat(entries().filter(each -> each.toString().equals(field)))
          .singleElement()
          .matches(each -> each.handling().ground() == LegalGround.PUBLIC_TASK);
    }
  }

  @Test
  void an_evaluator_receives_about_people_only_what_they_consented_to() {
    assertThat(entries().filter(each -> receives(each, DataRecipient.EVALUATOR)))
        .isNotEmpty()
        .allMatch(each -> each.handling().ground() == LegalGround.CONSENT);
  }

  @Test
  void what_is_confidential_goes_to_nobody_but_those_who_see_to_it() {
    assertThat(
            entries()
                .filter(each -> each.dataClass() == DataClass.CONFIDENTIAL)
                .flatMap(each -> each.handling().recipients().stream())
                .distinct())
        .containsExactlyInAnyOrder(DataRecipient.AS_ITS_HOLDER, DataRecipient.HANDLERS);
    assertThat(entries().filter(each -> receives(each, DataRecipient.HANDLERS)))
        .allMatch(each -> each.dataClass() == DataClass.CONFIDENTIAL);
  }

  /** What its own subject is not told at once is not told to the group either. */
  @Test
  void what_is_to_be_reviewed_goes_to_no_group() {
    assertThat(entries().filter(each -> each.handling().disclosure() == Disclosure.AFTER_REVIEW))
        .noneMatch(each -> receives(each, DataRecipient.SPONSOR_GROUP));
  }

  /** Why a date changed, why a pause, why somebody left: all are reasons, and treated alike. */
  @Test
  void a_reason_goes_to_no_group_and_never_leaves() {
    assertThat(
            entries()
                .filter(each -> each.handling().whose() != Whose.NOBODY)
                .filter(each -> each.field().matches("reason|leaveReason|because|waiver|fault")))
        .hasSizeGreaterThan(9)
        .noneMatch(each -> receives(each, DataRecipient.SPONSOR_GROUP))
        .allMatch(each -> each.export() == Export.NO);
  }

  /** Where somebody fled to is theirs to tell. */
  @Test
  void where_a_household_moves_is_not_told_to_the_group_it_leaves() {
    assertThat(
            entries()
                .filter(
                    each -> List.of("Move.to", "Move.receiver", "Moved.to").contains(each + "")))
        .hasSize(3)
        .noneMatch(each -> receives(each, DataRecipient.SPONSOR_GROUP))
        .allMatch(each -> each.export() == Export.NO);
  }

  @Test
  void every_worker_is_masked_to_others_wherever_one_is_named() {
    List<String> workers =
        Components.reachableFrom(Register.class, SafeguardingFile.class)
            .filter(each -> each.getGenericType().getTypeName().contains(WorkerId.class.getName()))
            .map(each -> each.getDeclaringRecord().getSimpleName() + "." + each.getName())
            .filter(each -> !each.equals("WorkerSubject.worker"))
            .toList();

    assertThat(entries().filter(each -> workers.contains(each.toString())))
        .hasSize(workers.size())
        .allMatch(each -> each.handling().whose() == Whose.WORKER)
        .allMatch(each -> each.handling().disclosure() == Disclosure.MASKED);
  }

  /** Who leads a team or advises is in an office and decided nothing by that. */
  @Test
  void what_a_worker_decided_waits_until_nobody_has_to_account_for_it() {
    List<String> offices =
        List.of("WorkerId.value", "LocalTeam.leader", "SafeguardingFile.advisers");

    assertThat(
            entries()
                .filter(each -> each.handling().whose() == Whose.WORKER)
                .filter(each -> !offices.contains(each.toString())))
        .hasSizeGreaterThan(20)
        .allMatch(each -> each.handling().findWaits().isPresent());
  }

  @Test
  void who_told_of_an_incident_is_never_told_to_whom_it_is_about() {
    assertThat(CATALOGUE.find("Reporter", "who"))
        .map(each -> each.handling().disclosure())
        .contains(Disclosure.MASKED);
    assertThat(CATALOGUE.find("Reporter", "role"))
        .map(each -> each.handling().disclosure())
        .contains(Disclosure.AFTER_REVIEW);
  }

  @Test
  void what_is_nobodys_is_open_and_what_is_not_open_is_somebodys() {
    assertThat(entries().filter(each -> each.handling().whose() == Whose.NOBODY))
        .allMatch(each -> each.dataClass() == DataClass.PUBLIC);
  }

  /** A list is told to whoever is told something in it, and to nobody else. */
  @Test
  void who_receives_a_list_is_who_receives_something_in_it() {
    for (TreeField list : FIELDS.lists()) {
      FieldEntry entry = list.entry();
      if (entry.handling().whose() != Whose.NOBODY) {
        Set<DataRecipient> within = EnumSet.noneOf(DataRecipient.class);
        collect(list.type(), within, new TreeSet<>());

        assertThat(entry.handling().recipients())
            .as(entry.toString())
            .containsExactlyElementsOf(within);
      }
    }
  }

  /** What stands in something that stays, stays: the page must not promise researchers more. */
  @Test
  void what_stands_in_something_that_stays_never_leaves() {
    var reached = new TreeSet<String>();
    reach(FieldTree.ROOT, reached);

    assertThat(
            entries()
                .filter(each -> each.handling().whose() != Whose.NOBODY)
                .filter(each -> each.export() != Export.NO))
        .extracting(FieldEntry::toString)
        .isSubsetOf(reached);
  }

  /** A rare language or the only family that was linked to a place tells who somebody is. */
  @Test
  void no_language_and_no_place_of_a_household_leaves() {
    var leaves = new TreeSet<String>();
    for (String record :
        List.of("Household", "HouseholdMember", "Placement", "Dwelling", "SurveyResponse")) {
      FIELDS.allFields(record).stream()
          .filter(each -> each.entry().export() != Export.NO)
          .filter(
              each ->
                  List.of("Language", "LanguageSkill", "MunicipalityCode").contains(each.type()))
          .forEach(each -> leaves.add(each.entry().toString()));
    }

    assertThat(leaves).isEmpty();
  }

  private static void collect(String type, Set<DataRecipient> within, Set<String> seen) {
    if (FIELDS.whose(type).isPresent() || !seen.add(type)) {
      return;
    }
    for (TreeField field : FIELDS.allFields(type)) {
      field.entry().handling().recipients().stream()
          .filter(each -> each != DataRecipient.AS_ITS_HOLDER && each != DataRecipient.EVERYBODY)
          .forEach(within::add);
      collect(field.type(), within, seen);
    }
  }

  private static void reach(String type, Set<String> reached) {
    for (TreeField field : FIELDS.allFields(type)) {
      if (field.entry().export() != Export.NO && reached.add(field.entry().toString())) {
        reach(field.type(), reached);
        CATALOGUE.find(field.type(), "value").ifPresent(each -> reached.add(each.toString()));
      }
    }
  }

  private static boolean receives(FieldEntry entry, DataRecipient recipient) {
    return entry.handling().recipients().contains(recipient);
  }

  private static Stream<FieldEntry> entries() {
    return CATALOGUE.entries().stream();
  }
}
