package nl.communitysponsorship.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.server.fixture.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does who has nothing yet: an example to try, then a template to fill in. */
class FirstStepsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"pilot.xlsx", "pilot.zip", "pilot", "pilot.json"})
  void an_example_is_checked_proposed_for_and_measured(String name) {
    String file = folder.resolve(name).toString();

    CommandRun written = CommandRun.of("example", file);

    assertThat(written.exit()).isZero();
    assertThat(written.out())
        .isEqualToIgnoringNewLines(
            file
                + ": an invented programme with 20 groups and 18 households."
                + " Nobody in it exists.");
    assertThat(CommandRun.of("check", file, "--on", "2023-09-01").exit()).isEqualTo(1);
    CommandRun proposed = CommandRun.of("propose", file, "--on", "2023-09-01");
    assertThat(proposed.exit()).isZero();
    assertThat(proposed.out()).contains("Why these groups:");
    CommandRun measured =
        CommandRun.of("measure", file, "--from", "2022-01-01", "--to", "2023-12-31");
    assertThat(measured.exit()).isZero();
    assertThat(measured.out()).contains("P01");
  }

  @Test
  void an_example_is_that_of_the_demo_or_of_another_seed() throws IOException {
    Path usual = folder.resolve("usual.json");
    Path other = folder.resolve("other.json");
    CommandRun.of("example", usual.toString());
    CommandRun.of("example", other.toString(), "--seed", "7");

    assertThat(usual).hasContent(RegisterJson.write(SyntheticProgramme.pilot(2022)));
    assertThat(other).hasContent(RegisterJson.write(SyntheticProgramme.pilot(7)));
    assertThat(CommandRun.of("example", other + "x", "--seed", "x").err())
        .contains("--seed asks for a whole number, such as 2022; \"x\" was given.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"leeg.xlsx", "leeg.zip", "leeg"})
  void an_empty_template_only_misses_its_programme(String name) {
    String file = folder.resolve(name).toString();

    CommandRun written = CommandRun.of("template", file, "--lang", "nl");

    assertThat(written.exit()).isZero();
    assertThat(written.out())
        .isEqualToIgnoringNewLines(
            file
                + ": een leeg spreadsheet. Het blad ‘Uitleg’ legt de andere uit;"
                + " u mag het laten staan.");
    CommandRun checked = CommandRun.of("check", file, "--lang", "nl");
    assertThat(checked.exit()).isEqualTo(2);
    assertThat(checked.err().lines())
        .containsExactly(
            "Blad Programma: Vul hier een rij in: het programma.",
            "‘" + file + "’ kan niet worden ingelezen: 1 opmerking. Er is niets gedaan.");
  }

  @Test
  void a_template_of_tables_holds_its_explanation() throws IOException {
    Path tables = folder.resolve("tables");
    CommandRun.of("template", tables.toString());

    assertThat(Files.readString(tables.resolve("Explanation.csv"))).contains("Home municipality");
    assertThat(Files.readString(tables.resolve("Programme.csv")))
        .isEqualTo("\uFEFFCode;First day;Last day (until and including);Policy\r\n");
  }

  @Test
  void a_template_is_no_json() {
    CommandRun run = CommandRun.of("template", folder.resolve("empty.json").toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("a template is a spreadsheet.");
  }
}
