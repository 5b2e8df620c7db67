package nl.communitysponsorship.server.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.Options;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What can be said on the command line, shown in the language of a reader.
 *
 * <p>What is said is understood as far as it goes, so that everything that is wrong with it can be
 * told at once.
 */
final class Grammar {
  /** How the command is called that starts the jar. */
  static final String NAME = "sponsorship";

  private static final String LABEL = "label.";

  private static final List<String> LANGUAGES =
      Texts.LANGUAGES.stream().map(Locale::toLanguageTag).toList();

  private final List<Command> commands;
  private final ResourceBundle texts;

  /**
   * @param texts of the reader
   */
  Grammar(List<Command> commands, ResourceBundle texts) {
    this.commands = commands;
    this.texts = texts;
  }

  /** Whether there are texts in a language. */
  static boolean speaks(String language) {
    return LANGUAGES.contains(language);
  }

  /** What was said, whatever is wrong with it. */
  ParseResult understood(List<String> words) {
    CommandLine line = line(false);
    line.setUnmatchedArgumentsAllowed(true);
    everyLine(line).forEach(each -> each.getCommandSpec().parser().collectErrors(true));
    return line.parseArgs(words.toArray(String[]::new));
  }

  /** Gathers the words that are strange, double or missing. */
  void check(ParseResult given, Faults faults) {
    if (!given.unmatched().isEmpty()) {
      faults.add(Message.of("command.unmatched").with("words", given.unmatched()));
    }
    given.errors().forEach(error -> faults.add(misunderstood(error)));
    if (given.hasSubcommand()) {
      check(given.subcommand(), faults);
    }
    Options.text(given, Options.LANGUAGE)
        .filter(named -> !speaks(named))
        .ifPresent(named -> faults.add(Message.of("command.notALanguage").with("given", named)));
    List<String> missing = missing(given);
    if (!missing.isEmpty()) {
      faults.add(Message.of("command.missing").with("names", missing));
    }
  }

  /** Prints the help of what was asked for. */
  void help(ParseResult given, PrintWriter out) {
    CommandLine line = line(true);
    String name = given.commandSpec().name();
    line.getSubcommands().getOrDefault(name, line).usage(out);
  }

  private List<String> missing(ParseResult given) {
    CommandLine strict = line(true).getSubcommands().get(given.commandSpec().name());
    if (strict == null) {
      return List.of();
    }
    return strict.getCommandSpec().args().stream()
        .filter(ArgSpec::required)
        .filter(each -> !isThere(each, given))
        .map(each -> each instanceof OptionSpec option ? option.longestName() : each.paramLabel())
        .sorted((one, other) -> Boolean.compare(one.startsWith("-"), other.startsWith("-")))
        .toList();
  }

  private static boolean isThere(ArgSpec argument, ParseResult given) {
    return argument instanceof PositionalParamSpec file
        ? given.matchedPositionalValue(file.index().min(), null) != null
        : given.hasMatchedOption(((OptionSpec) argument).longestName());
  }

  /**
   * @param strict whether what is required is called so
   */
  private CommandLine line(boolean strict) {
    CommandSpec root = spec(NAME);
    for (Command command : commands) {
      CommandSpec spec = spec(command.name());
      command.describe(spec);
      List.copyOf(spec.args()).forEach(argument -> replace(argument, strict, spec));
      root.addSubcommand(command.name(), spec);
    }
    root.usageMessage().synopsisSubcommandLabel(texts.getString(LABEL + "COMMAND"));
    return new CommandLine(root).setResourceBundle(texts);
  }

  private void replace(ArgSpec argument, boolean strict, CommandSpec spec) {
    String key = LABEL + argument.paramLabel();
    String label = texts.containsKey(key) ? texts.getString(key) : argument.paramLabel();
    boolean required = strict && argument.required();
    spec.remove(argument);
    if (argument instanceof OptionSpec option) {
      spec.addOption(option.toBuilder().paramLabel(label).required(required).build());
    } else {
      PositionalParamSpec file = (PositionalParamSpec) argument;
      String arity = required ? "1" : "0..1";
      spec.addPositional(
          file.toBuilder().paramLabel(label).required(required).arity(arity).build());
    }
  }

  private static CommandSpec spec(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.addOption(Options.value(Options.LANGUAGE, "nl|en", false));
    spec.addOption(
        OptionSpec.builder("-h", Options.HELP).type(boolean.class).usageHelp(true).build());
    return spec;
  }

  private static List<CommandLine> everyLine(CommandLine line) {
    List<CommandLine> all = new ArrayList<>(line.getSubcommands().values());
    all.add(line);
    return all;
  }

  private static Message misunderstood(Exception error) {
    if (error instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      String name =
          argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
      return Message.of("command.noValue").with("option", name);
    }
    if (error instanceof CommandLine.OverwrittenOptionException twice) {
      return Message.of("command.twice")
          .with("option", ((OptionSpec) twice.getOverwritten()).longestName());
    }
    return Message.of("command.misunderstood");
  }
}
