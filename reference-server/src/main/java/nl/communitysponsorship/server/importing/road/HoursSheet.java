package nl.communitysponsorship.server.importing.road;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.AttendedHours;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** The hours that people attended, a row for each time they were told. */
public final class HoursSheet {
  private static final int MOST_HOURS = 2000;

  static final Column<Owned<PersonId, AttendedHours>, PersonId> PERSON =
      Column.required("person", Kinds.id(PersonId::new), Owned::owner);
  static final Column<Owned<PersonId, AttendedHours>, AttendedHours.HoursKind> KIND =
      Column.required(
          "kind", WordKinds.one(AttendedHours.HoursKind.class), row -> row.value().kind());
  static final Column<Owned<PersonId, AttendedHours>, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.value().on());
  static final Column<Owned<PersonId, AttendedHours>, LocalDate> RECORDED =
      Column.required("recorded", Kinds.day(), row -> row.value().recordedOn());
  static final Column<Owned<PersonId, AttendedHours>, Integer> HOURS =
      Column.required("hours", Kinds.number(1, MOST_HOURS), row -> row.value().hours());

  public static final Form<Owned<PersonId, AttendedHours>> FORM =
      Form.optional("hours", List.of(PERSON, KIND, ON, RECORDED, HOURS), HoursSheet::rows);

  private HoursSheet() {}

  private static Stream<Owned<PersonId, AttendedHours>> rows(Register register) {
    return register.integrationTracks().stream()
        .flatMap(each -> Owned.all(each.person(), each.hours()));
  }

  static void check(AskedRow row) {
    row.inOrder(ON, RECORDED);
  }

  static Owned<PersonId, AttendedHours> read(AskedRow row) {
    return new Owned<>(
        row.get(PERSON),
        new AttendedHours(row.get(KIND), row.get(ON), row.get(RECORDED), row.get(HOURS)));
  }
}
