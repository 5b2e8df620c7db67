package nl.communitysponsorship.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.remark.Remark;

class TypingProperties {
  private static final List<String> TYPED =
      List.of(
          "",
          "?",
          "0",
          "-1",
          "yes",
          "nee",
          "unknown",
          "none",
          "2022-02-30",
          "1-1-2022",
          "1-1-22",
          "31-12-2023",
          "G-01",
          "S-01",
          "H-01",
          "V-01-2",
          "K-01-1",
          "P-01-1",
          "T-GM0034",
          "GM0034",
          "Almere",
          "tir: A1",
          "school; work",
          "household",
          "group fell away",
          "arrived",
          "no-pets",
          "complete",
          "not reached",
          "sponsor",
          "newcomer",
          "T0",
          "WHO-5",
          "Total",
          "2022-05-31",
          "PERSONS",
          "SELF_ONLY",
          "NATIVE",
          "ARRIVAL",
          "tir; eng",
          "Latn: FLUENTLY",
          "no-pets: MUST",
          "W-9",
          "1315",
          "REG-02");

  @Property(tries = 30)
  void whatever_is_typed_anywhere_there_is_an_answer(@ForAll long seed) {
    Imported imported = typedOver(EditedWorkbook.english(), new Draw(seed)).read();

    assertThat(imported.remarks().isEmpty()).isEqualTo(imported.findRegister().isPresent());
    assertAnswered(imported);
  }

  @Property(tries = 30)
  void whatever_is_typed_into_a_file_with_everything_no_record_refuses_it(@ForAll long seed) {
    EditedWorkbook book = EditedWorkbook.of(VariedRegister.of(seed), Locale.ENGLISH);

    assertAnswered(typedOver(book, new Draw(seed)).read());
  }

  private static void assertAnswered(Imported imported) {
    assertThat(imported.remarks())
        .extracting(Remark::code)
        .doesNotContain(ImportCode.ROW_REFUSED.key());
    RemarkTexts dutch = RemarkTexts.in(EditedWorkbook.DUTCH);
    assertThat(dutch.lines(imported.remarks()))
        .hasSizeBetween(imported.remarks().isEmpty() ? 0 : 1, imported.remarks().size())
        .noneMatch(line -> line.contains("{"));
    assertThat(dutch.told(imported.remarks()))
        .hasSameSizeAs(imported.remarks())
        .noneMatch(told -> told.text().contains("{"));
  }

  @Property(tries = 12)
  void what_is_taken_in_is_written_and_read_again_as_it_is(@ForAll long seed) {
    Register register =
        typedOnce(new Draw(seed)).read().findRegister().orElse(EditedWorkbook.PILOT);

    assertThat(EditedWorkbook.of(register, Locale.ENGLISH).read().findRegister())
        .contains(register);
  }

  private static EditedWorkbook typedOver(EditedWorkbook book, Draw draw) {
    for (int left = draw.number(1, 40); left > 0; left--) {
      type(book, draw);
    }
    return book;
  }

  private static EditedWorkbook typedOnce(Draw draw) {
    EditedWorkbook book = EditedWorkbook.english();
    type(book, draw);
    return book;
  }

  private static void type(EditedWorkbook book, Draw draw) {
    Sheet sheet =
        draw.oneOf(
            book.workbook().sheets().stream().filter(each -> !each.rows().isEmpty()).toList());
    String column = draw.oneOf(sheet.header());
    int row = draw.oneOf(sheet.rows()).number();
    book.type(sheet.name(), row, column, Content.text(draw.oneOf(TYPED)));
  }
}
