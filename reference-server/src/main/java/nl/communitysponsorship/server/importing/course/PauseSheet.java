package nl.communitysponsorship.server.importing.course;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.PeriodColumns;

/** The pauses of sponsorships, a row each. */
public final class PauseSheet {
  private static final PeriodColumns<Owned<SponsorshipId, Pause>> PERIOD =
      PeriodColumns.of(row -> row.value().period());

  static final Column<Owned<SponsorshipId, Pause>, SponsorshipId> SPONSORSHIP =
      Column.required("sponsorship", Kinds.id(SponsorshipId::new), Owned::owner);
  static final Column<Owned<SponsorshipId, Pause>, Pause.PauseReason> REASON =
      Column.required(
          "reason", WordKinds.one(Pause.PauseReason.class), row -> row.value().reason());
  static final Column<Owned<SponsorshipId, Pause>, WorkerId> BY =
      Column.required("recordedBy", Kinds.id(WorkerId::new), row -> row.value().recordedBy());

  public static final Form<Owned<SponsorshipId, Pause>> FORM =
      Form.optional(
          "pauses",
          List.of(SPONSORSHIP, PERIOD.from(), PERIOD.until(), REASON, BY),
          PauseSheet::rows);

  private PauseSheet() {}

  private static Stream<Owned<SponsorshipId, Pause>> rows(Register register) {
    return register.sponsorships().stream()
        .flatMap(each -> Owned.all(each.id(), each.course().pauses()));
  }

  static void check(AskedRow row) {
    PERIOD.check(row);
  }

  static Owned<SponsorshipId, Pause> read(AskedRow row) {
    return new Owned<>(
        row.get(SPONSORSHIP), new Pause(PERIOD.read(row), row.get(REASON), row.get(BY)));
  }
}
