package nl.communitysponsorship.server.importing.sponsorship;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.server.importing.course.CourseTables;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;

/**
 * What the sheets of this room say.
 *
 * @param proposals those that no sponsorship began with
 */
public record MatchTables(
    List<Proposal> proposals,
    List<Sponsorship> sponsorships,
    List<SupportTask> tasks,
    List<Contact> contacts) {

  /** Holds the rows against each other, and makes records of them. */
  public static MatchTables of(Tables tables, Keys householdKeys, Keys groupKeys, Keys teamKeys) {
    ProposalTables proposals = ProposalTables.of(tables, householdKeys, groupKeys);
    Table sponsorships = tables.of(SponsorshipSheet.FORM).each(EndingColumns::check);
    Keys keys = Keys.of(sponsorships, SponsorshipSheet.ID);
    keys.check(sponsorships, SponsorshipSheet.FOLLOWS);
    List<Sponsorship> matches =
        sponsorships(
            sponsorships,
            proposals,
            owners(tables, keys, teamKeys),
            CourseTables.of(tables, keys, teamKeys));
    Set<ProposalId> taken = new HashSet<>();
    matches.forEach(each -> taken.add(each.match().id()));
    return new MatchTables(
        proposals.all().stream().filter(each -> !taken.contains(each.id())).toList(),
        matches,
        tasks(tables, keys),
        contacts(tables, keys));
  }

  private static List<Sponsorship> sponsorships(
      Table table,
      ProposalTables proposals,
      Map<SponsorshipId, List<AccountableOwner>> owners,
      CourseTables courses) {
    proposals.keys().check(table, SponsorshipSheet.PROPOSAL);
    table.once(
        row -> Optional.ofNullable(row.find(SponsorshipSheet.PROPOSAL)),
        SponsorshipSheet.PROPOSAL,
        ImportCode.PROPOSAL_TAKEN);
    return table.rows().stream()
        .flatMap(row -> sponsorship(row, proposals, owners, courses).stream())
        .toList();
  }

  private static Optional<Sponsorship> sponsorship(
      AskedRow row,
      ProposalTables proposals,
      Map<SponsorshipId, List<AccountableOwner>> owners,
      CourseTables courses) {
    ProposalId id = row.find(SponsorshipSheet.PROPOSAL);
    Proposal match = id == null ? null : proposals.find(id);
    if (match == null) {
      return Optional.empty();
    }
    SponsorshipSheet.check(row, match);
    return row.build(
        sound ->
            SponsorshipSheet.read(
                sound,
                match,
                owners.getOrDefault(sound.get(SponsorshipSheet.ID), List.of()),
                courses));
  }

  private static Map<SponsorshipId, List<AccountableOwner>> owners(
      Tables tables, Keys sponsorshipKeys, Keys teamKeys) {
    Table owners = tables.of(OwnerSheet.FORM).each(OwnerSheet.PERIOD::check);
    sponsorshipKeys.check(owners, OwnerSheet.SPONSORSHIP);
    teamKeys.check(owners, OwnerSheet.TEAM);
    return Owned.byOwner(owners.build(OwnerSheet::read));
  }

  private static List<SupportTask> tasks(Tables tables, Keys sponsorshipKeys) {
    Table tasks = tables.of(TaskSheet.FORM).each(TaskSheet::check);
    sponsorshipKeys.check(tasks, TaskSheet.SPONSORSHIP);
    tasks.once(TaskSheet::key, TaskSheet.TEMPLATE, ImportCode.TASK_TWICE);
    return tasks.build(TaskSheet::read);
  }

  private static List<Contact> contacts(Tables tables, Keys sponsorshipKeys) {
    Table contacts = tables.of(ContactSheet.FORM);
    sponsorshipKeys.check(contacts, ContactSheet.SPONSORSHIP);
    return contacts.build(ContactSheet::read);
  }
}
