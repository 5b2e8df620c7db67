package nl.communitysponsorship.server.command.talk;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.server.config.ServerClock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The day or the period that a command is about, for which there must be a policy. */
public final class Days {
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String DAY = "DAY";

  private final ServerClock clock;
  private final Policies policies;

  /**
   * @param clock says what today is when no day is given
   */
  public Days(ServerClock clock, Policies policies) {
    this.clock = clock;
    this.policies = policies;
  }

  /** What holds on which day. */
  public Policies policies() {
    return policies;
  }

  /** Adds the option of one day. */
  public static void describeDay(CommandSpec spec, boolean required) {
    spec.addOption(Options.value(Options.ON, DAY, required));
  }

  /** Adds the options of a period, both of them required. */
  public static void describePeriod(CommandSpec spec) {
    spec.addOption(Options.value(FROM, DAY, true));
    spec.addOption(Options.value(TO, DAY, true));
  }

  /** Gathers what is wrong with the day, if one was given. */
  public void checkDay(ParseResult given, Faults faults) {
    faults.ask(() -> Options.day(given, Options.ON).map(this::covered));
  }

  /** Gathers what is wrong with the period, as far as it was given. */
  public void checkPeriod(ParseResult given, Faults faults) {
    Optional<LocalDate> from = faults.ask(() -> Options.day(given, FROM));
    Optional<LocalDate> to = faults.ask(() -> Options.day(given, TO));
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      faults.add(Message.of("command.wrongPeriod").with("from", from.get()).with("to", to.get()));
    }
    faults.ask(() -> to.map(this::covered));
  }

  /** The day that was given; today when none was. */
  public LocalDate day(ParseResult given) {
    return Options.day(given, Options.ON).orElseGet(() -> covered(clock.today()));
  }

  /** A register as it was known on a day: on an earlier one without what became known since. */
  public Register known(Register register, LocalDate day) {
    return day.isBefore(clock.today()) ? KnownThen.on(register, day) : register;
  }

  /** From the first day to the last, both of them given and both included. */
  public DateRange period(ParseResult given) {
    return DateRange.including(
        Options.day(given, FROM).orElseThrow(), Options.day(given, TO).orElseThrow());
  }

  private LocalDate covered(LocalDate day) {
    if (policies.find(day).isEmpty()) {
      throw new UnreadableException(Message.of("command.noPolicy").with("day", day));
    }
    return day;
  }
}
