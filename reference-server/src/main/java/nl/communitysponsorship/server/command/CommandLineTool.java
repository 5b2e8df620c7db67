package nl.communitysponsorship.server.command;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Days;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.Options;
import nl.communitysponsorship.server.command.talk.Terminal;
import nl.communitysponsorship.server.command.talk.UnreadableException;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.importing.ToldRemark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ParseResult;

/**
 * The command line of the server's jar.
 *
 * <p>Answers go to standard output as text, or as JSON with {@code --json}; everything else goes to
 * standard error. A command ends with {@link #FINE}, {@link #FINDINGS} or {@link #UNREADABLE}, and
 * never with a stack trace, not even when it is {@link #BROKEN}.
 */
public final class CommandLineTool {
  /** All is well. */
  public static final int FINE = 0;

  /** Something was found, or must be solved before the answer can be relied on. */
  public static final int FINDINGS = 1;

  /** What was asked or given cannot be read, and nothing was done. */
  public static final int UNREADABLE = 2;

  /** The program made a mistake; with the log at debug it says where. */
  public static final int BROKEN = 3;

  private static final Logger LOG = LoggerFactory.getLogger(CommandLineTool.class);

  private final List<Command> commands;

  /**
   * @param starter starts a server
   * @param clock says what today is when no day is given
   */
  public CommandLineTool(ServerStarter starter, ServerClock clock) {
    var days = new Days(clock, Policies.vwnPilot());
    this.commands =
        List.of(
            new DemoCommand(starter),
            new ServeCommand(),
            new ExampleCommand(),
            new TemplateCommand(),
            new CheckCommand(days),
            new ProposeCommand(days),
            new MeasureCommand(days),
            new ConvertCommand());
  }

  /** Carries out a command, and gives the exit code of the process. */
  public int run(List<String> arguments, Terminal terminal) {
    Locale reader = language(arguments, terminal);
    var talk = new Conversation(terminal, reader);
    var grammar = new Grammar(commands, Conversation.bundle(reader));
    ParseResult given = grammar.understood(arguments);
    ParseResult asked = given.hasSubcommand() ? given.subcommand() : given;
    try {
      return run(given, asked, grammar, talk);
    } catch (UnreadableException e) {
      e.why().forEach(talk::say);
      if (asked.hasMatchedOption(Options.JSON)) {
        talk.printJson(new Refusal(remarks(e, talk)));
      }
    } catch (UncheckedIOException e) {
      talk.say(Message.of("command.io").with("said", String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      LOG.debug("command failed", e);
      talk.say(Message.of("command.broken").with("said", e.toString()));
      return BROKEN;
    }
    return UNREADABLE;
  }

  private int run(ParseResult given, ParseResult asked, Grammar grammar, Conversation talk) {
    if (asked.hasMatchedOption(Options.HELP)) {
      grammar.help(asked, talk.terminal().out());
      return FINE;
    }
    var faults = new Faults();
    grammar.check(given, faults);
    if (!given.hasSubcommand() && faults.all().isEmpty()) {
      grammar.help(asked, talk.terminal().err());
      return UNREADABLE;
    }
    boolean wordsAreWrong = !faults.all().isEmpty();
    commands.stream().filter(each -> isOf(each, asked)).forEach(it -> it.check(asked, faults));
    if (wordsAreWrong) {
      String name = given.hasSubcommand() ? Grammar.NAME + " " + name(asked) : Grammar.NAME;
      faults.add(Message.of("command.seeHelp").with("name", name));
    }
    if (!faults.all().isEmpty()) {
      throw new UnreadableException(faults.all(), List.of());
    }
    return commands.stream()
        .filter(each -> isOf(each, asked))
        .findFirst()
        .orElseThrow()
        .run(asked, talk);
  }

  private static boolean isOf(Command command, ParseResult asked) {
    return command.name().equals(name(asked));
  }

  private static String name(ParseResult asked) {
    return asked.commandSpec().name();
  }

  private static List<ToldRemark> remarks(UnreadableException e, Conversation talk) {
    return e.remarks().isEmpty()
        ? e.why().stream()
            .map(why -> ToldRemark.ofNoFile(why.key(), talk.texts().text(why)))
            .toList()
        : e.remarks();
  }

  /** The language is needed before anything else is understood. */
  private static Locale language(List<String> arguments, Terminal terminal) {
    for (int i = 0; i < arguments.size(); i++) {
      List<String> words = Arrays.asList(arguments.get(i).split("=", 2));
      if (words.get(0).equals(Options.LANGUAGE)) {
        String named = words.size() > 1 ? words.get(1) : next(arguments, i);
        return Grammar.speaks(named) ? Locale.forLanguageTag(named) : terminal.language();
      }
    }
    return terminal.language();
  }

  private static String next(List<String> arguments, int i) {
    return i + 1 < arguments.size() ? arguments.get(i + 1) : "";
  }

  /** What is answered as JSON when nothing can be. */
  private record Refusal(List<ToldRemark> remarks) {}
}
