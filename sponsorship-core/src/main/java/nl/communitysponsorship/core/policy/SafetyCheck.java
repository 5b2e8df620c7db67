package nl.communitysponsorship.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.communitysponsorship.core.policy.SafetyPolicy.SafetyTerms;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;

/** Whether the terms of incidents make sense together. */
final class SafetyCheck {
  private static final int MOST_SEVERE = 4;

  private final FindingPath place;
  private final List<Finding> found = new ArrayList<>();

  private SafetyCheck(FindingPath place) {
    this.place = place;
  }

  /** What is more severe never takes longer, and nothing is closed before somebody sees to it. */
  static List<Finding> check(SafetyPolicy safety, FindingPath place) {
    var check = new SafetyCheck(place);
    for (int severity = 1; severity <= MOST_SEVERE; severity++) {
      SafetyTerms terms = safety.of(severity);
      String here = "safety.severity" + severity;
      check.atMost(
          here + ".handlerDays", terms.handlerDays(), here + ".closeDays", terms.closeDays());
      if (severity > 1) {
        SafetyTerms milder = safety.of(severity - 1);
        String there = "safety.severity" + (severity - 1);
        check.atMost(
            here + ".handlerDays",
            terms.handlerDays(),
            there + ".handlerDays",
            milder.handlerDays());
        check.atMost(
            here + ".closeDays", terms.closeDays(), there + ".closeDays", milder.closeDays());
      }
    }
    return check.found;
  }

  /** Every number of the terms. */
  static Stream<Setting> settings(SafetyPolicy safety) {
    return Stream.concat(
        IntStream.rangeClosed(1, MOST_SEVERE)
            .mapToObj(safety::of)
            .flatMap(terms -> Stream.of(terms.handlerDays(), terms.closeDays())),
        Stream.of(safety.breachHours(), safety.emergencyHours(), safety.complaintDays()));
  }

  private void atMost(String one, Setting least, String other, Setting most) {
    if (least.value() > most.value()) {
      found.add(Contradiction.at(place, one, least.value(), other, most.value()));
    }
  }
}
