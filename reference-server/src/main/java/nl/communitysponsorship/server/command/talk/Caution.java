package nl.communitysponsorship.server.command.talk;

import java.time.LocalDate;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.value.DateRange;

/** What is said beside an answer about how far it can be relied on. */
public final class Caution {
  private Caution() {}

  /**
   * Says how much in a register must be solved first, if anything.
   *
   * @return whether anything must
   */
  public static boolean unsolved(
      Register register, LocalDate day, Policies policies, Conversation talk) {
    int errors = new RegisterRules(policies).check(register, day).of(Severity.ERROR).size();
    if (errors > 0) {
      talk.say(Message.of("caution.unsolved").with("count", errors).with("on", day.toString()));
    }
    return errors > 0;
  }

  /** Says that a day is not one of the programme, if so. */
  public static void outside(Register register, LocalDate day, Conversation talk) {
    DateRange programme = register.programme().period();
    if (!programme.contains(day)) {
      talk.say(bounded("caution.dayOutside", programme).with("day", day));
    }
  }

  /** Says that no day of a period is one of the programme, if so. */
  public static void outside(Register register, DateRange period, Conversation talk) {
    DateRange programme = register.programme().period();
    if (!programme.overlaps(period)) {
      talk.say(bounded("caution.periodOutside", programme));
    }
  }

  private static Message bounded(String key, DateRange programme) {
    Message message = Message.of(programme.findUntil().isEmpty() ? key + "Open" : key);
    Message from = message.with("from", programme.from());
    return programme.findUntil().map(until -> from.with("last", until.minusDays(1))).orElse(from);
  }
}
