package nl.communitysponsorship.server.importing.screening;

import java.time.LocalDate;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** The columns of something that was in order on a day, for a sponsor or for a group. */
record CheckColumns<R>(
    Column<R, CheckKind> kind,
    Column<R, LocalDate> on,
    Column<R, WorkerId> by,
    Column<R, MunicipalityCode> municipality) {
  static <K> CheckColumns<Owned<K, Check>> of() {
    return new CheckColumns<>(
        Column.required("kind", WordKinds.one(CheckKind.class), row -> row.value().kind()),
        Column.required("on", Kinds.day(), row -> row.value().on()),
        Column.optional("by", Kinds.id(WorkerId::new), row -> row.value().by()),
        Column.optional(
            "municipality", NamedKinds.municipality(), row -> row.value().municipality()));
  }

  Check read(AskedRow row) {
    return new Check(row.get(kind), row.get(on), row.find(by), row.find(municipality));
  }
}
