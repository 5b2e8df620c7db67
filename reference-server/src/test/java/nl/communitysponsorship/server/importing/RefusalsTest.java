package nl.communitysponsorship.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.communitysponsorship.server.importing.row.ImportCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
  /** Told of a file as a whole, and of what a record refuses though every check passed it. */
  private static final Set<ImportCode> ELSEWHERE =
      EnumSet.of(
          ImportCode.FILE_NO_KNOWN_SHEET,
          ImportCode.REFERENCES_UNCHECKED,
          ImportCode.JSON_NO_OBJECT,
          ImportCode.JSON_BROKEN,
          ImportCode.JSON_TOO_DEEP,
          ImportCode.JSON_WHOLE_PROBLEM,
          ImportCode.JSON_PROBLEM,
          ImportCode.JSON_ID_TWICE,
          ImportCode.JSON_REFERENCE_UNKNOWN,
          ImportCode.ROW_REFUSED);

  @ParameterizedTest
  @MethodSource("provocations")
  void one_thing_wrong_is_one_remark_in_its_cell_and_nothing_is_taken_in(Provocation provocation) {
    EditedWorkbook book = EditedWorkbook.english();
    provocation.typed().accept(book);
    Imported imported = book.read();

    assertThat(EditedWorkbook.shown(imported))
        .containsExactly(provocation.code().key() + " " + provocation.place());
    assertThat(imported.findRegister()).isEmpty();
  }

  @Test
  void every_remark_can_be_provoked() {
    Set<ImportCode> provoked = EnumSet.copyOf(ELSEWHERE);
    provocations().forEach(each -> provoked.add(each.code()));

    assertThat(provoked).isEqualTo(EnumSet.allOf(ImportCode.class));
  }

  private static List<Provocation> provocations() {
    return Stream.of(
            Contradictions.all(),
            StrayReferences.all(),
            RowsOfChecks.all(),
            RowsOfNewcomers.all(),
            RowsOfCourses.all())
        .flatMap(List::stream)
        .toList();
  }
}
