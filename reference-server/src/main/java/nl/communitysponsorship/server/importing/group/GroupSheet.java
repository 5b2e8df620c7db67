package nl.communitysponsorship.server.importing.group;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.group.GroupOffer.TraitAnswer;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.PeriodColumns;
import org.jspecify.annotations.Nullable;

/**
 * The groups, a row each; their members and their answers about traits have sheets of their own.
 */
public final class GroupSheet {
  static final Column<SponsorGroup, GroupId> ID =
      Column.required("id", Kinds.id(GroupId::new), SponsorGroup::id);
  static final Column<SponsorGroup, MunicipalityCode> HOME_BASE =
      Column.required("homeBase", NamedKinds.municipality(), SponsorGroup::homeBase);
  static final Column<SponsorGroup, SponsorGroup.Variant> VARIANT =
      Column.required("variant", WordKinds.one(SponsorGroup.Variant.class), SponsorGroup::variant);
  static final Column<SponsorGroup, LocalDate> FORMED =
      Column.required("formed", Kinds.day(), SponsorGroup::formedOn);
  static final Column<SponsorGroup, TeamId> BACKSTOP =
      Column.optional("backstop", Kinds.id(TeamId::new), SponsorGroup::backstop);
  static final Column<SponsorGroup, LocalDate> WITHDRAWN =
      Column.optional("withdrawn", Kinds.day(), SponsorGroup::withdrawnOn);
  static final Column<SponsorGroup, LocalDate> AVAILABLE_FROM =
      Column.optional("availableFrom", Kinds.day(), each -> each.offer().availableFrom());
  static final Column<SponsorGroup, LocalDate> AVAILABLE_UNTIL =
      Column.optional("availableLastDay", Kinds.lastDay(), each -> each.offer().availableUntil());
  static final Column<SponsorGroup, Integer> LARGEST =
      Column.optional(
          "largestHousehold",
          Kinds.number(1, Integer.MAX_VALUE),
          each -> each.offer().largestHousehold());
  static final Column<SponsorGroup, List<MunicipalityCode>> SERVICE_AREA =
      Column.optional("serviceArea", NamedKinds.municipalities(), GroupSheet::serviceArea);
  static final Column<SponsorGroup, Integer> REACH =
      Column.optional(
          "reach", Kinds.number(0, Integer.MAX_VALUE), each -> each.offer().reachKilometers());

  public static final Form<SponsorGroup> FORM =
      new Form<>(
          "groups",
          List.of(
              ID,
              HOME_BASE,
              VARIANT,
              FORMED,
              BACKSTOP,
              WITHDRAWN,
              AVAILABLE_FROM,
              AVAILABLE_UNTIL,
              LARGEST,
              SERVICE_AREA,
              REACH),
          register -> register.groups().stream());

  private GroupSheet() {}

  static void check(AskedRow row) {
    PeriodColumns.checkOrder(row, AVAILABLE_FROM, AVAILABLE_UNTIL);
  }

  static SponsorGroup read(
      AskedRow row,
      List<DateRange> suspensions,
      List<Membership> members,
      List<TraitAnswer> traits,
      List<Check> checks) {
    List<MunicipalityCode> serviceArea = row.find(SERVICE_AREA);
    return new SponsorGroup(
        row.get(ID),
        row.get(HOME_BASE),
        row.get(VARIANT),
        row.get(FORMED),
        row.find(BACKSTOP),
        row.find(WITHDRAWN),
        suspensions,
        members,
        new GroupOffer(
            row.find(AVAILABLE_FROM),
            row.find(AVAILABLE_UNTIL),
            row.find(LARGEST),
            serviceArea == null ? List.of() : serviceArea,
            row.find(REACH),
            traits),
        checks);
  }

  private static @Nullable List<MunicipalityCode> serviceArea(SponsorGroup group) {
    List<MunicipalityCode> area = group.offer().serviceArea();
    return area.isEmpty() ? null : area;
  }
}
