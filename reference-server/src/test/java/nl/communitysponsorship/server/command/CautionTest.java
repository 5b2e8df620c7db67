package nl.communitysponsorship.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.server.fixture.CommandRun;
import nl.communitysponsorship.server.fixture.Pilot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that leans on something doubtful says so beside it. */
class CautionTest {
  @TempDir Path folder;

  @Test
  void what_must_be_solved_first_is_counted_beside_the_answer() throws IOException {
    String file = withAMemberTwice();

    CommandRun proposed = CommandRun.of("propose", file, "--on", "2023-09-01", "--lang", "nl");
    CommandRun measured =
        CommandRun.of("measure", file, "--from", "2022-01-01", "--to", "2023-08-31", "--json");

    assertThat(proposed.exit()).isEqualTo(1);
    assertThat(proposed.out()).contains("Waarom deze groepen:");
    assertThat(proposed.err().strip())
        .isEqualTo("1 ding moet eerst worden opgelost; ‘check --on 2023-09-01’ zegt welk.");
    assertThat(measured.exit()).isEqualTo(1);
    assertThat(measured.out()).startsWith("{").contains("P01");
    assertThat(measured.err().strip())
        .isEqualTo("1 thing must be solved first; \"check --on 2023-08-31\" says which.");
    assertThat(CommandRun.of("check", file, "--on", "2023-09-01").out()).contains("1 to solve");
  }

  /** Row 2 was repeated in row 82, below the 80 members of the pilot. */
  @Test
  void what_was_found_is_pointed_out_in_the_spreadsheet() throws IOException {
    String tables = withAMemberTwice();
    int last = Files.readAllLines(Path.of(tables, "Memberships.csv")).size();

    List<String> lines =
        CommandRun.of("check", tables, "--on", "2023-09-01").out().lines().toList();

    assertThat(lines)
        .contains(
            "must be solved  Sheet Memberships, rows 2 and %d  groups[G-01].memberships[S-01]"
                    .formatted(last)
                + "  membership.overlap")
        .anyMatch(line -> line.matches("attention +Sheet Tasks, row \\d+  tasks.*task.overdue"));
  }

  @Test
  void a_day_or_a_period_outside_the_programme_is_said_to_be() throws IOException {
    String file = write(Pilot.register());

    assertThat(CommandRun.of("propose", file, "--on", "2031-01-01", "--lang", "nl").err())
        .contains(
            "1 januari 2031 valt buiten het programma, dat loopt van 1 januari 2022 tot en met 31"
                + " december 2023.");
    assertThat(CommandRun.of("measure", file, "--from", "2030-01-01", "--to", "2030-12-31").err())
        .contains(
            "The whole period is outside the programme, which runs from 1 January 2022 to 31"
                + " December 2023.");
    assertThat(CommandRun.of("measure", file, "--from", "2023-06-01", "--to", "2024-06-30").err())
        .doesNotContain("outside");
  }

  /** The pilot with a sponsor who is a member of one group twice on the same days. */
  private String withAMemberTwice() throws IOException {
    Path tables = folder.resolve("tables");
    CommandRun.of("convert", write(Pilot.register()), tables.toString());
    Path members = tables.resolve("Memberships.csv");
    String first = Files.readAllLines(members).get(1);
    Files.writeString(members, first + "\r\n", StandardOpenOption.APPEND);
    return tables.toString();
  }

  private String write(Register register) throws IOException {
    Path file = folder.resolve("register.json");
    Files.writeString(file, RegisterJson.write(register));
    return file.toString();
  }
}
