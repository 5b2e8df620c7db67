package nl.communitysponsorship.server.command;

import java.time.LocalDate;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.matching.MatchingTexts;
import nl.communitysponsorship.matching.Matchmaker;
import nl.communitysponsorship.matching.explain.Explainer;
import nl.communitysponsorship.matching.result.JudgedPair;
import nl.communitysponsorship.matching.result.MatchingRound;
import nl.communitysponsorship.server.command.talk.Caution;
import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Days;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.Options;
import nl.communitysponsorship.server.command.talk.Registers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Puts forward a group for every household that waits, for people to decide on. */
final class ProposeCommand implements Command {
  private final Days days;

  ProposeCommand(Days days) {
    this.days = days;
  }

  @Override
  public String name() {
    return "propose";
  }

  @Override
  public void describe(CommandSpec spec) {
    Registers.describe(spec, "FILE", "propose.file");
    Days.describeDay(spec, true);
    spec.addOption(Options.flag(Options.JSON));
  }

  @Override
  public void check(ParseResult given, Faults faults) {
    Registers.check(given, faults);
    days.checkDay(given, faults);
  }

  @Override
  public int run(ParseResult given, Conversation talk) {
    LocalDate day = days.day(given);
    Register register = days.known(Registers.read(given, talk).register(), day);
    talk.progress("command.judging");
    MatchingRound round =
        Matchmaker.standard(days.policies(), Municipalities.of2023()).round(register, day);
    if (given.hasMatchedOption(Options.JSON)) {
      talk.printJson(round);
    } else {
      tell(round, talk);
    }
    Caution.outside(register, day, talk);
    return Caution.unsolved(register, day, days.policies(), talk)
        ? CommandLineTool.FINDINGS
        : CommandLineTool.FINE;
  }

  private static void tell(MatchingRound round, Conversation talk) {
    var explainer = new Explainer(MatchingTexts.in(talk.reader()));
    explainer.lines(round).forEach(talk::print);
    if (!round.proposed().isEmpty()) {
      talk.print("");
      talk.print(Message.of("propose.why"));
    }
    for (JudgedPair pair : round.proposed()) {
      talk.print("");
      explainer.lines(pair).forEach(talk::print);
    }
    talk.print("");
    talk.print(Message.of("propose.foot"));
  }
}
