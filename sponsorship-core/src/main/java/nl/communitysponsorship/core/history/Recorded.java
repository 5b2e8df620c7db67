package nl.communitysponsorship.core.history;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * That a change became known: an event in the history of a register. It is never rewritten; what
 * was wrong is put right by a later event.
 *
 * @param sequence the place in the history, from 1, one higher than that of the event before
 * @param recordedOn the day on which it became known, no earlier than that of the event before
 * @param by the worker who recorded it
 */
@JsonPropertyOrder({"sequence", "recordedOn", "by", "change"})
public record Recorded(long sequence, LocalDate recordedOn, WorkerId by, RecordChange change)
    implements Comparable<Recorded> {
  private static final Comparator<Recorded> ORDER =
      Comparator.comparingLong(Recorded::sequence)
          .thenComparing(Recorded::recordedOn)
          .thenComparing(Recorded::by)
          .thenComparing(each -> each.change.key())
          .thenComparing(each -> each.change.getClass().getName());

  public Recorded {
    requireNonNull(recordedOn, "recordedOn");
    requireNonNull(by, "by");
    requireNonNull(change, "change");
    if (sequence < 1) {
      throw new IllegalArgumentException(
          "the sequence number of an event must be 1 or more; '%d' was given".formatted(sequence));
    }
  }

  /** By sequence, whatever the order in which events arrive. */
  @Override
  public int compareTo(Recorded other) {
    return ORDER.compare(this, other);
  }
}
