package nl.communitysponsorship.server.importing.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.screening.AlternativeRoute;
import nl.communitysponsorship.core.screening.Closing;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.PeriodColumns;
import org.jspecify.annotations.Nullable;

/** The columns that say how a certificate was closed; none is filled while it is not. */
final class ClosingColumns {
  static final Column<Owned<SponsorId, ConductCertificate>, ClosingKind> KIND =
      Column.optional(
          "closing",
          WordKinds.one(ClosingKind.class),
          row -> closing(row).map(ClosingKind::of).orElse(null));
  static final Column<Owned<SponsorId, ConductCertificate>, LocalDate> ON =
      Column.optional("closedOn", Kinds.day(), row -> closing(row).map(Closing::on).orElse(null));
  static final Column<Owned<SponsorId, ConductCertificate>, AlternativeRoute.Way> WAY =
      Column.optional(
          "route",
          WordKinds.one(AlternativeRoute.Way.class),
          row -> route(row).map(AlternativeRoute::way).orElse(null));
  static final Column<Owned<SponsorId, ConductCertificate>, WorkerId> BY =
      Column.optional(
          "routeBy",
          Kinds.id(WorkerId::new),
          row -> route(row).map(AlternativeRoute::decidedBy).orElse(null));
  static final Column<Owned<SponsorId, ConductCertificate>, LocalDate> FROM =
      Column.optional(
          "routeFrom",
          Kinds.day(),
          row -> route(row).map(each -> each.period().from()).orElse(null));
  static final Column<Owned<SponsorId, ConductCertificate>, LocalDate> LAST_DAY =
      Column.optional(
          "routeLastDay",
          Kinds.lastDay(),
          row -> route(row).flatMap(each -> each.period().findUntil()).orElse(null));

  private static final List<Column<Owned<SponsorId, ConductCertificate>, ?>> ROUTE =
      List.of(WAY, BY, FROM, LAST_DAY);

  private ClosingColumns() {}

  static void check(AskedRow row) {
    row.onlyWith(KIND, ON, WAY);
    ClosingKind kind = row.find(KIND);
    if (kind == null) {
      return;
    }
    row.require(ON);
    if (kind != ClosingKind.NOT_POSSIBLE) {
      ROUTE.forEach(each -> row.notWith(KIND, each));
    } else if (row.hasAny(ROUTE)) {
      ROUTE.forEach(row::require);
      PeriodColumns.checkOrder(row, FROM, LAST_DAY);
      row.inOrder(ON, FROM);
    }
  }

  static @Nullable Closing read(AskedRow row) {
    ClosingKind kind = row.find(KIND);
    if (kind == null) {
      return null;
    }
    LocalDate on = row.get(ON);
    return switch (kind) {
      case WITHDRAWN_BY_PERSON -> new Closing.WithdrawnByPerson(on);
      case SET_ASIDE -> new Closing.SetAside(on);
      case NOT_POSSIBLE -> new Closing.NotPossible(on, route(row));
    };
  }

  private static @Nullable AlternativeRoute route(AskedRow row) {
    AlternativeRoute.Way way = row.find(WAY);
    return way == null
        ? null
        : new AlternativeRoute(way, row.get(BY), new DateRange(row.get(FROM), row.get(LAST_DAY)));
  }

  private static Optional<Closing> closing(Owned<SponsorId, ConductCertificate> row) {
    return Optional.ofNullable(row.value().closing());
  }

  private static Optional<AlternativeRoute> route(Owned<SponsorId, ConductCertificate> row) {
    return closing(row).flatMap(Closing::findRoute);
  }
}
