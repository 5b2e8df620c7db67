package nl.communitysponsorship.server.command;

import java.nio.file.Path;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.Options;
import nl.communitysponsorship.server.command.talk.Registers;
import nl.communitysponsorship.server.command.talk.Targets;
import nl.communitysponsorship.server.importing.ExportWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a register in another form. */
final class ConvertCommand implements Command {
  @Override
  public String name() {
    return "convert";
  }

  @Override
  public void describe(CommandSpec spec) {
    Registers.describe(spec, "FROM", "convert.from");
    Targets.describe(spec, 1, "TO", "convert.to");
  }

  @Override
  public void check(ParseResult given, Faults faults) {
    Registers.check(given, faults);
    Targets.check(given, 1, faults);
  }

  @Override
  public int run(ParseResult given, Conversation talk) {
    Register register = Registers.read(given, talk).register();
    Path to = Options.file(given, 1);
    Targets.write(
        to, talk, (target, format, reader) -> ExportWriter.write(register, target, format, reader));
    talk.print(
        Message.of("convert.done")
            .with("file", to.toString())
            .with("groups", register.groups().size())
            .with("households", register.households().size()));
    return CommandLineTool.FINE;
  }
}
