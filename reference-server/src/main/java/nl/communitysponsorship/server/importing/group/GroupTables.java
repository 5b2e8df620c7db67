package nl.communitysponsorship.server.importing.group;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.GroupOffer.TraitAnswer;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;
import nl.communitysponsorship.server.importing.screening.ScreeningTables;

/** What the sheets of this room say. */
public record GroupTables(
    List<Sponsor> sponsors,
    List<SponsorGroup> groups,
    List<TrainingSession> sessions,
    List<Attendance> attendances,
    List<Exemption> exemptions,
    Keys sponsorKeys,
    Keys groupKeys) {

  /** Holds the rows against each other, and makes records of them. */
  public static GroupTables of(Tables tables, Keys teamKeys) {
    Table sponsors = tables.of(SponsorSheet.FORM).each(SponsorSheet::check);
    Table groups = tables.of(GroupSheet.FORM).each(GroupSheet::check);
    Keys sponsorKeys = Keys.of(sponsors, SponsorSheet.ID);
    Keys groupKeys = Keys.of(groups, GroupSheet.ID);
    teamKeys.check(groups, GroupSheet.BACKSTOP);
    ScreeningTables screening = ScreeningTables.of(tables, sponsorKeys, groupKeys);
    Map<SponsorId, List<DateRange>> away =
        Owned.read(
            tables.of(AwaySheet.FORM).each(AwaySheet.PERIOD::check),
            sponsorKeys,
            AwaySheet.SPONSOR,
            AwaySheet::read);
    Table sessions = tables.of(SessionSheet.FORM).each(SessionSheet::check);
    return new GroupTables(
        sponsors.build(
            row ->
                SponsorSheet.read(
                    row, away.getOrDefault(row.get(SponsorSheet.ID), List.of()), screening)),
        groups(tables, groups, groupKeys, sponsorKeys, screening),
        sessions.build(SessionSheet::read),
        attendances(tables, Keys.of(sessions, SessionSheet.ID), sponsorKeys),
        screening.exemptions(),
        sponsorKeys,
        groupKeys);
  }

  private static List<SponsorGroup> groups(
      Tables tables, Table groups, Keys groupKeys, Keys sponsorKeys, ScreeningTables screening) {
    Table memberships = tables.of(MembershipSheet.FORM).each(MembershipSheet::check);
    sponsorKeys.check(memberships, MembershipSheet.SPONSOR);
    Map<GroupId, List<Membership>> members =
        Owned.read(memberships, groupKeys, MembershipSheet.GROUP, MembershipSheet::read);
    Map<GroupId, List<TraitAnswer>> answers =
        Owned.read(tables.of(TraitSheet.FORM), groupKeys, TraitSheet.GROUP, TraitSheet::read);
    Map<GroupId, List<DateRange>> suspensions =
        Owned.read(
            tables.of(SuspensionSheet.FORM).each(SuspensionSheet.PERIOD::check),
            groupKeys,
            SuspensionSheet.GROUP,
            SuspensionSheet::read);
    return groups.build(
        row -> {
          GroupId id = row.get(GroupSheet.ID);
          return GroupSheet.read(
              row,
              suspensions.getOrDefault(id, List.of()),
              members.getOrDefault(id, List.of()),
              answers.getOrDefault(id, List.of()),
              screening.checks(id));
        });
  }

  private static List<Attendance> attendances(Tables tables, Keys sessionKeys, Keys sponsorKeys) {
    Table attendances = tables.of(AttendanceSheet.FORM);
    sessionKeys.check(attendances, AttendanceSheet.SESSION);
    sponsorKeys.check(attendances, AttendanceSheet.SPONSOR);
    attendances.each(AttendanceSheet::check);
    attendances.once(AttendanceSheet::key, AttendanceSheet.SPONSOR, ImportCode.ATTENDANCE_TWICE);
    return attendances.build(AttendanceSheet::read);
  }
}
