package nl.communitysponsorship.server.importing.screening;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** What was in order of a group, a row each. */
public final class GroupCheckSheet {
  private static final CheckColumns<Owned<GroupId, Check>> CHECK = CheckColumns.of();
  static final Column<Owned<GroupId, Check>, GroupId> GROUP =
      Column.required("group", Kinds.id(GroupId::new), Owned::owner);

  public static final Form<Owned<GroupId, Check>> FORM =
      Form.optional(
          "groupChecks",
          List.of(GROUP, CHECK.kind(), CHECK.on(), CHECK.by(), CHECK.municipality()),
          GroupCheckSheet::rows);

  private GroupCheckSheet() {}

  private static Stream<Owned<GroupId, Check>> rows(Register register) {
    return register.groups().stream().flatMap(each -> Owned.all(each.id(), each.checks()));
  }

  static Owned<GroupId, Check> read(AskedRow row) {
    return new Owned<>(row.get(GROUP), CHECK.read(row));
  }
}
