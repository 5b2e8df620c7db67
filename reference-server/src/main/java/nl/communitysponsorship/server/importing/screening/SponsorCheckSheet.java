package nl.communitysponsorship.server.importing.screening;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** What was in order of a sponsor, a row each. */
public final class SponsorCheckSheet {
  private static final CheckColumns<Owned<SponsorId, Check>> CHECK = CheckColumns.of();
  static final Column<Owned<SponsorId, Check>, SponsorId> SPONSOR =
      Column.required("sponsor", Kinds.id(SponsorId::new), Owned::owner);

  public static final Form<Owned<SponsorId, Check>> FORM =
      Form.optional(
          "sponsorChecks",
          List.of(SPONSOR, CHECK.kind(), CHECK.on(), CHECK.by(), CHECK.municipality()),
          SponsorCheckSheet::rows);

  private SponsorCheckSheet() {}

  private static Stream<Owned<SponsorId, Check>> rows(Register register) {
    return register.sponsors().stream()
        .flatMap(each -> Owned.all(each.id(), each.screening().checks()));
  }

  static Owned<SponsorId, Check> read(AskedRow row) {
    return new Owned<>(row.get(SPONSOR), CHECK.read(row));
  }
}
