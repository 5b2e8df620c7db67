package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.policy.SafetyPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which a privacy breach is notified to the authority. They are hours that pass and
 * not hours on a clock: a night on which summer time begins or ends changes nothing.
 *
 * <p>Source: Regulation (EU) 2016/679, article 33.
 *
 * @param from since when the breach is known
 * @param until the last instant at which a notification is in time
 * @param notifiedAt null while nobody notified
 */
public record BreachClock(Instant from, Instant until, @Nullable Instant notifiedAt) {
  public BreachClock {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
  }

  /** The clock of an incident, or empty when it is not a privacy breach. */
  public static Optional<BreachClock> of(Incident incident, SafetyPolicy policy) {
    Duration hours = Duration.ofHours(policy.breachHours().value());
    Instant notifiedAt =
        incident.steps().stream()
            .filter(each -> each.step() == StepCode.AUTHORITY_NOTIFIED)
            .flatMap(each -> each.findAt().stream())
            .min(Instant::compareTo)
            .orElse(null);
    return incident
        .report()
        .findKnownSince()
        .map(from -> new BreachClock(from, from.plus(hours), notifiedAt));
  }

  /** Whether it has run out at an instant, and nobody had notified by then or by its end. */
  public boolean isPassedAt(Instant now) {
    return now.isAfter(until) && (notifiedAt == null || notifiedAt.isAfter(until));
  }

  /** What is left at an instant; nothing once it has run out. */
  public Duration leftAt(Instant now) {
    return now.isAfter(until) ? Duration.ZERO : Duration.between(now, until);
  }
}
