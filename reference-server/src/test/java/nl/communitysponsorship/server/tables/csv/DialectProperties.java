package nl.communitysponsorship.server.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.pack.Intake;
import nl.communitysponsorship.server.tables.pack.Limits;
import nl.communitysponsorship.server.tables.pack.RefusedFileException;

/** Files as other programs write them: nothing quoted that needs no quoting. */
class DialectProperties {
  @Property
  void a_table_written_by_another_program_is_split_as_it_was_meant(
      @ForAll("tables") List<List<String>> table,
      @ForAll("delimiters") String delimiter,
      @ForAll("ends") String end) {
    String file =
        table.stream()
            .map(row -> row.stream().map(text -> quoted(text, delimiter)).toList())
            .map(row -> String.join(delimiter, row))
            .collect(Collectors.joining(end));

    Sheet sheet = read(file);

    assertThat(sheet.header()).isEqualTo(table.get(0));
    assertThat(sheet.rows()).hasSize(table.size() - 1);
    assertThat(sheet.rows())
        .allSatisfy(
            row ->
                assertThat(row.contents().stream().map(content -> content.shown()).toList())
                    .isEqualTo(table.get(row.number() - 1)));
  }

  @Property
  void any_bytes_are_a_sheet_or_a_refusal_and_never_a_crash(@ForAll byte[] bytes) {
    Intake intake = new Intake("any.csv", Limits.standard());
    try {
      assertThat(CsvReader.read("any", bytes, intake).name()).isEqualTo("any");
    } catch (RefusedFileException refused) {
      assertThat(refused.remark().isError()).isTrue();
    }
  }

  private static Sheet read(String file) {
    return CsvReader.read(
        "x", file.getBytes(StandardCharsets.UTF_8), new Intake("x.csv", Limits.standard()));
  }

  private static String quoted(String text, String delimiter) {
    boolean needed = text.contains(delimiter) || text.contains("\"") || text.contains("\n");
    return needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /** Three full columns, each with its own name; the header has fewer commas than columns. */
  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> texts =
        Arbitraries.of(
            "Zoë", "1,5", "Den Haag", "31-1-2022", "a, b", "\"Zus\"", "twee\nregels", "x;y");
    Arbitrary<List<String>> rows = texts.list().ofSize(3);
    Arbitrary<List<String>> headers =
        Arbitraries.of("naam", "plaats", "sinds", "leden", "taal, niveau")
            .list()
            .ofSize(3)
            .uniqueElements();
    return headers.flatMap(
        header ->
            rows.list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(
                    body -> {
                      List<List<String>> table = new ArrayList<>(body);
                      table.add(0, header);
                      return table;
                    }));
  }

  @Provide
  Arbitrary<String> delimiters() {
    return Arbitraries.of(";", ",", "\t");
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("\r\n", "\n");
  }
}
