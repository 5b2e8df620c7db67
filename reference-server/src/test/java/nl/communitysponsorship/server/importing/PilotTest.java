package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.EditedWorkbook.DUTCH;
import static nl.communitysponsorship.server.importing.EditedWorkbook.PILOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PilotTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "en, pilot.xlsx", "en, pilot.zip", "en, pilot.json", "en, pilot",
    "nl, pilot.xlsx", "nl, pilot.zip", "nl, pilot.json", "nl, pilot"
  })
  void the_pilot_comes_back_whole_from_every_form_in_both_languages(String language, String name)
      throws IOException {
    Path file = folder.resolve(name);
    Locale reader = Locale.forLanguageTag(language);
    ExportWriter.write(PILOT, file, ExportFormat.of(file), reader);

    Imported imported = ImportReader.read(file);

    assertThat(imported.findRegister()).contains(PILOT);
    assertThat(imported.remarks()).isEmpty();
    assertThat(ExportWriter.json(imported.findRegister().orElseThrow()))
        .isEqualTo(ExportWriter.json(PILOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pilot.xlsx", "pilot.zip", "pilot.json"})
  void the_same_register_is_the_same_bytes_and_the_same_file_the_same_register(String name)
      throws IOException {
    Path file = folder.resolve(name);
    ExportWriter.write(PILOT, file);
    byte[] once = Files.readAllBytes(file);
    Imported first = ImportReader.read(file);
    ExportWriter.write(first.findRegister().orElseThrow(), file);

    assertThat(Files.readAllBytes(file)).isEqualTo(once);
    assertThat(ImportReader.read(file)).isEqualTo(first);
  }

  @Test
  void a_file_in_two_languages_is_read_as_well() {
    EditedWorkbook mixed = EditedWorkbook.english();
    EditedWorkbook dutch = EditedWorkbook.dutch();
    mixed.removeSheet("Contacts").addSheet(dutch.sheet("Contacten"));
    mixed.removeSheet("Groups").addSheet(dutch.sheet("Groepen"));

    assertThat(mixed.read().findRegister()).contains(PILOT);
  }

  @Test
  void a_register_as_it_was_known_on_a_past_day_comes_back_too() {
    Register then = KnownThen.on(PILOT, LocalDate.of(2023, 9, 1));

    assertThat(ImportReader.read("then.xlsx", ExportWriter.xlsx(then, DUTCH)).findRegister())
        .contains(then);
  }
}
