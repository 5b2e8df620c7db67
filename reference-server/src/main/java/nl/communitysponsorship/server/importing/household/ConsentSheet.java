package nl.communitysponsorship.server.importing.household;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Owned;

/** What households agreed to, a row for each consent. */
public final class ConsentSheet {
  static final Column<Owned<HouseholdId, Consent>, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Owned::owner);
  static final Column<Owned<HouseholdId, Consent>, ConsentPurpose> PURPOSE =
      Column.required("purpose", WordKinds.one(ConsentPurpose.class), row -> row.value().purpose());
  static final Column<Owned<HouseholdId, Consent>, LocalDate> GIVEN =
      Column.required("given", Kinds.day(), row -> row.value().givenOn());
  static final Column<Owned<HouseholdId, Consent>, LocalDate> WITHDRAWN =
      Column.optional("withdrawn", Kinds.day(), row -> row.value().withdrawnOn());

  public static final Form<Owned<HouseholdId, Consent>> FORM =
      new Form<>(
          "consents",
          List.of(
              HOUSEHOLD,
              PURPOSE,
              GIVEN,
              WITHDRAWN,
              ConsentColumns.RECIPIENT,
              ConsentColumns.GROUND,
              ConsentColumns.GIVEN_BY,
              ConsentColumns.LANGUAGE,
              ConsentColumns.INTERPRETER,
              ConsentColumns.TEXT_VERSION),
          ConsentSheet::rows);

  private ConsentSheet() {}

  private static Stream<Owned<HouseholdId, Consent>> rows(Register register) {
    return register.households().stream()
        .flatMap(home -> home.consents().stream().map(each -> new Owned<>(home.id(), each)));
  }

  static void check(AskedRow row) {
    ConsentColumns.check(row);
    LocalDate given = row.find(GIVEN);
    LocalDate withdrawn = row.find(WITHDRAWN);
    if (given != null && withdrawn != null && withdrawn.isBefore(given)) {
      row.refuse(WITHDRAWN, ImportCode.CONSENT_WITHDRAWN_TOO_EARLY);
    }
  }

  static Owned<HouseholdId, Consent> read(AskedRow row) {
    return new Owned<>(
        row.get(HOUSEHOLD),
        new Consent(
            row.get(PURPOSE), row.get(GIVEN), row.find(WITHDRAWN), ConsentColumns.read(row)));
  }
}
