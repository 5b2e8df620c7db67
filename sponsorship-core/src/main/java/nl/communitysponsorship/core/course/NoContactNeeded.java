package nl.communitysponsorship.core.course;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.DateRange;

/**
 * That somebody answered that no contact between group and household is needed for some days. It is
 * no contact, and no silence either.
 *
 * @param period from the day of the answer up to the day from which contact is needed again; it has
 *     an end, for an answer is asked again
 * @param saidBy who answered
 */
public record NoContactNeeded(DateRange period, SaidBy saidBy, WorkerId recordedBy)
    implements Comparable<NoContactNeeded> {
  private static final Comparator<NoContactNeeded> ORDER =
      Comparator.<NoContactNeeded, DateRange>comparing(each -> each.period())
          .thenComparing(NoContactNeeded::saidBy)
          .thenComparing(NoContactNeeded::recordedBy);

  /** Who can say that no contact is needed. */
  public enum SaidBy {
    HOUSEHOLD,
    GROUP,
    LOCAL_TEAM
  }

  public NoContactNeeded {
    requireNonNull(period, "period");
    requireNonNull(saidBy, "saidBy");
    requireNonNull(recordedBy, "recordedBy");
    if (period.findUntil().isEmpty()) {
      throw new IllegalArgumentException(
          "that no contact is needed must have an end; the answer of '%s' has none"
              .formatted(period.from()));
    }
  }

  /** The first day on which contact is needed again. */
  public LocalDate until() {
    return period.findUntil().orElseThrow();
  }

  /** By first day, then by last, who said it and worker. */
  @Override
  public int compareTo(NoContactNeeded other) {
    return ORDER.compare(this, other);
  }
}
