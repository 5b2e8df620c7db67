package nl.communitysponsorship.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.history.RecordKey;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.identity.Participant;
import nl.communitysponsorship.core.merge.Merge.Merged;
import nl.communitysponsorship.core.merge.Merge.Unmerge;
import nl.communitysponsorship.core.merge.MergePreview.ConflictKind;
import nl.communitysponsorship.core.merge.MergePreview.FieldChoice;
import nl.communitysponsorship.core.merge.MergePreview.MergeConflict;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.training.Attendance;
import org.junit.jupiter.api.Test;

/**
 * The same person twice: a sponsor was entered by the group as S-1, and again as S-9 at a training.
 */
class SamePersonTwiceTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
  private static final WorkerId WORKER = new WorkerId("W-01");
  private static final Participant S_1 = Participant.of(new SponsorId("S-1"));
  private static final Participant S_9 = Participant.of(new SponsorId("S-9"));

  /** S-9 says 3 hours a week, can child-mind, was at session TR-1 too, and joined G-1 in 2023. */
  private static final Register TWICE =
      Edited.smallProgramme()
          .copying("/sponsors/0", "/sponsors/-")
          .with("/sponsors/6/id", "S-9")
          .with("/sponsors/6/hoursPerWeek", 3)
          .copying("/groups/0/memberships/0", "/groups/0/memberships/-")
          .with("/groups/0/memberships/6/sponsor", "S-9")
          .with("/groups/0/memberships/6/roles", List.of("PRACTICAL_HELP"))
          .with("/groups/0/memberships/6/period/from", "2023-01-10")
          .copying("/attendances/0", "/attendances/-")
          .with("/attendances/6/sponsor", "S-9")
          .value();

  @Test
  void the_preview_names_every_link_that_moves_and_changes_nothing() {
    MergePreview preview = Merge.preview(TWICE, S_1, S_9);

    assertThat(preview.links())
        .containsExactly(key("attendances", "TR-1/S-9"), key("groups", "G-1"));
    assertThat(preview.choices()).containsExactly(new FieldChoice("hoursPerWeek", "4", "3", false));
  }

  @Test
  void two_memberships_of_one_group_become_one_without_overlap() {
    Merged merged = Merge.carryOut(TWICE, S_1, S_9, DAY, WORKER);

    assertThat(Merge.preview(TWICE, S_1, S_9).conflicts())
        .contains(new MergeConflict(ConflictKind.MEMBERSHIPS_BECOME_ONE, key("groups", "G-1")));
    assertThat(merged.now().groups().get(0).memberships())
        .filteredOn(each -> each.sponsor().equals(new SponsorId("S-1")))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.period().from()).isEqualTo("2022-01-10");
              assertThat(each.period().findUntil()).isEmpty();
              assertThat(each.roles()).hasToString("[COORDINATOR, CONTACT_PERSON, PRACTICAL_HELP]");
            });
    assertThat(new RegisterRules(Policies.vwnPilot()).check(merged.now(), DAY).codes())
        .doesNotContain(
            ProgrammeRule.MEMBERSHIP_OVERLAP.code(), ProgrammeRule.REFERENCE_UNKNOWN.code());
  }

  @Test
  void a_training_that_either_attended_was_attended() {
    Register twice =
        Edited.of(TWICE, Register.class).with("/attendances/0/outcome", "NO_SHOW").value();

    Merged merged = Merge.carryOut(twice, S_1, S_9, DAY, WORKER);

    assertThat(Merge.preview(twice, S_1, S_9).conflicts())
        .contains(
            new MergeConflict(ConflictKind.SECOND_IS_LEFT_OUT, key("attendances", "TR-1/S-9")));
    assertThat(merged.now().attendances().get(0)).asString().contains("S-1", "ATTENDED");
    assertThat(merged.now().attendances()).hasSize(6);
  }

  /** The minutes and the number in the line stay with the outcome they belong to. */
  @Test
  void of_two_attendances_the_one_that_tells_of_more_presence_is_kept_whole() {
    Edited<Register> twice = Edited.of(TWICE, Register.class);
    Map<String, Object> waits = attendance("S-1", "WAITING", "waitingNumber", 2);
    Map<String, Object> partly = attendance("S-1", "PARTLY", "minutes", 60);
    Map<String, Object> otherPartly = attendance("S-9", "PARTLY", "minutes", 90);

    assertThat(kept(twice.with("/attendances/0", waits)).outcome())
        .isEqualTo(Attendance.Outcome.ATTENDED);
    assertThat(kept(twice.with("/attendances/0", partly)).findMinutes()).isEmpty();
    assertThat(
            kept(twice.with("/attendances/0", waits).with("/attendances/6", otherPartly))
                .findMinutes())
        .contains(90);
    assertThat(
            kept(twice.with("/attendances/0", partly).with("/attendances/6", otherPartly))
                .findMinutes())
        .contains(60);
  }

  private static Attendance kept(Edited<Register> register) {
    return Merge.carryOut(register.value(), S_1, S_9, DAY, WORKER).now().attendances().stream()
        .filter(each -> each.sponsor().equals(new SponsorId("S-1")))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> attendance(
      String sponsor, String outcome, String name, int number) {
    return Map.of("session", "TR-1", "sponsor", sponsor, "outcome", outcome, name, number);
  }

  @Test
  void what_only_the_one_that_goes_said_is_kept() {
    Register twice = Edited.of(TWICE, Register.class).without("/sponsors/0/interests").value();

    Sponsor now = Merge.carryOut(twice, S_1, S_9, DAY, WORKER).now().sponsors().get(0);

    assertThat(now.findInterests()).isEqualTo(TWICE.sponsors().get(0).findInterests());
    assertThat(Merge.preview(twice, S_1, S_9).choices())
        .contains(new FieldChoice("interests", "[\"COOKING\"]", "[\"COOKING\"]", true));
  }

  @Test
  void nothing_is_deleted_and_the_old_pseudonym_leads_to_the_kept_one() {
    Merged first = Merge.carryOut(TWICE, S_1, S_9, DAY, WORKER);
    Participant third = Participant.of(new SponsorId("S-2"));
    Merged second = Merge.carryOut(first.now(), third, S_1, DAY, WORKER);
    var people = new MergedPeople(List.of(first.record(), second.record()));

    assertThat(first.record().undo().toString()).contains("Put sponsors/S-9");
    assertThat(people.current(S_9)).isEqualTo(third);
    assertThat(people.former(third)).containsExactly(S_1, S_9);
  }

  @Test
  void a_merge_is_taken_back_when_nothing_that_it_touched_changed_since() {
    Merged merged = Merge.carryOut(TWICE, S_1, S_9, DAY, WORKER);
    Register later =
        Edited.of(merged.now(), Register.class).with("/sponsors/1/hoursPerWeek", 9).value();

    assertThat(Merge.unmerge(merged.now(), merged.record())).isEqualTo(new Unmerge.Restored(TWICE));
    assertThat(Merge.unmerge(later, merged.record()))
        .isEqualTo(
            new Unmerge.Restored(
                Edited.of(TWICE, Register.class).with("/sponsors/1/hoursPerWeek", 9).value()));
  }

  @Test
  void a_merge_after_which_something_changed_is_not_taken_back_and_says_what() {
    Merged merged = Merge.carryOut(TWICE, S_1, S_9, DAY, WORKER);
    Register later =
        Edited.of(merged.now(), Register.class).with("/sponsors/0/hoursPerWeek", 9).value();

    assertThat(Merge.unmerge(later, merged.record()))
        .isEqualTo(new Unmerge.Conflicts(List.of(key("sponsors", "S-1"))));
  }

  @Test
  void two_people_of_one_household_are_said_to_be_perhaps_twins() {
    Register register = Edited.smallProgramme().value();
    List<Participant> two =
        register.households().get(0).members().stream()
            .limit(2)
            .map(each -> Participant.of(each.id()))
            .toList();

    assertThat(Merge.preview(register, two.get(0), two.get(1)).conflicts())
        .contains(new MergeConflict(ConflictKind.SAME_HOUSEHOLD, key("households", "H-1")));
  }

  @Test
  void somebody_who_is_nowhere_and_two_of_different_kinds_are_not_merged() {
    Participant nobody = Participant.of(new PersonId("P-99-9"));

    assertThatThrownBy(() -> Merge.preview(TWICE, nobody, Participant.of(new PersonId("P-98-9"))))
        .isInstanceOf(UnknownPersonException.class)
        .hasMessage("the register has nobody under the pseudonym 'P-99-9'");
    assertThatThrownBy(() -> Merge.preview(TWICE, S_1, nobody))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a merge needs two pseudonyms of one kind; 'S-1' of SPONSOR and 'P-99-9' of NEWCOMER were given");
  }

  @Test
  void a_record_of_a_merge_in_another_form_is_refused() {
    assertThat(MergeJson.read("{\"format\": \"x\"}").problems()).hasSize(1);
    assertThat(MergeJson.read("{").problems()).hasSize(1);
  }

  private static RecordKey key(String list, String key) {
    return new RecordKey(list, key, 0);
  }
}
