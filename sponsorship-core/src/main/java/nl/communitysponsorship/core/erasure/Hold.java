package nl.communitysponsorship.core.erasure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.subject.Pseudonym;
import org.jspecify.annotations.Nullable;

/**
 * That data about somebody may not be taken away yet, because something is not settled.
 *
 * @param records the simple names of the records that are held, such as {@code Screening}, in
 *     order; empty for all
 * @param until the first day on which it no longer holds; null while nobody knows
 */
public record Hold(
    Pseudonym subject, HoldReason reason, List<String> records, @Nullable LocalDate until) {
  /** Why data is held. */
  public enum HoldReason {
    INCIDENT,
    COMPLAINT,
    LEGAL_CLAIM,
    INQUIRY
  }

  public Hold {
    requireNonNull(subject, "subject");
    requireNonNull(reason, "reason");
    records = requireNonNull(records, "records").stream().sorted().distinct().toList();
  }

  /** The first day on which it no longer holds, or empty while nobody knows. */
  public Optional<LocalDate> findUntil() {
    return Optional.ofNullable(until);
  }

  /** Whether it holds a field on a day. */
  public boolean holds(FieldEntry field, LocalDate day) {
    return (records.isEmpty() || records.contains(field.record()))
        && (until == null || day.isBefore(until));
  }
}
