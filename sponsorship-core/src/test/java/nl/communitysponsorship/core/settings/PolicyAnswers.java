package nl.communitysponsorship.core.settings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;

/** All that the library answers by a policy, each under a name that a reader understands. */
final class PolicyAnswers {
  private static final Map<String, Function<PolicyPack, Object>> ALL = all();

  private PolicyAnswers() {}

  /** What it answers by a policy, by the name of the answer. */
  static Map<String, Object> by(PolicyPack policy) {
    var answers = new LinkedHashMap<String, Object>();
    ALL.forEach((name, answer) -> answers.put(name, answer.apply(policy)));
    return answers;
  }

  /** The names of the answers that are not the same. */
  static List<String> changed(Map<String, Object> before, PolicyPack policy) {
    return ALL.entrySet().stream()
        .filter(each -> !each.getValue().apply(policy).equals(before.get(each.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Function<PolicyPack, Object>> all() {
    var all = new LinkedHashMap<String, Function<PolicyPack, Object>>();
    all.put("which policy holds on a day", PolicyAnswers::days);
    all.put("findings in the register", RegisterAnswers::findings);
    all.put("what a group lacks", RegisterAnswers::readiness);
    all.put("the state of a group", RegisterAnswers::groupStates);
    all.put("what follows when a group shrinks", CourseAnswers::shrinking);
    all.put("what a new day of arrival moves", CourseAnswers::arrivals);
    all.put("when a proposal is reminded of", it -> CourseAnswers.reminders(it.life()));
    all.put("the state of a sponsorship", it -> CourseAnswers.states(it.life()));
    all.put("what follows a step", it -> CourseAnswers.stepsAndWhatFollows(it.life()));
    all.put("what a move asks", it -> CourseAnswers.moves(it.life()));
    all.put("the task plan", RegisterAnswers::plans);
    all.put("which contact is overdue", RegisterAnswers::contacts);
    all.put("whether the ending is agreed", RegisterAnswers::agreedEndings);
    all.put("the clocks of integration", IntegrationAnswers::of);
    all.put("the window of a survey", RegisterAnswers::surveyWindows);
    all.put("how long data is kept", RegisterAnswers::retention);
    all.put("who may be here twice", RegisterAnswers::duplicates);
    all.put("how far a quota is used", RegisterAnswers::quotaUse);
    all.put("the deadlines of an incident", it -> SafetyAnswers.deadlines(it.safety()));
    all.put("the clock of a privacy breach", it -> SafetyAnswers.breachClock(it.safety()));
    all.put("which complaint is late", it -> SafetyAnswers.lateComplaints(it.safety()));
    all.put("emergency access", it -> SafetyAnswers.longestEmergency(it.safety()));
    return all;
  }

  private static Object days(PolicyPack policy) {
    var policies = new Policies(List.of(policy));
    return Stream.iterate(LocalDate.of(2020, 1, 1), day -> day.plusDays(1))
        .limit(5000)
        .filter(day -> policies.find(day).isPresent())
        .toList();
  }
}
