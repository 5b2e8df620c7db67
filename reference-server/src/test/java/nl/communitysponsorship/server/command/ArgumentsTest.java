package nl.communitysponsorship.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.server.fixture.CommandRun;
import nl.communitysponsorship.server.fixture.Pilot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is wrong with the words of a command is told at once, and nothing is lost. */
class ArgumentsTest {
  @TempDir Path folder;
  private Path pilot;

  @BeforeEach
  void write() throws IOException {
    pilot = folder.resolve("p.json");
    Files.writeString(pilot, RegisterJson.write(Pilot.register()));
  }

  @Test
  void everything_is_told_at_once() {
    CommandRun run =
        CommandRun.in(
            "nl_NL.UTF-8",
            false,
            "measure nope.json --from x --to y --lang zz --colour".split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "Niet begrepen: --colour.",
            "Kies nl of en; ‘zz’ is gegeven.",
            "Er is geen bestand of map ‘nope.json’.",
            "--from vraagt een dag zoals 2023-09-01; ‘x’ is gegeven.",
            "--to vraagt een dag zoals 2023-09-01; ‘y’ is gegeven.",
            "Zie ‘sponsorship measure --help’.");
  }

  @Test
  void everything_that_is_missing_is_named() {
    assertThat(CommandRun.of("measure").err().lines())
        .containsExactly("Missing: FILE, --from and --to.", "See \"sponsorship measure --help\".");
    assertThat(CommandRun.of("convert", "--lang", "nl").err().lines())
        .containsExactly("Ontbreekt: VAN en NAAR.", "Zie ‘sponsorship convert --help’.");
    assertThat(CommandRun.of("propose", pilot.toString(), "--on").err().lines())
        .contains("--on needs a value.");
    assertThat(CommandRun.of("dance").err().lines())
        .containsExactly("Not understood: dance.", "See \"sponsorship --help\".");
  }

  @Test
  void the_day_of_a_proposal_is_required_and_its_help_says_so() {
    assertThat(CommandRun.of("propose", "--help").out())
        .contains("--on=DAY FILE", "Required, so that a")
        .doesNotContain("today");
    assertThat(CommandRun.of("check", "--help").out()).contains("Without", "it, today");
    assertThat(CommandRun.of("--help", "--lang", "nl").out())
        .contains("Gebruik: sponsorship", "[OPDRACHT]", "Opdrachten:")
        .doesNotContain("Usage", "Commands");
    assertThat(CommandRun.of("convert", "--help", "--lang", "nl").out())
        .contains("VAN NAAR")
        .doesNotContain("FROM", "FILE");
  }

  @Test
  void a_missing_folder_is_named_and_no_file_of_the_program() {
    assertThat(refused("nodir/x.xlsx")).isEqualTo("De map ‘%s’ bestaat niet.", at("nodir"));
    assertThat(folder.resolve("nodir")).doesNotExist();
  }

  @Test
  void nothing_is_written_over_unless_that_was_asked() throws IOException {
    Files.writeString(folder.resolve("old.xlsx"), "precious");
    Files.createDirectory(folder.resolve("empty"));

    assertThat(refused("old.xlsx"))
        .isEqualTo(
            "‘%s’ bestaat al. Kies een andere naam, of schrijf eroverheen met --overwrite.",
            at("old.xlsx"));
    assertThat(folder.resolve("old.xlsx")).hasContent("precious");
    assertThat(CommandRun.of("template", at("old.xlsx")).exit()).isEqualTo(2);
    assertThat(CommandRun.of("example", at("old.xlsx")).exit()).isEqualTo(2);
    assertThat(CommandRun.of("convert", pilot.toString(), at("empty")).exit()).isZero();
    assertThat(refused("empty")).contains("--overwrite");
    assertThat(CommandRun.of("example", at("empty"), "--overwrite").exit()).isZero();
    assertThat(CommandRun.of("example", at("old.xlsx"), "--overwrite").exit()).isZero();
    assertThat(CommandRun.of("check", at("old.xlsx")).exit()).isEqualTo(1);
  }

  @Test
  void a_target_that_is_no_file_to_write_is_refused() throws IOException {
    Files.createDirectory(folder.resolve("x.xlsx"));

    assertThat(CommandRun.of("convert", pilot.toString(), "-", "--lang", "nl").err().lines())
        .containsExactly(
            "Noem een bestand of een map om naar te schrijven; ‘-’ is geen van beide.");
    assertThat(refused("x.xlsx"))
        .isEqualTo(
            "‘%s’ is een map. Noem een bestand, of een map zonder zo’n einde.", at("x.xlsx"));
    assertThat(refused("x.docx")).contains(".xlsx, .json of .zip");
    assertThat(refused("p.json/deeper")).contains("De map ‘" + at("p.json") + "’ bestaat niet.");
  }

  @Test
  void a_folder_with_something_else_in_it_is_left_alone() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("letter.txt"), "precious");

    CommandRun run = CommandRun.of("example", full.toString(), "--overwrite", "--lang", "nl");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("In de map ‘%s’ staat al iets anders: ‘letter.txt’. Kies een lege map.", full);
    assertThat(full).isDirectoryNotContaining("glob:**.csv");
  }

  @Test
  void a_name_that_the_system_cannot_read_is_said_to_be_so() {
    CommandRun run = CommandRun.of("check", "caf\0.xlsx", "--lang", "nl");

    assertThat(run.err()).contains("is niet te lezen met de tekenset van dit systeem");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void a_refusal_is_json_as_well_when_that_was_asked() throws IOException {
    Path tables = folder.resolve("tables");
    CommandRun.of("convert", pilot.toString(), tables.toString(), "--lang", "nl");
    Path groups = tables.resolve("Groepen.csv");
    Files.writeString(groups, Files.readString(groups).replaceFirst("GM0034", "Nergens"));

    CommandRun run = CommandRun.of("check", tables.toString(), "--json", "--lang", "nl");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Blad Groepen, cel B2 (Thuisgemeente)");
    assertThat(run.out())
        .isEqualTo(
            """
            {
              "remarks": [
                {
                  "code": "cell.notAccepted",
                  "sheet": "Groepen",
                  "row": 2,
                  "column": "B",
                  "given": "Nergens",
                  "required": "een Nederlandse gemeente bij haar naam of haar CBS-code, zoals Almere of GM0034.",
                  "text": "‘Nergens’ kan hier niet. Wat nodig is: een Nederlandse gemeente bij haar naam of haar CBS-code, zoals Almere of GM0034."
                }
              ]
            }
            """);
    assertThat(CommandRun.of("check", "nope.json", "--json").out())
        .contains("\"code\": \"command.noFile\"");
  }

  @Test
  void an_answer_has_one_form() {
    String[] both = {
      "measure", pilot.toString(), "--from", "2022-01-01", "--to", "2023-08-31", "--csv", "--json"
    };

    assertThat(CommandRun.of(both).exit()).isEqualTo(2);
    assertThat(CommandRun.of(both).err()).contains("Choose --json or --csv, not both.");
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String refused(String target) {
    CommandRun run = CommandRun.of("convert", pilot.toString(), at(target), "--lang", "nl");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err().strip();
  }
}
