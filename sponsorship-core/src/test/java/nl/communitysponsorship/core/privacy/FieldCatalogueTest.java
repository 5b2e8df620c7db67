package nl.communitysponsorship.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Components;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.privacy.FieldEntry.Erasure;
import nl.communitysponsorship.core.privacy.FieldEntry.Export;
import nl.communitysponsorship.core.privacy.FieldEntry.Purpose;
import nl.communitysponsorship.core.privacy.FieldEntry.Retention;
import nl.communitysponsorship.core.privacy.FieldHandling.Coarsening;
import nl.communitysponsorship.core.privacy.FieldHandling.DataRecipient;
import nl.communitysponsorship.core.privacy.FieldHandling.Disclosure;
import nl.communitysponsorship.core.privacy.FieldHandling.LegalGround;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import org.junit.jupiter.api.Test;

class FieldCatalogueTest {
  private static final FieldCatalogue CATALOGUE = FieldCatalogue.shipped();

  /** A field that is not in the catalogue may not be held; one that nobody holds is not in it. */
  @Test
  void the_catalogue_has_exactly_the_fields_that_are_held() {
    assertThat(entries().map(entry -> entry.record() + "." + entry.field()))
        .containsExactlyElementsOf(
            Components.reachableFrom(Register.class, PolicyPack.class, SafeguardingFile.class)
                .map(FieldCatalogueTest::name)
                .toList());
  }

