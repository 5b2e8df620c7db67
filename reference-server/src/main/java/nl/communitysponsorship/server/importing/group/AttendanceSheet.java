package nl.communitysponsorship.server.importing.group;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;

/** Who was at which training session, a row for each registration. */
public final class AttendanceSheet {
  static final Column<Attendance, SessionId> SESSION =
      Column.required("session", Kinds.id(SessionId::new), Attendance::session);
  static final Column<Attendance, SponsorId> SPONSOR =
      Column.required("sponsor", Kinds.id(SponsorId::new), Attendance::sponsor);
  static final Column<Attendance, Attendance.Outcome> OUTCOME =
      Column.required("outcome", WordKinds.one(Attendance.Outcome.class), Attendance::outcome);
  static final Column<Attendance, Integer> MINUTES =
      Column.optional("minutes", Kinds.number(1, Integer.MAX_VALUE), Attendance::minutes);
  static final Column<Attendance, Integer> WAITING_NUMBER =
      Column.optional(
          "waitingNumber", Kinds.number(1, Integer.MAX_VALUE), Attendance::waitingNumber);

  public static final Form<Attendance> FORM =
      new Form<>(
          "attendance",
          List.of(SESSION, SPONSOR, OUTCOME, MINUTES, WAITING_NUMBER),
          (Register register) -> register.attendances().stream());

  private AttendanceSheet() {}

  /** The session and the sponsor, which together stand once. */
  static Optional<List<Object>> key(AskedRow row) {
    SessionId session = row.find(SESSION);
    SponsorId sponsor = row.find(SPONSOR);
    return session == null || sponsor == null
        ? Optional.empty()
        : Optional.of(List.of(session, sponsor));
  }

  static void check(AskedRow row) {
    Attendance.Outcome outcome = row.find(OUTCOME);
    if (outcome != null && outcome != Attendance.Outcome.PARTLY) {
      row.notWith(OUTCOME, MINUTES);
    }
    if (outcome != null && outcome != Attendance.Outcome.WAITING) {
      row.notWith(OUTCOME, WAITING_NUMBER);
    }
  }

  static Attendance read(AskedRow row) {
    return new Attendance(
        row.get(SESSION),
        row.get(SPONSOR),
        row.get(OUTCOME),
        row.find(MINUTES),
        row.find(WAITING_NUMBER));
  }
}
