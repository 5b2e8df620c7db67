package nl.communitysponsorship.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.communitysponsorship.server.fixture.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeCommandsTest {
  private static final String COMMAND = "./sponsorship ";

  @TempDir Path nothing;

  @Test
  void the_commands_of_the_readme_work_one_after_the_other_from_nothing() throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of("..", "README.md")).stream()
            .filter(line -> line.startsWith(COMMAND) && !line.endsWith(" demo"))
            .map(line -> line.substring(COMMAND.length()))
            .toList();

    assertThat(commands).hasSizeGreaterThan(5).first().isEqualTo("example pilot.xlsx");
    assertThat(commands)
        .allSatisfy(command -> assertThat(CommandRun.of(words(command)).exit()).isBetween(0, 1));
  }

  private String[] words(String command) {
    return Arrays.stream(command.split(" "))
        .map(word -> word.matches("[a-z]+\\.[a-z]+") ? nothing.resolve(word).toString() : word)
        .toArray(String[]::new);
  }
}
