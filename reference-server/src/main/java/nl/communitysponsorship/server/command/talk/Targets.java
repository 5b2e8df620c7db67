package nl.communitysponsorship.server.command.talk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.importing.ExportFormat;
import nl.communitysponsorship.server.importing.OtherFilesException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The files and folders that a command writes: never over what is there, unless that was asked. */
public final class Targets {
  private static final String OVERWRITE = "--overwrite";
  private static final String STANDARD_OUTPUT = "-";

  private Targets() {}

  /** Adds the file to write, and the option to write over what is there. */
  public static void describe(CommandSpec spec, int place, String label, String key) {
    Options.file(spec, place, label, key);
    spec.addOption(Options.flag(OVERWRITE));
  }

  /** Gathers why nothing can be written there, if a file was given. */
  public static void check(ParseResult given, int place, Faults faults) {
    faults
        .ask(() -> Options.findFile(given, place))
        .flatMap(target -> obstacle(target, given.hasMatchedOption(OVERWRITE)))
        .ifPresent(faults::add);
  }

  /**
   * Writes what was made, in the form that the name asks for.
   *
   * @throws UnreadableException if the form cannot hold it, or the disk does not take it
   */
  public static void write(Path target, Conversation talk, Writing writing) {
    talk.progress("command.writing");
    try {
      writing.write(target, ExportFormat.of(target), talk.reader());
    } catch (OtherFilesException e) {
      throw new UnreadableException(
          Message.of("command.otherFiles").with("file", target.toString()).with("name", e.name()));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          Message.of("convert.impossible").with("said", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UnreadableException(
          Message.of("command.notWritable").with("file", target.toString()));
    }
  }

  private static Optional<Message> obstacle(Path target, boolean overwrite) {
    if (target.toString().equals(STANDARD_OUTPUT)) {
      return Optional.of(Message.of("command.noPipe"));
    }
    Optional<ExportFormat> format = ExportFormat.find(target);
    if (format.isEmpty()) {
      return about("command.noForm", target);
    }
    Path folder = target.toAbsolutePath().normalize().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return about("command.noFolder", shown(target));
    }
    boolean isFolder = Files.isDirectory(target);
    if (isFolder && format.get() != ExportFormat.CSV_FOLDER) {
      return about("command.isFolder", target);
    }
    if (Files.exists(target) && !isFolder && format.get() == ExportFormat.CSV_FOLDER) {
      return about("command.isFile", target);
    }
    Path written = isFolder || folder == null ? target : folder;
    if (!Files.isWritable(written)) {
      return about("command.notWritable", target);
    }
    return isTaken(target, isFolder) && !overwrite
        ? about("command.exists", target)
        : Optional.empty();
  }

  /** The missing folder as it was written, without the name of the file. */
  private static Path shown(Path target) {
    Path parent = target.getParent();
    return parent == null ? target.toAbsolutePath() : parent;
  }

  /** Whether there is something to lose: any file, and a folder with something in it. */
  private static boolean isTaken(Path target, boolean isFolder) {
    if (!isFolder) {
      return Files.exists(target);
    }
    try (Stream<Path> listed = Files.list(target)) {
      return listed.anyMatch(file -> !String.valueOf(file.getFileName()).startsWith("."));
    } catch (IOException e) {
      return true;
    }
  }

  private static Optional<Message> about(String key, Path file) {
    return Optional.of(Message.of(key).with("file", file.toString()));
  }

  /** Writes one thing. */
  @FunctionalInterface
  public interface Writing {
    /**
     * Writes to a target, in a form, for a reader.
     *
     * @throws IllegalArgumentException if the form cannot hold it
     * @throws IOException if the disk does not take it
     */
    void write(Path target, ExportFormat format, Locale reader) throws IOException;
  }
}
