package nl.communitysponsorship.core.erasure;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.erasure.ErasureItem.KeptBecause;
import nl.communitysponsorship.core.erasure.ErasureItem.Treatment;
import nl.communitysponsorship.core.erasure.Hold.HoldReason;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PrivacyPolicy;
import nl.communitysponsorship.core.privacy.FieldHandling.DataRecipient;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.subject.AccessReport;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;
import org.junit.jupiter.api.Test;

/** Somebody asks to be erased: first a plan, then two workers, then nothing that leads to them. */
class ErasureStoryTest {
  private static final Register SMALL = SmallProgramme.register();
  private static final PrivacyPolicy POLICY = Policies.vwnPilot().on(DAY).privacy();
  private static final Pseudonyms MARKS = new Pseudonyms(new byte[32], "erasures");
  private static final WorkerId ONE = new WorkerId("W-01");
  private static final WorkerId OTHER = new WorkerId("W-02");

  /** S-6 left group G-1 on 1 May 2022. */
  private static final Pseudonym LEFT = Pseudonym.of(new SponsorId("S-6"));

  /** H-3 moved away on 1 February 2023. */
  private static final Pseudonym MOVED = Pseudonym.of(new HouseholdId("H-3"));

  @Test
  void a_plan_says_item_by_item_what_becomes_of_it_before_anything_is_done() {
    ErasurePlan plan = plan(LEFT);

    assertThat(plan.items())
        .extracting(ErasureItem::path, ErasureItem::treatment)
        .contains(
            tuple("sponsors[S-6].id", Treatment.ANONYMIZE),
            tuple("groups[G-1].memberships[6].sponsor", Treatment.ANONYMIZE),
            tuple("groups[G-1].memberships[6].period", Treatment.ANONYMIZE),
            tuple("groups[G-1].memberships[6].leaveReason", Treatment.ERASE),
            tuple("attendances[6].sponsor", Treatment.ANONYMIZE));
    assertThat(plan.isComplete()).isTrue();
    assertThat(plan.completeOn()).contains(DAY);
  }

  @Test
  void a_plan_says_who_has_to_be_told() {
    assertThat(plan(MOVED).notices())
        .containsExactly(
            new Notice(DataRecipient.LOCAL_TEAM, List.of("T-ALMERE")),
            new Notice(DataRecipient.SPONSOR_GROUP, List.of("G-3", "G-4")),
            new Notice(DataRecipient.MUNICIPALITY, List.of("GM0034", "GM0050")));
  }

  @Test
  void one_worker_alone_is_refused() {
    ErasureStep step = ErasureStep.carryOut(SMALL, plan(LEFT), ONE, ONE, MARKS);

    assertThat(step.register()).isEmpty();
    assertThat(step.refusal())
        .hasValueSatisfying(
            why -> assertThat(why.code()).isEqualTo(ProgrammeRule.ERASURE_SAME_PERSON.code()));
  }

  /** Five stay by name, and where the sixth stood stands a member who is nobody. */
  @Test
  void an_erased_sponsor_leaves_the_history_of_the_family_readable() {
    Register after = erased(SMALL, LEFT);

    assertThat(RegisterJson.write(after)).doesNotContain("S-6");
    assertThat(after.groups().get(0).memberships()).hasSize(6);
    assertThat(after.groups().get(0).memberships())
        .filteredOn(each -> Nobody.is(Pseudonym.of(each.sponsor())))
        .singleElement()
        .satisfies(
            member -> {
              assertThat(member.period()).isEqualTo(membership(SMALL, "S-6").period());
              assertThat(member.findLeaveReason()).isEmpty();
            });
    assertThat(after.sponsorships()).isEqualTo(SMALL.sponsorships());
    assertThat(after.households()).isEqualTo(SMALL.households());
  }

  @Test
  void nothing_that_was_found_dangling_or_wrong_before_is_added_by_an_erasure() {
    var rules = new RegisterRules(Policies.vwnPilot());

    assertThat(rules.check(erased(SMALL, LEFT), DAY).all()).isEmpty();
    assertThat(rules.check(erased(SMALL, MOVED), DAY).all()).isEmpty();
  }

