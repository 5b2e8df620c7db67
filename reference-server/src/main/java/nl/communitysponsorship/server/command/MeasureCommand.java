package nl.communitysponsorship.server.command;

import java.time.LocalDate;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.reporting.Measurements;
import nl.communitysponsorship.reporting.ReportingTexts;
import nl.communitysponsorship.reporting.report.IndicatorReport;
import nl.communitysponsorship.reporting.report.ReportJson;
import nl.communitysponsorship.reporting.report.TextTable;
import nl.communitysponsorship.reporting.report.TidyCsv;
import nl.communitysponsorship.server.command.talk.Caution;
import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Days;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.Options;
import nl.communitysponsorship.server.command.talk.Registers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Works out the indicators of a period. */
final class MeasureCommand implements Command {
  private static final String CSV = "--csv";

  private final Days days;

  MeasureCommand(Days days) {
    this.days = days;
  }

  @Override
  public String name() {
    return "measure";
  }

  @Override
  public void describe(CommandSpec spec) {
    Registers.describe(spec, "FILE", "measure.file");
    Days.describePeriod(spec);
    spec.addOption(Options.flag(Options.JSON));
    spec.addOption(Options.flag(CSV));
  }

  @Override
  public void check(ParseResult given, Faults faults) {
    Registers.check(given, faults);
    days.checkPeriod(given, faults);
    if (given.hasMatchedOption(Options.JSON) && given.hasMatchedOption(CSV)) {
      faults.add(Message.of("measure.oneForm"));
    }
  }

  @Override
  public int run(ParseResult given, Conversation talk) {
    DateRange period = days.period(given);
    Register register = Registers.read(given, talk).register();
    talk.progress("command.measuring");
    IndicatorReport report = Measurements.standard(days.policies()).measure(register, period);
    talk.printAsIs(written(report, given, talk));
    Caution.outside(register, period, talk);
    LocalDate last = period.findUntil().orElseThrow().minusDays(1);
    return Caution.unsolved(days.known(register, last), last, days.policies(), talk)
        ? CommandLineTool.FINDINGS
        : CommandLineTool.FINE;
  }

  private static String written(IndicatorReport report, ParseResult given, Conversation talk) {
    if (given.hasMatchedOption(Options.JSON)) {
      return ReportJson.write(report);
    }
    return given.hasMatchedOption(CSV)
        ? TidyCsv.write(report)
        : new TextTable(ReportingTexts.in(talk.reader()), Municipalities.of2023()).write(report);
  }
}
