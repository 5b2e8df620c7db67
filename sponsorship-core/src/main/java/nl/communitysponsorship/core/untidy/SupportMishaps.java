package nl.communitysponsorship.core.untidy;

import java.util.List;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What can be wrong with tasks and contacts. */
final class SupportMishaps {
  private SupportMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(ProgrammeRule.PLAN_NO_EXIT_PLAN, Situation.sponsorship().without("/tasks/1")),
        new Mishap(
            ProgrammeRule.TASK_OVERDUE,
            Situation.sponsorship().with("/tasks/2/dueOn", "2023-12-01")),
        new Mishap(
            ProgrammeRule.TASK_UNKNOWN,
            Situation.sponsorship().with("/tasks/0/template", "XYZ-99")),
        new Mishap(
            ProgrammeRule.CONTACT_CHILD_INTERPRETED,
            Situation.sponsorship().with("/contacts/0/interpreter", "CHILD")),
        new Mishap(
            ProgrammeRule.CONTACT_OVERDUE,
            Situation.sponsorship().with("/contacts/2/on", "2023-10-27")),
        new Mishap(
            ProgrammeRule.CONTACT_OUTSIDE_SPONSORSHIP,
            Situation.sponsorship().with("/contacts/0/on", "2022-12-01")));
  }
}
