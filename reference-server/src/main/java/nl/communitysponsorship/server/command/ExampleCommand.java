package nl.communitysponsorship.server.command;

import java.nio.file.Path;
import java.util.Optional;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.Options;
import nl.communitysponsorship.server.command.talk.Targets;
import nl.communitysponsorship.server.command.talk.UnreadableException;
import nl.communitysponsorship.server.importing.ExportWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the register of an invented programme, to try everything else on. */
final class ExampleCommand implements Command {
  private static final String SEED = "--seed";

  /** The seed of the demonstration. */
  private static final long OF_THE_DEMO = 2022;

  @Override
  public String name() {
    return "example";
  }

  @Override
  public void describe(CommandSpec spec) {
    Targets.describe(spec, 0, "FILE", "example.file");
    spec.addOption(Options.value(SEED, "NUMBER", false));
  }

  @Override
  public void check(ParseResult given, Faults faults) {
    Targets.check(given, 0, faults);
    faults.ask(() -> seed(given));
  }

  @Override
  public int run(ParseResult given, Conversation talk) {
    Path to = Options.file(given, 0);
    Register register = SyntheticProgramme.pilot(seed(given).orElse(OF_THE_DEMO));
    Targets.write(
        to, talk, (target, format, reader) -> ExportWriter.write(register, target, format, reader));
    talk.print(
        Message.of("example.done")
            .with("file", to.toString())
            .with("groups", register.groups().size())
            .with("households", register.households().size()));
    return CommandLineTool.FINE;
  }

  private static Optional<Long> seed(ParseResult given) {
    return Options.text(given, SEED).map(ExampleCommand::seed);
  }

  private static Long seed(String text) {
    if (text.matches("\\d{1,18}")) {
      return Long.valueOf(text);
    }
    throw new UnreadableException(
        Message.of("example.notASeed").with("option", SEED).with("given", text));
  }
}