  @Test
  void no_two_records_share_a_name() {
    assertThat(
            Components.reachableFrom(Register.class, PolicyPack.class, SafeguardingFile.class)
                .map(RecordComponent::getDeclaringRecord)
                .distinct()
                .map(Class::getSimpleName))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_field_can_be_looked_up() {
    assertThat(CATALOGUE.find("ConductCertificate", "seenOn"))
        .map(FieldEntry::dataClass)
        .contains(DataClass.CHECK_FACT);
    assertThat(CATALOGUE.find("ConductCertificate", "reason")).isEmpty();
  }

  @Test
  void a_policy_says_nothing_about_a_person() {
    List<String> records =
        Components.reachableFrom(PolicyPack.class)
            .map(component -> component.getDeclaringRecord().getSimpleName())
            .filter(record -> !record.equals("DateRange"))
            .distinct()
            .toList();

    assertThat(entries().filter(entry -> records.contains(entry.record())))
        .allMatch(entry -> entry.dataClass() == DataClass.PUBLIC)
        .allMatch(entry -> entry.purpose() == Purpose.POLICY);
    assertThat(entries().filter(entry -> entry.purpose() == Purpose.POLICY))
        .allMatch(entry -> entry.dataClass() == DataClass.PUBLIC);
  }

  @Test
  void what_says_nothing_about_a_person_may_stay_and_leave() {
    assertThat(entries().filter(entry -> entry.dataClass() == DataClass.PUBLIC))
        .allMatch(entry -> entry.erasure() == Erasure.KEEP)
        .allMatch(entry -> entry.export() != Export.NO);
  }

  @Test
  void a_fact_of_a_check_loses_its_person_on_erasure_and_never_leaves() {
    assertThat(entries().filter(entry -> entry.dataClass() == DataClass.CHECK_FACT))
        .allMatch(entry -> entry.erasure() == Erasure.UNLINK)
        .allMatch(entry -> entry.export() == Export.NO)
        .allMatch(entry -> entry.purpose() == Purpose.READINESS);
    assertThat(entries().filter(entry -> entry.record().equals("ConductCertificate")))
        .hasSize(6)
        .allMatch(entry -> entry.dataClass() == DataClass.CHECK_FACT);
  }

  @Test
  void answers_about_well_being_are_for_monitoring_alone_and_end_with_it() {
    assertThat(entries().filter(entry -> entry.dataClass() == DataClass.RESTRICTED))
        .isNotEmpty()
        .allMatch(entry -> entry.purpose() == Purpose.MONITORING)
        .allMatch(entry -> entry.retention() == Retention.MONITORING_END)
        .allMatch(entry -> entry.erasure() != Erasure.KEEP);
  }

  @Test
  void what_is_confidential_waits_for_its_incident_and_never_leaves() {
    assertThat(entries().filter(entry -> entry.dataClass() == DataClass.CONFIDENTIAL))
        .isNotEmpty()
        .allMatch(entry -> entry.purpose() == Purpose.SAFETY || entry.purpose() == Purpose.IDENTITY)
        .allMatch(entry -> entry.retention() == Retention.CLOSING_PLUS_2_YEARS)
        .allMatch(entry -> entry.erasure() == Erasure.HOLD || entry.erasure() == Erasure.UNLINK)
        .allMatch(entry -> entry.export() == Export.NO);
  }

  @Test
  void nothing_precise_about_a_household_leaves() {
    assertThat(
            entries()
                .filter(entry -> entry.dataClass() == DataClass.SENSITIVE)
                .filter(entry -> entry.field().endsWith("On") || entry.field().equals("on")))
        .isNotEmpty()
        .noneMatch(entry -> entry.export() == Export.YES);
    assertThat(CATALOGUE.find("Proposal", "reason")).map(FieldEntry::export).contains(Export.NO);
  }

  @Test
  void a_pseudonym_that_stays_leads_nowhere() {
    assertThat(
            entries()
                .filter(entry -> entry.record().endsWith("Id"))
                .filter(entry -> entry.dataClass() != DataClass.PUBLIC))
        .allMatch(entry -> entry.purpose() == Purpose.IDENTITY)
        .allMatch(entry -> entry.erasure() == Erasure.UNLINK)
        .allMatch(
            entry ->
                entry.export() == Export.NO
                    || entry.handling().coarsening() == Coarsening.NEW_PSEUDONYM);
  }

  @Test
  void what_is_somebodys_has_a_ground_and_a_recipient_and_what_is_not_is_public() {
    assertThat(entries().filter(entry -> entry.handling().whose() == Whose.NOBODY))
        .allMatch(entry -> entry.erasure() != Erasure.ERASE)
        .allMatch(entry -> entry.dataClass() != DataClass.CHECK_FACT);
    assertThat(entries().filter(entry -> entry.handling().whose() != Whose.NOBODY))
        .allMatch(entry -> !entry.handling().recipients().isEmpty())
        .allMatch(entry -> !entry.handling().recipients().contains(DataRecipient.EVERYBODY));
    assertThat(entries().filter(entry -> entry.handling().whose() == Whose.HOLDER))
        .allMatch(entry -> entry.handling().ground() == LegalGround.AS_ITS_HOLDER);
  }

  @Test
  void what_a_worker_did_is_kept_for_the_account_and_told_to_the_worker_alone() {
    assertThat(entries().filter(entry -> entry.handling().whose() == Whose.WORKER))
        .isNotEmpty()
        .allMatch(entry -> entry.handling().disclosure() == Disclosure.MASKED)
        .allMatch(entry -> entry.export() == Export.NO);
  }

  /** A free text about two parties, and what may say something of somebody else's safety. */
  @Test
  void reasons_are_read_by_somebody_before_they_are_given() {
    assertThat(
            entries()
                .filter(entry -> entry.handling().disclosure() == Disclosure.AFTER_REVIEW)
                .map(FieldEntry::toString))
        .contains("Proposal.reason", "BrokenDown.reason", "Membership.leaveReason");
  }

  @Test
  void every_meaning_is_a_sentence_in_both_languages() {
    assertThat(entries().flatMap(entry -> Stream.of(entry.english(), entry.dutch())))
        .allMatch(text -> text.matches("\\p{Lu}.*\\."));
  }

  @Test
  void a_field_without_a_meaning_is_refused() {
    FieldEntry entry = CATALOGUE.entries().get(0);

    assertThatThrownBy(
            () ->
                new FieldEntry(
                    "Household",
                    "size",
                    entry.dataClass(),
                    entry.purpose(),
                    entry.retention(),
                    entry.erasure(),
                    entry.export(),
                    "How many people.",
                    " ",
                    entry.handling()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("field 'Household.size' needs its meaning in English and in Dutch");
  }

  @Test
  void a_coarsening_without_a_name_is_refused() {
    FieldEntry entry = CATALOGUE.entries().get(0);

    assertThatThrownBy(
            () ->
                new FieldEntry(
                    "Household",
                    "size",
                    entry.dataClass(),
                    entry.purpose(),
                    entry.retention(),
                    entry.erasure(),
                    Export.COARSENED,
                    "How many people.",
                    "Hoeveel mensen.",
                    entry.handling()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "field 'Household.size' needs a named coarsening when it leaves coarsened, and none otherwise; 'COARSENED' and 'null' were given");
  }

  @Test
  void data_of_somebody_without_a_ground_is_refused() {
    assertThatThrownBy(
            () ->
                new FieldHandling(
                    Whose.PERSON,
                    LegalGround.NOT_PERSONAL,
                    List.of(),
                    Disclosure.GIVEN,
                    null,
                    null,
                    null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "what is nobody's needs no ground, and what is somebody's needs one; 'PERSON' and 'NOT_PERSONAL' were given");
  }

  private static Stream<FieldEntry> entries() {
    return CATALOGUE.entries().stream();
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }
}
