package nl.communitysponsorship.server.importing.course;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.NoContactNeeded;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.PeriodColumns;

/** That no contact is needed for some days, a row for each answer. */
public final class QuietSheet {
  static final Column<Owned<SponsorshipId, NoContactNeeded>, SponsorshipId> SPONSORSHIP =
      Column.required("sponsorship", Kinds.id(SponsorshipId::new), Owned::owner);
  static final Column<Owned<SponsorshipId, NoContactNeeded>, LocalDate> FROM =
      Column.required("from", Kinds.day(), row -> row.value().period().from());
  static final Column<Owned<SponsorshipId, NoContactNeeded>, LocalDate> LAST_DAY =
      Column.required("lastDay", Kinds.lastDay(), row -> row.value().until());
  static final Column<Owned<SponsorshipId, NoContactNeeded>, NoContactNeeded.SaidBy> SAID_BY =
      Column.required(
          "saidBy", WordKinds.one(NoContactNeeded.SaidBy.class), row -> row.value().saidBy());
  static final Column<Owned<SponsorshipId, NoContactNeeded>, WorkerId> BY =
      Column.required("recordedBy", Kinds.id(WorkerId::new), row -> row.value().recordedBy());

  public static final Form<Owned<SponsorshipId, NoContactNeeded>> FORM =
      Form.optional("quiet", List.of(SPONSORSHIP, FROM, LAST_DAY, SAID_BY, BY), QuietSheet::rows);

  private QuietSheet() {}

  private static Stream<Owned<SponsorshipId, NoContactNeeded>> rows(Register register) {
    return register.sponsorships().stream()
        .flatMap(each -> Owned.all(each.id(), each.course().quiet()));
  }

  static void check(AskedRow row) {
    PeriodColumns.checkOrder(row, FROM, LAST_DAY);
  }

  static Owned<SponsorshipId, NoContactNeeded> read(AskedRow row) {
    return new Owned<>(
        row.get(SPONSORSHIP),
        new NoContactNeeded(
            new DateRange(row.get(FROM), row.get(LAST_DAY)), row.get(SAID_BY), row.get(BY)));
  }
}
