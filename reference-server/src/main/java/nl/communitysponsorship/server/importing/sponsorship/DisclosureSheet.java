package nl.communitysponsorship.server.importing.sponsorship;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** What groups were told about a household before it was theirs, a row for each step. */
public final class DisclosureSheet {
  static final Column<Owned<ProposalId, Disclosure>, ProposalId> PROPOSAL =
      Column.required("proposal", Kinds.id(ProposalId::new), Owned::owner);
  static final Column<Owned<ProposalId, Disclosure>, Disclosure.DisclosureStage> STAGE =
      Column.required(
          "stage", WordKinds.one(Disclosure.DisclosureStage.class), row -> row.value().stage());
  static final Column<Owned<ProposalId, Disclosure>, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.value().on());
  static final Column<Owned<ProposalId, Disclosure>, WorkerId> BY =
      Column.required("by", Kinds.id(WorkerId::new), row -> row.value().by());

  public static final Form<Owned<ProposalId, Disclosure>> FORM =
      Form.optional("disclosures", List.of(PROPOSAL, STAGE, ON, BY), DisclosureSheet::rows);

  private DisclosureSheet() {}

  private static Stream<Owned<ProposalId, Disclosure>> rows(Register register) {
    return ProposalSheet.rows(register).flatMap(each -> Owned.all(each.id(), each.disclosures()));
  }

  static Owned<ProposalId, Disclosure> read(AskedRow row) {
    return new Owned<>(row.get(PROPOSAL), new Disclosure(row.get(STAGE), row.get(ON), row.get(BY)));
  }
}
