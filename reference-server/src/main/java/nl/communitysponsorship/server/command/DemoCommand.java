package nl.communitysponsorship.server.command;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Options;
import nl.communitysponsorship.server.command.talk.UnreadableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows an invented programme in pages and API, to this machine only. */
final class DemoCommand implements Command {
  private static final String PORT = "--port";
  private static final String DATA = "--data";
  private static final int HIGHEST_PORT = 65_535;

  private final ServerStarter starter;

  DemoCommand(ServerStarter starter) {
    this.starter = starter;
  }

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addOption(Options.value(PORT, "PORT", false));
    spec.addOption(Options.value(DATA, "FOLDER", false));
  }

  @Override
  public int run(ParseResult given, Conversation talk) {
    int port = port(setting(given, talk, PORT, "SPONSORSHIP_PORT", "8080"));
    Path data =
        Path.of(setting(given, talk, DATA, "SPONSORSHIP_DATA", "community-sponsorship-demo"));
    talk.progress("command.starting");
    ServerStarter.Running server = started(port, data);
    String address = "http://127.0.0.1:" + server.port();
    talk.print(Message.of("demo.running").with("address", address + "/"));
    talk.print(Message.of("demo.api").with("address", address + "/v1/openapi.json"));
    talk.print(Message.of("demo.data").with("folder", data.toAbsolutePath().toString()));
    talk.print(Message.of("demo.day").with("day", server.today()));
    talk.print(Message.of("demo.banner"));
    server.awaitStop();
    return CommandLineTool.FINE;
  }

  private ServerStarter.Running started(int port, Path data) {
    try {
      return starter.demo(port, data);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof BindException) {
        throw new UnreadableException(
            Message.of("demo.portTaken").with("port", Integer.toString(port)));
      }
      throw e;
    } catch (ServerStarter.UnusableStoreException e) {
      throw new UnreadableException(
          Message.of("demo.damaged").with("folder", data.toAbsolutePath().toString()));
    }
  }

  private static String setting(
      ParseResult given, Conversation talk, String option, String variable, String usual) {
    return Options.text(given, option).orElseGet(() -> talk.terminal().variable(variable, usual));
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
      return Integer.parseInt(text);
    }
    throw new UnreadableException(
        Message.of("demo.notAPort")
            .with("given", text)
            .with("most", Integer.toString(HIGHEST_PORT)));
  }
}
