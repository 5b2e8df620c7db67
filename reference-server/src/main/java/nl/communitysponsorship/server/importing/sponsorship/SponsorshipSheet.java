package nl.communitysponsorship.server.importing.sponsorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.course.CourseTables;
import nl.communitysponsorship.server.importing.course.FaultColumns;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;

/** The sponsorships, a row each, with the confirmed proposal they began with. */
public final class SponsorshipSheet {
  static final Column<Sponsorship, SponsorshipId> ID =
      Column.required("id", Kinds.id(SponsorshipId::new), Sponsorship::id);
  static final Column<Sponsorship, ProposalId> PROPOSAL =
      Column.required("proposal", Kinds.id(ProposalId::new), each -> each.match().id());
  static final Column<Sponsorship, LocalDate> PLANNED_END =
      Column.required("plannedLastDay", Kinds.lastDay(), Sponsorship::plannedEnd);
  static final Column<Sponsorship, SponsorshipId> FOLLOWS =
      Column.optional("follows", Kinds.id(SponsorshipId::new), Sponsorship::follows);

  public static final Form<Sponsorship> FORM =
      new Form<>("sponsorships", columns(), register -> register.sponsorships().stream());

  private SponsorshipSheet() {}

  /** Holds a row against its proposal, as far as both can be read. */
  static void check(AskedRow row, Proposal match) {
    if (!match.isConfirmed()) {
      row.refuse(PROPOSAL, ImportCode.SPONSORSHIP_NOT_CONFIRMED);
      return;
    }
    LocalDate confirmed = match.lastDecidedOn().orElseThrow();
    LocalDate plannedEnd = row.find(PLANNED_END);
    if (plannedEnd != null && !plannedEnd.isAfter(confirmed)) {
      row.refuse(PLANNED_END, ImportCode.SPONSORSHIP_PLANNED_TOO_SHORT, confirmed.toString());
    }
    LocalDate ended = row.find(EndingColumns.ON);
    if (ended != null && ended.isBefore(confirmed)) {
      row.refuse(EndingColumns.ON, ImportCode.ENDING_TOO_EARLY, confirmed.toString());
    }
  }

  static Sponsorship read(
      AskedRow row, Proposal match, List<AccountableOwner> owners, CourseTables courses) {
    return new Sponsorship(
        row.get(ID),
        match,
        row.get(PLANNED_END),
        owners,
        row.find(FOLLOWS),
        EndingColumns.read(row),
        courses.course(row.get(ID), FaultColumns.read(row)));
  }

  private static List<Column<Sponsorship, ?>> columns() {
    List<Column<Sponsorship, ?>> columns =
        new ArrayList<>(
            List.of(
                ID,
                PROPOSAL,
                PLANNED_END,
                FOLLOWS,
                EndingColumns.KIND,
                EndingColumns.ON,
                EndingColumns.MOVED_TO,
                EndingColumns.REASON));
    columns.addAll(FaultColumns.ALL);
    return columns;
  }
}
