package nl.communitysponsorship.server.importing.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.PeriodColumns;

/** What, for some days, is not asked of a group or a member, a row each. */
public final class ExemptionSheet {
  static final Column<Exemption, GroupId> GROUP =
      Column.required("group", Kinds.id(GroupId::new), Exemption::group);
  static final Column<Exemption, SponsorId> MEMBER =
      Column.optional("member", Kinds.id(SponsorId::new), each -> each.findMember().orElse(null));
  static final Column<Exemption, String> CODE =
      Column.required("code", Kinds.requirement(), Exemption::code);
  static final Column<Exemption, String> REASON =
      Column.required("reason", Kinds.text(), Exemption::reason);
  static final Column<Exemption, WorkerId> BY =
      Column.required("by", Kinds.id(WorkerId::new), Exemption::by);
  static final Column<Exemption, LocalDate> FROM =
      Column.required("from", Kinds.day(), each -> each.period().from());
  static final Column<Exemption, LocalDate> LAST_DAY =
      Column.required("lastDay", Kinds.lastDay(), each -> each.period().until());

  public static final Form<Exemption> FORM =
      Form.optional(
          "exemptions",
          List.of(GROUP, MEMBER, CODE, REASON, BY, FROM, LAST_DAY),
          ExemptionSheet::rows);

  private ExemptionSheet() {}

  private static Stream<Exemption> rows(Register register) {
    return register.exemptions().stream();
  }

  static void check(AskedRow row) {
    PeriodColumns.checkOrder(row, FROM, LAST_DAY);
  }

  static Exemption read(AskedRow row) {
    return new Exemption(
        row.get(GROUP),
        row.find(MEMBER),
        row.get(CODE),
        row.get(REASON),
        row.get(BY),
        new DateRange(row.get(FROM), row.get(LAST_DAY)));
  }
}
