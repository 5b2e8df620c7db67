package nl.communitysponsorship.core.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Line;

/** What keeps a step from being taken, whatever the step: its day, the state, and who takes it. */
final class Guard {
  private Guard() {}

  /** Why a step cannot be taken, or empty when the table lets it pass. */
  static Optional<Finding> refusal(Standing standing, LifeStep step, Acting by) {
    Sponsorship sponsorship = standing.sponsorship();
    LocalDate lastStep = lastStep(sponsorship);
    if (by.on().isBefore(lastStep)) {
      return Optional.of(tooEarly(sponsorship, by.on(), lastStep));
    }
    SponsorshipState state = standing.stateOn(by.on());
    Line<SponsorshipState, LifeStep> line = SponsorshipLife.TABLE.line(state, step);
    if (line.findRefusal().isPresent()) {
      return Optional.of(refused(standing, line, line.findRefusal().get()));
    }
    return line.who().contains(by.as())
        ? Optional.empty()
        : Optional.of(
            at(ProgrammeRule.SPONSORSHIP_NOT_YOUR_STEP, sponsorship)
                .with("step", step)
                .with("role", by.as()));
  }

  static Finding at(ProgrammeRule rule, Sponsorship sponsorship) {
    return rule.at(FindingPath.at("sponsorships", sponsorship.id()));
  }

  static Finding illegal(Sponsorship sponsorship, LifeStep step, SponsorshipState state) {
    return at(ProgrammeRule.SPONSORSHIP_ILLEGAL_STEP, sponsorship)
        .with("step", step)
        .with("state", state);
  }

  static Finding tooEarly(Sponsorship sponsorship, LocalDate on, LocalDate lastStep) {
    return at(ProgrammeRule.SPONSORSHIP_DAY_TOO_EARLY, sponsorship)
        .with("on", on)
        .with("lastStep", lastStep);
  }

  static Finding endNotInSight(Sponsorship sponsorship) {
    return at(ProgrammeRule.SPONSORSHIP_END_NOT_IN_SIGHT, sponsorship)
        .with("plannedEnd", sponsorship.plannedEnd());
  }

  private static Finding refused(
      Standing standing, Line<SponsorshipState, LifeStep> line, ProgrammeRule rule) {
    Sponsorship sponsorship = standing.sponsorship();
    return switch (rule) {
      case SPONSORSHIP_END_NOT_IN_SIGHT -> endNotInSight(sponsorship);
      case DEFAULT_NOT_BROKEN_DOWN -> at(rule, sponsorship).with("state", line.from());
      default -> illegal(sponsorship, line.step(), line.from());
    };
  }

  /** The latest day on which anything was done; no step goes back behind it. */
  private static LocalDate lastStep(Sponsorship sponsorship) {
    Course course = sponsorship.course();
    return Stream.of(
            Stream.of(sponsorship.confirmedOn()),
            sponsorship.owners().stream().map(each -> each.period().from()),
            course.pauses().stream().map(each -> each.period().from()),
            course.pauses().stream().flatMap(each -> each.period().findUntil().stream()),
            course.extensions().stream().map(each -> each.on()),
            course.moves().stream().map(each -> each.agreedOn()),
            course.moves().stream().flatMap(each -> each.findAcceptedOn().stream()),
            course.moves().stream().flatMap(each -> each.findDoneOn().stream()),
            course.findFault().stream().map(each -> each.foundOn()),
            sponsorship.findEnding().stream().map(Ending::on))
        .flatMap(each -> each)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
