package nl.communitysponsorship.core.safeguarding;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.GuardedText;
import nl.communitysponsorship.core.protection.Subject;

/**
 * That a worker broke the glass: saw, for some hours and with a reason, what is otherwise closed.
 * The record of it is the audit of it.
 *
 * @param to whom all that is closed concerns
 * @param from in whole seconds
 * @param until the first instant at which it no longer holds, in whole seconds
 */
public record EmergencyAccess(
    WorkerId who, Subject to, GuardedText reason, Instant from, Instant until)
    implements Comparable<EmergencyAccess> {
  private static final Comparator<EmergencyAccess> ORDER =
      Comparator.comparing(EmergencyAccess::from)
          .thenComparing(EmergencyAccess::who)
          .thenComparing(EmergencyAccess::to)
          .thenComparing(EmergencyAccess::until)
          .thenComparing(EmergencyAccess::reason);

  public EmergencyAccess {
    requireNonNull(who, "who");
    requireNonNull(to, "to");
    requireNonNull(reason, "reason");
    from = requireNonNull(from, "from").truncatedTo(ChronoUnit.SECONDS);
    until = requireNonNull(until, "until").truncatedTo(ChronoUnit.SECONDS);
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException(
          "an emergency access must end after it begins: from '%s', until '%s'"
              .formatted(from, until));
    }
  }

  /** Whether it holds at an instant. */
  public boolean holdsAt(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }

  /** By first instant, then by worker. */
  @Override
  public int compareTo(EmergencyAccess other) {
    return ORDER.compare(this, other);
  }

  /** The worker and the first instant; neither to whom nor why. */
  @Override
  public String toString() {
    return "EmergencyAccess of " + who + " from " + from;
  }
}
