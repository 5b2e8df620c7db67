package nl.communitysponsorship.server.importing.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.course.DefaultFinding;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import org.jspecify.annotations.Nullable;

/**
 * The columns that say whose duty failed when a sponsorship broke down; none while nobody found.
 */
public final class FaultColumns {
  static final Column<Sponsorship, DefaultFinding.Fault> FAULT =
      Column.optional(
          "fault",
          WordKinds.one(DefaultFinding.Fault.class),
          each -> fault(each).map(DefaultFinding::fault).orElse(null));
  static final Column<Sponsorship, LocalDate> GROUP_HEARD =
      Column.optional(
          "groupHeard",
          Kinds.day(),
          each -> fault(each).map(DefaultFinding::groupHeardOn).orElse(null));
  static final Column<Sponsorship, LocalDate> HOUSEHOLD_HEARD =
      Column.optional(
          "householdHeard",
          Kinds.day(),
          each -> fault(each).map(DefaultFinding::householdHeardOn).orElse(null));
  static final Column<Sponsorship, LocalDate> FOUND =
      Column.optional(
          "found", Kinds.day(), each -> fault(each).map(DefaultFinding::foundOn).orElse(null));
  static final Column<Sponsorship, WorkerId> BY =
      Column.optional(
          "foundBy",
          Kinds.id(WorkerId::new),
          each -> fault(each).map(DefaultFinding::foundBy).orElse(null));

  /** All of them, from left to right. */
  public static final List<Column<Sponsorship, ?>> ALL =
      List.of(FAULT, GROUP_HEARD, HOUSEHOLD_HEARD, FOUND, BY);

  private FaultColumns() {}

  /**
   * Remarks upon a finding that is not whole, and upon one of a sponsorship that did not break
   * down.
   *
   * @param isBrokenDown what the row says of the ending
   */
  public static void check(AskedRow row, boolean isBrokenDown) {
    if (!row.hasAny(ALL)) {
      return;
    }
    ALL.forEach(row::require);
    row.inOrder(GROUP_HEARD, FOUND);
    row.inOrder(HOUSEHOLD_HEARD, FOUND);
    if (!isBrokenDown && row.isFilled(FAULT)) {
      row.refuse(FAULT, ImportCode.ENDING_NOT_BROKEN_DOWN);
    }
  }

  /** The finding of a sound row, or null when there is none. */
  public static @Nullable DefaultFinding read(AskedRow row) {
    DefaultFinding.Fault fault = row.find(FAULT);
    return fault == null
        ? null
        : new DefaultFinding(
            fault, row.get(GROUP_HEARD), row.get(HOUSEHOLD_HEARD), row.get(FOUND), row.get(BY));
  }

  private static Optional<DefaultFinding> fault(Sponsorship sponsorship) {
    return sponsorship.course().findFault();
  }
}
