package nl.communitysponsorship.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.support.SupportTask.How;
import nl.communitysponsorship.core.support.TaskOwner;
import org.junit.jupiter.api.Test;

/** The plan of K-1, matched on 10 March 2022; days are counted from the arrival as known then. */
class SupportPlanTest {
  private static final Register REGISTER = SmallProgramme.register();
  private static final PolicyPack POLICY = Policies.vwnPilot().packs().get(0);
  private static final Sponsorship SPONSORSHIP = REGISTER.sponsorships().get(0);
  private static final Household HOUSEHOLD = REGISTER.households().get(0);
  private static final SupportPlan PLAN =
      SupportPlan.begin(SPONSORSHIP, HOUSEHOLD, POLICY).orElseThrow();
  private static final LocalDate FROM =
      HOUSEHOLD.arrivalKnownOn(SPONSORSHIP.confirmedOn()).map(ArrivalDate::on).orElseThrow();

  @Test
  void it_begins_with_one_task_for_each_of_the_policy() {
    assertThat(PLAN.tasks()).hasSize(POLICY.tasks().size());
    assertThat(task("REG-02").dueOn()).isEqualTo(FROM.plusDays(3));
  }

  @Test
  void without_a_day_of_arrival_there_is_no_plan_yet() {
    assertThat(
            SupportPlan.begin(
                SPONSORSHIP,
                new Household(
                    HOUSEHOLD.id(),
                    HOUSEHOLD.referredOn(),
                    HOUSEHOLD.expectedSize(),
                    HOUSEHOLD.placements(),
                    HOUSEHOLD.members(),
                    HOUSEHOLD.needs(),
                    HOUSEHOLD.times(),
                    HOUSEHOLD.wishes(),
                    HOUSEHOLD.needsStepFreeHome(),
                    HOUSEHOLD.dwellings(),
                    List.of(),
                    HOUSEHOLD.consents()),
                POLICY))
        .isEmpty();
  }

  /** Assistance is asked for after registration: INC-01 after REG-02. */
  @Test
  void a_task_says_which_task_it_waits_for() {
    SupportPlan registered = PLAN.with(done(task("REG-02"), FROM.plusDays(2)));

    assertThat(PLAN.blockedBy(task("INC-01"), FROM)).containsExactly("REG-02");
    assertThat(PLAN.doableOn(FROM)).doesNotContain(task("INC-01")).contains(task("PRE-01"));
    assertThat(registered.blockedBy(task("INC-01"), FROM.plusDays(1))).containsExactly("REG-02");
    assertThat(registered.blockedBy(task("INC-01"), FROM.plusDays(2))).isEmpty();
    assertThat(registered.doableOn(FROM.plusDays(2))).contains(task("INC-01"));
  }

  @Test
  void a_task_that_is_not_needed_holds_nothing_up() {
    SupportTask open = task("REG-02");
    SupportPlan without =
        PLAN.with(
            new SupportTask(
                open.sponsorship(), open.template(), open.owner(), open.dueOn(), null, null, true));

    assertThat(without.blockedBy(task("INC-01"), FROM)).isEmpty();
  }

  @Test
  void there_are_reviews_after_one_and_two_months_half_a_year_and_eleven_months() {
    assertThat(PLAN.reviews())
        .extracting(SupportTask::template, SupportTask::dueOn, SupportTask::owner)
        .containsExactly(
            tuple("REV-01", FROM.plusDays(30), TaskOwner.LOCAL_TEAM),
            tuple("REV-02", FROM.plusDays(60), TaskOwner.LOCAL_TEAM),
            tuple("REV-03", FROM.plusDays(182), TaskOwner.LOCAL_TEAM),
            tuple("REV-04", FROM.plusDays(335), TaskOwner.LOCAL_TEAM));
  }

  @Test
  void a_review_that_was_missed_is_found() {
    Register begun = REGISTER.with(REGISTER.proposals(), REGISTER.sponsorships(), PLAN.reviews());
    LocalDate due = FROM.plusDays(60);

    assertThat(overdue(begun, due)).containsExactly("tasks[K-1/REV-01]");
    assertThat(overdue(begun, due.plusDays(1)))
        .containsExactly("tasks[K-1/REV-01]", "tasks[K-1/REV-02]");
  }

  private static List<String> overdue(Register register, LocalDate day) {
    return new RegisterRules(Policies.vwnPilot())
        .check(register, day).all().stream()
            .filter(each -> each.code().equals("task.overdue"))
            .map(each -> each.path().text())
            .toList();
  }

  @Test
  void half_a_year_after_the_arrival_it_is_agreed_how_it_will_end() {
    LocalDate due = FROM.plusDays(182);
    SupportPlan agreed = PLAN.with(done(task("END-01"), due));

    assertThat(PLAN.exitPlanMissing(FROM, due)).isEmpty();
    assertThat(PLAN.exitPlanMissing(FROM, due.plusDays(1)))
        .map(Finding::code)
        .contains("plan.noExitPlan");
    assertThat(agreed.exitPlanMissing(FROM, due.plusDays(1))).isEmpty();
  }

  @Test
  void tasks_of_another_sponsorship_are_not_in_it() {
    assertThat(new SupportPlan(SPONSORSHIP, POLICY, REGISTER.tasks()).tasks())
        .extracting(each -> each.sponsorship().value())
        .containsOnly("K-1");
  }

  private static SupportTask task(String code) {
    return PLAN.tasks().stream()
        .filter(each -> each.template().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static SupportTask done(SupportTask task, LocalDate on) {
    return new SupportTask(
        task.sponsorship(), task.template(), task.owner(), task.dueOn(), on, How.TOGETHER, false);
  }
}
