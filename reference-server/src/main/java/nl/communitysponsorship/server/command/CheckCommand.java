package nl.communitysponsorship.server.command;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Days;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.Options;
import nl.communitysponsorship.server.command.talk.Registers;
import nl.communitysponsorship.server.importing.Imported;
import nl.communitysponsorship.server.importing.RemarkTexts;
import nl.communitysponsorship.server.importing.whole.RowPlaces;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tell.ToldFinding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Holds a register against the rules. */
final class CheckCommand implements Command {
  private final Days days;

  CheckCommand(Days days) {
    this.days = days;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public void describe(CommandSpec spec) {
    Registers.describe(spec, "FILE", "check.file");
    Days.describeDay(spec, false);
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
    Imported.Whole read = Registers.read(given, talk);
    Register register = days.known(read.register(), day);
    talk.progress("command.checking");
    Findings findings = new RegisterRules(days.policies()).check(register, day);
    if (given.hasMatchedOption(Options.JSON)) {
      talk.printJson(
          findings.all().stream().map(each -> ToldFinding.of(each, talk.texts())).toList());
    } else {
      tell(findings, read.places(), day, talk);
    }
    return findings.isEmpty() ? CommandLineTool.FINE : CommandLineTool.FINDINGS;
  }

  private static void tell(Findings findings, RowPlaces places, LocalDate day, Conversation talk) {
    RemarkTexts remarks = RemarkTexts.in(talk.reader());
    for (Finding finding : findings.all()) {
      List<Place> rows = places.find(finding.path());
      String where = rows.isEmpty() ? "" : remarks.rows(rows) + "  ";
      talk.print(
          "%s  %s%s  %s"
              .formatted(
                  talk.texts().word(finding.severity()), where, finding.path(), finding.code()));
      talk.print("    " + talk.texts().text(finding.message()));
      talk.print("    " + talk.texts().text(finding.remedy()));
    }
    talk.print(
        Message.of(findings.isEmpty() ? "check.fine" : "check.found")
            .with("day", day)
            .with("errors", findings.of(Severity.ERROR).size())
            .with("warnings", findings.of(Severity.WARNING).size()));
  }
}
