package nl.communitysponsorship.server.tables.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.server.tables.Cell;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.remark.Remark;

class WrittenDateProperties {
  private final List<Remark> remarks = new ArrayList<>();

  @Property
  void every_day_is_read_in_every_accepted_form(@ForAll("days") LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    int number = day.getDayOfMonth();

    assertThat(ask(Content.day(day))).containsExactly(day);
    assertThat(ask(Content.text(day.toString()))).containsExactly(day);
    assertThat(ask(Content.text(number + "-" + month + "-" + year))).containsExactly(day);
    assertThat(ask(Content.text(String.format(Locale.ROOT, "%02d-%02d-%d", number, month, year))))
        .containsExactly(day);
    assertThat(remarks).isEmpty();
  }

  @Property
  void slashes_are_read_only_when_the_day_cannot_be_the_month(@ForAll("days") LocalDate day) {
    String dayAndMonth = day.getDayOfMonth() + "/" + day.getMonthValue() + "/";
    boolean certain = day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue();

    assertThat(ask(Content.text(dayAndMonth + day.getYear())))
        .isEqualTo(certain ? List.of(day) : List.of());
    assertThat(ask(Content.text(dayAndMonth.replace('/', '-') + day.getYear() % 100))).isEmpty();
  }

  @Property
  void the_day_after_the_last_of_a_month_is_not_on_the_calendar(@ForAll("days") LocalDate day) {
    YearMonth month = YearMonth.from(day);
    remarks.clear();

    ask(
        Content.text(
            month.lengthOfMonth() + 1 + "-" + month.getMonthValue() + "-" + month.getYear()));

    assertThat(remarks).extracting(Remark::code).containsExactly("cell.dateNotOnCalendar");
  }

  private List<LocalDate> ask(Content content) {
    Cell cell = new Cell(Place.cell("x", 2, 1, null), content);
    return new CellReader(cell, true, remarks::add).date().stream().toList();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(Content.Day.FIRST.toEpochDay(), CellReader.LAST_DATE.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
