package nl.communitysponsorship.server.importing.road;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.resettlement.CaseId;
import nl.communitysponsorship.core.resettlement.CaseMilestone;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;

/** The resettlement cases, a row each. */
public final class CaseSheet {
  static final Column<ResettlementCase, CaseId> ID =
      Column.required("id", Kinds.id(CaseId::new), ResettlementCase::id);
  static final Column<ResettlementCase, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), ResettlementCase::household);
  static final Column<ResettlementCase, ResettlementCase.SelectionMode> SELECTED =
      Column.optional(
          "selectedBy",
          WordKinds.one(ResettlementCase.SelectionMode.class),
          ResettlementCase::selectedBy);
  static final Column<ResettlementCase, OrganisationId> GUARDIAN =
      Column.optional("guardian", Kinds.id(OrganisationId::new), ResettlementCase::guardian);

  public static final Form<ResettlementCase> FORM =
      Form.optional("cases", List.of(ID, HOUSEHOLD, SELECTED, GUARDIAN), CaseSheet::rows);

  private CaseSheet() {}

  private static Stream<ResettlementCase> rows(Register register) {
    return register.cases().stream();
  }

  static ResettlementCase read(AskedRow row, List<CaseMilestone> milestones) {
    return new ResettlementCase(
        row.get(ID), row.get(HOUSEHOLD), row.find(SELECTED), row.find(GUARDIAN), milestones);
  }
}
