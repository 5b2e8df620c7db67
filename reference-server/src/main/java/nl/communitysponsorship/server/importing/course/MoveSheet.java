package nl.communitysponsorship.server.importing.course;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** The moves of households during a sponsorship, a row each. */
public final class MoveSheet {
  static final Column<Owned<SponsorshipId, Move>, SponsorshipId> SPONSORSHIP =
      Column.required("sponsorship", Kinds.id(SponsorshipId::new), Owned::owner);
  static final Column<Owned<SponsorshipId, Move>, LocalDate> AGREED =
      Column.required("agreed", Kinds.day(), row -> row.value().agreedOn());
  static final Column<Owned<SponsorshipId, Move>, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.value().on());
  static final Column<Owned<SponsorshipId, Move>, MunicipalityCode> TO =
      Column.required("to", NamedKinds.municipality(), row -> row.value().to());
  static final Column<Owned<SponsorshipId, Move>, Move.MoveOutcome> OUTCOME =
      Column.required(
          "outcome", WordKinds.one(Move.MoveOutcome.class), row -> row.value().outcome());
  static final Column<Owned<SponsorshipId, Move>, WorkerId> BY =
      Column.required("agreedBy", Kinds.id(WorkerId::new), row -> row.value().agreedBy());
  static final Column<Owned<SponsorshipId, Move>, TeamId> RECEIVER =
      Column.optional("receiver", Kinds.id(TeamId::new), row -> row.value().receiver());
  static final Column<Owned<SponsorshipId, Move>, WorkerId> WORKER =
      Column.optional(
          "receivingWorker", Kinds.id(WorkerId::new), row -> row.value().receivingWorker());
  static final Column<Owned<SponsorshipId, Move>, LocalDate> ACCEPTED =
      Column.optional("accepted", Kinds.day(), row -> row.value().acceptedOn());
  static final Column<Owned<SponsorshipId, Move>, LocalDate> DONE =
      Column.optional("done", Kinds.day(), row -> row.value().doneOn());

  public static final Form<Owned<SponsorshipId, Move>> FORM =
      Form.optional(
          "moves",
          List.of(SPONSORSHIP, AGREED, ON, TO, OUTCOME, BY, RECEIVER, WORKER, ACCEPTED, DONE),
          MoveSheet::rows);

  private MoveSheet() {}

  private static Stream<Owned<SponsorshipId, Move>> rows(Register register) {
    return register.sponsorships().stream()
        .flatMap(each -> Owned.all(each.id(), each.course().moves()));
  }

  static void check(AskedRow row) {
    Move.MoveOutcome outcome = row.find(OUTCOME);
    if (outcome != null && outcome.needsReceiver()) {
      row.require(RECEIVER);
    } else if (outcome != null) {
      row.notWith(OUTCOME, RECEIVER, WORKER, ACCEPTED);
      row.inOrder(AGREED, DONE);
      return;
    }
    row.onlyWith(ACCEPTED, WORKER);
    row.onlyWith(WORKER, ACCEPTED);
    row.inOrder(AGREED, ACCEPTED);
    row.inOrder(AGREED, DONE);
  }

  static Owned<SponsorshipId, Move> read(AskedRow row) {
    return new Owned<>(
        row.get(SPONSORSHIP),
        new Move(
            row.get(AGREED),
            row.get(ON),
            row.get(TO),
            row.get(OUTCOME),
            row.get(BY),
            row.find(RECEIVER),
            row.find(WORKER),
            row.find(ACCEPTED),
            row.find(DONE)));
  }
}
