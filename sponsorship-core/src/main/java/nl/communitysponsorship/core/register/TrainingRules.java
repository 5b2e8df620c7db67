package nl.communitysponsorship.core.register;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.SessionPlaces;

/** That no more people take part in a training than there are places. */
final class TrainingRules {
  private TrainingRules() {}

  static List<Finding> check(Register register) {
    Map<SessionId, List<Attendance>> attendances =
        register.attendances().stream().collect(groupingBy(Attendance::session));
    return register.trainingSessions().stream()
        .map(each -> SessionPlaces.of(each, attendances.getOrDefault(each.id(), List.of())))
        .filter(SessionPlaces::isOverbooked)
        .map(
            it ->
                ProgrammeRule.TRAINING_OVERBOOKED
                    .at(FindingPath.at("trainingSessions", it.session().id()))
                    .with("count", it.taken())
                    .with("places", it.session().places()))
        .toList();
  }
}
