package nl.communitysponsorship.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.TaskTemplate;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.support.TaskDomain;

/**
 * The tasks of one sponsorship, beside the task list of the policy that says what waits for what.
 *
 * @param tasks those of the sponsorship, in the order of due days
 */
public record SupportPlan(Sponsorship sponsorship, PolicyPack policy, List<SupportTask> tasks) {
  public SupportPlan {
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(policy, "policy");
    tasks =
        requireNonNull(tasks, "tasks").stream()
            .filter(each -> each.sponsorship().equals(sponsorship.id()))
            .sorted()
            .toList();
  }

  /**
   * The plan with which a sponsorship begins: one task for each template, due so many days from the
   * arrival that is planned. A household that was already here is counted from the day of the
   * match. Empty when there is no day to count from yet.
   */
  public static Optional<SupportPlan> begin(
      Sponsorship sponsorship, Household household, PolicyPack policy) {
    LocalDate confirmed = sponsorship.confirmedOn();
    return household
        .arrivalKnownOn(confirmed)
        .map(ArrivalDate::on)
        .map(arrival -> arrival.isBefore(confirmed) ? confirmed : arrival)
        .map(
            from ->
                new SupportPlan(
                    sponsorship,
                    policy,
                    policy.tasks().stream()
                        .map(template -> task(sponsorship, template, from))
                        .toList()));
  }

  /** This plan, with a task as it is now in the place of the one by that code. */
  public SupportPlan with(SupportTask task) {
    return new SupportPlan(
        sponsorship,
        policy,
        tasks.stream().map(each -> each.template().equals(task.template()) ? task : each).toList());
  }

  /**
   * The codes of the tasks for which a task still waits on a day, in order; empty when it can be
   * done. A task that is not needed, or not in the plan, holds nothing up.
   */
  public List<String> blockedBy(SupportTask task, LocalDate day) {
    return policy.tasks().stream()
        .filter(template -> template.code().equals(task.template()))
        .flatMap(template -> template.after().stream())
        .filter(
            code ->
                tasks.stream()
                    .filter(each -> each.template().equals(code))
                    .anyMatch(each -> each.stateOn(day, sponsorship).isToDo()))
        .toList();
  }

  /** What can be done on a day: open, and waiting for nothing; in the order of due days. */
  public List<SupportTask> doableOn(LocalDate day) {
    return tasks.stream()
        .filter(each -> each.stateOn(day, sponsorship).isToDo())
        .filter(each -> blockedBy(each, day).isEmpty())
        .toList();
  }

  /** The reviews with household, group and team, in the order of their days. */
  public List<SupportTask> reviews() {
    return ofDomain(TaskDomain.REVIEW);
  }

  /**
   * That nobody agreed how the sponsorship will end, from the day after which it should have been;
   * empty before, and once the first task about the ending is done. A plan without such a task has
   * no exit plan either.
   *
   * @param arrived the day from which the plan counts
   */
  public Optional<Finding> exitPlanMissing(LocalDate arrived, LocalDate day) {
    LocalDate due = arrived.plusDays(policy.life().exitPlanDays().value());
    boolean isAgreed =
        ofDomain(TaskDomain.ENDING).stream()
            .anyMatch(each -> each.stateOn(day, sponsorship).isDone());
    return day.isAfter(due) && !isAgreed
        ? Optional.of(
            ProgrammeRule.PLAN_NO_EXIT_PLAN
                .at(FindingPath.at("sponsorships", sponsorship.id()))
                .with("due", due))
        : Optional.empty();
  }

  private List<SupportTask> ofDomain(TaskDomain domain) {
    List<String> codes =
        policy.tasks().stream()
            .filter(template -> template.domain() == domain)
            .map(TaskTemplate::code)
            .toList();
    return tasks.stream().filter(each -> codes.contains(each.template())).toList();
  }

  private static SupportTask task(Sponsorship sponsorship, TaskTemplate template, LocalDate from) {
    return new SupportTask(
        sponsorship.id(),
        template.code(),
        template.owner(),
        from.plusDays(template.day()),
        null,
        null,
        false);
  }
}
