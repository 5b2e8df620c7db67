package nl.communitysponsorship.core.course;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.DateRange;

/**
 * Days on which the group stands aside and the backstop stands in.
 *
 * @param period from the first day of the pause up to the day on which the group goes on; open
 *     while it lasts
 */
public record Pause(DateRange period, PauseReason reason, WorkerId recordedBy)
    implements Comparable<Pause> {
  private static final Comparator<Pause> ORDER =
      Comparator.<Pause, DateRange>comparing(each -> each.period())
          .thenComparing(Pause::reason)
          .thenComparing(Pause::recordedBy);

  /** Why a sponsorship was paused; a reason that must stay hidden is not said. */
  public enum PauseReason {
    GROUP_TOO_SMALL,
    HOUSEHOLD_ASKED,
    GROUP_ASKED,
    OTHER,
    NOT_SAID
  }

  public Pause {
    requireNonNull(period, "period");
    requireNonNull(reason, "reason");
    requireNonNull(recordedBy, "recordedBy");
  }

  /** This pause, up to the day on which the group goes on. */
  public Pause endedOn(LocalDate day) {
    return new Pause(period.endedOn(day), reason, recordedBy);
  }

  /** By first day, then by last, reason and worker. */
  @Override
  public int compareTo(Pause other) {
    return ORDER.compare(this, other);
  }
}
