package nl.communitysponsorship.server.command.talk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.importing.ImportReader;
import nl.communitysponsorship.server.importing.Imported;
import nl.communitysponsorship.server.importing.RemarkTexts;
import nl.communitysponsorship.server.tables.remark.Remark;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The registers in the files that a command is about. */
public final class Registers {
  private Registers() {}

  /** Adds the file to read, which stands first. */
  public static void describe(CommandSpec spec, String label, String key) {
    Options.file(spec, 0, label, key);
  }

  /** Gathers that there is no such file, if one was given. */
  public static void check(ParseResult given, Faults faults) {
    faults
        .ask(() -> Options.findFile(given, 0))
        .filter(file -> !Files.exists(file))
        .ifPresent(file -> faults.add(Message.of("command.noFile").with("file", file.toString())));
  }

  /**
   * The register of the file or folder that was given.
   *
   * @throws UnreadableException if it is no register; everything that is wrong was said by then
   */
  public static Imported.Whole read(ParseResult given, Conversation talk) {
    Path file = Options.file(given, 0);
    talk.progress("command.reading");
    Imported read = read(file);
    RemarkTexts texts = RemarkTexts.in(talk.reader());
    texts.lines(read.remarks()).forEach(talk::say);
    if (read instanceof Imported.Whole whole) {
      return whole;
    }
    throw new UnreadableException(
        List.of(
            Message.of("command.refused")
                .with("file", file.toString())
                .with("count", read.remarks().stream().filter(Remark::isError).count())),
        texts.told(read.remarks()));
  }

  private static Imported read(Path file) {
    try {
      return ImportReader.read(file);
    } catch (IOException e) {
      throw new UnreadableException(
          Message.of("command.notReadable").with("file", file.toString()));
    }
  }
}