  /** No byte of the pseudonyms of the household, its people, its matches and its texts is left. */
  @Test
  void an_erased_household_is_nowhere_in_the_bytes_and_its_counts_stay() {
    Register after = erased(SMALL, MOVED);

    assertThat(RegisterJson.write(after))
        .doesNotContain("\"H-3\"", "P-3-1", "K-2", "K-3", "V-2", "V-3");
    assertThat(after.households()).hasSameSizeAs(SMALL.households());
    assertThat(after.sponsorships()).hasSameSizeAs(SMALL.sponsorships());
    assertThat(after.tasks()).hasSameSizeAs(SMALL.tasks());
    assertThat(after.sponsorships())
        .filteredOn(each -> each.findFollows().isPresent())
        .singleElement()
        .satisfies(
            second ->
                assertThat(after.sponsorships())
                    .anyMatch(first -> first.id().equals(second.follows())));
  }

  @Test
  void what_a_person_answered_goes_and_that_somebody_was_asked_stays() {
    Register ended =
        Edited.smallProgramme()
            .with("/sponsorships/0/ending", new Closed("EARLY", LocalDate.of(2023, 2, 1)))
            .value();

    Pseudonym person = Pseudonym.of(new PersonId("P-1-1"));
    Register after = erased(ended, person);

    assertThat(ErasurePlan.of(ended, person, DAY, List.of(), POLICY).notices())
        .contains(new Notice(DataRecipient.EVALUATOR, List.of("O-EVAL")));

    assertThat(RegisterJson.write(after)).doesNotContain("P-1-1").contains("P-1-2", "\"H-1\"");
    assertThat(after.surveys()).hasSameSizeAs(SMALL.surveys());
    assertThat(after.surveys())
        .filteredOn(each -> each.respondent().pseudonym().startsWith("erased-"))
        .singleElement()
        .satisfies(each -> assertThat(each.answers()).isEmpty());
  }

