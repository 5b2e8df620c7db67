package nl.communitysponsorship.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.FieldHandling.Disclosure;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.subject.Withheld.WithheldBecause;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks what is held about them, and gets one answer about all their roles. */
class AccessStoryTest {
  private static final Register SMALL = SmallProgramme.register();
  private static final Pseudonym SPONSOR = Pseudonym.of(new SponsorId("S-1"));
  private static final Pseudonym HOUSEHOLD = Pseudonym.of(new HouseholdId("H-1"));
  private static final Pseudonym PERSON = Pseudonym.of(new PersonId("P-1-1"));

  @Test
  void a_sponsor_is_told_of_every_record_that_is_about_them() {
    AccessReport report = AccessReport.of(SMALL, List.of(SPONSOR));

    assertThat(report.parts())
        .extracting(AccessPart::path)
        .containsExactly("sponsors[S-1]", "groups[G-1]", "attendances[1]", "surveys[1]");
    assertThat(report.json()).contains("\"S-1\"", "1960", "COORDINATOR");
  }

  @Test
  void other_members_are_counted_and_not_told() {
    AccessReport report = AccessReport.of(SMALL, List.of(SPONSOR));

    assertThat(report.json()).doesNotContain("S-2", "S-3", "S-4", "S-5", "S-6", "H-1");
    assertThat(report.withheld())
        .anySatisfy(
            each -> {
              assertThat(each.path()).isEqualTo("groups[G-1].memberships");
              assertThat(each.ground()).isEqualTo(WithheldBecause.ABOUT_OTHERS);
              assertThat(each.count()).isEqualTo(5);
            });
  }

  /** Its file, its match with all that came of it, and the surveys of its people. */
  @Test
  void a_household_is_told_of_its_match_its_tasks_and_its_contacts_and_workers_are_masked() {
    AccessReport report = AccessReport.of(SMALL, List.of(HOUSEHOLD));

    assertThat(report.parts())
        .extracting(AccessPart::path)
        .containsExactly(
            "households[H-1]",
            "families[1]",
            "cases[C-1]",
            "integrationTracks[1]",
            "sponsorships[K-1]",
            "tasks[1]",
            "tasks[2]",
            "tasks[3]",
            "contacts[1]",
            "contacts[2]",
            "contacts[3]",
            "surveys[3]");
    assertThat(report.json()).contains("\"WORKER\"").doesNotContain("W-0", "S-1", "H-2", "H-3");
  }

  @Test
  void one_of_its_people_is_told_of_the_household_and_not_of_the_others_in_it() {
    AccessReport report = AccessReport.of(SMALL, List.of(PERSON));

    assertThat(report.json()).contains("P-1-1", "K-1", "WHO_5").doesNotContain("P-1-2", "P-1-3");
    assertThat(report.withheld())
        .extracting(Withheld::path, Withheld::count)
        .contains(tuple("households[H-1].members", 2));
  }

  /** Somebody who came as a refugee may sponsor others later. */
  @Test
  void two_roles_are_answered_in_one_report() {
    AccessReport both = AccessReport.of(SMALL, List.of(SPONSOR, PERSON));

    assertThat(both.parts())
        .extracting(part -> part.somebody().value())
        .startsWith("S-1")
        .endsWith("P-1-1");
    assertThat(both.parts())
        .hasSize(
            AccessReport.of(SMALL, List.of(SPONSOR)).parts().size()
                + AccessReport.of(SMALL, List.of(PERSON)).parts().size());
  }

  @Test
  void a_worker_is_told_what_was_recorded_under_their_name_and_nothing_of_a_household() {
    AccessReport report = AccessReport.of(SMALL, List.of(Pseudonym.of(new WorkerId("W-01"))));

    assertThat(report.parts()).extracting(AccessPart::path).contains("teams[T-ALMERE]");
    assertThat(report.json())
        .contains("W-01")
        .doesNotContain("W-02", "\"H-", "dezelfde straat", "2022-09-01");
  }

  /** The reason in V-4 tells of a group too; somebody has to look at it first. */
  @Test
  void what_may_harm_others_is_told_once_somebody_has_looked() {
    List<Pseudonym> waiting = List.of(Pseudonym.of(new HouseholdId("H-2")));

    assertThat(AccessReport.of(SMALL, waiting).withheld())
        .filteredOn(each -> each.ground() == WithheldBecause.TO_BE_REVIEWED)
        .extracting(Withheld::path)
        .containsExactly("proposals[V-4].reason");
    assertThat(AccessReport.of(SMALL, waiting, List.of("proposals[V-4].reason")).json())
        .contains("dezelfde straat");
  }

