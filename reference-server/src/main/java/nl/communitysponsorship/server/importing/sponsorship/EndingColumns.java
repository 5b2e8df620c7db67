package nl.communitysponsorship.server.importing.sponsorship;

import java.time.LocalDate;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Ending.BrokenDown;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.course.FaultColumns;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import org.jspecify.annotations.Nullable;

/** The columns that say how a sponsorship ended; none is filled while it lasts. */
final class EndingColumns {
  static final Column<Sponsorship, EndingKind> KIND =
      Column.optional(
          "ending",
          WordKinds.one(EndingKind.class),
          each -> each.findEnding().map(EndingKind::of).orElse(null));
  static final Column<Sponsorship, LocalDate> ON =
      Column.optional(
          "endedOn", Kinds.day(), each -> each.findEnding().map(Ending::on).orElse(null));
  static final Column<Sponsorship, MunicipalityCode> MOVED_TO =
      Column.optional(
          "movedTo",
          NamedKinds.municipality(),
          each -> each.ending() instanceof Ending.Moved moved ? moved.to() : null);
  static final Column<Sponsorship, BrokenDown.Reason> REASON =
      Column.optional(
          "breakdownReason",
          WordKinds.one(BrokenDown.Reason.class),
          each -> each.ending() instanceof BrokenDown broken ? broken.reason() : null);

  private EndingColumns() {}

  static void check(AskedRow row) {
    EndingKind kind = row.find(KIND);
    FaultColumns.check(row, kind == EndingKind.BROKEN_DOWN);
    if (kind == null) {
      boolean isEnded = row.isFilled(ON) || row.isFilled(MOVED_TO) || row.isFilled(REASON);
      if (isEnded && !row.isFilled(KIND)) {
        row.refuse(KIND, ImportCode.ENDING_WITHOUT_KIND);
      }
      return;
    }
    row.require(ON);
    if (kind == EndingKind.MOVED) {
      row.require(MOVED_TO);
    } else if (row.isFilled(MOVED_TO)) {
      row.refuse(MOVED_TO, ImportCode.ENDING_NOT_MOVED);
    }
    if (kind == EndingKind.BROKEN_DOWN) {
      row.require(REASON);
    } else if (row.isFilled(REASON)) {
      row.refuse(REASON, ImportCode.ENDING_NOT_BROKEN_DOWN);
    }
  }

  static @Nullable Ending read(AskedRow row) {
    EndingKind kind = row.find(KIND);
    if (kind == null) {
      return null;
    }
    LocalDate on = row.get(ON);
    return switch (kind) {
      case AS_PLANNED -> new Ending.AsPlanned(on);
      case EARLY -> new Ending.Early(on);
      case MOVED -> new Ending.Moved(on, row.get(MOVED_TO));
      case BROKEN_DOWN -> new BrokenDown(on, row.get(REASON));
      case CANCELLED_BEFORE_ARRIVAL -> new Ending.CancelledBeforeArrival(on);
    };
  }
}