  @Test
  void who_still_takes_part_is_kept_and_nobody_knows_until_when() {
    ErasurePlan plan = plan(Pseudonym.of(new SponsorId("S-1")));

    assertThat(plan.items())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.treatment()).isEqualTo(Treatment.KEEP);
              assertThat(each.findBecause()).contains(KeptBecause.TAKES_PART);
              assertThat(each.findPossibleOn()).isEmpty();
            });
    assertThat(plan.completeOn()).isEmpty();
    assertThat(plan.notices()).isEmpty();
    assertThat(ErasureStep.carryOut(SMALL, plan, ONE, OTHER, MARKS).register()).contains(SMALL);
  }

  /** The rest of the file goes at once; the link goes when the incident is closed. */
  @Test
  void an_open_incident_holds_what_it_is_about_until_its_day() {
    LocalDate closed = LocalDate.of(2023, 9, 1);
    var hold = new Hold(MOVED, HoldReason.INCIDENT, List.of("ArrivalDate"), closed);

    ErasurePlan plan = ErasurePlan.of(SMALL, MOVED, DAY, List.of(hold), POLICY);
    Register after = ErasureStep.carryOut(SMALL, plan, ONE, OTHER, MARKS).register().orElseThrow();

    assertThat(plan.items(Treatment.ON_HOLD))
        .extracting(each -> each.field().record(), each -> each.findPossibleOn().orElseThrow())
        .containsOnly(tuple("ArrivalDate", closed));
    assertThat(plan.items())
        .filteredOn(each -> each.path().equals("households[H-3].id"))
        .extracting(ErasureItem::treatment, ErasureItem::because, ErasureItem::possibleOn)
        .containsExactly(tuple(Treatment.KEEP, KeptBecause.LINKED, closed));
    assertThat(plan.completeOn()).contains(closed);
    assertThat(after.households()).filteredOn(each -> each.id().value().equals("H-3")).hasSize(1);
    assertThat(after.households().get(2).findDwelling()).isEmpty();
    assertThat(ErasurePlan.of(after, MOVED, closed, List.of(hold), POLICY).isComplete()).isTrue();
  }

  @Test
  void a_hold_of_somebody_else_and_one_that_is_over_hold_nothing() {
    var others = new Hold(LEFT, HoldReason.COMPLAINT, List.of(), null);
    var over = new Hold(MOVED, HoldReason.INQUIRY, List.of(), DAY);

    assertThat(ErasurePlan.of(SMALL, MOVED, DAY, List.of(others, over), POLICY).isComplete())
        .isTrue();
    assertThat(ErasurePlan.of(SMALL, LEFT, DAY, List.of(others), POLICY).completeOn()).isEmpty();
  }

  /** H-3's last match ended on 1 February 2023; the account of it is kept for 24 months. */
  @Test
  void what_a_worker_did_stays_as_long_as_the_file_it_was_about() {
    Register free =
        Edited.smallProgramme()
            .with("/teams/0/leader", "W-09")
            .with("/teams/1/leader", "W-09")
            .value();
    Pseudonym worker = Pseudonym.of(OTHER);

    ErasurePlan plan = ErasurePlan.of(free, worker, DAY, List.of(), POLICY);

    assertThat(plan.items())
        .filteredOn(each -> each.path().startsWith("sponsorships[K-3]"))
        .extracting(ErasureItem::because, ErasureItem::possibleOn)
        .containsOnly(tuple(KeptBecause.ACCOUNT, LocalDate.of(2025, 2, 1)));
    Register later =
        ErasureStep.carryOut(
                free,
                ErasurePlan.of(free, worker, LocalDate.of(2025, 2, 1), List.of(), POLICY),
                ONE,
                new WorkerId("W-07"),
                MARKS)
            .register()
            .orElseThrow();
    assertThat(later.sponsorships())
        .filteredOn(each -> each.household().value().equals("H-3"))
        .allSatisfy(
            each -> assertThat(each.match().decisions().get(2).recordedBy()).isNotEqualTo(OTHER));
    assertThat(RegisterJson.write(later)).contains("W-02");
  }

  @Test
  void a_receipt_says_how_much_and_names_nobody() {
    ErasureStep.Done done =
        (ErasureStep.Done) ErasureStep.carryOut(SMALL, plan(LEFT), ONE, OTHER, MARKS);

    assertThat(CanonicalJson.write(done.receipt())).doesNotContain("S-6", "W-01", "W-02");
    assertThat(done.receipt().erased()).isEqualTo(plan(LEFT).items(Treatment.ERASE).size());
    assertThat(done.receipt().kept()).isZero();
    assertThat(done.receipt().findCompleteOn()).contains(DAY);
  }

  /** A copy from before brings the person back; the receipt tells whom to erase again. */
  @Test
  void a_copy_from_before_is_put_right_with_the_receipt_and_the_key() {
    ErasureStep.Done done =
        (ErasureStep.Done) ErasureStep.carryOut(SMALL, plan(LEFT), ONE, OTHER, MARKS);
    byte[] another = new byte[32];
    another[0] = 1;

    assertThat(done.receipt().findIn(SMALL, MARKS)).containsExactly(LEFT);
    assertThat(done.receipt().findIn(done.now(), MARKS)).isEmpty();
    assertThat(done.receipt().findIn(SMALL, new Pseudonyms(another, "erasures"))).isEmpty();
  }

  @Test
  void a_plan_for_a_register_that_changed_since_is_not_carried_out() {
    ErasurePlan plan = plan(LEFT);
    Register changed = Edited.smallProgramme().without("/attendances/5").value();

    assertThatThrownBy(() -> ErasureStep.carryOut(changed, plan, ONE, OTHER, MARKS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the plan for 'S-6' is not the plan for this register any more: make a new one");
  }

  @Test
  void after_an_erasure_nothing_is_held_about_the_person() {
    assertThat(AccessReport.of(erased(SMALL, LEFT), List.of(LEFT)).parts()).isEmpty();
    assertThat(AccessReport.of(erased(SMALL, MOVED), List.of(MOVED)).parts()).isEmpty();
  }

  @Test
  void a_free_text_that_names_the_person_no_longer_does() {
    Register named =
        Edited.smallProgramme()
            .with("/proposals/0/reason", "S-6 kent deze straat, S-60 niet.")
            .value();

    assertThat(erased(named, LEFT).proposals().get(0).reason())
        .isEqualTo("erased-1 kent deze straat, S-60 niet.");
  }

  private static ErasurePlan plan(Pseudonym subject) {
    return ErasurePlan.of(SMALL, subject, DAY, List.of(), POLICY);
  }

  private static Register erased(Register register, Pseudonym subject) {
    ErasurePlan plan = ErasurePlan.of(register, subject, DAY, List.of(), POLICY);
    assertThat(plan.isComplete()).isTrue();
    return ErasureStep.carryOut(register, plan, ONE, OTHER, MARKS).register().orElseThrow();
  }

  private static Membership membership(Register register, String sponsor) {
    return register.groups().get(0).memberships().stream()
        .filter(each -> each.sponsor().value().equals(sponsor))
        .findFirst()
        .orElseThrow();
  }

  private record Closed(String kind, LocalDate on) {}
}
