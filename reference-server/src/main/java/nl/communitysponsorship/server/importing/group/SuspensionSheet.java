package nl.communitysponsorship.server.importing.group;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.PeriodColumns;

/** The days on which groups were suspended, a row for each time. */
public final class SuspensionSheet {
  static final PeriodColumns<Owned<GroupId, DateRange>> PERIOD = PeriodColumns.of(Owned::value);
  static final Column<Owned<GroupId, DateRange>, GroupId> GROUP =
      Column.required("group", Kinds.id(GroupId::new), Owned::owner);

  public static final Form<Owned<GroupId, DateRange>> FORM =
      Form.optional(
          "suspensions", List.of(GROUP, PERIOD.from(), PERIOD.until()), SuspensionSheet::rows);

  private SuspensionSheet() {}

  private static Stream<Owned<GroupId, DateRange>> rows(Register register) {
    return register.groups().stream().flatMap(each -> Owned.all(each.id(), each.suspensions()));
  }

  static Owned<GroupId, DateRange> read(AskedRow row) {
    return new Owned<>(row.get(GROUP), PERIOD.read(row));
  }
}
