package nl.communitysponsorship.server.importing.road;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.resettlement.CaseId;
import nl.communitysponsorship.core.resettlement.CaseMilestone;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Owned;

/** What happened on the way to the Netherlands, a row each. */
public final class MilestoneSheet {
  static final Column<Owned<CaseId, CaseMilestone>, CaseId> CASE =
      Column.required("case", Kinds.id(CaseId::new), Owned::owner);
  static final Column<Owned<CaseId, CaseMilestone>, CaseMilestone.MilestoneKind> KIND =
      Column.required(
          "kind", WordKinds.one(CaseMilestone.MilestoneKind.class), row -> row.value().kind());
  static final Column<Owned<CaseId, CaseMilestone>, CaseMilestone.MilestoneState> STATE =
      Column.required(
          "state", WordKinds.one(CaseMilestone.MilestoneState.class), row -> row.value().state());
  static final Column<Owned<CaseId, CaseMilestone>, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.value().on());
  static final Column<Owned<CaseId, CaseMilestone>, LocalDate> RECORDED =
      Column.required("recorded", Kinds.day(), row -> row.value().recordedOn());

  public static final Form<Owned<CaseId, CaseMilestone>> FORM =
      Form.optional("milestones", List.of(CASE, KIND, STATE, ON, RECORDED), MilestoneSheet::rows);

  private MilestoneSheet() {}

  private static Stream<Owned<CaseId, CaseMilestone>> rows(Register register) {
    return register.cases().stream().flatMap(each -> Owned.all(each.id(), each.milestones()));
  }

  static void check(AskedRow row) {
    CaseMilestone.MilestoneKind kind = row.find(KIND);
    if (kind != null && kind.isToldByHousehold()) {
      row.refuse(KIND, ImportCode.MILESTONE_OF_HOUSEHOLD);
    }
    if (row.find(STATE) == CaseMilestone.MilestoneState.REACHED) {
      row.inOrder(ON, RECORDED);
    }
  }

  static Owned<CaseId, CaseMilestone> read(AskedRow row) {
    return new Owned<>(
        row.get(CASE),
        new CaseMilestone(row.get(KIND), row.get(STATE), row.get(ON), row.get(RECORDED)));
  }
}
