package nl.communitysponsorship.server.command;

import nl.communitysponsorship.server.command.talk.Conversation;
import nl.communitysponsorship.server.command.talk.Faults;
import nl.communitysponsorship.server.command.talk.UnreadableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing that can be asked on the command line. */
interface Command {
  /** How it is called. */
  String name();

  /** Adds its options and files to what is understood. */
  void describe(CommandSpec spec);

  /** Gathers what is wrong with what was asked, as far as it was asked; nothing is done yet. */
  default void check(ParseResult given, Faults faults) {}

  /**
   * Answers what was checked.
   *
   * @return 0 when all is fine, 1 when something was found
   * @throws UnreadableException if what it needs cannot be read
   */
  int run(ParseResult given, Conversation talk);
}
