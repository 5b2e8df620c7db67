package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.desk.SafetyEffect.SafetyNotice;
import nl.communitysponsorship.core.desk.SafetyStep.Refused;
import nl.communitysponsorship.core.desk.SafetyStep.Taken;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.SafetyPolicy;
import nl.communitysponsorship.core.privacy.GuardedText;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.EmergencyAccess;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;

/**
 * Breaks the glass: gives a worker sight of all that is closed about somebody, for some hours and
 * with a reason. It is always written down and the advisers always hear of it; whether there was
 * anything to see makes no difference to either.
 */
public record EmergencyDesk(SafeguardingFile file, WorkerId actor, SafetyPolicy policy) {
  private static final FindingPath PLACE = FindingPath.ROOT.field("emergencies");

  public EmergencyDesk {
    requireNonNull(file, "file");
    requireNonNull(actor, "actor");
    requireNonNull(policy, "policy");
  }

  /**
   * Takes access from an instant on.
   *
   * <p>Refused without a reason, with a reason that does not pass the guard, and for longer than
   * the policy allows; no reason is too short once it is one.
   *
   * @param duration more than nothing
   * @throws IllegalArgumentException if it is nothing, less, or less than a second
   */
  public SafetyStep take(Subject to, String reason, Instant from, Duration duration) {
    if (reason.isBlank()) {
      return new Refused(ProgrammeRule.EMERGENCY_REASON_MISSING.at(PLACE));
    }
    int most = policy.emergencyHours().value();
    if (duration.compareTo(Duration.ofHours(most)) > 0) {
      return new Refused(ProgrammeRule.EMERGENCY_TOO_LONG.at(PLACE).with("most", most));
    }
    ReasonEntry entry = ReasonEntry.of(reason, PLACE.field("reason"));
    Optional<GuardedText> text = entry.text();
    return entry
        .question()
        .<SafetyStep>map(Refused::new)
        .orElseGet(
            () ->
                new Taken(
                    file.with(
                        new EmergencyAccess(
                            actor, to, text.orElseThrow(), from, from.plus(duration))),
                    notices()));
  }

  private List<SafetyEffect> notices() {
    return file.advisers().stream()
        .<SafetyEffect>map(
            each -> new SafetyEffect.Notice(SafetyNotice.EMERGENCY_ACCESS_TAKEN, each))
        .toList();
  }
}
