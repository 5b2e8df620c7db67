package nl.communitysponsorship.matching.standard.requirement;

import java.util.List;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.matching.candidate.Waiting;
import nl.communitysponsorship.matching.criterion.Input;
import nl.communitysponsorship.matching.criterion.Outcome;
import nl.communitysponsorship.matching.criterion.Requirement;
import nl.communitysponsorship.matching.pairing.Pairing;

/**
 * Requires that the household waits for a group.
 *
 * <ul>
 *   <li><b>Reads</b> the day of its referral, its arrival dates, its sponsorships, the proposals
 *       for it, and pauses.
 *   <li><b>Requires</b> that it is referred, its arrival is not cancelled, and it neither has a
 *       group nor decides about one, and matching is not paused for it. A household whose group
 *       fell away waits again.
 *   <li><b>Unknown</b> never: a household without an arrival date waits too.
 * </ul>
 */
public record HouseholdWaits() implements Requirement {
  @Override
  public String key() {
    return "household-waits";
  }

  @Override
  public List<Input> reads() {
    return List.of(
        Input.field(Household.class, "referredOn"),
        Input.field(Household.class, "arrivals"),
        Input.field(Register.class, "programme"),
        Input.field(Register.class, "proposals"),
        Input.field(Register.class, "sponsorships"));
  }

  @Override
  public Outcome judge(Pairing pairing) {
    Waiting waiting = pairing.household().waiting();
    return waiting == Waiting.WAITS
        ? Outcome.met(waiting::message)
        : Outcome.unmet(waiting::message);
  }
}