  @Test
  void the_letter_is_in_the_language_of_its_reader() {
    AccessReport report = AccessReport.of(SMALL, List.of(SPONSOR));

    assertThat(AccessLetter.lines(report, Locale.forLanguageTag("nl")))
        .contains(
            "# De sponsors, onder een pseudoniem. (S-1)",
            "Hoeveel uur per week de sponsor heeft, afwezig als niemand het vroeg: 4",
            "De dag van het gesprek, afwezig als het niet is gevoerd: 20 januari 2022",
            "Niet verteld: Wie lid is, van wanneer tot wanneer en in welke rollen: dit gaat over iemand anders");
    assertThat(AccessLetter.lines(report, Locale.ENGLISH))
        .contains("What the sponsor likes to do, absent when nobody asked: cooking");
  }

  @Test
  void about_whom_nothing_is_held_that_is_said() {
    AccessReport none = AccessReport.of(SMALL, List.of(Pseudonym.of(new SponsorId("S-99"))));

    assertThat(none.parts()).isEmpty();
    assertThat(AccessLetter.lines(none, Locale.forLanguageTag("nl")))
        .containsExactly("Hier wordt niets over u bewaard.");
  }

  /** Every value of people in the register is told to somebody, or withheld on a ground. */
  @Test
  void whatever_is_held_about_people_is_told_to_one_of_them() {
    FieldTree fields = FieldTree.shipped();
    var people = new TreeSet<Pseudonym>();
    fields.eachPseudonym(
        FieldTree.ROOT,
        FieldTree.of(SMALL),
        (type, value) -> {
          if (fields.whose(type).filter(Whose::isPeople).isPresent()) {
            people.add(new Pseudonym(type, value));
          }
        });
    var told = new TreeSet<String>();
    for (AccessPart part : AccessReport.of(SMALL, List.copyOf(people)).parts()) {
      part.lines().forEach(line -> told.add(line.field().toString()));
      part.withheld().forEach(each -> told.add(each.field().toString()));
    }
    var held = new TreeSet<String>();
    collect(fields, FieldTree.ROOT, FieldTree.of(SMALL), held);

    assertThat(told).containsAll(held);
  }

  /**
   * The values themselves, not what only holds other fields; what waits for a review waits as a
   * whole.
   */
  private static void collect(FieldTree fields, String type, JsonNode node, Set<String> held) {
    for (TreeField field : fields.fields(type, node)) {
      Whose whose = field.entry().handling().whose();
      if (field.entry().handling().disclosure() == Disclosure.AFTER_REVIEW) {
        if (!fields.values(field, node).isEmpty()) {
          held.add(field.entry().toString());
        }
        continue;
      }
      for (JsonNode value : fields.values(field, node)) {
        if (value.isValueNode() && whose != Whose.NOBODY && whose != Whose.GROUP) {
          held.add(field.entry().toString());
        }
        if (whose != Whose.NOBODY || type.equals(FieldTree.ROOT)) {
          collect(fields, field.type(), value, held);
        }
      }
    }
  }

  @Test
  void a_group_is_nobody() {
    assertThatThrownBy(() -> AccessReport.of(SMALL, List.of(new Pseudonym("GroupId", "G-1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a person is known by a pseudonym of a sponsor, a household, a person or a worker; a 'GroupId' was given");
  }

  /** By hand, from the calendar: a month without that day ends on its last. */
  @ParameterizedTest
  @CsvSource({
    "2022-01-15, 2022-02-15, 2022-04-15",
    "2022-01-31, 2022-02-28, 2022-04-30",
    "2024-01-30, 2024-02-29, 2024-04-30",
    "2022-11-30, 2022-12-30, 2023-02-28",
    "2022-12-31, 2023-01-31, 2023-03-31"
  })
  void an_answer_is_due_in_one_calendar_month(
      LocalDate requested, LocalDate due, LocalDate extended) {
    assertThat(AccessTerm.answerBy(requested)).isEqualTo(due);
    assertThat(AccessTerm.extendedTo(requested)).isEqualTo(extended);
  }
}
