package nl.communitysponsorship.matching.standard.requirement;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.matching.candidate.Engagement;
import nl.communitysponsorship.matching.criterion.Input;
import nl.communitysponsorship.matching.criterion.Outcome;
import nl.communitysponsorship.matching.criterion.Requirement;
import nl.communitysponsorship.matching.pairing.Pairing;

/**
 * Requires that the group is free: one household at a time, and matching not paused for it.
 *
 * <ul>
 *   <li><b>Reads</b> the sponsorships of the group, the proposals in which it is, and pauses.
 *   <li><b>Requires</b> that it is in no sponsorship on the day, and proposed to no other household
 *       that still decides; and that no pause of matching holds for it or one of its members.
 *   <li><b>Unknown</b> never: what is not recorded was not proposed or agreed.
 * </ul>
 */
public record GroupFree() implements Requirement {
  @Override
  public String key() {
    return "group-free";
  }

  @Override
  public List<Input> reads() {
    return List.of(
        Input.field(Register.class, "proposals"), Input.field(Register.class, "sponsorships"));
  }

  @Override
  public Outcome judge(Pairing pairing) {
    Engagement engagement = pairing.group().engagement();
    LocalDate until = engagement.sponsorshipUntil();
    if (until != null) {
      return Outcome.unmet(() -> Message.of("group-free.sponsors").with("until", until));
    }
    if (engagement.isPaused()) {
      return Outcome.unmet(() -> Message.of("group-free.paused"));
    }
    HouseholdId here = pairing.household().household().id();
    for (HouseholdId other : engagement.proposedTo()) {
      if (!other.equals(here)) {
        return Outcome.unmet(() -> Message.of("group-free.proposed").with("household", other));
      }
    }
    return Outcome.met(() -> Message.of("group-free.free"));
  }
}
