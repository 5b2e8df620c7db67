package nl.communitysponsorship.core.sponsorship;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * What one party decided about a proposal. A no needs no reason, and there is no field for one.
 *
 * @param recordedBy the worker who heard the decision and wrote it down
 */
public record Decision(Party party, Verdict verdict, LocalDate on, WorkerId recordedBy) {
  /** Yes or no; silence is neither. */
  public enum Verdict {
    ACCEPTED,
    DECLINED
  }

  public Decision {
    requireNonNull(party, "party");
    requireNonNull(verdict, "verdict");
    requireNonNull(on, "on");
    requireNonNull(recordedBy, "recordedBy");
  }

  /** Whether it is a yes. */
  @JsonIgnore
  public boolean isYes() {
    return verdict == Verdict.ACCEPTED;
  }

  /**
   * Refuses decisions that no proposal can have: out of turn, after a no, or going back in time.
   */
  static void checkTurns(List<Decision> decisions, LocalDate proposedOn) {
    LocalDate earliest = proposedOn;
    for (int i = 0; i < decisions.size(); i++) {
      boolean inTurn = i < Party.TURNS.size() && decisions.get(i).party() == Party.TURNS.get(i);
      boolean afterYes = i == 0 || decisions.get(i - 1).isYes();
      boolean inTime = !decisions.get(i).on().isBefore(earliest);
      if (!inTurn || !afterYes || !inTime) {
        throw new IllegalArgumentException(
            "decisions come in turn, household, group, coordinator, none before the proposal or the decision it follows, and stop at a no; decision %d is '%s %s' on '%s'"
                .formatted(
                    i + 1,
                    decisions.get(i).party(),
                    decisions.get(i).verdict(),
                    decisions.get(i).on()));
      }
      earliest = decisions.get(i).on();
    }
  }
}
