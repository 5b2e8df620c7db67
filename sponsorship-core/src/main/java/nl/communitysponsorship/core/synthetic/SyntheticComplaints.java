package nl.communitysponsorship.core.synthetic;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.complaint.Complaint;
import nl.communitysponsorship.core.complaint.Complaint.ComplaintChannel;
import nl.communitysponsorship.core.complaint.Complaint.ComplaintOutcome;
import nl.communitysponsorship.core.complaint.ComplaintCode;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Tongues;
import org.jspecify.annotations.Nullable;

/** Draws the complaints of one pilot: each way in, each answer, and two that still wait. */
final class SyntheticComplaints {
  private static final int BITS_A_THROW = 16;
  private static final int DAYS_BETWEEN = 97;
  private static final LocalDate TAKEN_UP = LocalDate.of(2023, 12, 11);
  private static final LocalDate RECEIVED = LocalDate.of(2023, 12, 27);

  private SyntheticComplaints() {}

  static List<Complaint> draw(GroupId group, List<WorkerId> advisers, Dice dice) {
    var complaints = new ArrayList<Complaint>();
    ComplaintOutcome[] outcomes = ComplaintOutcome.values();
    ComplaintChannel[] channels = ComplaintChannel.values();
    WorkerId adviser = dice.oneOf(advisers);
    for (int i = 0; i < outcomes.length; i++) {
      LocalDate on = Calendar.START.plusDays(150 + (long) i * DAYS_BETWEEN + dice.from(0, 20));
      LocalDate taken = on.plusDays(dice.from(1, 5));
      complaints.add(
          received(on, channels[i % channels.length], i % 2 == 0 ? group : null, dice)
              .takenUp(adviser, taken)
              .answered(outcomes[i], taken.plusDays(dice.from(6, 24))));
    }
    complaints.add(
        received(TAKEN_UP, ComplaintChannel.FORM, group, dice)
            .takenUp(adviser, TAKEN_UP.plusDays(2)));
    complaints.add(received(RECEIVED, ComplaintChannel.FORM, null, dice));
    return complaints;
  }

  private static Complaint received(
      LocalDate on, ComplaintChannel channel, @Nullable GroupId group, Dice dice) {
    return Complaint.received(
        code(dice), on, channel, dice.oneOf(Tongues.OF_HOUSEHOLDS), group, dice.chance(60));
  }

  private static ComplaintCode code(Dice dice) {
    BigInteger bits = BigInteger.ZERO;
    for (int i = 0; i < ComplaintCode.BITS; i += BITS_A_THROW) {
      bits = bits.shiftLeft(BITS_A_THROW).or(BigInteger.valueOf(dice.from(0, 0xFFFF)));
    }
    return ComplaintCode.ofBits(bits);
  }
}
