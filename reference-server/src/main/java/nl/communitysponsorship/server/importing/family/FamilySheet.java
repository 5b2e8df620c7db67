package nl.communitysponsorship.server.importing.family;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;

/** The families, a row for each household of which something was told. */
public final class FamilySheet {
  static final Column<Family, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Family::household);
  static final Column<Family, PersonId> HEAD =
      Column.optional("head", Kinds.id(PersonId::new), each -> each.findHead().orElse(null));
  static final Column<Family, Boolean> ASKED =
      Column.optional(
          "arrangementsAsked",
          WordKinds.yesOrNo(),
          each -> each.findArrangements().isPresent() ? Boolean.TRUE : null);

  public static final Form<Family> FORM =
      Form.optional("families", List.of(HOUSEHOLD, HEAD, ASKED), FamilySheet::rows);

  private FamilySheet() {}

  private static Stream<Family> rows(Register register) {
    return register.families().stream();
  }

  static Family read(AskedRow row) {
    return new Family(
        row.get(HOUSEHOLD),
        row.find(HEAD),
        List.of(),
        List.of(),
        isAsked(row) ? List.of() : null,
        List.of(),
        List.of());
  }

  /** Whether a row says that somebody asked what must be arranged. */
  static boolean isAsked(AskedRow row) {
    return Boolean.TRUE.equals(row.find(ASKED));
  }
}
