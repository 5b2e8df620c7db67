package nl.communitysponsorship.server.command;

import java.nio.file.Path;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.Options;
import nl.communitysponsorship.server.command.talk.Targets;
import nl.communitysponsorship.server.importing.ExportFormat;
import nl.communitysponsorship.server.importing.ExportWriter;
import nl.communitysponsorship.server.importing.whole.Explanation;
import nl.communitysponsorship.server.importing.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes an empty spreadsheet to fill in, with an explanation of every sheet and column. */
final class TemplateCommand implements Command {
  @Override
  public String name() {
    return "template";
  }

  @Override
  public void describe(CommandSpec spec) {
    Targets.describe(spec, 0, "FILE", "template.file");
  }

  @Override
  public void check(ParseResult given, Faults faults) {
    Targets.check(given, 0, faults);
    faults
        .ask(() -> Options.findFile(given, 0))
        .filter(file -> ExportFormat.find(file).filter(ExportFormat.JSON::equals).isPresent())
        .ifPresent(file -> faults.add(Message.of("template.noJson").with("file", file.toString())));
  }

  @Override
  public int run(ParseResult given, Conversation talk) {
    Path to = Options.file(given, 0);
    Targets.write(to, talk, ExportWriter::writeTemplate);
    String sheet = Explanation.names(Words.in(talk.reader())).get(0);
    talk.print(Message.of("template.done").with("file", to.toString()).with("sheet", sheet));
    return CommandLineTool.FINE;
  }
}
