package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.EditedWorkbook.DUTCH;
import static nl.communitysponsorship.server.importing.EditedWorkbook.PILOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.server.tables.csv.CsvDialect;
import nl.communitysponsorship.server.tables.csv.CsvWriter;
import nl.communitysponsorship.server.tables.remark.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesOfPeopleTest {
  @TempDir private Path folder;

  @BeforeEach
  void dutch_tables_lie_in_a_folder() throws IOException {
    write(ExportWriter.csv(PILOT, DUTCH));
  }

  @Test
  void tables_of_any_program_may_lie_side_by_side() throws IOException {
    edit("Groepen.csv", text -> text.replace(";", ","));
    edit("Contacten.csv", text -> text.replace("\uFEFF", "").replace(";", "\t"));
    edit("Wensen.csv", text -> text.replace("\r\n", "\n") + "\n\n;;\n");

    assertThat(ImportReader.read(folder).findRegister()).contains(PILOT);
    assertThat(ImportReader.read(folder).remarks()).isEmpty();
  }

  @Test
  void letters_as_windows_stores_them_are_read_with_a_warning() throws IOException {
    Path file = folder.resolve("Lidmaatschappen.csv");
    String text = Files.readString(file).replace("\uFEFF", "");
    Files.write(file, text.getBytes(Charset.forName("windows-1252")));
    Imported imported = ImportReader.read(folder);

    assertThat(imported.findRegister()).contains(PILOT);
    assertThat(imported.remarks())
        .extracting(EditedWorkbook::shown)
        .containsExactly("sheet.encodingGuessed Lidmaatschappen");
  }

  @Test
  void a_table_that_cannot_be_read_is_told_and_is_not_missing_as_well() throws IOException {
    edit("Contacten.csv", text -> text + "\"K-01-1;");

    assertThat(ImportReader.read(folder).remarks())
        .extracting(Remark::code)
        .containsExactly("sheet.brokenQuotes");
  }

  @Test
  void a_file_that_is_no_table_is_left_aside_with_a_warning() throws IOException {
    Files.writeString(folder.resolve("notes.docx"), "x");
    Imported imported = ImportReader.read(folder);

    assertThat(imported.findRegister()).contains(PILOT);
    assertThat(imported.remarks()).extracting(Remark::code).containsExactly("file.skipped");
  }

  @Test
  void one_table_alone_lacks_the_others() throws IOException {
    List<Remark> remarks = ImportReader.read(folder.resolve("Groepen.csv")).remarks();

    assertThat(remarks).hasSize(23).allMatch(each -> each.code().equals("sheet.missing"));
    assertThat(remarks).extracting(EditedWorkbook::shown).contains("sheet.missing Huishoudens");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK\u0003\u0004 not an archive", "<html></html>"})
  void what_is_no_table_at_all_is_one_remark(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("pilot.xlsx"), text);
    Imported imported = ImportReader.read(file);

    assertThat(imported.findRegister()).isEmpty();
    assertThat(imported.remarks()).hasSize(1);
  }

  @Test
  void a_file_that_is_not_there_is_the_disks_business() {
    assertThatThrownBy(() -> ImportReader.read(folder.resolve("nothing.xlsx")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void the_dialect_of_the_tables_plays_no_part() {
    byte[] plain = CsvWriter.writeZip(EditedWorkbook.english().workbook(), CsvDialect.plain());

    assertThat(ImportReader.read("pilot.zip", plain).findRegister()).contains(PILOT);
  }

  private void write(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private void edit(String name, java.util.function.UnaryOperator<String> edit) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, edit.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8));
  }
}
