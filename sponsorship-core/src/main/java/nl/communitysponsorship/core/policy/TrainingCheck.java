package nl.communitysponsorship.core.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.training.Equivalence;

/**
 * Whether the terms of trainings go together: every equivalence once, none that leads back to where
 * it began, and no renewal before the training itself.
 */
final class TrainingCheck {
  private static final String TABLE = "training.equivalences";

  private TrainingCheck() {}

  static List<Finding> check(TrainingPolicy training, FindingPath place) {
    List<Finding> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Equivalence each : training.equivalences()) {
      boolean isNew = seen.add(each.done() + " " + each.countsAs());
      if (!isNew || training.countingAs(each.done()).contains(each.countsAs())) {
        found.add(
            Contradiction.at(
                place, TABLE + ".done", each.done(), TABLE + ".countsAs", each.countsAs()));
      }
    }
    return found;
  }

  static Stream<Setting> settings(TrainingPolicy training) {
    return Stream.concat(
        Stream.of(training.partlyPercent()),
        training.findExpiry().stream()
            .flatMap(each -> Stream.of(each.months(), each.renewalMonths(), each.graceDays())));
  }

  static Stream<String> quoted(TrainingPolicy training) {
    return Stream.concat(
        Stream.of(training.source()), training.equivalences().stream().map(Equivalence::source));
  }
}
