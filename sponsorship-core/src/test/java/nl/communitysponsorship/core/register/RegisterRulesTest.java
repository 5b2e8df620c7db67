package nl.communitysponsorship.core.register;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.Birth;
import org.junit.jupiter.api.Test;

/** Where a rule is more than its one plain case. */
class RegisterRulesTest {
  private static final Edited<Register> SMALL = Edited.smallProgramme();
  private static final RegisterRules RULES = new RegisterRules(Policies.vwnPilot());

  @Test
  void a_list_of_people_may_lag_behind_until_the_household_has_arrived() {
    Edited<Register> larger = SMALL.with("/households/0/expectedSize", 4);

    assertThat(find("household.sizeMismatch", larger, LocalDate.of(2022, 5, 31)))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(find("household.sizeMismatch", larger, LocalDate.of(2022, 6, 1)))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void somebody_who_may_be_of_age_is_not_said_to_be_a_child() {
    assertThat(
            find(
                "household.noAdult",
                SMALL.with("/households/2/members/0/birth", new Birth.Unknown()),
                DAY))
        .isEmpty();
    assertThat(find("household.noAdult", SMALL.with("/households/2/members", List.of()), DAY))
        .isEmpty();
    assertThat(
            find(
                "household.noAdult",
                SMALL.with("/households/0/members/0/birth", new Birth.Year(2020)),
                DAY))
        .isEmpty();
  }

  @Test
  void a_household_that_was_not_referred_yet_is_not_judged() {
    Edited<Register> later = SMALL.with("/households/1/consents", List.of());

    assertThat(find("household.consentMissing", later, LocalDate.of(2023, 1, 9))).isEmpty();
    assertThat(find("household.consentMissing", later, LocalDate.of(2023, 1, 10))).hasSize(1);
  }

  @Test
  void a_consent_that_was_withdrawn_is_missing() {
    Edited<Register> withdrawn = SMALL.with("/households/1/consents/0/withdrawnOn", "2023-02-10");

    assertThat(find("household.consentMissing", withdrawn, LocalDate.of(2023, 2, 9))).isEmpty();
    assertThat(find("household.consentMissing", withdrawn, LocalDate.of(2023, 2, 10))).hasSize(1);
  }

  @Test
  void a_dwelling_is_ready_when_it_is_on_the_day_of_arrival() {
    String ready = "/households/0/dwellings/0/readyFrom";

    assertThat(find("dwelling.notReady", SMALL.with(ready, "2022-06-01"), DAY)).isEmpty();
    assertThat(find("dwelling.notReady", SMALL.with(ready, "2022-06-02"), DAY)).hasSize(1);
    assertThat(find("dwelling.notReady", SMALL.without(ready), LocalDate.of(2022, 2, 20)))
        .isEmpty();
  }

  @Test
  void a_dwelling_is_elsewhere_only_when_the_household_is_linked_somewhere() {
    Edited<Register> elsewhere = SMALL.with("/households/0/dwellings/0/municipality", "GM0050");

    assertThat(find("dwelling.elsewhere", elsewhere, DAY)).hasSize(1);
    assertThat(
            find("dwelling.elsewhere", elsewhere.with("/households/0/placements", List.of()), DAY))
        .isEmpty();
  }

  /** The owners of K-1 change: a gap of one day is a gap. */
  @Test
  void a_household_is_without_an_owner_from_the_first_day_on_which_nobody_answers() {
    Edited<Register> handedOver =
        SMALL
            .with("/sponsorships/0/owners/0/period/until", "2022-12-01")
            .copying("/sponsorships/0/owners/0", "/sponsorships/0/owners/-")
            .with("/sponsorships/0/owners/1/period/from", "2022-12-01")
            .without("/sponsorships/0/owners/1/period/until");
    Edited<Register> late = handedOver.with("/sponsorships/0/owners/1/period/from", "2022-12-02");

    assertThat(find("sponsorship.noOwner", handedOver, DAY)).isEmpty();
    assertThat(find("sponsorship.noOwner", late, DAY))
        .extracting(finding -> finding.parameters().get("from"))
        .containsExactly(LocalDate.of(2022, 12, 1));
    assertThat(find("sponsorship.noOwner", late, LocalDate.of(2022, 11, 30))).isEmpty();
  }

  @Test
  void after_its_end_a_sponsorship_needs_no_owner() {
    Edited<Register> closed = SMALL.with("/sponsorships/2/owners/0/period/until", "2023-02-01");

    assertThat(find("sponsorship.noOwner", closed, DAY)).isEmpty();
  }

  @Test
  void two_sponsorships_that_follow_each_other_do_not_overlap() {
    assertThat(find("sponsorship.householdTwice", SMALL, DAY)).isEmpty();
    assertThat(
            find(
                "sponsorship.householdTwice",
                SMALL.with("/sponsorships/1/ending/on", "2022-09-30"),
                DAY))
        .hasSize(1);
    assertThat(
            find(
                "sponsorship.householdTwice",
                SMALL.with("/sponsorships/1/ending/on", "2022-09-29"),
                DAY))
        .isEmpty();
  }

  @Test
  void a_task_is_overdue_only_as_long_as_the_sponsorship_lasts() {
    assertThat(find("task.overdue", SMALL, LocalDate.of(2023, 6, 2)))
        .extracting(finding -> finding.path().text())
        .containsExactly("tasks[K-1/END-02]");
    assertThat(find("task.overdue", SMALL, LocalDate.of(2023, 1, 31)))
        .extracting(finding -> finding.path().text())
        .containsExactly("tasks[K-3/SOC-01]");
  }

  /** K-1 is confirmed on 10 March 2022. */
  @Test
  void what_was_due_before_a_late_match_is_not_overdue() {
    LocalDate later = LocalDate.of(2022, 3, 31);

    assertThat(find("task.overdue", SMALL.with("/tasks/2/dueOn", "2022-03-09"), later)).isEmpty();
    assertThat(find("task.overdue", SMALL.with("/tasks/2/dueOn", "2022-03-10"), later)).hasSize(1);
  }

  @Test
  void a_sponsor_may_ask_anybody_but_a_newcomer() {
    assertThat(
            find("survey.collectedBySponsor", SMALL.with("/surveys/3/collectedBy", "SPONSOR"), DAY))
        .isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_in_order_of_place() {
    Edited<Register> faults =
        SMALL
            .without("/households/0/dwellings/0/readyFrom")
            .with("/groups/0/backstop", "T-NOWHERE")
            .with("/surveys/2/answers/0/value", 9)
            .with("/households/1/consents", List.of());

    assertThat(RULES.check(faults.value(), DAY).codes())
        .containsExactly(
            "reference.unknown",
            "dwelling.notReady",
            "household.consentMissing",
            "survey.answerOutOfRange");
  }

  @Test
  void an_empty_programme_breaks_no_rule() {
    Register empty = Register.empty(SmallProgramme.register().programme());

    assertThat(RULES.check(empty, DAY).all()).isEmpty();
  }

  @Test
  void a_day_without_a_policy_cannot_be_judged() {
    assertThatThrownBy(() -> RULES.check(SmallProgramme.register(), LocalDate.of(2021, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no policy holds on '2021-12-31'; the packs hold for [DateRange[from=2022-01-01, until=null]]");
  }

  private static List<Finding> find(String code, Edited<Register> edited, LocalDate day) {
    return RULES.check(edited.value(), day).all().stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }
}
