package nl.communitysponsorship.core.register;

import java.time.LocalDate;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.course.Extension;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/** What had happened in a sponsorship by a past day. */
final class CourseThen {
  private final LocalDate day;

  CourseThen(LocalDate day) {
    this.day = day;
  }

  /** The planned end before what was extended later; an end that can never have been is none. */
  LocalDate plannedEnd(Sponsorship now) {
    return now.course().extensions().stream()
        .filter(each -> each.on().isAfter(day))
        .map(Extension::before)
        .filter(before -> before.isAfter(now.confirmedOn()))
        .findFirst()
        .orElse(now.plannedEnd());
  }

  /** A default is known once the breakdown is. */
  Course of(Sponsorship sponsorship) {
    Course now = sponsorship.course();
    boolean hasEnded = sponsorship.findEnding().filter(each -> !each.on().isAfter(day)).isPresent();
    return new Course(
        now.pauses().stream()
            .filter(each -> !each.period().from().isAfter(day))
            .map(this::pause)
            .toList(),
        now.extensions().stream().filter(each -> !each.on().isAfter(day)).toList(),
        now.moves().stream().filter(each -> !each.agreedOn().isAfter(day)).map(this::move).toList(),
        now.quiet().stream().filter(each -> !each.period().from().isAfter(day)).toList(),
        now.findFault().filter(each -> hasEnded && !each.foundOn().isAfter(day)).orElse(null));
  }

  private Pause pause(Pause now) {
    DateRange period = new DateRange(now.period().from(), past(now.period().until()));
    return new Pause(period, now.reason(), now.recordedBy());
  }

  private Move move(Move now) {
    LocalDate accepted = past(now.acceptedOn());
    return new Move(
        now.agreedOn(),
        now.on(),
        now.to(),
        now.outcome(),
        now.agreedBy(),
        now.receiver(),
        accepted == null ? null : now.receivingWorker(),
        accepted,
        past(now.doneOn()));
  }

  private @Nullable LocalDate past(@Nullable LocalDate on) {
    return on == null || on.isAfter(day) ? null : on;
  }
}
