package nl.communitysponsorship.server.importing.group;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.PeriodColumns;

/** The days on which sponsors are away, a row for each time. */
public final class AwaySheet {
  static final PeriodColumns<Owned<SponsorId, DateRange>> PERIOD = PeriodColumns.of(Owned::value);
  static final Column<Owned<SponsorId, DateRange>, SponsorId> SPONSOR =
      Column.required("sponsor", Kinds.id(SponsorId::new), Owned::owner);

  public static final Form<Owned<SponsorId, DateRange>> FORM =
      Form.optional("away", List.of(SPONSOR, PERIOD.from(), PERIOD.until()), AwaySheet::rows);

  private AwaySheet() {}

  private static Stream<Owned<SponsorId, DateRange>> rows(Register register) {
    return register.sponsors().stream().flatMap(each -> Owned.all(each.id(), each.away()));
  }

  static Owned<SponsorId, DateRange> read(AskedRow row) {
    return new Owned<>(row.get(SPONSOR), PERIOD.read(row));
  }
}
